import type { RefusalCode } from '#method/ledger/entry.ts'
import type { ParamsOf } from '../table.ts'

/** What an entry's field is expected to be: the second half of every refusal of an entry. */
export type ExpectationParams = ParamsOf<
  RefusalCode,
  {
    one_of: { options: string }
    version: { options: string }
    at_least: { least: number }
    at_most: { most: number }
    longest: { most: number }
    not_before_made: { day: string }
  }
>

/** An entry that was refused: the place, what stood there (null when nothing did), and what is expected, as a sentence. */
export interface EntryParams {
  'entry.refused': { path: string; value: string | null; expected: string }
}
