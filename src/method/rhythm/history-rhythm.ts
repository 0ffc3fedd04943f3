import { factsOfKind } from '../history/history.ts'
import type { History } from '../history/history.ts'
import { once } from '../history/once.ts'
import type { Thing } from '../history/thing.ts'
import { thingsOf } from '../history/things.ts'
import { isOtherSide } from '../promises/resolution.ts'
import { parseDay } from '../time/day.ts'
import type { AgreedCadence, MilestoneDates, Rhythm } from './rhythm.ts'

/** The rhythm an account's history tells of. Its lists are the history's own. */
export function rhythmOf(history: History): Rhythm {
  const cadences = factsOfKind(history, 'cadence.agreed')
  return {
    zone: history.zone,
    cadences,
    touches: factsOfKind(history, 'touch'),
    slotTouches: history.slotTouches,
    slotExcuses: history.slotExcuses,
    milestones: cadences.some(followsMilestones) ? milestonesOf(thingsOf(history, 'milestone.set')) : [],
  }
}

function followsMilestones({ data }: AgreedCadence): boolean {
  return data.rituals.some((ritual) => 'follows' in ritual)
}

/** A6: set, moved with the other side's word, then reached or missed. A one-sided move changes nothing. */
const milestonesOf = once((things: readonly Thing<'milestone.set'>[]) => things.map(milestoneOf))

function milestoneOf({ ref, begun, later }: Thing<'milestone.set'>): MilestoneDates {
  const closing = later.find((fact) => fact.kind === 'milestone.reached' || fact.kind === 'milestone.missed')
  const moves = later
    .filter((fact) => fact.kind === 'milestone.moved')
    .filter((fact) => isOtherSide(begun.data.side, fact.data.agreedBy))
  const dues = [begun, ...moves].map((fact) => ({ from: fact.day, due: parseDay(fact.data.due) ?? fact.day }))
  return { ref, dues, closed: closing?.day ?? null }
}
