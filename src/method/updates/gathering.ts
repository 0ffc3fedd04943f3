import { evidenceOf } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import type { Moment } from '../moment.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { UpdateFact, UpdateWhat } from './facts.ts'
import type { StretchView } from './stretch.ts'

/** What facts are gathered from. */
export interface Gathering extends StretchView {
  history: History
  moment: Moment
}

export interface Told {
  what: UpdateWhat
  ref: string
  /** The entries it rests on, the latest last. */
  facts: readonly [Fact, ...Fact[]]
  text: string | undefined
  detail?: string | undefined
  owner: string | null
  side?: 'us' | 'client'
  due?: DayNumber
  overdue?: boolean
  badNews?: boolean
  predicted?: UpdateFact['predicted']
}

/** One fact, written out. Whatever is late is bad news. */
export function fact({ facts, due, text, detail, overdue = false, badNews = false, ...told }: Told): UpdateFact {
  return {
    what: told.what,
    ref: told.ref,
    text: text ?? null,
    detail: detail ?? null,
    owner: told.owner,
    side: told.side ?? 'us',
    on: formatDay(Math.max(...facts.map(({ day }) => day))),
    due: due === undefined ? null : formatDay(due),
    overdue,
    badNews: badNews || overdue,
    predicted: told.predicted ?? null,
    entries: evidenceOf(facts),
  }
}
