import { z } from 'zod'
import { name, person, text } from '../atoms.ts'

const described = {
  name,
  email: name.optional(),
  role: z.enum(['economic_buyer', 'day_to_day', 'influencer', 'procurement', 'it_ops', 'executive', 'legal', 'other']),
  relationshipOwner: z.boolean().optional(),
  wants: text.optional(),
  wantsDifferFrom: person.optional(),
}

export const people = {
  'person.added': z.strictObject({ person, ...described }),
  'person.changed': z.strictObject({ person, ...z.object(described).partial().shape }),
  'person.left': z.strictObject({ person, ...z.object(described).partial().shape, why: text.optional() }),
}
