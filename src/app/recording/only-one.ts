import type { Outcome } from '../run.ts'
import type { Written, WrittenEntry } from './write-down.ts'

/** What became of the one entry that was written. */
export function onlyOne(written: Written): Outcome<WrittenEntry> {
  if (written.refusals) return { refusals: written.refusals }
  const [value] = written.value
  if (value === undefined) throw new Error('One entry was to be written, and none was.')
  return { value }
}
