import { z } from 'zod'
import { day, expects, label, party, person, ref, text } from '../atoms.ts'
import { parseRule } from '../../time/recurrence.ts'

const common = {
  id: ref,
  ritual: label,
  dueTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  minutes: z.number().int().min(0).max(10_000).optional(),
  owner: party.optional(),
}

const ritual = z.union(
  [
    z.strictObject({
      ...common,
      rrule: z.string().refine((rule) => parseRule(rule) !== null, expects('rule')),
      start: day,
    }),
    z.strictObject({ ...common, follows: z.strictObject({ days: z.number().int().min(-365).max(365) }) }),
  ],
  expects('rule_or_follows'),
)

export const rhythm = {
  'cadence.agreed': z.strictObject({ rituals: z.array(ritual).max(50), agreedBy: person.optional() }),
  'slot.excused': z.strictObject({ ritual: ref, slot: day, why: text, agreedBy: party }),
}
