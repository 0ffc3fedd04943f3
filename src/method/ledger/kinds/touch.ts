import { z } from 'zod'
import { blankable, day, label, person, ref, side } from '../atoms.ts'

export const touch = {
  touch: z.strictObject({
    channel: z.enum(['email', 'call', 'meeting', 'message', 'document', 'portal']),
    initiatedBy: side,
    people: z.array(person).max(1000),
    subject: blankable,
    purpose: z.enum([
      'weekly_update',
      'sync',
      'quarterly_review',
      'sla_review',
      'milestone',
      'planning',
      'support',
      'billing',
      'social',
      'other',
    ]),
    minutes: z.number().min(0).max(100_000).optional(),
    ritual: label.optional(),
    slot: day.optional(),
    tells: z.array(ref).max(1000).optional(),
  }),
}
