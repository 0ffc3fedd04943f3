import { z } from 'zod'
import { day, expects, label, level15, name, party, person, quarter, ref, slugText, text, texts } from '../atoms.ts'
import { SIGNAL_NAMES } from '../signals.ts'

const killCriterion = z.strictObject({ text, by: day })

const risk = z.string().regex(/^F\d{1,2}$/)

const rating = z.strictObject({ rating: level15, note: text.optional(), evidence: z.array(ref).max(1000) })

export const strategy = {
  'trust.audited': z.strictObject({ auditor: party, competence: rating, integrity: rating, benevolence: rating }),
  'integrity.breached': z.strictObject({ ref, what: text }),
  'integrity.repaired': z.strictObject({ ref, what: text, acceptedBy: person }),
  'state.named': z.strictObject({
    state: z.enum(['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'ended']),
    why: text,
    // S3: what the state left behind lacked, as the standing listed it then.
    gaps: z.array(label).max(50).optional(),
  }),
  'plan.set': z.strictObject({
    ref,
    targetRung: level15,
    requirement: text,
    action: text,
    owner: party,
    due: day,
    successSignal: z.enum(SIGNAL_NAMES),
    dependsOn: z.enum(['competence', 'integrity', 'benevolence']),
  }),
  'plan.closed': z.strictObject({
    ref,
    outcome: z.enum(['observed', 'dropped']),
    entry: ref.optional(),
    why: text.optional(),
  }),
  'initiative.opened': z.strictObject({
    ref,
    title: text,
    brief: z.strictObject({
      population: z.array(name).max(1000),
      journey: text,
      bet: text,
      assumption: text,
      successSignals: texts,
      killCriterion,
      signOff: party.optional(),
    }),
    // P3: the entries it came of: a new problem space, the cases of a pattern, a discovery.
    standsOn: z.array(ref).max(1000).optional(),
  }),
  // P3: one of the brief's success signals was seen, counted from 1, in the entry named.
  'initiative.seen': z.strictObject({ ref, signal: z.number().int().min(1).max(200), entry: ref }),
  'initiative.decided': z.strictObject({
    ref,
    decision: z.enum(['kept', 'sharpened', 'killed']),
    why: text,
    // What sharpens a brief may be a nearer or clearer end of it.
    killCriterion: killCriterion.optional(),
    // P1: which quarter's review it belongs to, where that is not the one it was written in, and who signed it.
    quarter: quarter.optional(),
    signedBy: party.optional(),
  }),
  'review.held': z.strictObject({
    review: z.enum(['portfolio', 'quarterly', 'sla']),
    withClient: z.boolean(),
    continues: texts,
    changes: texts,
    stops: texts,
    // P1: what was decided of the relationship, for which quarter, and who signed the outcome.
    decision: z.enum(['continue', 'change', 'stop']).optional(),
    quarter: quarter.optional(),
    signedBy: party.optional(),
  }),
  // P5: an early signal of a past engagement, asked of this one; then answered, or dismissed with the reason.
  'precedent.raised': z
    .strictObject({ ref, precedent: slugText, signal: text.optional(), risk: risk.optional(), entry: ref.optional() })
    .refine((raised) => raised.signal !== undefined || raised.risk !== undefined, { ...expects('signal_or_risk') }),
  'precedent.answered': z
    .strictObject({ ref, answer: text.optional(), dismissed: text.optional() })
    .refine(({ answer, dismissed }) => (answer === undefined) !== (dismissed === undefined), {
      ...expects('answered_or_dismissed'),
    }),
  'walkaway.decided': z.strictObject({
    tests: z.strictObject({ discovery: z.boolean(), prediction: z.boolean(), assumptions: z.boolean() }),
    reasons: z.union([text, texts]),
    toldClient: z.union([text, z.boolean()]),
    shape: z.union([text, z.record(label, z.unknown())]),
    earlySignals: texts,
  }),
  'risk.answered': z
    .strictObject({
      risk,
      owner: party.optional(),
      nextStep: text.optional(),
      due: day.optional(),
      accepted: text.optional(),
    })
    .refine(
      (answer) => answer.accepted !== undefined || (answer.owner !== undefined && answer.nextStep !== undefined),
      {
        ...expects('answered_or_accepted'),
      },
    ),
  'document.released': z.strictObject({
    document: label,
    locale: label,
    format: label,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    to: z.union([person, z.array(person).max(1000)]).optional(),
    override: text.optional(),
  }),
}
