import type { Fact } from '../history/fact.ts'
import { compareFacts, lastUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factOfId, factsOfKind } from '../history/history.ts'
import { minorDigits } from '../ledger/currencies.ts'
import type { Signal } from '../ledger/signals.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { annualValue, firstStart, liveContracts } from '../portfolio/contracts.ts'
import { round6 } from '../round.ts'
import type { Asset } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { isObservation } from '../trust/trust.ts'

const INVESTING: readonly Signal[] = ['specific_insight', 'joint_planning', 'planning_attended']

/** S5: the relationship as an asset: kept up by what the client takes part in or gains from, losing value without it. */
export function assetOf(history: History, moment: Moment): Asset {
  const { quarterDays, twoQuartersDays } = history.policy
  const invested = lastInvestment(history, moment.day)?.day ?? null
  const live = liveContracts(history, moment.day, moment)
  const since = invested ?? firstStart(history, moment.day)
  if (since === null) return { lastInvestedOn: null, condition: null, retained: null, valueAtRisk: null }
  const age = moment.day - since
  const quartersLost = age < twoQuartersDays ? 0 : Math.floor((age - twoQuartersDays) / quarterDays) + 1
  changesOn(moment, since + nextEdge(age, quarterDays, twoQuartersDays))
  const retained = (1 - history.policy.depreciationRate) ** quartersLost
  const value = annualValue(history, live, moment.day)
  return {
    lastInvestedOn: invested === null ? null : formatDay(invested),
    condition: age < quarterDays ? 'fresh' : age < twoQuartersDays ? 'ageing' : 'depreciating',
    retained: round6(retained),
    valueAtRisk: value && {
      amount: amountText(value.amount * (1 - retained), value.currency),
      currency: value.currency,
    },
  }
}

/** Days from the last investment to the next change of condition or of what is retained. */
function nextEdge(age: number, quarter: number, twoQuarters: number): number {
  if (age < quarter) return quarter
  return age < twoQuarters ? twoQuarters : twoQuarters + (Math.floor((age - twoQuarters) / quarter) + 1) * quarter
}

/** Money with the decimals its currency is written with, rounded half up. */
export function amountText(amount: number, currency: string): string {
  const digits = minorDigits(currency)
  return (Math.round(amount * 10 ** digits + 1e-6) / 10 ** digits).toFixed(digits)
}

/** The last act the client took part in or gained from. Shipping on time is none. */
export function lastInvestment(history: History, day: DayNumber): Fact | undefined {
  const reviews = factsOfKind(history, 'review.held').filter((fact) => fact.data.withClient)
  const lists: (readonly Fact[] | undefined)[] = [
    history.unstatedNeeds,
    ...INVESTING.map((signal) => history.signals.get(signal)),
    reviews,
    auditsWithNews(history),
  ]
  return lists
    .map((list) => lastUntil(list, day))
    .filter((fact) => fact !== undefined)
    .sort(compareFacts)
    .at(-1)
}

/** Trust audits that rest on something observed since the audit before them. */
function auditsWithNews(history: History): Fact[] {
  const audits = factsOfKind(history, 'trust.audited')
  return audits.filter((audit, i) => {
    const before = audits[i - 1]?.day ?? -Infinity
    const { competence, integrity, benevolence } = audit.data
    const ids = [competence, integrity, benevolence].flatMap((mark) => mark.evidence)
    return ids.some((id) => {
      const fact = factOfId(history, id)
      return fact !== undefined && fact.day > before && fact.day <= audit.day && isObservation(fact)
    })
  })
}
