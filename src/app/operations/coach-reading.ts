import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { askHistory } from '#store/ask-history.ts'
import { lastReading } from '../coaching/place.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'coach-reading'>> = async ({ account }, { ports }) => {
  const asked = await askHistory(ports.store, { workspace: ports.workspace, account }, lastReading)
  if (asked.refusals) return asked
  return asked.answer === null ? { refusals: [refuse('coach.no_reading', { account })] } : { value: asked.answer }
}
