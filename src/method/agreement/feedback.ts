import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { firstLater, thingsOf } from '../history/things.ts'
import { hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Feedback } from '../standing-chapters.ts'
import { addBusinessDays } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { holidaysOf } from './holidays.ts'

export interface Heard {
  ref: string
  received: Fact<'feedback.received'>
  answered: Fact<'feedback.answered'> | null
  /** From this day on the answer is due. */
  dueOn: DayNumber
}

/** A8: what the client told us of our work, with our answer. */
export function feedbackHeard(history: History): Heard[] {
  const isHoliday = holidaysOf(history, Infinity)
  return thingsOf(history, 'feedback.received').map((thing) => ({
    ref: thing.ref,
    received: thing.begun,
    answered: firstLater(thing, 'feedback.answered') ?? null,
    dueOn: addBusinessDays(thing.begun.day, history.policy.feedbackDays, isHoliday),
  }))
}

export function feedbackOf(history: History, moment: Moment): Feedback {
  const heard = feedbackHeard(history)
  return {
    received: heard.length,
    answered: heard.filter(({ answered }) => answered !== null).length,
    overdue: heard.filter(({ answered, dueOn }) => answered === null && hasCome(moment, dueOn)).length,
  }
}
