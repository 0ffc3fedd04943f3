import { z } from 'zod'
import { day, finite, party, person, ref, side, text, expects } from '../atoms.ts'
import { SIGNAL_NAMES } from '../signals.ts'

const value = finite

export const promises = {
  'commitment.made': z.strictObject({
    ref,
    what: text,
    side,
    owner: party,
    to: party,
    due: day,
    // C2: a step of a plan, and the signal that would show it went well.
    plan: ref.optional(),
    signal: z.enum(SIGNAL_NAMES).optional(),
  }),
  'commitment.kept': z.strictObject({ ref, on: day.optional() }),
  'commitment.missed': z.strictObject({ ref, why: text.optional() }),
  'commitment.moved': z.strictObject({ ref, due: day, agreedBy: party }),
  'commitment.withdrawn': z.strictObject({ ref, why: text, agreedBy: party.optional() }),
  'prediction.made': z
    .strictObject({
      ref,
      statement: text,
      baseline: z.strictObject({ value, unit: text, n: z.number().int().min(0), on: day }),
      target: z.strictObject({ value }),
      checkOn: day,
      method: text,
      owner: party,
      confidence: z.number().min(0).max(1).optional(),
      initiative: ref.optional(),
    })
    // K4: a target equal to the baseline predicts nothing.
    .refine((made) => made.target.value !== made.baseline.value, {
      ...expects('target_differs'),
      path: ['target', 'value'],
    }),
  'prediction.checked': z.strictObject({
    ref,
    value,
    n: z.number().int().min(0).optional(),
    together: z.boolean().optional(),
    // K4: by when the client is told; two business days after the check where nobody names a day.
    tellBy: day.optional(),
    note: text.optional(),
  }),
  'prediction.voided': z.strictObject({ ref, why: text }),
  'milestone.set': z.strictObject({
    ref,
    what: text,
    due: day,
    owner: party,
    side,
    decisionNeeded: z.union([text, z.boolean()]).optional(),
  }),
  'milestone.reached': z.strictObject({ ref }),
  'milestone.moved': z.strictObject({ ref, due: day, agreedBy: party }),
  'milestone.missed': z.strictObject({ ref, why: text.optional() }),
  'decision.needed': z.strictObject({ ref, what: text, by: person, due: day }),
  'decision.made': z.strictObject({ ref, decision: text, by: person }),
  'feedback.received': z.strictObject({ ref, on: text, by: person, text }),
  'feedback.answered': z.strictObject({ ref, answer: text }),
  'ask.received': z.strictObject({ ref, what: text, by: person, owner: party.optional() }),
  'ask.answered': z.strictObject({ ref, answer: text }),
  'promise.sold': z.strictObject({ ref, text, by: party }),
  'promise.reconciled': z.strictObject({ ref, outcome: z.enum(['kept_in', 'ruled_out', 'renegotiated']) }),
}
