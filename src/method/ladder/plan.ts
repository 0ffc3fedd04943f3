import type { Fact } from '../history/fact.ts'
import { compareFacts, countUntil, evidenceOf } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { factsAbout } from '../history/thing.ts'
import type { Rung } from '../ledger/signals.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Plan } from '../standing-types.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** L13: the plan that is open: the last one set and not closed. */
export function planOf(history: History, moment: Moment): Plan | null {
  const set = factsOfKind(history, 'plan.set').findLast((fact) => !isClosed(history, fact))
  if (!set) return null
  const due = parseDay(set.data.due) ?? set.day
  changesOn(moment, due + 1)
  const { ref, targetRung, requirement, action, owner, successSignal, dependsOn } = set.data
  return {
    ref,
    entry: set.id,
    targetRung: targetRung as Rung,
    requirement: requirement ?? null,
    action: action ?? null,
    owner,
    due: formatDay(due),
    overdue: due < moment.day,
    successSignal,
    dependsOn,
    observed: evidenceOf(shown(history, set)),
  }
}

/** The observations of a plan's signal since it was set. */
function shown(history: History, set: Fact<'plan.set'>): Fact[] {
  const list = history.signals.get(set.data.successSignal) ?? []
  return list.slice(countUntil(list, set.day - 1)).filter((fact) => fact.day > set.day || compareFacts(set, fact) < 0)
}

/** The first entry by a day that shows the signal of a plan; undefined where none does yet, or no such plan was set. */
export function firstShown(history: History, ref: string, day: DayNumber): string | undefined {
  const set = factsOfKind(history, 'plan.set').find(({ data }) => data.ref === ref)
  return set && shown(history, set).find((fact) => fact.day <= day)?.id
}

/** A plan closes when its signal was observed, or with a recorded reason why not. */
export function isClosed(history: History, set: Fact<'plan.set'>): boolean {
  const group = factsAbout(history, 'plan.set', set.data.ref)
  return group.some((fact) => {
    if (fact.kind !== 'plan.closed' || fact.day < set.day) return false
    if (fact.data.outcome === 'dropped') return fact.redacted || (fact.data.why ?? '').trim() !== ''
    return shown(history, set).some((seen) => seen.id === fact.data.entry)
  })
}
