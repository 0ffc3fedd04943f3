import type { OutputOf, Unworded } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { label, labelOrName } from '#words/label.ts'
import { say } from '#words/say.ts'
import type { Session } from '../session.ts'
import { showEntries } from './lists.ts'

export type Question = Unworded<OutputOf<OperationOf<'coach'>>>['question']
export type Answered = Unworded<OutputOf<OperationOf<'answer-coach'>>>
type ReadSession = NonNullable<Answered['reading']>

/** One question, with what to choose from where it asks for a choice. */
export function questionLines(session: Session, { number, ask, choices, signals }: Question): string[] {
  const { locale, texts } = session
  const options = choices.map((choice) => `- ${choice}: ${labelOrName(locale, 'coachChoice', choice)}`)
  const signs = signals.map((signal) => `- ${signal}: ${label(locale, 'signal', signal)}`)
  return [
    texts.coach.question(number),
    say(locale, ask),
    ...(options.length === 0 ? [] : [texts.coach.choose, ...options]),
    ...(signs.length === 0 ? [] : [texts.coach.signals, ...signs]),
  ]
}

/** How the answers are read, and what waits for somebody to confirm it. */
export async function showReading(session: Session, { readings, proposed }: ReadSession): Promise<void> {
  const { locale, texts } = session
  await session.print([
    texts.coach.read,
    ...readings.map(({ question, ...read }) => `${question}. ${say(locale, read)}`),
  ])
  if (proposed.length === 0) return
  const found = await session.call('entries', { ids: proposed })
  if (found === undefined) return
  await session.print(['', texts.coach.proposed, ...showEntries(found.entries, session)])
  await session.talk(texts.coach.confirm(proposed.join(' ')))
}
