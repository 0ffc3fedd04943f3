import { ATTRIBUTES } from '#method/portfolio/attributes.ts'
import { useLanguage } from '../../language/language.tsx'
import { isRecord } from './is-record.ts'
import type { SettingFieldProps } from './setting.ts'

/** P5: what each attribute weighs, one number each. */
export function WeightsEditor({ setting, text, field, onWrite }: SettingFieldProps) {
  const { label } = useLanguage()
  const weights = weightsOf(text) ?? weightsOf(JSON.stringify(setting.value)) ?? {}
  return (
    <span className="weights" role="group" aria-describedby={field['aria-describedby']}>
      {ATTRIBUTES.map((name, index) => (
        <label key={name}>
          <span>{label('attribute', name)}</span>
          <input
            className="input"
            {...(index === 0 ? { id: field.id } : {})}
            inputMode="decimal"
            autoComplete="off"
            value={shownWeight(weights[name])}
            onChange={({ target }) => onWrite(JSON.stringify({ ...weights, [name]: numberOr(target.value) }))}
          />
        </label>
      ))}
    </span>
  )
}

function weightsOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const found: unknown = JSON.parse(text)
    return isRecord(found) ? found : null
  } catch {
    // A draft that can't be read any more gives way to what is in force.
    return null
  }
}

function shownWeight(weight: unknown): string {
  return typeof weight === 'number' || typeof weight === 'string' ? String(weight) : ''
}

/** A number, or what was typed instead: the schema says what is wrong with it. */
function numberOr(typed: string): number | string {
  const plain = typed.normalize('NFKC').trim()
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed
}
