import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import './field.css'

interface FieldProps {
  label: string
  /** What to write, where the label alone does not say it. */
  hint?: ReactNode
  /** What is wrong and what to do about it. */
  error?: string | null | undefined
  /** Says that the field may stay empty. */
  optional?: string | undefined
  children: (props: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A label above its control, its hint and its error below, tied together for those who listen. */
export function Field({ label, hint, error, optional, children }: FieldProps) {
  const id = useId()
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional ? <span className="field-optional">{optional}</span> : null}
      </label>
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
      {hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
    </div>
  )
}

export function TextInput(props: Omit<ComponentProps<'input'>, 'className'>) {
  return <input type="text" autoComplete="off" {...props} className="input" />
}

/** Several lines; it grows with what is written. */
export function TextArea(props: Omit<ComponentProps<'textarea'>, 'className'>) {
  return <textarea rows={2} {...props} className="input input-area" />
}

interface ChoiceProps extends Omit<ComponentProps<'select'>, 'className'> {
  choices: readonly { value: string; name: string; group?: string | undefined }[]
  /** What an empty choice is called; absent where one must be made and the first is it. */
  none?: string
}

export function Choice({ choices, none, ...rest }: ChoiceProps) {
  const groups = [...new Set(choices.map(({ group }) => group))]
  const optionsOf = (group: string | undefined) =>
    choices
      .filter((choice) => choice.group === group)
      .map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))
  return (
    <span className="choice">
      <select {...rest} className="input">
        {none === undefined ? null : <option value="">{none}</option>}
        {groups.map((group) =>
          group === undefined ? (
            optionsOf(undefined)
          ) : (
            <optgroup key={group} label={group}>
              {optionsOf(group)}
            </optgroup>
          ),
        )}
      </select>
    </span>
  )
}

export function Check({ label, ...rest }: { label: string } & Omit<ComponentProps<'input'>, 'className' | 'type'>) {
  return (
    <label className="check">
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  )
}
