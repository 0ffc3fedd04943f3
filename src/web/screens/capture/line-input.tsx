import { Link, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import type { Captured, CaptureChoice } from '#method/capture/captured.ts'
import { useReader } from '../../client/use-reader.ts'
import { keepDraft } from '../../drafts/kept-drafts.ts'
import { useLanguage } from '../../language/language.tsx'
import { ActKeys, Keys } from '../../parts/keys.tsx'
import type { CaptureDraft } from './capture-draft.ts'
import { PASTE_DRAFT } from './paste-draft.ts'
import { isSameChoice } from './use-capture.ts'

interface LineInputProps {
  typed: CaptureDraft
  captured: Captured | null
  choices: readonly CaptureChoice[]
  /** `isWhole` says that nothing of it is being composed. */
  onText: (text: string, isWhole: boolean) => void
  onAs: (typed: CaptureDraft) => void
  onPasted: () => void
}

/** The one line. Several lines pasted into it open where a text is read; ↓ and ↑ read it another way. */
export function LineInput({ typed, captured, choices, onText, onAs, onPasted }: LineInputProps) {
  const { t } = useLanguage()
  const paste = usePasteScreen()
  const composing = useRef(false)
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word of an input method saves nothing.
    if (event.nativeEvent.isComposing || event.keyCode === 229)
      return event.key === 'Enter' ? event.preventDefault() : undefined
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || choices.length === 0) return undefined
    event.preventDefault()
    const { as } = typed
    const at = as === null ? 0 : choices.findIndex((choice) => isSameChoice(choice, as))
    const next = choices[(at + step + choices.length) % choices.length]
    return next === undefined ? undefined : onAs({ ...typed, as: next, edits: {} })
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/\S\s*\n\s*\S/.test(text)) return
    event.preventDefault()
    paste(text, captured?.account ?? typed.account)
    onPasted()
  }
  return (
    <div className="capture-line">
      <input
        className="input"
        aria-label={t.capture.line}
        aria-describedby="capture-hint"
        placeholder={t.capture.placeholder}
        autoComplete="off"
        value={typed.text}
        onChange={({ target }) => onText(target.value, !composing.current)}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={({ currentTarget }) => {
          composing.current = false
          onText(currentTarget.value, true)
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <p className="field-hint capture-hint" id="capture-hint">
        <Keys keys="Enter" /> {t.capture.enter} · <ActKeys act="capture.other" /> {t.capture.other} ·{' '}
        <PasteLink onGone={onPasted} />
      </p>
    </div>
  )
}

function PasteLink({ onGone }: { onGone: () => void }) {
  const { t } = useLanguage()
  return (
    <Link to="/paste" onClick={onGone}>
      {t.capture.pasteHint}
    </Link>
  )
}

/** A mail or notes have a screen of their own, which keeps the text until all of it is dealt with. */
function usePasteScreen(): (text: string, account: string | null) => void {
  const reader = useReader()
  const navigate = useNavigate()
  return (text, account) => {
    keepDraft(reader, PASTE_DRAFT, { text, account, done: [] })
    void navigate({ to: '/paste' })
  }
}
