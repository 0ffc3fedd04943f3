import type { Fact } from '../history/fact.ts'
import { evidenceOf, factsWithin } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { lastLater, thingsOf } from '../history/things.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { round6 } from '../round.ts'
import type { RootCause, Support } from '../standing-chapters.ts'
import type { DayNumber } from '../time/day.ts'
import { workOf } from './work.ts'

export interface Case {
  ref: string
  opened: Fact<'case.opened'>
  level: 'L1' | 'L2' | 'L3'
  rootCause: RootCause | null
  theme: string | null
}

export const ROOT_CAUSES: readonly RootCause[] = ['strategy', 'discovery', 'scope', 'execution', 'operation']

/** The cases opened within so many days, as known at their closing. Tells the moment when the first leaves the window. */
export function casesWithin(history: History, moment: Moment, days: number): Case[] {
  const opened = factsWithin(factsOfKind(history, 'case.opened'), moment.day, days)
  if (opened[0] === undefined) return []
  changesOn(moment, opened[0].day + days)
  const within = new Set(opened)
  return thingsOf(history, 'case.opened')
    .filter(({ begun }) => within.has(begun))
    .map((thing) => {
      const { ref, begun } = thing
      const closed = lastLater(thing, 'case.closed')?.data
      return {
        ref,
        opened: begun,
        level: closed?.level ?? begun.data.level,
        rootCause: closed?.rootCause ?? begun.data.rootCause ?? null,
        theme: closed?.theme ?? begun.data.theme ?? null,
      }
    })
}

/** Q2: the quarter's cases by level and root cause, and what became of those that name a defect or a structural cause. */
export function supportOf(history: History, moment: Moment): Support {
  const cases = casesWithin(history, moment, history.policy.quarterDays)
  const defects = cases.filter(({ level }) => level !== 'L1')
  const answers = defects.length === 0 ? [] : answersTo(history, defects)
  const fixed = answers.filter((answer) => answer.shippedOn !== null)
  const days = fixed.map(({ found, shippedOn }) => Math.max(0, shippedOn! - found.opened.day))
  const touched = new Set(answers.map(({ found }) => found))
  const level = (wanted: Case['level']) => cases.filter((each) => each.level === wanted).length
  const cause = (wanted: RootCause | null) => cases.filter((each) => each.rootCause === wanted).length
  return {
    cases: cases.length,
    levels: { L1: level('L1'), L2: level('L2'), L3: level('L3') },
    rootCauses: {
      strategy: cause('strategy'),
      discovery: cause('discovery'),
      scope: cause('scope'),
      execution: cause('execution'),
      operation: cause('operation'),
      unknown: cause(null),
    },
    concentration: concentrationOf(cases),
    defects: defects.length,
    answered: answers.length,
    shipped: fixed.length,
    daysToFix: days.length === 0 ? null : round6(days.reduce((sum, each) => sum + each, 0) / days.length),
    untouched: defects.filter((each) => !touched.has(each)).map(({ ref }) => ref),
    evidence: evidenceOf(cases.map(({ opened }) => opened)),
  }
}

/** Each case that some work answers, with the day its fix shipped: the first of the works that did. */
function answersTo(history: History, cases: readonly Case[]): { found: Case; shippedOn: DayNumber | null }[] {
  const byCase = new Map<string, (DayNumber | null)[]>()
  for (const { shipped, cases: answered } of workOf(history)) {
    for (const ref of answered) byCase.set(ref, [...(byCase.get(ref) ?? []), shipped?.day ?? null])
  }
  return cases.flatMap((found) => {
    const works = byCase.get(found.ref)
    if (!works) return []
    const shipped = works.filter((day) => day !== null)
    return [{ found, shippedOn: shipped.length === 0 ? null : Math.min(...shipped) }]
  })
}

/** Ties go to the first of the list: what lies deepest stands first. */
function concentrationOf(cases: readonly Case[]): Support['concentration'] {
  const known = cases.filter(({ rootCause }) => rootCause !== null)
  if (known.length === 0) return null
  const counts = ROOT_CAUSES.map((rootCause) => ({
    rootCause,
    n: known.filter((each) => each.rootCause === rootCause).length,
  }))
  const { rootCause, n } = counts.reduce((most, each) => (each.n > most.n ? each : most))
  return { rootCause, share: round6(n / known.length) }
}
