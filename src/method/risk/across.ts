import type { Policy } from '../policy.ts'
import { worthOn } from '../rates.ts'
import { round6 } from '../round.ts'
import type { Risk } from '../standing-chapters.ts'
import type { Standing } from '../standing-types.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** One risk among those of all accounts, with how its place came about. */
export interface RankedRisk extends RiskWeight {
  account: string
  risk: Risk
}

/** F13: what the order of risks comes about by. Told with six decimals; the order goes by what they are. */
export interface RiskWeight {
  /** Value at risk in the policy's base currency; 0 where there is none, or no rate for its currency. */
  valueAtRisk: number
  /** From 1 on the day the contract ends, and after it, down to 0 a year before and without an end. */
  nearness: number
  weight: number
}

/** The end of what has none: so far off that it is not near. */
export const NO_END_DAY = 2_932_896

/** F13: value at risk × nearness of the contract's end. */
export function weightOf(value: number, end: DayNumber, { day, policy }: Asked): RiskWeight {
  const nearness = Math.min(1, Math.max(0, 1 - (end - day) / policy.yearDays))
  return { valueAtRisk: value, nearness, weight: value * nearness }
}

export function roundedWeight({ valueAtRisk, nearness, weight }: RiskWeight): RiskWeight {
  return { valueAtRisk: round6(valueAtRisk), nearness: round6(nearness), weight: round6(weight) }
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
export function risksAcross(accounts: readonly Assessed[], asked: Asked): RankedRisk[] {
  return accounts
    .flatMap(({ account, risks, asset, renewal }): RankedRisk[] => {
      const end = renewal === null ? null : parseDay(renewal.end)
      const weight = weightOf(inBase(asset, asked), end ?? NO_END_DAY, asked)
      return risks.filter(({ accepted }) => accepted === null).map((risk) => ({ account, risk, ...weight }))
    })
    .sort(compareRanked)
    .map((ranked) => ({ ...ranked, ...roundedWeight(ranked) }))
}

/** Value at risk in the policy's base currency. */
export function inBase({ valueAtRisk }: Standing['asset'], { day, policy }: Asked): number {
  if (valueAtRisk === null) return 0
  return Number(valueAtRisk.amount) * (worthOn(policy, valueAtRisk.currency, day) ?? 0)
}

function compareRanked(a: RankedRisk, b: RankedRisk): number {
  if (a.weight !== b.weight) return b.weight - a.weight
  if (a.nearness !== b.nearness) return b.nearness - a.nearness
  if (a.risk.since !== b.risk.since) return a.risk.since < b.risk.since ? -1 : 1
  const ids = Number(a.risk.id.slice(1)) - Number(b.risk.id.slice(1))
  return ids || (a.account < b.account ? -1 : a.account > b.account ? 1 : 0)
}
