import { isOnlyContact } from '#method/acts/only-contact.ts'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { readDay } from '#method/text/days/typed-day.ts'
import type { Day } from '#method/time/day.ts'
import { say } from '#words/say.ts'
import type { CoachQuestion } from '../../client/diagnose-queries.ts'
import type { Input } from '../../client/call.ts'
import type { RequestProblem } from '../../client/problem.ts'
import type { Language } from '../../language/language.tsx'

/** An answer to the coach that is being written. */
export interface CoachDraft {
  text: string
  choice: string
  owner: string
  to: string
  due: string
  signal: string
}

/** The sentence that stands at a field, by the field's name. */
export type CoachErrors = Partial<Readonly<Record<keyof CoachDraft, string>>>

export type Answer = Input<'answer-coach'>

interface Told {
  account: string
  today: Day
  language: Pick<Language, 't' | 'locale'>
}

/** The answer a draft spells, or what it lacks, field by field. Only what the question asks for is sent. */
export function answerOf(
  question: CoachQuestion,
  draft: CoachDraft,
  { account, today, language }: Told,
): { answer: Answer | null; errors: CoachErrors } {
  const { t } = language
  const isStep = question.needs.length > 0
  const due = readDay(draft.due, { today, toward: 'future' })
  const signal = SIGNAL_NAMES.find((name) => name === draft.signal)
  const lacks: CoachErrors = {
    ...(question.choices.length > 0 && draft.choice === '' ? { choice: t.entry.needed } : {}),
    ...(isStep && draft.text.trim() === '' ? { text: t.entry.needed } : {}),
    ...(isStep && draft.owner.trim() === '' ? { owner: t.entry.needed } : {}),
    ...(isStep && draft.due.trim() === '' ? { due: t.entry.needed } : {}),
    ...(isStep && signal === undefined ? { signal: t.entry.needed } : {}),
  }
  const errors = { ...lacks, ...wrongWith(question, draft, { today, language }) }
  if (Object.keys(errors).length > 0) return { answer: null, errors }
  const common = { account, question: question.number, text: draft.text.trim() }
  if (!isStep) return { answer: draft.choice === '' ? common : { ...common, choice: draft.choice }, errors }
  const to = draft.to.trim()
  const step = { owner: draft.owner.trim(), due: due ?? draft.due, signal, ...(to === '' ? {} : { to }) }
  return { answer: { ...common, ...step }, errors }
}

/** What METHOD would refuse of what is written so far: said while it is typed, in the sentences of the refusals. */
export function wrongWith(
  { needs, ask }: CoachQuestion,
  { text, due: typed }: CoachDraft,
  { today, language: { t, locale } }: Omit<Told, 'account'>,
): CoachErrors {
  if (needs.length === 0) return {}
  const due = typed.trim() === '' ? null : readDay(typed, { today, toward: 'future' })
  const from = String(ask.params['from'])
  const to = String(ask.params['to'])
  const dueError =
    typed.trim() === ''
      ? undefined
      : due === null
        ? t.day.unread(typed)
        : due < from || due > to
          ? say(locale, { code: 'coach.step_range', params: { from, to } })
          : undefined
  return {
    ...(isOnlyContact(text)
      ? { text: say(locale, { code: 'plan.only_contact', params: { action: text.trim() } }) }
      : {}),
    ...(dueError === undefined ? {} : { due: dueError }),
  }
}

const FIELD_OF: Readonly<Record<string, keyof CoachDraft>> = {
  'coach.choice': 'choice',
  'coach.step_range': 'due',
  'coach.to_whom': 'to',
  'plan.only_contact': 'text',
  'plan.success_not_evidence': 'signal',
}

/** The server's refusals of single fields, at these fields. */
export function errorsOf(problem: RequestProblem): CoachErrors {
  const found = (problem.refusal?.errors ?? []).flatMap((error) => {
    const field = FIELD_OF[error.code] ?? ('path' in error ? fieldAt(error.path) : undefined)
    return field === undefined ? [] : [[field, error.detail] as const]
  })
  return Object.fromEntries(found)
}

const FIELDS = ['text', 'choice', 'owner', 'to', 'due', 'signal'] as const satisfies readonly (keyof CoachDraft)[]

function fieldAt(path: string): keyof CoachDraft | undefined {
  return FIELDS.find((name) => path.endsWith(`.${name}`))
}
