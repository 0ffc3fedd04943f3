import type { ReactNode } from 'react'
import { CURRENCIES } from '#method/ledger/currencies.ts'
import { policyTexts } from '#words/web-policy.ts'
import { useTexts } from '../../language/language.tsx'
import { Choice, TextArea, TextInput } from '../../parts/field.tsx'
import { PlaysEditor } from './plays-editor.tsx'
import type { SettingFieldProps } from './setting.ts'
import { WeightsEditor } from './weights-editor.tsx'

/** The fields of what is no number. */
export function OtherControl(props: SettingFieldProps) {
  const texts = useTexts(policyTexts)
  const { setting, text, field, onWrite } = props
  const write = ({ target }: { target: { value: string } }) => onWrite(target.value)
  switch (setting.name) {
    case 'coCreationBoth': {
      const choices = [
        { value: 'false', name: texts.no },
        { value: 'true', name: texts.yes },
      ]
      return <Choice {...field} choices={choices} value={text} onChange={write} />
    }
    case 'baseCurrency': {
      const choices = [...CURRENCIES].map((code) => ({ value: code, name: code }))
      return <Choice {...field} choices={choices} value={text} onChange={write} />
    }
    case 'plays':
      return <PlaysEditor {...props} />
    case 'precedentWeights':
      return <WeightsEditor {...props} />
    case 'rates':
      return (
        <Hinted hint={texts.hints.rates}>
          <TextArea {...field} rows={4} value={text} onChange={write} />
        </Hinted>
      )
    default:
      return (
        <Hinted hint={setting.name === 'coreTeam' ? texts.hints.coreTeam : texts.hints.bands}>
          <TextInput {...field} value={text} onChange={write} />
        </Hinted>
      )
  }
}

function Hinted({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    <span className="setting-other">
      {children}
      <span className="field-hint">{hint}</span>
    </span>
  )
}
