import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Role } from '#contract/roles.ts'
import { membersTexts } from '#words/web-members.ts'
import { call } from '../../client/call.ts'
import { settingsKeys } from '../../client/settings-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { focusFirst } from '../../parts/focus-first.ts'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { RoleChoice } from './role-choice.tsx'
import { ShownOnce } from './shown-once.tsx'

/** Who is invited as what; then the link, once. */
export function InviteForm({ onDone }: { onDone: () => void }) {
  const { t, format } = useLanguage()
  const texts = useTexts(membersTexts)
  const queries = useQueryClient()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('member')
  const made = useMutation({
    mutationFn: () => call('invite-member', { email: email.trim(), role }),
    onSuccess: () => queries.invalidateQueries({ queryKey: settingsKeys.members }),
  })
  if (made.data) {
    const { secret, invitation } = made.data
    const { copy, copied, stored } = texts
    const once = texts.once(format.day(invitation.until.slice(0, 10)))
    const value = `${location.origin}/invitation#${secret}`
    return (
      <ShownOnce
        value={value}
        texts={{ label: texts.link(invitation.email), once, copy, copied, stored }}
        onDone={onDone}
      />
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    made.mutate()
  }
  return (
    <form className="settings-form" onSubmit={submit}>
      <Field label={texts.email} hint={texts.emailHint}>
        {(props) => (
          <TextInput
            {...props}
            ref={focusFirst}
            type="email"
            required
            maxLength={320}
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        )}
      </Field>
      <RoleChoice role={role} onChoose={setRole} />
      {made.error ? <ProblemNotice problem={made.error} /> : null}
      <div className="settings-acts">
        <Button look="main" type="submit" isBusy={made.isPending} disabled={email.trim() === ''}>
          {texts.make}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t.shell.cancel}
        </Button>
      </div>
    </form>
  )
}
