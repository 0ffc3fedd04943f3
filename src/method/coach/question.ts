import type { History } from '../history/history.ts'
import { SIGNAL_NAMES, SIGNALS } from '../ledger/signals.ts'
import type { Signal } from '../ledger/signals.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { QuestionCode } from './codes.ts'

/** What the third and the fourth question are answered with, beside words. */
const COACH_CHOICES = {
  3: ['yes', 'partly', 'no'],
  4: ['dont_know_business', 'afraid_to_overstep', 'they_dont_engage', 'other'],
} as const

export type CoachChoice = (typeof COACH_CHOICES)[3 | 4][number]

/** One question as it is asked, with what its answer takes beside words. Nothing of any other question stands in it. */
export interface CoachQuestion {
  number: number
  ask: Message<QuestionCode>
  /** What to choose from; empty where the answer is words alone. */
  choices: CoachChoice[]
  /** The other fields its answer needs. */
  needs: ('owner' | 'due' | 'signal')[]
  /** The signals that could show a step went well; only where one is asked for. */
  signals: Signal[]
}

export function questionOf(history: History, number: number, today: DayNumber): CoachQuestion {
  const plain = { number, choices: choicesOf(number), needs: [], signals: [] }
  if (number === 1) return { ...plain, ask: message('coach.question_1') }
  if (number === 2) return { ...plain, ask: message('coach.question_2') }
  if (number === 3) return { ...plain, ask: message('coach.question_3') }
  if (number === 4) return { ...plain, ask: message('coach.question_4') }
  const { from, to } = stepRange(history, today)
  const ask = message('coach.question_5' as const, { from: formatDay(from), to: formatDay(to) })
  return { ...plain, ask, needs: [...STEP_FIELDS], signals: SIGNAL_NAMES.filter(showsProgress) }
}

export const STEP_FIELDS = ['owner', 'due', 'signal'] as const

export function choicesOf(question: number): CoachChoice[] {
  return question === 3 || question === 4 ? [...COACH_CHOICES[question]] : []
}

/** C2: the step comes within thirty days; one to four quarters bind the plan, not the step. */
export function stepRange({ policy }: History, day: DayNumber): { from: DayNumber; to: DayNumber } {
  return { from: day, to: day + policy.stepDays }
}

/** L13: whether a signal could show that a rung was climbed. */
export function showsProgress(signal: Signal): boolean {
  const { supports, negative } = SIGNALS[signal]
  return supports !== null && !negative
}
