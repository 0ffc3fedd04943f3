import type { OperationOf } from '#contract/operations.ts'
import { parseDay } from '#method/time/day.ts'
import { trendUpTo } from '#store/standings.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'trend'>> = async ({ account, to, days }, { ports }) => {
  const { store, workspace } = ports
  const last = to === undefined ? null : parseDay(to)
  const until = last === null ? {} : { to: last }
  const told = await trendUpTo(store, workspace, account, { ...until, days, now: ports.now() })
  return told.refusals ? told : { value: told.trend }
}
