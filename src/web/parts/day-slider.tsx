import { formatDay, parseDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import { useLanguage } from '../language/language.tsx'
import './day-slider.css'

interface DaySliderProps {
  label: string
  from: Day
  to: Day
  value: Day
  onChange: (day: Day) => void
}

const WEEK = 7

/** A day on a line of days: arrows go by a day, Page Up and Page Down by a week. What is chosen stands in words above. */
export function DaySlider({ label, from, to, value, onChange }: DaySliderProps) {
  const { format } = useLanguage()
  const [first, last, at] = [from, to, value].map((day) => parseDay(day) ?? 0)
  if (first === undefined || last === undefined || at === undefined) return null
  const move = (days: number) => onChange(formatDay(Math.min(Math.max(at + days, first), last)))
  return (
    <label className="day-slider">
      <span className="day-slider-said">
        {label} <output>{format.day(value)}</output>
      </span>
      <input
        type="range"
        min={first}
        max={last}
        step={1}
        value={at}
        aria-valuetext={format.longDay(value)}
        onChange={({ target }) => onChange(formatDay(Number(target.value)))}
        onKeyDown={(event) => {
          if (event.key !== 'PageUp' && event.key !== 'PageDown') return
          event.preventDefault()
          move(event.key === 'PageUp' ? WEEK : -WEEK)
        }}
      />
      <span className="day-slider-ends" aria-hidden="true">
        <span>{format.day(from)}</span>
        <span>{format.day(to)}</span>
      </span>
    </label>
  )
}
