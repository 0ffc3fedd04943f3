import type { Day } from '#method/time/day.ts'
import { useLanguage } from '../language/language.tsx'
import { relativeDay } from '../language/relative.ts'
import { useViewDay } from '../language/day-context.ts'

/** A day as its distance from the day looked at; the day itself stands in its title and for machines. */
export function RelativeDay({ day }: { day: Day }) {
  const { t, format } = useLanguage()
  const from = useViewDay()
  return (
    <time dateTime={day} title={format.longDay(day)}>
      {relativeDay(day, { from, t })}
    </time>
  )
}
