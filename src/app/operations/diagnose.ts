import type { OperationOf } from '#contract/operations.ts'
import { diagnose } from '#method/engine/diagnose.ts'
import { foldEntries } from '#method/history/history.ts'
import { formatInstant, parseInstant } from '#method/time/instant.ts'
import { askHistory } from '#store/ask-history.ts'
import { smallBook } from '../small-book.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'diagnose'>> = async ({ account, asOf, knownBy }, { ports }) => {
  const { store, workspace } = ports
  const now = ports.now()
  const known = knownBy === undefined ? null : parseInstant(knownBy)
  const asked = await askHistory(store, { workspace, account }, (history) => {
    const view =
      known === null ? history : foldEntries(history.entries.values(), { knownBy: known, policy: history.policy })
    return diagnose(view, { asOf: asOf ?? formatInstant(now), now })
  })
  if (asked.refusals) return asked
  const book = await smallBook(ports)
  return book.refusals ? book : { value: { ...asked.answer, account, smallBook: book.said } }
}
