import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { once } from '../history/once.ts'
import type { Thing } from '../history/thing.ts'
import { firstLater, thingsOf } from '../history/things.ts'
import { hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Feedback } from '../standing-chapters.ts'
import { addBusinessDays } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { holidaysOf } from './holidays.ts'

interface Heard {
  all: number
  answers: readonly Fact<'feedback.answered'>[]
  unanswered: readonly Thing<'feedback.received'>[]
}

/** A8: what the client told us of our work, with our answers. */
export function feedbackHeard(history: History): Heard {
  return readFeedback(thingsOf(history, 'feedback.received'))
}

const readFeedback = once((things: readonly Thing<'feedback.received'>[]): Heard => {
  const answers = things.map((thing) => firstLater(thing, 'feedback.answered'))
  return {
    all: things.length,
    answers: answers.filter((answer) => answer !== undefined),
    unanswered: things.filter((_, i) => answers[i] === undefined),
  }
})

/** A8: what waits for an answer, each with the day from which that is due. */
export function feedbackOpen(history: History): { ref: string; dueOn: DayNumber }[] {
  const isHoliday = holidaysOf(history, Infinity)
  const { feedbackDays } = history.policy
  return feedbackHeard(history).unanswered.map(({ ref, begun }) => ({
    ref,
    dueOn: addBusinessDays(begun.day, feedbackDays, isHoliday),
  }))
}

export function feedbackOf(history: History, moment: Moment): Feedback {
  const { all, answers } = feedbackHeard(history)
  const overdue = feedbackOpen(history).filter(({ dueOn }) => hasCome(moment, dueOn))
  return { received: all, answered: answers.length, overdue: overdue.length }
}
