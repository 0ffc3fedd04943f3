import { z } from 'zod'
import { day, money, ref, side, text } from '../atoms.ts'

export const contract = {
  'contract.signed': z.strictObject({
    ref,
    start: day,
    end: day.optional(),
    noticeDays: z.number().int().min(0).max(3650).optional(),
    annualValue: money,
    autoRenew: z.boolean().optional(),
  }),
  'contract.renewed': z.strictObject({
    ref,
    end: day,
    annualValue: money,
    reason: z.enum(['value', 'price', 'inertia']),
    tendered: z.boolean(),
  }),
  'contract.noticed': z.strictObject({ ref, byWhom: side, effective: day }),
  'contract.ended': z.strictObject({ ref, reason: text, byWhom: z.enum(['us', 'client', 'completed']) }),
}
