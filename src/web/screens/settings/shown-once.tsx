import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { focusFirst } from '../../parts/focus-first.ts'
import { Notice } from '../../parts/notice.tsx'
import { whisper } from '../shell/whispers.tsx'
import './shown-once.css'

interface ShownOnceProps {
  value: string
  texts: Readonly<Record<'label' | 'once' | 'copy' | 'copied' | 'stored', string>>
  onDone: () => void
}

/** A secret that nobody can show again: selected at once, copied by one press, gone when the reader has it. */
export function ShownOnce({ value, texts, onDone }: ShownOnceProps) {
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    whisper(texts.copied)
  }
  return (
    <div className="shown-once">
      <Field label={texts.label}>
        {(props) => (
          <TextInput {...props} ref={focusFirst} readOnly value={value} onFocus={({ target }) => target.select()} />
        )}
      </Field>
      <Notice tone="caution">{texts.once}</Notice>
      <div className="settings-acts">
        {/* A page that is not reached by https has no clipboard: there the secret is selected and copied by hand. */}
        {'clipboard' in navigator ? (
          <Button look="main" onClick={() => void copy()}>
            {texts.copy}
          </Button>
        ) : null}
        <Button onClick={onDone}>{texts.stored}</Button>
      </div>
    </div>
  )
}
