import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { checksTexts } from '#words/web-checks.ts'
import type { PredictionFacts } from '../../client/checks-queries.ts'
import { numberOf } from '../../forms/draft-data.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Check, Field, TextInput } from '../../parts/field.tsx'
import { realized } from './realized.ts'

/** What was observed when a prediction was checked. */
export interface Checked {
  value: number
  n?: number
  together?: true
}

interface CheckFormProps {
  facts: PredictionFacts
  /** What stands there at first: the target, for whoever says that it came true. */
  initial: string
  onCheck: (checked: Checked) => void
  onClose: () => void
}

/** The value that was observed, and at once what it comes to. */
export function CheckForm({ facts, initial, onCheck, onClose }: CheckFormProps) {
  const texts = useTexts(checksTexts)
  const { format } = useLanguage()
  const [typed, setTyped] = useState(initial)
  const [sample, setSample] = useState('')
  const [together, setTogether] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const value = typed.trim() === '' ? null : numberOf(typed)
  const isRead = typeof value === 'number'
  const n = sample.trim() === '' ? undefined : numberOf(sample)
  const isCounted = n === undefined || (typeof n === 'number' && Number.isInteger(n) && n >= 0)
  const share = isRead ? realized(value, facts) : null
  const submit = () => {
    setAsked(true)
    if (!isRead || !isCounted) return
    onCheck({ value, ...(typeof n === 'number' ? { n } : {}), ...(together ? { together: true } : {}) })
  }
  return (
    <RowForm onSubmit={submit} onClose={onClose} save={texts.record}>
      <div className="check-fields">
        <Field
          label={`${texts.observed}${facts.unit === '' ? '' : ` (${facts.unit})`}`}
          error={isAsked && !isRead ? texts.notNumber : null}
        >
          {(props) => (
            <FirstInput
              {...props}
              inputMode="decimal"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <Field label={texts.sampleLabel} optional={texts.optional} error={isCounted ? null : texts.notNumber}>
          {(props) => (
            <TextInput
              {...props}
              inputMode="numeric"
              value={sample}
              onChange={({ target }) => setSample(target.value)}
            />
          )}
        </Field>
      </div>
      <p className="check-verdict" aria-live="polite">
        {share === null ? '\u00a0' : (share >= 1 ? texts.reached : texts.missed)(format.number(share, 2))}
      </p>
      <Check label={texts.together} checked={together} onChange={({ target }) => setTogether(target.checked)} />
      <p className="field-hint">{texts.togetherHint}</p>
    </RowForm>
  )
}

/** Why a prediction can't be checked: a reason is asked for (K4). */
export function VoidForm({ onVoid, onClose }: { onVoid: (why: string) => void; onClose: () => void }) {
  const texts = useTexts(checksTexts)
  const [why, setWhy] = useState('')
  return (
    <RowForm
      onSubmit={() => (why.trim() === '' ? undefined : onVoid(why.trim()))}
      onClose={onClose}
      save={texts.recordVoid}
    >
      <Field label={texts.why} hint={texts.whyHint}>
        {(props) => <FirstInput {...props} required value={why} onChange={({ target }) => setWhy(target.value)} />}
      </Field>
    </RowForm>
  )
}

/** A text that is written in as soon as the form opens; what stands there is replaced by what is typed. */
function FirstInput(props: Parameters<typeof TextInput>[0]) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  return <TextInput {...props} ref={input} />
}

interface RowFormProps {
  save: string
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A form that opens inside of its row: Enter records, Escape closes it and gives the row its focus back. */
function RowForm({ save, onSubmit, onClose, children }: RowFormProps) {
  const { t } = useLanguage()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any of its fields
    <form
      className="check-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <div className="check-form-acts">
        <Button look="main" type="submit">
          {save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t.shell.cancel}
        </Button>
      </div>
    </form>
  )
}
