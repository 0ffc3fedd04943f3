import { z } from 'zod'
import { day, expects, label, level15, party, person, ref, text, texts, name } from '../atoms.ts'
import { SIGNAL_NAMES } from '../signals.ts'

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
      killCriterion: z.strictObject({ text, by: day }),
      signOff: party.optional(),
    }),
  }),
  'initiative.decided': z.strictObject({ ref, decision: z.enum(['kept', 'sharpened', 'killed']), why: text }),
  'review.held': z.strictObject({
    review: z.enum(['portfolio', 'quarterly', 'sla']),
    withClient: z.boolean(),
    continues: texts,
    changes: texts,
    stops: texts,
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
      risk: z.string().regex(/^F\d{1,2}$/),
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
