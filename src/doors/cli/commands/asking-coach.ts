import type { Session } from '../session.ts'
import { questionLines, showReading } from '../show/coach.ts'
import type { Answered, Question } from '../show/coach.ts'
import { given } from './adding.ts'

type Ask = NonNullable<Session['world']['ask']>

/**
 * Asks whoever sits at the terminal one question after the other; each is shown only once the answer before it is stored.
 * A refused answer is asked for again. Ending the input leaves the session open, to go on with later.
 */
export async function askAtTerminal(session: Session, account: string, first: Question): Promise<void> {
  const { ask } = session.world
  if (ask === null) return
  let question: Question | null = first
  while (question !== null) {
    await session.print(questionLines(session, question))
    const answer = await answerTo(question, { ask, session })
    if (answer === null) return session.talk(session.texts.coach.paused(account))
    const answered: Answered | undefined = await session.call('answer-coach', {
      account,
      question: question.number,
      ...answer,
    })
    if (answered === undefined) continue
    session.forgive()
    question = answered.question
    if (answered.reading !== null) await showReading(session, answered.reading)
  }
}

/** What the question asks for, part by part; null where the input ended. */
async function answerTo(
  question: Question,
  { ask, session }: { ask: Ask; session: Session },
): Promise<Record<string, unknown> | null> {
  const { coach } = session.texts
  const parts: [string, string][] = [
    ...(question.choices.length > 0 ? [['choice', coach.choiceOf] as [string, string]] : []),
    ['text', coach.words],
    ...question.needs.map((need): [string, string] => [need, coach[need]]),
  ]
  const answer: Record<string, string | undefined> = {}
  for (const [name, prompt] of parts) {
    const line = await ask(prompt)
    if (line === null) return null
    const told = line.trim()
    answer[name] = told === '' && name !== 'text' ? undefined : told
  }
  return given(answer)
}
