import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { ROLES } from '#contract/roles.ts'
import type { Role } from '#contract/roles.ts'
import { settingsTexts } from '#words/web-settings.ts'
import { call } from '../../client/call.ts'
import { settingsKeys } from '../../client/settings-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice, Field, TextInput } from '../../parts/field.tsx'
import { focusFirst } from '../../parts/focus-first.ts'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { ShownOnce } from './shown-once.tsx'

const DAYS_MOST = 366
const DAYS_USUAL = '90'

/** Makes a token, and shows its secret: once, here. */
export function NewToken({ onDone }: { onDone: () => void }) {
  const texts = useTexts(settingsTexts).tokens
  const queries = useQueryClient()
  const made = useMutation({
    mutationFn: (wish: Wish) => call('create-token', wish),
    onSuccess: () => queries.invalidateQueries({ queryKey: settingsKeys.tokens }),
  })
  if (made.data) {
    const { secret: label, once, copy, copied, stored } = texts
    return <ShownOnce value={made.data.secret} texts={{ label, once, copy, copied, stored }} onDone={onDone} />
  }
  return <WishForm isBusy={made.isPending} problem={made.error} onWish={made.mutate} onCancel={onDone} />
}

interface Wish {
  name: string
  role: Role
  days: number
}

interface WishFormProps {
  isBusy: boolean
  problem: Error | null
  onWish: (wish: Wish) => void
  onCancel: () => void
}

function WishForm({ isBusy, problem, onWish, onCancel }: WishFormProps) {
  const { t } = useLanguage()
  const texts = useTexts(settingsTexts).tokens
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('reader')
  const [typed, setTyped] = useState(DAYS_USUAL)
  const days = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  const areDaysRight = days >= 1 && days <= DAYS_MOST
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && areDaysRight) onWish({ name: name.trim(), role, days })
  }
  return (
    <form className="settings-form" onSubmit={submit}>
      <Field label={texts.name} hint={texts.nameHint}>
        {(props) => (
          <TextInput
            {...props}
            ref={focusFirst}
            required
            maxLength={200}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <div className="token-fields">
        <Field label={texts.role}>
          {(props) => (
            <Choice
              {...props}
              choices={ROLES.map((value) => ({ value, name: texts.roles[value] }))}
              value={role}
              onChange={({ target }) => setRole(ROLES.find((each) => each === target.value) ?? 'reader')}
            />
          )}
        </Field>
        <Field label={texts.days} error={areDaysRight ? null : texts.daysWrong(DAYS_MOST)}>
          {(props) => (
            <TextInput {...props} inputMode="numeric" value={typed} onChange={({ target }) => setTyped(target.value)} />
          )}
        </Field>
      </div>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <div className="settings-acts">
        <Button look="main" type="submit" isBusy={isBusy} disabled={name.trim() === '' || !areDaysRight}>
          {texts.create}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.shell.cancel}
        </Button>
      </div>
    </form>
  )
}
