import type { OperationOf } from '#contract/operations.ts'
import { readSentEntries } from '../recording/sent-entries.ts'
import { writeDown } from '../recording/write-down.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'record'>> = async ({ entries: sent }, context) => {
  const read = readSentEntries(sent, context)
  if (read.refusals) return { refusals: read.refusals }
  const written = await writeDown(read.entries, context)
  return written.refusals ? written : { value: { entries: written.value } }
}
