import { useLatestOfKinds } from '../client/queries.ts'
import { entryTitle, mainText } from '../entries/entry-text.ts'
import { useLanguage } from '../language/language.tsx'
import type { Kind } from '#method/ledger/kinds.ts'
import type { DraftValue } from './draft-data.ts'
import { useFormPlace } from './form-context.ts'

const OBSERVATIONS: readonly Kind[] = [
  'signal',
  'need.addressed',
  'commitment.kept',
  'commitment.missed',
  'sla.measured',
  'integrity.breached',
  'integrity.repaired',
  'problem.disclosed',
  'pulse',
  'touch',
]

interface EvidencePickerProps {
  label: string
  path: string
  value: DraftValue | undefined
  onChange: (value: DraftValue) => void
}

/** Chooses the entries that show something, among the latest that could. */
export function EvidencePicker({ label, path, value, onChange }: EvidencePickerProps) {
  const language = useLanguage()
  const { account, errors } = useFormPlace()
  const { data } = useLatestOfKinds(account, OBSERVATIONS)
  const chosen = Array.isArray(value) ? value.map(String) : []
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <details className="evidence-picker">
      <summary>
        {label}: {language.t.client.entries(chosen.length)}
      </summary>
      {errors[path] ? <p className="field-error">{errors[path]}</p> : null}
      <ul>
        {(data?.entries ?? []).map(({ entry, reading }) => (
          <li key={entry.id}>
            <label className="check">
              <input type="checkbox" checked={chosen.includes(entry.id)} onChange={() => toggle(entry.id)} />
              <span>
                {language.format.shortDay(reading.at.slice(0, 10))} · {entryTitle(entry.kind, reading.data, language)}{' '}
                {mainText(entry.kind, reading.data)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
