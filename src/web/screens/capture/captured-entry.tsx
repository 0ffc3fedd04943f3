import { useId } from 'react'
import type { Captured, CaptureChoice, CaptureContext, Missing } from '#method/capture/captured.ts'
import { captureTexts, sayMissing } from '#words/capture.ts'
import { DayInput } from '../../forms/day-input.tsx'
import { typedText } from '../../forms/draft-data.ts'
import { EntryField } from '../../forms/entry-field.tsx'
import { FormContext } from '../../forms/form-context.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Language } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { ClaimCheck } from '../quick-add/claim-check.tsx'
import type { Draft } from '../quick-add/draft.ts'
import type { FieldErrors } from '../quick-add/entry-of-draft.ts'
import type { CaptureDraft } from './capture-draft.ts'
import { fieldsOfCaptured, stillMissing } from './draft-of-captured.ts'
import { isSameChoice } from './use-capture.ts'

interface CapturedEntryProps {
  captured: Captured
  choices: readonly CaptureChoice[]
  context: CaptureContext
  typed: CaptureDraft
  draft: Draft
  errors: FieldErrors
  onChange: (typed: CaptureDraft) => void
  onOtherClient: () => void
  onOtherKind: () => void
}

/** The entry a line is read as: its kind, its client, and each field with the words that gave it; all of it correctable. */
export function CapturedEntry(props: CapturedEntryProps) {
  const { captured, typed, draft, errors, onChange } = props
  const { kind } = captured
  const language = useLanguage()
  const missing = stillMissing(captured, typed)
  const shown = fieldsOfCaptured(captured, typed).filter(
    ({ name, isRequired, control }) =>
      isFilled(draft.values[name]) || (isRequired && control.type !== 'boolean') || isAsked(missing, name),
  )
  const told = { ...saidErrors(missing, props, language), ...errors }
  return (
    <FormContext value={{ account: captured.account ?? '', kind, errors: told }}>
      <KindChoice {...props} />
      <ClientLine {...props} />
      <div className="entry-fields">
        {shown.map((field) => (
          <div key={field.name} className={isWide(field.name) ? 'captured-field captured-wide' : 'captured-field'}>
            <EntryField
              field={field}
              path={`$.data.${field.name}`}
              value={draft.values[field.name]}
              onChange={(value) => onChange({ ...typed, edits: { ...typed.edits, [field.name]: value } })}
            />
            <Given {...props} path={`$.data.${field.name}`} isCorrected={typed.edits[field.name] !== undefined} />
          </div>
        ))}
        <div className="captured-field">
          <Field label={language.t.entry.on} error={told['$.at']}>
            {(input) => (
              <DayInput {...input} value={draft.at} toward="past" onChange={(at) => onChange({ ...typed, at })} />
            )}
          </Field>
          <Given {...props} path="$.at" isCorrected={typed.at !== null} />
        </div>
      </div>
      {kind === 'claim' ? <ClaimCheck text={typedText(draft.values['text'])} /> : null}
    </FormContext>
  )
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== ''
}

function isAsked(missing: readonly Missing[], field: string): boolean {
  return missing.some(({ path }) => path === `$.data.${field}` || path.startsWith(`$.data.${field}.`))
}

const WIDE = new Set([
  'what',
  'text',
  'subject',
  'statement',
  'title',
  'people',
  'need',
  'decision',
  'baseline',
  'target',
])

function isWide(field: string): boolean {
  return WIDE.has(field)
}

/** What can't be taken is said at once; what is not said yet is only asked for when it is saved. */
function saidErrors(missing: readonly Missing[], { context }: CapturedEntryProps, language: Language): FieldErrors {
  const wrong = missing.filter(({ why }) => why !== 'not_said')
  const nameOf = nameIn(context, language)
  return Object.fromEntries(wrong.map((each) => [each.path, sayMissing(language.locale, each, nameOf)]))
}

type Words = Pick<Language, 'format' | 'labelOrName'>

/** What an option is called: a person by name, a thing by what it is, a day as days are written. */
export function nameIn({ people, open, accounts }: CaptureContext, { format, labelOrName }: Words) {
  return (value: string): string =>
    people.find(({ person }) => person === value)?.name ??
    open.find(({ ref }) => ref === value)?.text ??
    accounts.find(({ slug }) => slug === value)?.name ??
    (/^\d{4}-\d\d-\d\d$/.test(value) ? format.longDay(value) : labelOrName('side', value))
}

/** The words that gave a field, or the values it could have. */
function Given(props: CapturedEntryProps & { path: string; isCorrected: boolean }) {
  const { captured, context, typed, path, isCorrected, onChange } = props
  const language = useLanguage()
  const texts = captureTexts(language.locale)
  const options = stillMissing(captured, typed).find((each) => each.path === path)?.options ?? []
  const name = nameIn(context, language)
  const take = (value: string) => {
    const field = path.replace('$.data.', '')
    onChange(path === '$.at' ? { ...typed, at: value } : { ...typed, edits: { ...typed.edits, [field]: value } })
  }
  if (options.length > 0) {
    return (
      <span className="captured-options">
        {options.map((option) => (
          <Button key={option} look="plain" onClick={() => take(option)}>
            {name(option)}
          </Button>
        ))}
      </span>
    )
  }
  const words = captured.spans
    .filter((span) => span.path === path)
    .map(({ start, end }) => typed.text.slice(start, end))
  if (isCorrected || words.length === 0 || isSame(words, captured, path)) return null
  return (
    <p className="captured-words">
      <span className="unseen">{texts.from}: </span>“{words.join(' … ')}”
    </p>
  )
}

/** Words that stand in the field as they were written say nothing more. */
function isSame(words: readonly string[], { data }: Captured, path: string): boolean {
  return words.length === 1 && words[0] === data[path.replace('$.data.', '')]
}

/** What else the line could be. ↓ in the line does the same. */
function KindChoice({ choices, context, typed, onChange, onOtherKind }: CapturedEntryProps) {
  const language = useLanguage()
  const { t, locale, label, labelOrName } = language
  const id = useId()
  const [first] = choices
  const chosen = typed.as ?? first
  const name = ({ kind, signal, ref }: CaptureChoice): string =>
    signal !== undefined
      ? labelOrName('signal', signal)
      : ref === undefined
        ? label('kind', kind)
        : captureTexts(locale).orEnds(label('kind', kind), nameIn(context, language)(ref))
  return (
    <div className="captured-kinds" role="group" aria-labelledby={id}>
      <span className="unseen" id={id}>
        {t.entry.kind}
      </span>
      {choices.map((choice) => (
        <button
          key={`${choice.kind} ${choice.signal ?? ''} ${choice.ref ?? ''}`}
          type="button"
          className="captured-kind"
          aria-pressed={chosen !== undefined && isSameChoice(choice, chosen)}
          onClick={() => onChange({ ...typed, as: choice, edits: {} })}
        >
          {name(choice)}
        </button>
      ))}
      <Button look="quiet" onClick={onOtherKind}>
        {t.entry.changeKind}
      </Button>
    </div>
  )
}

function ClientLine({ captured, context, typed, errors, onChange, onOtherClient }: CapturedEntryProps) {
  const language = useLanguage()
  const { t, locale } = language
  const asked = captured.missing.find(({ path }) => path === '$.account')
  const name = nameIn(context, language)
  const wrong = asked && asked.why !== 'not_said' ? sayMissing(locale, asked, name) : errors['$.account']
  return (
    <div className="captured-client">
      <span className="captured-label">{t.entry.client}</span>
      {captured.account === null ? (
        <span className="captured-options">
          {(asked?.options ?? []).map((slug) => (
            <Button key={slug} onClick={() => onChange({ ...typed, account: slug, text: withoutMark(typed.text) })}>
              {name(slug)}
            </Button>
          ))}
        </span>
      ) : (
        <strong>{name(captured.account)}</strong>
      )}
      <Button look="quiet" onClick={onOtherClient} aria-invalid={wrong ? true : undefined}>
        {captured.account === null ? t.entry.chooseClient : t.entry.changeClient}
      </Button>
      {wrong ? (
        <p className="field-error" role="alert">
          {wrong}
        </p>
      ) : null}
    </div>
  )
}

/** Once a client is chosen by hand, the unclear mark has said what it could. */
export function withoutMark(text: string): string {
  return text.replace(/(^|\s)@[^\s，。、]*\s*/u, '$1').trimStart()
}
