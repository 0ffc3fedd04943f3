import { z } from 'zod'
import { day, expects, finite, label, party, person, ref, side, text, blankable } from '../atoms.ts'

const rootCause = z.enum(['strategy', 'discovery', 'scope', 'execution', 'operation'])
const level = z.enum(['L1', 'L2', 'L3'])

export const delivery = {
  'sla.signed': z.strictObject({
    ref,
    dimensions: z
      .array(
        z.strictObject({
          id: ref,
          name: text,
          target: finite,
          unit: label,
          better: z.enum(['higher', 'lower']),
          margin: z.number().min(0).optional(),
        }),
      )
      .min(1)
      .max(100),
    signedBy: person,
  }),
  'sla.measured': z
    .strictObject({ ref, dimension: ref, from: day, to: day, value: finite })
    .refine((period) => period.from <= period.to, { ...expects('from_before_to'), path: ['to'] }),
  'sla.reviewed': z.strictObject({ ref, outcome: z.enum(['holds', 'adjusted', 'rewritten']), signedBy: person }),
  'case.opened': z.strictObject({
    ref,
    title: text,
    level,
    severity: label.optional(),
    theme: label.optional(),
    rootCause: rootCause.optional(),
  }),
  'case.closed': z.strictObject({
    ref,
    title: text.optional(),
    level: level.optional(),
    severity: label.optional(),
    theme: label.optional(),
    rootCause: rootCause.optional(),
  }),
  'work.updated': z.strictObject({
    ref,
    title: text,
    status: z.enum(['in_progress', 'blocked', 'shipped', 'dropped']),
    scope: z.enum(['included', 'informal', 'change']),
    change: ref.optional(),
    outcome: text.optional(),
    blockedOn: text.optional(),
    case: ref.optional(),
    redo: z.boolean().optional(),
  }),
  'problem.noticed': z.strictObject({
    ref,
    what: text,
    kind: z.enum(['relationship', 'process']),
    owner: party.optional(),
    nextStep: text.optional(),
    work: ref.optional(),
  }),
  'problem.disclosed': z.strictObject({ ref, to: person }),
  'problem.escalated': z.strictObject({ ref, to: party, work: ref.optional() }),
  'problem.resolved': z.strictObject({ ref, how: text }),
  'measure.read': z.strictObject({
    element: label.optional(),
    what: text,
    value: finite,
    unit: label,
    target: finite.optional(),
  }),
  'holiday.agreed': z
    .strictObject({ from: day, to: day, side, why: blankable })
    .refine((holiday) => holiday.from <= holiday.to, { ...expects('from_before_to'), path: ['to'] }),
  pulse: z.strictObject({
    score: finite,
    scale: z.union([label, z.number()]),
    person: person.optional(),
    comment: text.optional(),
  }),
}
