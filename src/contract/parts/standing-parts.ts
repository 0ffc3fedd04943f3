import { z } from 'zod'
import { entryId, message } from './fields.ts'

export const day = z.string().describe('A day, YYYY-MM-DD.')
export const instant = z.string().describe('A moment, RFC 3339.')
export const rung = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export const evidence = z.array(entryId).describe('Entries, sorted by their days, then by id.')
export const said = z.strictObject(message.shape)
