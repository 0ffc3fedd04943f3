import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog, DialogActs } from '../../parts/dialog.tsx'
import { Field, TextArea } from '../../parts/field.tsx'
import { useAct } from '../../writes/use-act.ts'
import { useClient } from '../client/use-client.ts'

interface LeaveCoachProps {
  isOpen: boolean
  /** How many answers would be withdrawn. */
  stored: number
  onClose: () => void
}

/** Leaves the session: what would be withdrawn is said before, and why it was left is written down. */
export function LeaveCoach({ isOpen, stored, onClose }: LeaveCoachProps) {
  const texts = useTexts(diagnoseTexts).coach
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={texts.leave} text={texts.leaveText(stored)}>
      <LeaveForm onClose={onClose} />
    </Dialog>
  )
}

function LeaveForm({ onClose }: Pick<LeaveCoachProps, 'onClose'>) {
  const { t } = useLanguage()
  const texts = useTexts(diagnoseTexts).coach
  const { account } = useClient()
  const act = useAct()
  const id = useId()
  const [why, setWhy] = useState('')
  const reason = why.trim()
  useActs({ 'writing.save': () => document.querySelector<HTMLFormElement>(`[id="${id}"]`)?.requestSubmit() })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason === '') return
    onClose()
    void act({ operation: 'leave-coach', input: { account, why: reason }, account, said: texts.left })
  }
  return (
    <form id={id} className="entry-form" onSubmit={submit}>
      <Field label={texts.leaveWhy}>
        {(input) => <TextArea {...input} value={why} onChange={({ target }) => setWhy(target.value)} />}
      </Field>
      <DialogActs>
        <Button look="quiet" onClick={onClose}>
          {t.shell.cancel}
        </Button>
        <Button look="main" type="submit" act="writing.save" disabled={reason === ''}>
          {texts.leave}
        </Button>
      </DialogActs>
    </form>
  )
}
