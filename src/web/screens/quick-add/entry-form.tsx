import { useEffect, useMemo, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { Kind } from '#method/ledger/kinds.ts'
import { RequestProblem } from '../../client/problem.ts'
import { useReader } from '../../client/use-reader.ts'
import { beginsThing } from '../../entries/begun-things.ts'
import { DayInput } from '../../forms/day-input.tsx'
import { typedText } from '../../forms/draft-data.ts'
import { EntryField } from '../../forms/entry-field.tsx'
import { fieldsOfKind } from '../../forms/field-shape.ts'
import { FormContext } from '../../forms/form-context.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { DialogActs } from '../../parts/dialog.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { ClaimCheck } from './claim-check.tsx'
import { dropEntryDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import { entryOfDraft, fieldErrorsOf } from './entry-of-draft.ts'
import type { FieldErrors } from './entry-of-draft.ts'
import { slugOf } from './slug.ts'
import { SourceFields } from './source-fields.tsx'
import { useSave } from './use-save.ts'
import '../../forms/entry-form.css'

interface EntryFormProps {
  draft: Draft
  kind: Kind
  onChange: (draft: Draft) => void
  onOtherClient: () => void
  onOtherKind: () => void
  onSaved: () => void
  onDiscard: () => void
}

/** The fields of one kind of entry, and its day. Enter with Ctrl or ⌘ saves from anywhere in it. */
export function EntryForm(props: EntryFormProps) {
  const { draft, kind, onChange, onSaved, onDiscard } = props
  const language = useLanguage()
  const { t } = language
  const by = useReader()
  const form = useRef<HTMLFormElement>(null)
  const [errors, setErrors] = useState<FieldErrors>({})
  const save = useSave(() => {
    dropEntryDraft(by, kind)
    onSaved()
  })
  useFormKeys(form)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { entry, errors: found } = entryOfDraft(kind, draft, language)
    setErrors(found)
    if (entry) save.mutate(entry)
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  const refused = save.error instanceof RequestProblem ? fieldErrorsOf(save.error, language) : {}
  const discard = () => {
    dropEntryDraft(by, kind)
    onDiscard()
  }
  return (
    <FormContext value={{ account: draft.account ?? '', kind, errors: { ...refused, ...errors } }}>
      <form ref={form} className="entry-form" onSubmit={submit} noValidate>
        <WhatIsWritten {...props} />
        <Fields draft={draft} kind={kind} onChange={onChange} errors={{ ...refused, ...errors }} />
        {kind === 'claim' ? <ClaimCheck text={typedText(draft.values['text'])} /> : null}
        {needsWitness(kind, draft) ? <p className="entry-form-note">{t.entry.checked}</p> : null}
        {save.error && Object.keys(refused).length === 0 ? <ProblemNotice problem={save.error} /> : null}
        <DialogActs>
          <span className="entry-form-draft">{t.entry.draftKept}</span>
          <Button look="quiet" onClick={discard}>
            {t.entry.discard}
          </Button>
          <Button look="main" type="submit" act="writing.save" isBusy={save.isPending}>
            {t.entry.save}
          </Button>
        </DialogActs>
      </form>
    </FormContext>
  )
}

/** A form begins in its first field, and is sent from any of them. */
function useFormKeys(form: React.RefObject<HTMLFormElement | null>): void {
  useActs({ 'writing.save': () => form.current?.requestSubmit() })
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('.entry-fields :is(input, textarea, select)')?.focus()
  }, [form])
}

function WhatIsWritten({ kind, onOtherKind, onOtherClient }: EntryFormProps) {
  const { t, label } = useLanguage()
  return (
    <p className="entry-form-what">
      <strong>{label('kind', kind)}</strong>
      <Button look="quiet" onClick={onOtherKind}>
        {t.entry.changeKind}
      </Button>
      {kind === 'account.opened' ? null : (
        <Button look="quiet" onClick={onOtherClient}>
          {t.entry.changeClient}
        </Button>
      )}
    </p>
  )
}

function Fields({
  draft,
  kind,
  onChange,
  errors,
}: Pick<EntryFormProps, 'draft' | 'kind' | 'onChange'> & { errors: FieldErrors }) {
  const { t } = useLanguage()
  const signal = typedText(draft.values['signal'])
  const fields = useMemo(() => visibleFields(kind, signal), [kind, signal])
  return (
    <div className="entry-fields">
      {fields.map((field) => (
        <EntryField
          key={field.name}
          field={field}
          path={`$.data.${field.name}`}
          value={draft.values[field.name]}
          onChange={(value) => onChange({ ...draft, values: { ...draft.values, [field.name]: value } })}
        />
      ))}
      {kind === 'account.opened' ? (
        <SlugField draft={draft} error={errors['$.account']} onChange={(account) => onChange({ ...draft, account })} />
      ) : null}
      <div className="entry-field">
        <Field label={t.entry.on} error={errors['$.at']}>
          {(props) => (
            <DayInput {...props} value={draft.at} toward="past" onChange={(at) => onChange({ ...draft, at })} />
          )}
        </Field>
      </div>
      <SourceFields draft={draft} onChange={onChange} />
    </div>
  )
}

interface SlugFieldProps {
  draft: Draft
  error: string | undefined
  onChange: (slug: string) => void
}

function SlugField({ draft, error, onChange }: SlugFieldProps) {
  const { t } = useLanguage()
  return (
    <div className="entry-field">
      <Field label={t.entry.slug} hint={t.entry.slugHint} error={error}>
        {(props) => (
          <TextInput
            {...props}
            value={draft.account ?? slugOf(typedText(draft.values['name']))}
            onChange={({ target }) => onChange(target.value)}
            spellCheck={false}
          />
        )}
      </Field>
    </div>
  )
}

/** A thing that is begun here gets its name from the form; nobody need think of one. */
function visibleFields(kind: Kind, signal: string) {
  const all = fieldsOfKind(kind, signal)
  return beginsThing(kind) ? all.filter(({ name }) => name !== 'ref') : all
}

/** E1: what neither names people nor a source could be checked by nobody. */
function needsWitness(kind: Kind, draft: Draft): boolean {
  return kind === 'signal' && draft.values['signal'] !== undefined && !draft.values['people'] && draft.sourceRef === ''
}
