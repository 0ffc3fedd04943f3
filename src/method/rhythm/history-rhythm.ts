import type { Fact } from '../history/fact.ts'
import { factsOfKind } from '../history/history.ts'
import type { History } from '../history/history.ts'
import { thingKey } from '../history/thing.ts'
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
    milestones: cadences.some(followsMilestones) ? milestonesOf(history) : [],
  }
}

function followsMilestones({ data }: AgreedCadence): boolean {
  return data.rituals.some((ritual) => 'follows' in ritual)
}

type MilestoneFact = Fact<'milestone.set' | 'milestone.reached' | 'milestone.moved' | 'milestone.missed'>

function milestonesOf(history: History): MilestoneDates[] {
  const refs = new Set(factsOfKind(history, 'milestone.set').map((fact) => fact.data.ref))
  return [...refs].map((ref) => {
    const facts = history.byRef.get(thingKey('milestone.set', ref)) ?? []
    return milestoneOf(ref, facts as readonly MilestoneFact[])
  })
}

/** A6: set, moved with the other side's word, then reached or missed. A one-sided move changes nothing. */
function milestoneOf(ref: string, facts: readonly MilestoneFact[]): MilestoneDates {
  const set = facts.find((fact) => fact.kind === 'milestone.set')
  if (set === undefined) return { ref, dues: [], closed: null }
  // Within a day no entry comes before the one that begins its ref; on an earlier day there was nothing to speak of.
  const later = facts.filter((fact) => fact.day >= set.day)
  const closing = later.find((fact) => fact.kind === 'milestone.reached' || fact.kind === 'milestone.missed')
  const moves = later
    .filter((fact) => fact.kind === 'milestone.moved')
    .filter((fact) => isOtherSide(set.data.side, fact.data.agreedBy))
  const dues = [set, ...moves].map((fact) => ({ from: fact.day, due: parseDay(fact.data.due) ?? fact.day }))
  return { ref, dues, closed: closing?.day ?? null }
}
