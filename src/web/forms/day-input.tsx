import { useLanguage } from '../language/language.tsx'
import { today } from '../language/today.ts'
import { readDay } from '#method/text/days/typed-day.ts'
import { TextInput } from '../parts/field.tsx'

interface DayInputProps {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  value: string
  onChange: (value: string) => void
  toward: 'past' | 'future'
}

/** A day as people type it; what it was understood as stands below at once. */
export function DayInput({ value, onChange, toward, ...props }: DayInputProps) {
  const { t, format } = useLanguage()
  const read = value === '' ? null : readDay(value, { today: today(), toward })
  const isUnread = (value !== '' && read === null) || undefined
  return (
    <>
      <TextInput
        {...props}
        aria-invalid={isUnread || props['aria-invalid']}
        value={value}
        placeholder={t.day.placeholder}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="field-hint day-read" aria-live="polite">
        {read ? format.longDay(read) : isUnread ? t.day.unread(value) : '\u00a0'}
      </span>
    </>
  )
}
