import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { addMonths, formatDay, parseDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { readDay } from '#method/text/days/typed-day.ts'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { Popover } from '../../parts/popover.tsx'
import './as-of-control.css'

/** Chooses the day the screens are looked at from: now, or any past day. */
export function AsOfControl() {
  const { t } = useLanguage()
  const { asOf } = useSearch({ from: '__root__' })
  const [isOpen, setOpen] = useState(false)
  useActs({ 'day.choose': () => setOpen(true) })
  return (
    <Popover
      isOpen={isOpen}
      onOpenChange={setOpen}
      title={t.asOf.open}
      trigger={
        <Button look="quiet" icon="clock" act="day.choose">
          {asOf === undefined ? t.asOf.now : t.asOf.past(asOf)}
        </Button>
      }
    >
      <AsOfForm onDone={() => setOpen(false)} />
    </Popover>
  )
}

function AsOfForm({ onDone }: { onDone: () => void }) {
  const { t, format } = useLanguage()
  const show = useShowDay()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const now = today()
  const read = readDay(typed, { today: now, toward: 'past' })
  const choose = (day: Day) => {
    show(day === now ? undefined : day)
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (read === null) setError(t.day.unread(typed))
    else if (read > now) setError(t.asOf.future(now))
    else choose(read)
  }
  return (
    <form className="as-of" onSubmit={submit}>
      <Field label={t.asOf.label} error={error} hint={read && read <= now ? format.longDay(read) : t.asOf.hint}>
        {(props) => (
          <TextInput
            {...props}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setError(null)
            }}
          />
        )}
      </Field>
      <div className="as-of-presets">
        {presets(now).map(({ name, day }) => (
          <Button key={name} look="quiet" onClick={() => choose(day)}>
            {t.asOf.presets[name]}
          </Button>
        ))}
      </div>
      <Button look="main" type="submit">
        {t.asOf.show}
      </Button>
    </form>
  )
}

function presets(now: Day): { name: 'yesterday' | 'month' | 'quarter' | 'year'; day: Day }[] {
  const n = parseDay(now) ?? 0
  return [
    { name: 'yesterday', day: formatDay(n - 1) },
    { name: 'month', day: formatDay(addMonths(n, -1)) },
    { name: 'quarter', day: formatDay(addMonths(n, -3)) },
    { name: 'year', day: formatDay(addMonths(n, -12)) },
  ]
}

function useShowDay(): (day: Day | undefined) => void {
  const navigate = useNavigate()
  return (day) => void navigate({ to: '.', search: (search) => ({ ...search, asOf: day }) })
}

/** Says, across the whole screen, that a past day is shown, and leads back. */
export function AsOfBanner() {
  const { t } = useLanguage()
  const { asOf } = useSearch({ from: '__root__' })
  const show = useShowDay()
  useActs({ 'day.now': asOf === undefined ? undefined : () => show(undefined) })
  if (asOf === undefined) return null
  return (
    <div className="as-of-banner" role="status">
      <p>
        <strong>{t.asOf.banner(asOf)}</strong> {t.asOf.bannerText}
      </p>
      <Button act="day.now" onClick={() => show(undefined)}>
        {t.asOf.back}
      </Button>
    </div>
  )
}
