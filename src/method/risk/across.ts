import type { Policy } from '../policy.ts'
import { worthOn } from '../policy.ts'
import { round6 } from '../round.ts'
import type { Risk } from '../standing-chapters.ts'
import type { Standing } from '../standing-types.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** One risk among those of all accounts, with how its place came about. */
export interface RankedRisk {
  account: string
  risk: Risk
  /** Value at risk in the policy's base currency; 0 where there is none, or no rate for its currency. */
  valueAtRisk: number
  /** From 1 on the day the contract ends, and after it, down to 0 a year before and without an end. */
  nearness: number
  weight: number
}

interface Asked {
  day: DayNumber
  policy: Policy
}

type Assessed = Pick<Standing, 'account' | 'risks' | 'asset' | 'renewal'>

/**
 * F13: the open risks of many accounts, by value at risk × nearness of the contract's end, heaviest first. Where that
 * is equal the nearer end stands first, then the risk raised earlier, then its id, then the account.
 */
export function risksAcross(accounts: readonly Assessed[], { day, policy }: Asked): RankedRisk[] {
  return accounts
    .flatMap(({ account, risks, asset, renewal }): RankedRisk[] => {
      const valueAtRisk = inBase(asset, { day, policy })
      const nearness = nearnessOf(renewal, { day, policy })
      const weight = round6(valueAtRisk * nearness)
      return risks
        .filter(({ accepted }) => accepted === null)
        .map((risk) => ({ account, risk, valueAtRisk, nearness, weight }))
    })
    .sort(compareRanked)
}

function inBase({ valueAtRisk }: Standing['asset'], { day, policy }: Asked): number {
  if (valueAtRisk === null) return 0
  return round6(Number(valueAtRisk.amount) * (worthOn(policy, valueAtRisk.currency, day) ?? 0))
}

function nearnessOf(renewal: Standing['renewal'], { day, policy }: Asked): number {
  const end = renewal === null ? null : parseDay(renewal.end)
  if (end === null) return 0
  return round6(Math.min(1, Math.max(0, 1 - (end - day) / policy.yearDays)))
}

function compareRanked(a: RankedRisk, b: RankedRisk): number {
  if (a.weight !== b.weight) return b.weight - a.weight
  if (a.nearness !== b.nearness) return b.nearness - a.nearness
  if (a.risk.since !== b.risk.since) return a.risk.since < b.risk.since ? -1 : 1
  const ids = Number(a.risk.id.slice(1)) - Number(b.risk.id.slice(1))
  return ids || (a.account < b.account ? -1 : a.account > b.account ? 1 : 0)
}
