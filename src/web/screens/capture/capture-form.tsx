import { useRef, useState } from 'react'
import type { FormEvent, RefObject } from 'react'
import type { Captured } from '#method/capture/captured.ts'
import { RequestProblem } from '../../client/problem.ts'
import type { useDraft } from '../../drafts/use-draft.ts'
import { newRef } from '../../entries/begun-things.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { DialogActs } from '../../parts/dialog.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { entryOfDraft, fieldErrorsOf } from '../quick-add/entry-of-draft.ts'
import type { FieldErrors } from '../quick-add/entry-of-draft.ts'
import type { QuickAddStart } from '../quick-add/quick-add-context.ts'
import { useSave } from '../quick-add/use-save.ts'
import type { CaptureDraft } from './capture-draft.ts'
import { CapturedEntry } from './captured-entry.tsx'
import { draftOfCaptured, stillMissing } from './draft-of-captured.ts'
import { LineInput } from './line-input.tsx'
import { useCapture } from './use-capture.ts'
import '../../forms/entry-form.css'
import './capture.css'

interface CaptureFormProps {
  kept: ReturnType<typeof useDraft<CaptureDraft>>
  onClose: () => void
  onFields: (start: QuickAddStart) => void
  onPick: (what: 'client' | 'kind') => void
}

/** The line, what it is read as, and the way to save it. */
export function CaptureForm({ kept, onClose, onFields, onPick }: CaptureFormProps) {
  const { value: typed, change } = kept
  const { t } = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const [read, setRead] = useState(typed.text)
  const [name] = useState(() => newRef('note').replace('note-', ''))
  const { captured, context, choices, readNow } = useCapture(typed, read)
  const saving = useSaving({ kept, name, form, readNow, onClose })
  const toFields = () => onFields(startOf(captured, typed))
  useActs({ 'writing.save': () => form.current?.requestSubmit(), 'capture.fields': toFields })
  const edit = (next: CaptureDraft, isWhole = true) => {
    saving.forget()
    if (isWhole) setRead(next.text)
    change(next)
  }
  return (
    <form ref={form} className="entry-form capture" onSubmit={(event) => void saving.submit(event)} noValidate>
      <LineInput
        typed={typed}
        captured={captured}
        choices={choices}
        onText={(text, isWhole) => edit({ ...typed, text }, isWhole)}
        onAs={edit}
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
          errors={saving.errors}
          onChange={edit}
          onOtherClient={() => onPick('client')}
          onOtherKind={() => onPick('kind')}
        />
      )}
      {isUnwitnessed(captured) ? <p className="entry-form-note">{t.entry.checked}</p> : null}
      {saving.problem ? <ProblemNotice problem={saving.problem} /> : null}
      <DialogActs>
        <span className="capture-left">
          <Button look="quiet" act="capture.fields" onClick={toFields}>
            {t.capture.fields}
          </Button>
          {typed.text === '' ? null : (
            <Button look="quiet" onClick={() => (setRead(''), kept.drop())}>
              {t.entry.discard}
            </Button>
          )}
        </span>
        <Button look="main" type="submit" act="writing.save" isBusy={saving.isPending}>
          {t.entry.save}
        </Button>
      </DialogActs>
    </form>
  )
}

interface SavingOptions extends Pick<CaptureFormProps, 'kept' | 'onClose'> {
  name: string
  form: RefObject<HTMLFormElement | null>
  readNow: ReturnType<typeof useCapture>['readNow']
}

/** Saves what the line is read as when it lacks nothing, else goes to what it lacks first. */
function useSaving({ kept, name, form, readNow, onClose }: SavingOptions) {
  const { value: typed } = kept
  const language = useLanguage()
  const [errors, setErrors] = useState<FieldErrors>({})
  const save = useSave(() => {
    kept.drop()
    onClose()
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (typed.text.trim() === '' || save.isPending) return
    const { captured } = await readNow()
    const { entry, errors: found } = entryOfDraft(captured.kind, draftOfCaptured(captured, typed, name), language)
    setErrors({ ...found, ...(captured.account === null ? { '$.account': language.t.entry.needed } : {}) })
    if (entry && captured.account !== null && stillMissing(captured, typed).length === 0) save.mutate(entry)
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  const refused = save.error instanceof RequestProblem ? fieldErrorsOf(save.error, language) : {}
  return {
    submit,
    forget: () => setErrors({}),
    errors: { ...refused, ...errors },
    problem: save.error && Object.keys(refused).length === 0 ? save.error : null,
    isPending: save.isPending,
  }
}

/** E1: what neither names people nor a source could be checked by nobody. */
function isUnwitnessed(captured: Captured | null): boolean {
  const people = captured?.data['people']
  return captured?.kind === 'signal' && Array.isArray(people) && people.length === 0
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
