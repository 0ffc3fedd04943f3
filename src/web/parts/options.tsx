import { useId } from 'react'
import type { ActId } from '../keys/acts.ts'
import { ActKeys } from './keys.tsx'
import './options.css'

interface OptionsProps<Value extends string | number> {
  /** What is chosen between, for those who hear the page. */
  label: string
  options: readonly { value: Value; name: string; hint: string; act?: ActId | undefined }[]
  chosen: Value | null
  onChoose: (value: Value) => void
}

/** A few answers of which one is given, each with what it means and the key that gives it. */
export function Options<Value extends string | number>({ label, options, chosen, onChoose }: OptionsProps<Value>) {
  const name = useId()
  return (
    <fieldset className="options">
      <legend className="unseen">{label}</legend>
      {options.map(({ value, name: said, hint, act }) => (
        <label key={value} className="option">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span className="option-name">{said}</span>
          <span className="option-hint">{hint}</span>
          {act ? <ActKeys act={act} /> : null}
        </label>
      ))}
    </fieldset>
  )
}
