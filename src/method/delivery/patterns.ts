import type { Fact } from '../history/fact.ts'
import { factsWithin } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Pattern } from '../standing-types.ts'
import { formatDay, weekday } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { themesOf } from './themes.ts'

/** Q3: three or more cases on one theme in two or more weeks of the last year. One that lives six weeks asks to be built. */
export function patternsOf(history: History, moment: Moment): Pattern[] {
  const { yearDays, patternCases, patternWeeks, candidateWeeks } = history.policy
  const cases = factsWithin(factsOfKind(history, 'case.opened'), moment.day, yearDays)
  for (const fact of cases) changesOn(moment, fact.day + yearDays)
  const themes = themesOf(cases.filter((fact) => !fact.redacted).map((fact) => ({ fact, theme: fact.data.theme ?? null, title: fact.data.title })))
  return [...themes]
    .map(([theme, facts]) => patternOf(theme, facts))
    .filter(({ cases: found, weeksSeen }) => found.length >= patternCases && weeksSeen >= patternWeeks)
    .map(({ weeksSeen: _, ...pattern }) => ({ ...pattern, candidate: pattern.weeks >= candidateWeeks }))
    .sort((a, b) => b.cases.length - a.cases.length || (a.theme < b.theme ? -1 : 1))
}

function patternOf(theme: string, facts: readonly Fact<'case.opened'>[]): Omit<Pattern, 'candidate'> & { weeksSeen: number } {
  const days = facts.map((fact) => fact.day).sort((a, b) => a - b)
  const [first, last] = [days[0]!, days.at(-1)!]
  return {
    theme,
    cases: facts.map((fact) => fact.data.ref),
    evidence: facts.map((fact) => fact.id),
    // A pattern lives from its first to its last case.
    weeks: weekOf(last) - weekOf(first) + 1,
    weeksSeen: new Set(days.map(weekOf)).size,
    since: formatDay(first),
    lastAt: formatDay(last),
  }
}

/** ISO weeks, counted from Monday 1969-12-29. */
function weekOf(day: DayNumber): number {
  return Math.floor((day - weekday(day) + 4) / 7)
}
