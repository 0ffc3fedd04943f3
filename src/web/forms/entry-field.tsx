import type { ReactNode } from 'react'
import { CURRENCIES } from '#method/ledger/currencies.ts'
import { SIGNALS, SIGNAL_NAMES } from '#method/ledger/signals.ts'
import type { Signal } from '#method/ledger/signals.ts'
import { choiceGroup } from '../entries/choice-group.ts'
import { useLanguage } from '../language/language.tsx'
import type { Language } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Choice, Field, TextArea, TextInput } from '../parts/field.tsx'
import { DayInput } from './day-input.tsx'
import { typedText } from './draft-data.ts'
import type { DraftValue } from './draft-data.ts'
import { EvidencePicker } from './evidence-picker.tsx'
import type { Control, FieldShape } from './field-shape.ts'
import { useFormPlace } from './form-context.ts'
import { PartyInput, PeopleInput, PersonInput } from './people-inputs.tsx'
import { RefInput } from './ref-input.tsx'
import './entry-field.css'

interface EntryFieldProps {
  field: FieldShape
  /** The field's JSON path, to which refusals are tied. */
  path: string
  value: DraftValue | undefined
  onChange: (value: DraftValue) => void
}

/** One field of an entry, asked for in the way that fits what it holds. */
export function EntryField({ field, path, value, onChange }: EntryFieldProps) {
  const { t, labelOrName } = useLanguage()
  const { errors } = useFormPlace()
  const { control, isRequired, name } = field
  const label = labelOrName('field', name)
  if (control.type === 'group') {
    return <GroupField label={label} path={path} fields={control.fields} value={value} onChange={onChange} />
  }
  if (control.type === 'list') {
    return <ListField label={label} path={path} item={control.item} value={value} onChange={onChange} />
  }
  if (control.type === 'refs') return <EvidencePicker label={label} value={value} onChange={onChange} path={path} />
  return (
    <div className={isWide(control) ? 'entry-field entry-field-wide' : 'entry-field'}>
      <Field
        label={label}
        optional={isRequired || control.type === 'boolean' ? undefined : t.entry.optional}
        error={errors[path]}
        hint={control.type === 'people' ? t.entry.peopleHint : control.type === 'texts' ? t.entry.listHint : undefined}
      >
        {(props) => (
          <SimpleInput
            {...props}
            field={field}
            control={control}
            value={typeof value === 'string' || typeof value === 'boolean' ? value : ''}
            group={value}
            onChange={onChange}
          />
        )}
      </Field>
    </div>
  )
}

function isWide(control: Control): boolean {
  return (control.type === 'text' && control.isLong) || control.type === 'people' || control.type === 'texts'
}

interface SimpleInputProps {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  field: FieldShape
  control: Control
  value: string | boolean
  group: DraftValue | undefined
  onChange: (value: DraftValue) => void
}

function SimpleInput({ field, control, value, group, onChange, ...props }: SimpleInputProps): ReactNode {
  const language = useLanguage()
  const { kind } = useFormPlace()
  const text = String(value)
  const typed = {
    ...props,
    value: text,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  switch (control.type) {
    case 'text':
      return control.isLong ? <TextArea {...typed} /> : <TextInput {...typed} />
    case 'texts':
      return <TextArea {...typed} />
    case 'number':
      return <TextInput {...typed} inputMode="decimal" />
    case 'day':
      return <DayInput {...props} value={text} onChange={onChange} toward={field.name === 'on' ? 'past' : 'future'} />
    case 'boolean':
      return <Choice {...typed} value={text === 'true' ? 'yes' : text} {...yesNo(language, field)} />
    case 'choice':
      return (
        <Choice {...typed} none={language.t.entry.choose} choices={choicesOf(kind, field, control.values, language)} />
      )
    case 'level':
      return <Choice {...typed} none={language.t.entry.choose} choices={levelChoices(field, language)} />
    case 'person':
      return <PersonInput {...props} value={text} onChange={onChange} />
    case 'people':
      return <PeopleInput {...props} value={text} onChange={onChange} />
    case 'party':
      return <PartyInput {...props} value={text} onChange={onChange} />
    case 'ref':
      return <RefInput {...props} value={text} onChange={onChange} name={field.name} />
    case 'money':
      return <MoneyInput {...props} value={group} onChange={onChange} />
    case 'zone':
      return <ZoneInput {...props} value={text} onChange={onChange} />
    default:
      return <TextInput {...typed} />
  }
}

function yesNo({ t }: Language, { isRequired }: FieldShape) {
  const choices = [
    { value: 'no', name: t.entry.no },
    { value: 'yes', name: t.entry.yes },
  ]
  return isRequired ? { choices } : { choices, none: '–' }
}

function choicesOf(
  kind: Parameters<typeof choiceGroup>[0],
  { name }: FieldShape,
  values: readonly string[],
  language: Language,
) {
  if (values.length === SIGNAL_NAMES.length) return signalChoices(language)
  const group = choiceGroup(kind, name)
  return values.map((value) => ({ value, name: group ? language.labelOrName(group, value) : value }))
}

/** One to five: a rung by its name, anything else by its figure. */
function levelChoices({ name }: FieldShape, { label }: Language) {
  const isRung = name === 'rung' || name === 'targetRung' || name === 'ceiling'
  return ([1, 2, 3, 4, 5] as const).map((level) => ({
    value: String(level),
    name: isRung ? `${level} ${label('rung', level)}` : String(level),
  }))
}

/** Signals by the dimension they speak to, each with the highest rung it can support (E2). */
function signalChoices({ t, label }: Language) {
  const nameOf = (signal: Signal) => {
    const { supports } = SIGNALS[signal]
    return `${label('signal', signal)} · ${supports === null ? t.entry.supportsNone : t.entry.supports(supports)}`
  }
  return SIGNAL_NAMES.map((signal) => {
    const { dimension } = SIGNALS[signal]
    return { value: signal, name: nameOf(signal), group: dimension === null ? '–' : label('dimension', dimension) }
  })
}

function GroupField({
  label,
  path,
  fields,
  value,
  onChange,
}: {
  label: string
  path: string
  fields: readonly FieldShape[]
  value: DraftValue | undefined
  onChange: (value: DraftValue) => void
}) {
  const group = typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}
  return (
    <fieldset className="entry-group entry-field-wide">
      <legend className="field-legend">{label}</legend>
      {fields.map((field) => (
        <EntryField
          key={field.name}
          field={field}
          path={`${path}.${field.name}`}
          value={group[field.name]}
          onChange={(inner) => onChange({ ...group, [field.name]: inner })}
        />
      ))}
    </fieldset>
  )
}

function ListField({
  label,
  path,
  item,
  value,
  onChange,
}: {
  label: string
  path: string
  item: Control
  value: DraftValue | undefined
  onChange: (value: DraftValue) => void
}) {
  const { t } = useLanguage()
  const items: readonly DraftValue[] = Array.isArray(value) ? value : []
  const start: DraftValue = item.type === 'group' ? {} : ''
  return (
    <fieldset className="entry-list entry-field-wide">
      <legend className="field-legend">{label}</legend>
      {items.map((each, index) => (
        <div key={index} className="entry-list-item">
          <EntryField
            field={{ name: t.entry.item(index + 1), isRequired: true, control: item }}
            path={`${path}[${index}]`}
            value={each}
            onChange={(inner) => onChange(items.map((old, at) => (at === index ? inner : old)))}
          />
          <Button look="quiet" onClick={() => onChange(items.filter((_, at) => at !== index))}>
            {t.entry.removeItem}
          </Button>
        </div>
      ))}
      <Button look="quiet" icon="plus" onClick={() => onChange([...items, start])}>
        {t.entry.addItem}
      </Button>
    </fieldset>
  )
}

function MoneyInput({
  value,
  onChange,
  ...props
}: {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  value: DraftValue | undefined
  onChange: (value: DraftValue) => void
}) {
  const { t } = useLanguage()
  const group = typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}
  const change = (part: 'amount' | 'currency') => (event: { target: { value: string } }) =>
    onChange({ amount: '', currency: 'EUR', ...group, [part]: event.target.value })
  return (
    <span className="money-input">
      <TextInput {...props} inputMode="decimal" value={typedText(group['amount'])} onChange={change('amount')} />
      <Choice
        aria-label={t.entry.currency}
        value={typedText(group['currency']) || 'EUR'}
        onChange={change('currency')}
        choices={[...CURRENCIES].map((code) => ({ value: code, name: code }))}
      />
    </span>
  )
}

function ZoneInput({
  value,
  onChange,
  ...props
}: {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  value: string
  onChange: (value: DraftValue) => void
}) {
  return (
    <>
      <TextInput {...props} list="zones" value={value} onChange={({ target }) => onChange(target.value)} />
      <datalist id="zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
    </>
  )
}
