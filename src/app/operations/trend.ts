import { setImmediate as breathe } from 'node:timers/promises'
import type { OperationOf } from '#contract/operations.ts'
import { staysOf, zoneAt } from '#method/history/stays.ts'
import { parseDay } from '#method/time/day.ts'
import { trendOf } from '#method/trend.ts'
import { ownHistory } from '#store/ask-history.ts'
import type { Run } from '../run.ts'

/** So that the trend of a client with ten years of entries is told in well under a second. */
const DAYS_ASKED_MAX = 122

export const run: Run<OperationOf<'trend'>> = async ({ account, to: last, days }, { ports }) => {
  const { store, workspace } = ports
  const now = ports.now()
  const asked = await ownHistory(store, { workspace, account })
  if (asked.refusals) return asked
  const { history } = asked
  const today = zoneAt(staysOf(history), now).dayOf(now)
  const to = Math.min((last === undefined ? null : parseDay(last)) ?? today, today)
  const trend = trendOf(history, { to, days, now, daysMax: DAYS_ASKED_MAX })
  for (;;) {
    const step = trend.next()
    if (step.done) return { value: step.value }
    // A hundred days are assessed: whoever asks something small meanwhile does not wait for them.
    await breathe()
  }
}
