import { evidenceOf } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { once } from '../history/once.ts'
import type { Thing } from '../history/thing.ts'
import { thingsOf } from '../history/things.ts'
import type { Moment } from '../moment.ts'
import type { Pattern } from '../standing-chapters.ts'
import { formatDay, weekday } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { casesWithin } from './cases.ts'
import type { Case } from './cases.ts'
import { themesOf } from './themes.ts'

/** Q3: three or more cases on one theme in two or more weeks of the last year. One that lives six weeks asks to be built. */
export function patternsOf(history: History, moment: Moment): Pattern[] {
  const { yearDays, patternCases, patternWeeks, candidateDays } = history.policy
  return [...themesIn(history, casesWithin(history, moment, yearDays))]
    .map(([theme, facts]) => patternOf(theme, facts, candidateDays))
    .filter(({ cases, weeks }) => cases.length >= patternCases && weeks >= patternWeeks)
    .sort((a, b) => b.cases.length - a.cases.length || (a.theme < b.theme ? -1 : 1))
}

type Themes = Map<string, Fact<'case.opened'>[]>

/** Reading titles costs more than all the rest of a standing: it is done again only when the cases of the year are others. */
function themesIn(history: History, cases: readonly Case[]): Themes {
  const [first, last] = [cases[0], cases.at(-1)]
  if (!first || !last) return new Map()
  const known = knownFor(thingsOf(history, 'case.opened'))
  const year = `${first.opened.id} ${last.opened.id} ${cases.length}`
  if (known.year !== year) {
    known.themes = themesOf(cases.map(({ opened, theme }) => ({ fact: opened, theme, title: opened.data.title ?? '' })))
    known.year = year
  }
  return known.themes
}

const knownFor = once<readonly Thing<'case.opened'>[], { year: string; themes: Themes }>(() => ({
  year: '',
  themes: new Map(),
}))

function patternOf(theme: string, facts: readonly Fact<'case.opened'>[], candidateDays: number): Pattern {
  const days = facts.map(({ day }) => day).sort((a, b) => a - b)
  const [first, last] = [days[0]!, days.at(-1)!]
  return {
    theme,
    cases: [...facts].sort((a, b) => a.day - b.day || (a.data.ref < b.data.ref ? -1 : 1)).map(({ data }) => data.ref),
    evidence: evidenceOf(facts),
    weeks: new Set(days.map(weekOf)).size,
    since: formatDay(first),
    lastAt: formatDay(last),
    // A pattern lives from its first to its last case.
    candidate: last - first >= candidateDays,
  }
}

/** ISO weeks, each by its Monday. */
function weekOf(day: DayNumber): DayNumber {
  return day - weekday(day) + 1
}
