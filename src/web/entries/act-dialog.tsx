import { useState } from 'react'
import type { FormEvent } from 'react'
import type { ReadEntry } from '../client/shapes.ts'
import { later } from '../later.tsx'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActs } from '../parts/dialog.tsx'
import { Check, Field, TextArea } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { Consequences } from './consequences.tsx'
import { useEntryAct } from './use-entry-act.ts'
import '../forms/entry-form.css'

export type EntryAct = 'correct' | 'withdraw' | 'redact' | 'restore'

const CorrectForm = later(async () => (await import('./correct-form.tsx')).CorrectForm)

interface ActDialogProps {
  act: EntryAct
  read: ReadEntry
  onClose: () => void
}

/** An act on an entry that stands: what it means, why it is done, and what it changes, before it is done. */
export function ActDialog({ act, read, onClose }: ActDialogProps) {
  const { t } = useLanguage()
  const texts = {
    correct: [t.entry.correctTitle, t.entry.correctText],
    withdraw: [t.entry.withdrawTitle, t.entry.withdrawText],
    redact: [t.entry.redactTitle, t.entry.redactText],
    restore: [t.entry.restore, t.entry.restoreText],
  } as const
  const [title, text] = texts[act]
  return (
    <Dialog isOpen onClose={onClose} title={title} text={text} size={act === 'correct' ? 'wide' : 'plain'}>
      {act === 'correct' ? (
        <CorrectForm read={read} onDone={onClose} />
      ) : (
        <WhyForm act={act} read={read} onDone={onClose} />
      )}
    </Dialog>
  )
}

function WhyForm({ act, read, onDone }: { act: Exclude<EntryAct, 'correct'>; read: ReadEntry; onDone: () => void }) {
  const { t } = useLanguage()
  const [why, setWhy] = useState('')
  const [isSure, setSure] = useState(act !== 'redact')
  const perform = useEntryAct(read, onDone)
  const target = targetOf(act, read)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (why.trim() !== '' && isSure) perform.mutate({ act, input: { target, why: why.trim() } })
  }
  const kind = act === 'redact' ? 'entry.redacted' : 'entry.withdrawn'
  return (
    <form className="entry-form" onSubmit={submit}>
      <Field label={t.entry.why} hint={t.entry.whyHint}>
        {(props) => <TextArea {...props} required value={why} onChange={({ target: { value } }) => setWhy(value)} />}
      </Field>
      <Consequences account={read.entry.account} act={{ kind, data: { target, why: 'preview' } }} />
      {act === 'redact' ? (
        <Check label={t.entry.redactTick} checked={isSure} onChange={({ target: { checked } }) => setSure(checked)} />
      ) : null}
      {perform.error ? <ProblemNotice problem={perform.error} /> : null}
      <DialogActs>
        <Button look="quiet" onClick={onDone}>
          {t.shell.cancel}
        </Button>
        <Button
          look={act === 'redact' ? 'grave' : 'main'}
          type="submit"
          isBusy={perform.isPending}
          disabled={why.trim() === '' || !isSure}
        >
          {t.entry.apply[act]}
        </Button>
      </DialogActs>
    </form>
  )
}

/** Restoring takes back what took the entry back: the withdrawal that holds. */
function targetOf(act: EntryAct, { entry, reading }: ReadEntry): string {
  return act === 'restore' ? (reading.acts.at(-1) ?? entry.id) : entry.id
}
