import { useId } from 'react'
import { policyTexts } from '#words/web-policy.ts'
import { say } from '#words/say.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Tag } from '../../parts/tag.tsx'
import { differs, methodText } from './policy-facts.ts'
import type { SettingFault } from './policy-facts.ts'
import type { Setting } from './setting.ts'
import { OtherControl } from './other-controls.tsx'
import { useFaultText } from './use-fault-text.ts'
import { useValueText } from './use-value-text.ts'

export interface SettingRowProps {
  setting: Setting
  /** What amounts of money are written in. */
  currency: string
  /** What stands in the field. */
  text: string
  faults: readonly SettingFault[]
  isChanged: boolean
  onWrite: (text: string) => void
}

/** One setting: what it sets, its field, and below it where it comes from and what it may be. */
export function SettingRow({ setting, currency, text, faults, isChanged, onWrite }: SettingRowProps) {
  const { locale } = useLanguage()
  const texts = useTexts(policyTexts)
  const faultText = useFaultText()
  const id = useId()
  const label = say(locale, setting.label)
  const { unit } = setting
  const field = {
    id,
    'aria-describedby': faults.length > 0 ? `${id}-error ${id}-facts` : `${id}-facts`,
    ...(faults.length > 0 ? { 'aria-invalid': true as const } : {}),
  }
  return (
    <li className="setting" data-changed={isChanged || undefined} data-wide={unit === null || undefined}>
      <label htmlFor={id} className="setting-label">
        {label}
      </label>
      {unit === null ? (
        <OtherControl setting={setting} text={text} field={field} onWrite={onWrite} />
      ) : (
        <span className="setting-number">
          <input
            {...field}
            className="input"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={({ target }) => onWrite(target.value)}
          />
          <span>{unit === 'money' ? currency : texts.units[unit]}</span>
        </span>
      )}
      {faults.length > 0 ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {faults.map((fault) => faultText(setting, fault, text)).join(' ')}
        </p>
      ) : null}
      <Facts id={`${id}-facts`} label={label} setting={setting} text={text} onWrite={onWrite} />
    </li>
  )
}

interface FactsProps extends Pick<SettingRowProps, 'setting' | 'text' | 'onWrite'> {
  id: string
  label: string
}

function Facts({ id, label, setting, text, onWrite }: FactsProps) {
  const { format } = useLanguage()
  const texts = useTexts(policyTexts)
  const valueText = useValueText()
  const { least, most, rules, unit } = setting
  const scale = unit === 'share' ? 100 : 1
  return (
    <p className="setting-facts" id={id}>
      {differs(setting) ? <Tag>{texts.differs}</Tag> : null}
      <span>{texts.rules(rules)}</span>
      {unit === null && setting.name !== 'baseCurrency' && setting.name !== 'coCreationBoth' ? null : (
        <span>{texts.method(valueText(setting, methodText(setting)))}</span>
      )}
      {least === null || most === null ? null : (
        <span>{texts.from(format.number(least * scale), format.number(most * scale))}</span>
      )}
      {text === methodText(setting) ? null : (
        <button type="button" className="setting-restore" onClick={() => onWrite(methodText(setting))}>
          <span className="unseen">{texts.restoreOf(label)}</span>
          <span aria-hidden="true">{texts.restore}</span>
        </button>
      )}
    </p>
  )
}
