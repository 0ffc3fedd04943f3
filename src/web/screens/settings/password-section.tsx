import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { settingsTexts } from '#words/web-settings.ts'
import { call } from '../../client/call.ts'
import { settingsKeys } from '../../client/settings-queries.ts'
import { useReader } from '../../client/use-reader.ts'
import { useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { PASSWORD_LENGTH } from '../access/password-length.ts'
import { whisper } from '../shell/whispers.tsx'

const EMPTY = { current: '', next: '' }

/** Another password for whoever knows the current one; it says beforehand what ends with the old one. */
export function PasswordSection() {
  const texts = useTexts(settingsTexts).password
  const queries = useQueryClient()
  const reader = useReader()
  const [typed, setTyped] = useState(EMPTY)
  const change = useMutation({
    mutationFn: () => call('change-password', typed),
    onSuccess: async ({ sessions, tokens }) => {
      setTyped(EMPTY)
      whisper(texts.changed(sessions, tokens))
      await queries.invalidateQueries({ queryKey: settingsKeys.sessions })
      await queries.invalidateQueries({ queryKey: settingsKeys.tokens })
    },
  })
  const isWhole = typed.current !== '' && typed.next.length >= PASSWORD_LENGTH
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) change.mutate()
  }
  return (
    <Section title={texts.title}>
      <p className="settings-note">{texts.ends}</p>
      <form className="settings-form" onSubmit={submit}>
        {/* Whoever keeps passwords for the reader keeps the new one under this name. */}
        <input type="text" name="username" autoComplete="username" value={reader} readOnly hidden />
        <Field label={texts.now}>
          {(props) => (
            <TextInput
              {...props}
              type="password"
              autoComplete="current-password"
              value={typed.current}
              onChange={({ target }) => setTyped({ ...typed, current: target.value })}
            />
          )}
        </Field>
        <Field label={texts.next} hint={texts.hint(PASSWORD_LENGTH)}>
          {(props) => (
            <TextInput
              {...props}
              type="password"
              autoComplete="new-password"
              value={typed.next}
              onChange={({ target }) => setTyped({ ...typed, next: target.value })}
            />
          )}
        </Field>
        {change.error ? <ProblemNotice problem={change.error} /> : null}
        <div className="settings-acts">
          <Button type="submit" isBusy={change.isPending} disabled={!isWhole}>
            {texts.change}
          </Button>
        </div>
      </form>
    </Section>
  )
}
