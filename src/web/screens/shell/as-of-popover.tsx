import { useState } from 'react'
import type { FormEvent } from 'react'
import { addMonths, formatDay, parseDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import { readDay } from '#method/text/days/typed-day.ts'
import { useLanguage } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { Popover } from '../../parts/popover.tsx'
import { useShowDay } from './use-show-day.ts'

interface AsOfPopoverProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** The day that is looked at now. */
  name: string
}

/** The button and, open, the form in which a day is typed. */
export function AsOfPopover({ isOpen, onOpenChange, name }: AsOfPopoverProps) {
  const { t } = useLanguage()
  return (
    <Popover
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t.asOf.open}
      trigger={
        <Button look="quiet" icon="clock" act="day.choose">
          {name}
        </Button>
      }
    >
      <AsOfForm onDone={() => onOpenChange(false)} />
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
