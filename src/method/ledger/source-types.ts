import type { Source } from './entry.ts'

export type SourceType = Source['type']

/** What an entry may say it comes from. */
export const SOURCE_TYPES = [
  'manual',
  'email',
  'calendar',
  'case',
  'document',
  'import',
  'portal',
  'agent',
] as const satisfies readonly SourceType[]
