import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { ClipboardEvent, FormEvent, KeyboardEvent } from 'react'
import type { Captured, CaptureChoice } from '#method/capture/captured.ts'
import { accountQuery } from '../../client/account-facts.ts'
import { RequestProblem } from '../../client/problem.ts'
import { useReader } from '../../client/use-reader.ts'
import { keepDraft } from '../../drafts/kept-drafts.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { newRef } from '../../entries/begun-things.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog, DialogActs } from '../../parts/dialog.tsx'
import { ActKeys, Keys } from '../../parts/keys.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { entryOfDraft, fieldErrorsOf } from '../quick-add/entry-of-draft.ts'
import type { FieldErrors } from '../quick-add/entry-of-draft.ts'
import { ClientPicker, KindPicker } from '../quick-add/pickers.tsx'
import type { QuickAddStart } from '../quick-add/quick-add-context.ts'
import { useSave } from '../quick-add/use-save.ts'
import { EMPTY_LINE, readCaptureDraft } from './capture-draft.ts'
import type { CaptureDraft } from './capture-draft.ts'
import { CapturedEntry } from './captured-entry.tsx'
import { draftOfCaptured, stillMissing } from './draft-of-captured.ts'
import { PASTE_DRAFT } from './paste-draft.ts'
import { isSameChoice, useCapture } from './use-capture.ts'
import '../../forms/entry-form.css'
import './capture.css'

interface CaptureDialogProps {
  start: QuickAddStart
  onClose: () => void
  /** The form of a kind, field by field, with what is known so far. */
  onFields: (start: QuickAddStart) => void
}

/** One line of plain words, read as an entry while it is written. Enter saves it, or goes to what it lacks. */
export function CaptureDialog({ start, onClose, onFields }: CaptureDialogProps) {
  const { t } = useLanguage()
  const kept = useDraft<CaptureDraft>({
    name: `capture:${start.account ?? ''}`,
    initial: { ...EMPTY_LINE, account: start.account ?? null },
    parse: readCaptureDraft,
  })
  const { data: client } = useQuery({ ...accountQuery(start.account ?? ''), enabled: start.account !== undefined })
  const [picking, setPicking] = useState<'client' | 'kind' | null>(null)
  const title = client ? t.capture.titleFor(client.name) : t.capture.title
  return (
    <Dialog isOpen onClose={onClose} title={title} size="wide">
      {picking === 'client' ? (
        <ClientPicker
          onPick={(account) => {
            kept.change({ ...kept.value, account, edits: withoutPeople(kept.value) })
            setPicking(null)
          }}
          onNew={() => onFields({ kind: 'account.opened' })}
        />
      ) : picking === 'kind' ? (
        <KindPicker
          onPick={(kind) => {
            kept.change({ ...kept.value, as: { kind }, edits: {} })
            setPicking(null)
          }}
        />
      ) : (
        <CaptureForm kept={kept} onClose={onClose} onFields={onFields} onPick={setPicking} />
      )}
    </Dialog>
  )
}

/** Names were those of another client's people. */
function withoutPeople({ edits }: CaptureDraft): CaptureDraft['edits'] {
  const { people: _people, to: _to, by: _by, person: _person, ref: _ref, ...others } = edits
  return others
}

interface CaptureFormProps {
  kept: ReturnType<typeof useDraft<CaptureDraft>>
  onClose: () => void
  onFields: (start: QuickAddStart) => void
  onPick: (what: 'client' | 'kind') => void
}

function CaptureForm({ kept, onClose, onFields, onPick }: CaptureFormProps) {
  const { value: typed, change } = kept
  const language = useLanguage()
  const { t } = language
  const form = useRef<HTMLFormElement>(null)
  const [read, setRead] = useState(typed.text)
  const [name] = useState(() => newRef('note').replace('note-', ''))
  const [errors, setErrors] = useState<FieldErrors>({})
  const { captured, context, choices, readNow } = useCapture(typed, read)
  const save = useSave(() => {
    kept.drop()
    onClose()
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (typed.text.trim() === '' || save.isPending) return
    const { captured: last } = await readNow()
    const { entry, errors: found } = entryOfDraft(last.kind, draftOfCaptured(last, typed, name), language)
    const missing = stillMissing(last, typed)
    setErrors({ ...found, ...(last.account === null ? { '$.account': t.entry.needed } : {}) })
    if (entry && last.account !== null && missing.length === 0) save.mutate(entry)
    else goToMissing(form.current)
  }
  useActs({
    'writing.save': () => form.current?.requestSubmit(),
    'capture.fields': () => onFields(startOf(captured, typed)),
  })
  const edit = (next: CaptureDraft) => {
    setErrors({})
    if (next.text !== typed.text) setRead(next.text)
    change(next)
  }
  const refused = save.error instanceof RequestProblem ? fieldErrorsOf(save.error, language) : {}
  return (
    <form ref={form} className="entry-form capture" onSubmit={(event) => void submit(event)} noValidate>
      <LineInput
        typed={typed}
        captured={captured}
        choices={choices}
        onText={(text, isWhole) => {
          setErrors({})
          change({ ...typed, text })
          if (isWhole) setRead(text)
        }}
        onAs={(next) => edit(next)}
        onPasted={onClose}
      />
      {captured === null ? (
        <Examples />
      ) : (
        <CapturedEntry
          captured={captured}
          choices={choices}
          context={context}
          typed={typed}
          draft={draftOfCaptured(captured, typed, name)}
          errors={{ ...refused, ...errors }}
          onChange={edit}
          onOtherClient={() => onPick('client')}
          onOtherKind={() => onPick('kind')}
        />
      )}
      {isUnwitnessed(captured) ? <p className="entry-form-note">{t.entry.checked}</p> : null}
      {save.error && Object.keys(refused).length === 0 ? <ProblemNotice problem={save.error} /> : null}
      <DialogActs>
        <span className="capture-left">
          <Button look="quiet" act="capture.fields" onClick={() => onFields(startOf(captured, typed))}>
            {t.capture.fields}
          </Button>
          {typed.text === '' ? null : (
            <Button look="quiet" onClick={() => (setRead(''), kept.drop())}>
              {t.entry.discard}
            </Button>
          )}
        </span>
        <Button look="main" type="submit" act="writing.save" isBusy={save.isPending}>
          {t.entry.save}
        </Button>
      </DialogActs>
    </form>
  )
}

/** E1: what neither names people nor a source could be checked by nobody. */
function isUnwitnessed(captured: Captured | null): boolean {
  const people = captured?.data['people']
  return captured?.kind === 'signal' && Array.isArray(people) && people.length === 0
}

function goToMissing(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
}

function startOf(captured: Captured | null, typed: CaptureDraft): QuickAddStart {
  const account = captured?.account ?? typed.account
  return {
    ...(account === null ? {} : { account }),
    ...(captured === null
      ? {}
      : { kind: captured.kind, data: captured.data, ...(captured.at === null ? {} : { at: captured.at }) }),
  }
}

interface LineInputProps {
  typed: CaptureDraft
  captured: Captured | null
  choices: readonly CaptureChoice[]
  /** `isWhole` says that nothing of it is being composed. */
  onText: (text: string, isWhole: boolean) => void
  onAs: (typed: CaptureDraft) => void
  onPasted: () => void
}

function LineInput({ typed, captured, choices, onText, onAs, onPasted }: LineInputProps) {
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

function Examples() {
  const { t } = useLanguage()
  return (
    <ul className="capture-examples" aria-label={t.capture.examplesTitle}>
      {t.capture.examples.split('\n').map((example) => (
        <li key={example}>{example}</li>
      ))}
    </ul>
  )
}
