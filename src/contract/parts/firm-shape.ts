import { z } from 'zod'

export const firm = z.strictObject({
  name: z.string().nullable(),
  timezone: z.string().nullable().describe('What new clients and imports begin with.'),
})
