import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { zoneOf } from '#method/time/zone.ts'
import { settingsTexts } from '#words/web-settings.ts'
import { call } from '../../client/call.ts'
import type { Output } from '../../client/call.ts'
import { keys } from '../../client/queries.ts'
import { useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { whisper } from '../shell/whispers.tsx'

/** What the firm is called, and the time zone its new clients begin with; either may be left empty. */
export function FirmForm({ firm }: { firm: Output<'set-firm'> }) {
  const { firm: texts, save } = useTexts(settingsTexts)
  const queries = useQueryClient()
  const zones = useId()
  const [typed, setTyped] = useState({ name: firm.name ?? '', timezone: firm.timezone ?? '' })
  const wanted = { name: typed.name.trim() || null, timezone: typed.timezone.trim() || null }
  const isZone = wanted.timezone === null || zoneOf(wanted.timezone) !== null
  const isOther = wanted.name !== firm.name || wanted.timezone !== firm.timezone
  const set = useMutation({
    mutationFn: () => call('set-firm', wanted),
    onSuccess: async () => {
      whisper(texts.saved)
      await queries.invalidateQueries({ queryKey: keys.workspace })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isOther && isZone) set.mutate()
  }
  return (
    <form className="settings-form" onSubmit={submit}>
      <Field label={texts.name} hint={texts.nameHint}>
        {(props) => (
          <TextInput
            {...props}
            dir="auto"
            maxLength={200}
            autoComplete="organization"
            value={typed.name}
            onChange={({ target }) => setTyped({ ...typed, name: target.value })}
          />
        )}
      </Field>
      <Field
        label={texts.timezone}
        hint={texts.timezoneHint}
        error={isZone ? null : texts.noZone(typed.timezone.trim())}
      >
        {(props) => (
          <TextInput
            {...props}
            list={zones}
            value={typed.timezone}
            onChange={({ target }) => setTyped({ ...typed, timezone: target.value })}
          />
        )}
      </Field>
      <datalist id={zones}>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </datalist>
      {set.error ? <ProblemNotice problem={set.error} /> : null}
      <div className="settings-acts">
        <Button type="submit" isBusy={set.isPending} disabled={!isOther || !isZone}>
          {save}
        </Button>
      </div>
    </form>
  )
}
