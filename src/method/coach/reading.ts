import { message } from '../message.ts'
import type { Message } from '../message.ts'
import type { ReadingCode } from './codes.ts'
import { choicesOf } from './question.ts'
import type { CoachChoice } from './question.ts'
import { substanceOf } from './said.ts'
import type { Answer, Session } from './session.ts'
import { isFinished } from './session.ts'

/** What an answer says about where the relationship stands; opinion until entries hold it (E1). */
export interface Reading extends Message<ReadingCode> {
  question: number
  evidence: string[]
}

/** C2: how the five answers are read. Nothing before the fifth is stored; nothing of an answer whose text was erased. */
export function readingsOf(session: Session): Reading[] {
  if (!isFinished(session)) return []
  return session.answers.flatMap((answer) => {
    const read = readingOf(answer)
    return read === null ? [] : [{ ...read, question: answer.data.question, evidence: [answer.id] }]
  })
}

function readingOf({ data, redacted }: Answer): Message<ReadingCode> | null {
  switch (data.question) {
    case 1:
      return redacted ? null : message(outsideCode(data.text))
    case 2:
      return redacted ? null : message(needCode(data.text))
    case 3:
    case 4:
      return choiceOf(data)
    default:
      return stepOf(data)
  }
}

/** Dinners and calls are worth nothing on the ladder (LEDGER §4), so they read like an empty list. */
function outsideCode(text: string): ReadingCode {
  const substance = substanceOf(text)
  if (substance === 'blank') return 'reading.outside_blank'
  return substance === 'contact' ? 'reading.outside_contact' : 'reading.outside_named'
}

function needCode(text: string): ReadingCode {
  const substance = substanceOf(text)
  if (substance === 'blank') return 'reading.need_blank'
  return substance === 'concrete' ? 'reading.need_concrete' : 'reading.need_vague'
}

function choiceOf({ question, choice }: Answer['data']): Message<ReadingCode> | null {
  const chosen = choicesOf(question).find((each) => each === choice)
  return chosen === undefined ? null : message(CHOSEN[chosen])
}

const CHOSEN: Readonly<Record<CoachChoice, ReadingCode>> = {
  yes: 'reading.plans_yes',
  partly: 'reading.plans_partly',
  no: 'reading.plans_no',
  dont_know_business: 'reading.embed',
  afraid_to_overstep: 'reading.permission',
  they_dont_engage: 'reading.stake',
  other: 'reading.other_obstacle',
}

function stepOf({ owner, due, signal }: Answer['data']): Message<ReadingCode> | null {
  return owner === undefined || due === undefined || signal === undefined
    ? null
    : message('reading.step', { owner, due, signal })
}
