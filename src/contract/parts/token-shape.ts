import { z } from 'zod'
import { ROLES } from '../roles.ts'
import { instant } from './fields.ts'

export const tokenShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  createdAt: instant,
  expiresAt: instant,
})
