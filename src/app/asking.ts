import type { History } from '#method/history/history.ts'
import type { Moment } from '#method/moment.ts'
import { viewAt } from '#method/standing.ts'
import { formatInstant } from '#method/time/instant.ts'
import { askHistory } from '#store/ask-history.ts'
import type { Context, Outcome } from './run.ts'

interface Asked {
  account: string
  asOf?: string | undefined
}

/** Answers a question about one account at a moment, now where none is named, from its whole ledger. */
export async function askAt<Answer>(
  { account, asOf }: Asked,
  { ports }: Context,
  answer: (history: History, moment: Moment) => Answer,
): Promise<Outcome<Answer>> {
  const now = ports.now()
  const { store, workspace } = ports
  const asked = await askHistory(store, { workspace, account }, (history) => {
    const { view, moment } = viewAt(history, { asOf: asOf ?? formatInstant(now), now })
    return answer(view, moment)
  })
  return asked.refusals ? asked : { value: asked.answer }
}
