import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { membersTexts } from '#words/web-members.ts'
import { call } from '../../client/call.ts'
import { settingsKeys } from '../../client/settings-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { whisper } from '../shell/whispers.tsx'
import type { Ended, Member } from './member.ts'
import { RoleChoice } from './role-choice.tsx'

export interface MemberActProps {
  member: Member
  ends: Ended
  /** Whether it is the reader's own role that is about to change. */
  isReader: boolean
  onDone: () => void
}

/** Another role, with what it lets them do and what ends with the one before. */
export function ChangeRole({ member: { email, name, role: now }, ends, isReader, onDone }: MemberActProps) {
  const { t } = useLanguage()
  const texts = useTexts(membersTexts)
  const queries = useQueryClient()
  const [role, setRole] = useState(now)
  const change = useMutation({
    mutationFn: () => call('change-role', { email, role }),
    onSuccess: async () => {
      whisper(texts.changed(name, texts.roles[role]))
      onDone()
      await queries.invalidateQueries({ queryKey: settingsKeys.members })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (role !== now) change.mutate()
  }
  return (
    <form className="settings-form" onSubmit={submit}>
      <RoleChoice role={role} onChoose={setRole} isFirst />
      <p className="settings-note">
        {texts.ends(ends)} {isReader ? texts.endsYours : null}
      </p>
      {change.error ? <ProblemNotice problem={change.error} /> : null}
      <div className="settings-acts">
        <Button look="main" type="submit" isBusy={change.isPending} disabled={role === now}>
          {texts.change}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t.shell.cancel}
        </Button>
      </div>
    </form>
  )
}
