import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { firstLater, thingsBegun } from '../history/things.ts'
import { addBusinessDays } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { holidaysOf } from './holidays.ts'

/** A8: feedback nobody answered, with the day from which its answer is due. */
export function unansweredFeedback(
  history: History,
  day: DayNumber,
): { ref: string; received: Fact<'feedback.received'>; dueOn: DayNumber }[] {
  const isHoliday = holidaysOf(history, day)
  return thingsBegun(history, 'feedback.received', day)
    .filter((thing) => firstLater(thing, 'feedback.answered') === undefined)
    .map(({ ref, begun }) => ({ ref, received: begun, dueOn: addBusinessDays(begun.day, history.policy.feedbackDays, isHoliday) }))
}

/** A8: feedback that was answered; the loop was closed. */
export function answeredFeedback(history: History, day: DayNumber): Fact<'feedback.answered'>[] {
  return thingsBegun(history, 'feedback.received', day)
    .map((thing) => firstLater(thing, 'feedback.answered'))
    .filter((fact) => fact !== undefined)
}
