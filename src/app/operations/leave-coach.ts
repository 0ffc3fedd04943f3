import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { answersOfOpen } from '#method/coach/session.ts'
import { askHistory } from '#store/ask-history.ts'
import { writeActs } from '../recording/write-acts.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'leave-coach'>> = async ({ account, why }, context) => {
  const { store, workspace } = context.ports
  const asked = await askHistory(store, { workspace, account }, answersOfOpen)
  if (asked.refusals) return asked
  const targets = asked.answer
  if (targets.length === 0) return { refusals: [refuse('coach.none_open', { account })] }
  const written = await writeActs({ kind: 'entry.withdrawn', targets, data: { why } }, context)
  return written.refusals ? written : { value: { entries: written.value } }
}
