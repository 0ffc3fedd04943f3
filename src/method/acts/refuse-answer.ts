import { counterpartOn } from '../coach/proposals.ts'
import { choicesOf, showsProgress, STEP_FIELDS, stepRange } from '../coach/question.ts'
import { currentQuestion, openSession, sessionsOf } from '../coach/session.ts'
import type { History } from '../history/history.ts'
import type { Entry } from '../ledger/entry.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { ActCode } from './codes.ts'
import { isOnlyContact } from './only-contact.ts'

type Answered = Entry<'coach.answered'>

/** C2: only the question that is being asked can be answered, and with what it asks for; the next one stays unasked. */
export function refuseAnswer(history: History, entry: Answered, day: DayNumber): Message<ActCode>[] {
  const { ref, question } = entry.data
  const open = openSession(history)
  const current = currentQuestion(open)
  if (open !== null && open.ref !== ref) return [message('coach.open_session', { ref: open.ref, current })]
  if (open === null && sessionsOf(history).some((session) => session.ref === ref)) {
    return [message('act.ref_taken', { ref, kind: entry.kind })]
  }
  if (question !== current) return [message('coach.not_the_question', { asked: question, current })]
  const parts = refuseParts(entry)
  return parts.length > 0 || question !== 5 ? parts : refuseStep(history, entry, day)
}

/** What a question asks for beside words, and nothing else. */
function refuseParts({ data }: Answered): Message<ActCode>[] {
  const { question, choice } = data
  const options = choicesOf(question)
  if (options.length > 0 && !options.some((option) => option === choice)) {
    return [message('coach.choice', { question, options })]
  }
  const wanted = question === 5 ? STEP_FIELDS : []
  const missing: string[] = wanted.filter((field) => data[field] === undefined)
  if (question === 5 && data.text.trim() === '') missing.unshift('text')
  if (missing.length > 0) return [message('coach.lacks', { question, fields: missing })]
  const extra = (['choice', 'owner', 'to', 'due', 'signal'] as const).filter((field) => data[field] !== undefined)
  const surplus = extra.filter((field) => (field === 'choice' ? options.length === 0 : question !== 5))
  return surplus.length > 0 ? [message('coach.not_asked', { question, fields: surplus })] : []
}

/** C2, L13: an act within thirty days that is more than contact, shown by a signal that supports a rung. */
function refuseStep(history: History, { data }: Answered, day: DayNumber): Message<ActCode>[] {
  const refused: Message<ActCode>[] = []
  const range = stepRange(history, day)
  const due = parseDay(data.due ?? '') ?? day
  if (due < range.from || due > range.to) {
    refused.push(message('coach.step_range', { from: formatDay(range.from), to: formatDay(range.to) }))
  }
  if (isOnlyContact(data.text)) refused.push(message('plan.only_contact', { action: data.text }))
  if (data.signal !== undefined && !showsProgress(data.signal)) {
    refused.push(message('plan.success_not_evidence', { signal: data.signal }))
  }
  if (data.to === undefined && counterpartOn(history, day) === null) refused.push(message('coach.to_whom'))
  return refused
}
