import { say } from '#words/say.ts'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { EntryLink } from '../../entries/entry-link.tsx'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { dayOf, textOf } from '../client/things.ts'
import { QUESTIONS } from './use-coach.ts'

/** What was answered so far, each under the question it answers; it opens on the timeline, where it can be corrected. */
export function CoachAnswers({ answers, title }: { answers: readonly ReadEntry[]; title: string }) {
  const texts = useTexts(diagnoseTexts).coach
  return (
    <Section title={title} aside={texts.stored(answers.length)}>
      <ol className="coach-answers">
        {answers.map((read) => (
          <li key={read.entry.id}>
            <EntryLink read={read}>
              <Answered read={read} />
            </EntryLink>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Answered({ read: { reading } }: { read: ReadEntry }) {
  const texts = useTexts(diagnoseTexts).coach
  const { locale, format, labelOrName } = useLanguage()
  const { question, choice } = reading.data
  const text = textOf(reading.data['text'])
  const chosen = typeof choice === 'string' ? labelOrName('coachChoice', choice) : null
  return (
    <>
      <span className="coach-asked">
        {`${String(question)} · ${question === QUESTIONS ? texts.details : say(locale, { code: `coach.question_${String(question)}`, params: {} })}`}
      </span>
      <span className="coach-said">
        {chosen === null ? null : <strong>{chosen}</strong>}
        {chosen !== null && text !== '' ? ' · ' : null}
        {text === '' ? chosen === null ? texts.blank : null : <Said>{text}</Said>}
      </span>
      <time className="coach-asked" dateTime={reading.at}>
        {format.shortDay(dayOf(reading))}
      </time>
    </>
  )
}
