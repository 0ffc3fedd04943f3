import { holidaysOf } from '../agreement/holidays.ts'
import type { Fact } from '../history/fact.ts'
import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { once } from '../history/once.ts'
import type { Thing } from '../history/thing.ts'
import { firstLater, thingsOf } from '../history/things.ts'
import { changesOn, hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Asks } from '../standing-chapters.ts'
import { addBusinessDays, addMonths, quarterOf, quarterStart } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

export interface OpenAsk {
  ref: string
  received: Fact<'ask.received'>
  /** K7: from this day on an answer is due; from `riskOn` on its lack is a risk (F15). */
  dueOn: DayNumber
  riskOn: DayNumber
}

/** K7: the client's questions and requests that nobody answered yet. */
export function openAsks(history: History): OpenAsk[] {
  const isHoliday = holidaysOf(history, Infinity)
  const { askDueDays, askRiskDays } = history.policy
  return unanswered(thingsOf(history, 'ask.received')).map(({ ref, begun }) => ({
    ref,
    received: begun,
    dueOn: addBusinessDays(begun.day, askDueDays, isHoliday),
    riskOn: addBusinessDays(begun.day, askRiskDays, isHoliday),
  }))
}

const unanswered = once((things: readonly Thing<'ask.received'>[]) =>
  things.filter((thing) => firstLater(thing, 'ask.answered') === undefined),
)

/** K7 in a standing: what is open, and how many came in each of the last four calendar quarters. */
export function asksOf(history: History, moment: Moment): Asks {
  const open = openAsks(history)
  const received = factsOfKind(history, 'ask.received')
  const starts = [3, 2, 1, 0].map((back) => quarterStart(moment.day, back))
  if (received.length > 0) changesOn(moment, addMonths(starts[3]!, 3))
  return {
    open: open.length,
    overdue: open.filter(({ dueOn }) => hasCome(moment, dueOn)).length,
    byQuarter:
      received.length === 0
        ? []
        : starts.map((start) => ({
            quarter: quarterOf(start),
            n: countUntil(received, addMonths(start, 3) - 1) - countUntil(received, start - 1),
          })),
  }
}
