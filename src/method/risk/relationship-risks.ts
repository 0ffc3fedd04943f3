import { lastUntil } from '../history/fact.ts'
import { factsOfKind } from '../history/history.ts'
import { stoodSince } from '../history/stretch.ts'
import { CAPS } from '../ladder/caps.ts'
import { message } from '../message.ts'
import { changesOn, isWithin } from '../moment.ts'
import { isAfterStart, liveContracts, startTurns } from '../portfolio/contracts.ts'
import { assetOf, lastInvestment } from '../states/asset.ts'
import { formatDay } from '../time/day.ts'
import { openBreaches } from '../trust/breaches.ts'
import type { Cause, Scene } from './found.ts'

/** F7: a contract near its end, and nobody asked in a quarter how it goes. */
export function unasked({ history, moment }: Scene): Cause[] {
  const { renewalNearDays, quarterDays } = history.policy
  const asked = (['pulse', 'trust.audited'] as const)
    .map((kind) => lastUntil(factsOfKind(history, kind), moment.day))
    .filter((fact) => fact !== undefined)
  return liveContracts(history, moment.day, moment).flatMap(({ start, end, valued }): Cause[] => {
    if (end === null) return []
    changesOn(moment, end - renewalNearDays)
    changesOn(moment, end + 1)
    if (moment.day < end - renewalNearDays || moment.day > end) return []
    if (asked.some((fact) => isWithin(moment, fact.day, quarterDays))) return []
    const since = Math.max(end - renewalNearDays, start, valued.day, ...asked.map((fact) => fact.day + quarterDays))
    return [{ why: message('risk.unasked_before_renewal', { end: formatDay(end) }), since, facts: [valued, ...asked] }]
  })
}

/** F12: nobody invested in the relationship for two quarters. */
export function depreciating({ history, moment }: Scene): Cause[] {
  const { condition, retained } = assetOf(history, moment)
  if (condition !== 'depreciating') return []
  const last = lastInvestment(history, moment.day)
  const { twoQuartersDays } = history.policy
  const since = last
    ? last.day + twoQuartersDays
    : stoodSince(moment.day, startTurns(history, twoQuartersDays), (day) => isAfterStart(history, day, twoQuartersDays))
  return [{ why: message('risk.depreciating', { retained: retained ?? 0 }), since, facts: last ? [last] : [] }]
}

/** F18: a breach of integrity that is not repaired. */
export function breached({ history, moment }: Scene): Cause[] {
  return openBreaches(history, moment.day).map((fact) => ({
    why: message('risk.breach', { ref: fact.data.ref }),
    since: fact.day,
    facts: [fact],
  }))
}

/** F19: the client looks at alternatives. */
export function alternatives({ history, moment }: Scene): Cause[] {
  const found = CAPS.find(({ id }) => id === 'L6-alternatives')?.find(history, moment)
  return found ? [{ why: message('risk.alternatives'), since: found.since, facts: found.facts }] : []
}
