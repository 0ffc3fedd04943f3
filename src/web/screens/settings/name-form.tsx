import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { settingsTexts } from '#words/web-settings.ts'
import { call } from '../../client/call.ts'
import { keys } from '../../client/queries.ts'
import { useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { whisper } from '../shell/whispers.tsx'

/** What the reader is called. */
export function NameForm({ name }: { name: string }) {
  const { profile, save } = useTexts(settingsTexts)
  const queries = useQueryClient()
  const [typed, setTyped] = useState(name)
  const change = useMutation({
    mutationFn: () => call('change-name', { name: typed.trim() }),
    onSuccess: async () => {
      whisper(profile.nameSaved)
      await queries.invalidateQueries({ queryKey: keys.session })
    },
  })
  const isOther = typed.trim() !== '' && typed.trim() !== name
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isOther) change.mutate()
  }
  return (
    <form className="settings-form settings-line" onSubmit={submit}>
      <Field label={profile.name} hint={profile.nameHint}>
        {(props) => (
          <TextInput
            {...props}
            dir="auto"
            autoComplete="name"
            maxLength={200}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Button type="submit" isBusy={change.isPending} disabled={!isOther}>
        {save}
      </Button>
      {change.error ? <ProblemNotice problem={change.error} /> : null}
    </form>
  )
}
