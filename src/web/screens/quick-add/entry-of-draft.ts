import { parseEntry } from '#method/ledger/entry.ts'
import type { EntryRefusal } from '#method/ledger/entry.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { sayExpectation } from '#words/say.ts'
import type { RequestProblem } from '../../client/problem.ts'
import { dataOfDraft, typedText } from '../../forms/draft-data.ts'
import { fieldsOfKind } from '../../forms/field-shape.ts'
import type { Language } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { readDay } from '#method/text/days/typed-day.ts'
import type { Draft } from './draft.ts'
import { slugOf } from './slug.ts'
import type { SentEntry } from './use-save.ts'

/** The sentence that stands at a field, by the field's JSON path. */
export type FieldErrors = Readonly<Record<string, string>>

/** The entry a draft spells, or what keeps it from being one, field by field. */
export function entryOfDraft(
  kind: Kind,
  draft: Draft,
  language: Language,
): { entry: SentEntry | null; errors: FieldErrors } {
  const { t } = language
  const now = today()
  const fields = fieldsOfKind(kind, typedText(draft.values['signal']))
  const at = draft.at.trim() === '' ? now : readDay(draft.at, { today: now, toward: 'past' })
  const account = draft.account ?? (kind === 'account.opened' ? slugOf(typedText(draft.values['name'])) : '')
  const source =
    draft.sourceRef === '' ? {} : { source: { type: draft.sourceType || 'document', ref: draft.sourceRef } }
  const entry = { account, kind, at: at ?? now, data: dataOfDraft(fields, draft.values, now), ...source }
  const { refusals = [] } = parseEntry({ v: 1, id: 'draft', by: 'draft', ...entry })
  const errors = Object.fromEntries(refusals.map((refusal) => [refusal.path, expectation(refusal, language)]))
  if (at === null) errors['$.at'] = t.day.unread(draft.at)
  else if (at > now) errors['$.at'] = t.asOf.future(now)
  for (const path of forgotten(kind, draft)) errors[path] = t.entry.needed
  return { entry: Object.keys(errors).length === 0 ? entry : null, errors }
}

/** L7: a blank answer could be written down and would not answer; whoever writes one here has forgotten something. */
function forgotten(kind: Kind, { values }: Draft): string[] {
  if (kind !== 'need.addressed') return []
  const blank = ['need', 'howKnown', 'change'].filter((name) => typedText(values[name]).trim() === '')
  return blank.map((name) => `$.data.${name}`)
}

function expectation({ expected, value }: EntryRefusal, { t, locale }: Language): string {
  return value === null && expected.code === 'required' ? t.entry.needed : sayExpectation(locale, expected)
}

/** The server's refusals of single fields, at these fields. */
export function fieldErrorsOf(problem: RequestProblem, { locale }: Language): FieldErrors {
  const found = (problem.refusal?.errors ?? []).flatMap((error) =>
    'path' in error && 'expected' in error
      ? [[error.path.replace(/^\$\.entries\[0\]/, '$'), sayExpectation(locale, error.expected)]]
      : [],
  )
  return Object.fromEntries(found)
}
