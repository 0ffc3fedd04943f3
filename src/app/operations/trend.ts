import type { OperationOf } from '#contract/operations.ts'
import { staysOf, zoneAt } from '#method/history/stays.ts'
import { parseDay } from '#method/time/day.ts'
import { trendOf } from '#method/trend.ts'
import { askHistory } from '#store/ask-history.ts'
import type { Run } from '../run.ts'

/** So that the trend of a client with ten years of entries is told in well under a second. */
const DAYS_ASKED_MAX = 122

export const run: Run<OperationOf<'trend'>> = async ({ account, to: last, days }, { ports }) => {
  const { store, workspace } = ports
  const now = ports.now()
  const asked = await askHistory(store, { workspace, account }, (history) => {
    const today = zoneAt(staysOf(history), now).dayOf(now)
    const to = Math.min((last === undefined ? null : parseDay(last)) ?? today, today)
    return trendOf(history, { to, days, now, daysMax: DAYS_ASKED_MAX })
  })
  return asked.refusals ? asked : { value: asked.answer }
}
