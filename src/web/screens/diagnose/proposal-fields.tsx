import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { DayInput } from '../../forms/day-input.tsx'
import { FormContext } from '../../forms/form-context.ts'
import { PeopleInput } from '../../forms/people-inputs.tsx'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Field, TextArea } from '../../parts/field.tsx'
import { EMPTY_DRAFT } from '../quick-add/draft.ts'
import { SourceFields } from '../quick-add/source-fields.tsx'

import type { ProposalDraft, ProposalErrors, ProposalField } from './proposal-draft.ts'
import '../../forms/entry-field.css'

interface ProposalFieldsProps {
  read: ReadEntry
  asked: readonly ProposalField[]
  draft: ProposalDraft
  errors: ProposalErrors
  onChange: (draft: ProposalDraft) => void
}

/** The fields an answer left blank, and nothing else of the entry. */
export function ProposalFields(props: ProposalFieldsProps) {
  const { read, asked, draft, onChange } = props
  const { account, kind } = read.entry
  if (asked.length === 0) return null
  return (
    <FormContext value={{ account, kind, errors: {} }}>
      <div className="entry-fields">
        {asked.map((name) => (
          <OneField key={name} {...props} name={name} />
        ))}
        {asked.includes('sourceRef') ? (
          <SourceFields
            draft={{ ...EMPTY_DRAFT, sourceType: draft.sourceType, sourceRef: draft.sourceRef }}
            onChange={({ sourceType, sourceRef }) => onChange({ ...draft, sourceType, sourceRef })}
          />
        ) : null}
      </div>
    </FormContext>
  )
}

function OneField({ name, draft, errors, onChange }: ProposalFieldsProps & { name: ProposalField }) {
  const { t, labelOrName } = useLanguage()
  const texts = useTexts(diagnoseTexts).coach
  const change = (value: string) => onChange({ ...draft, [name]: value })
  switch (name) {
    case 'sourceType':
    case 'sourceRef':
      return null
    case 'on':
      return (
        <Field label={texts.seenOn} error={errors.on}>
          {(input) => <DayInput {...input} value={draft.on} toward="past" onChange={change} />}
        </Field>
      )
    case 'people':
      return (
        <div className="entry-field-wide">
          <Field label={labelOrName('field', name)} hint={t.entry.peopleHint} error={errors.people}>
            {(input) => <PeopleInput {...input} value={draft.people} onChange={change} />}
          </Field>
        </div>
      )
    default:
      return (
        <div className="entry-field-wide">
          <Field label={labelOrName('field', name)} error={errors[name]}>
            {(input) => (
              <TextArea {...input} dir="auto" value={draft[name]} onChange={({ target }) => change(target.value)} />
            )}
          </Field>
        </div>
      )
  }
}
