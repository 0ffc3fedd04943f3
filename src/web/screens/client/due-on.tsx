import type { Day } from '#method/time/day.ts'
import { useLanguage } from '../../language/language.tsx'
import { RelativeDay } from '../../parts/relative-day.tsx'

/** When something open falls due; past it, a word says so beside the colour. */
export function DueOn({ day, isLate }: { day: Day; isLate: boolean }) {
  const { t } = useLanguage()
  return (
    <span className="why-due">
      {isLate ? `${t.views.late} · ` : null}
      <RelativeDay day={day} />
    </span>
  )
}
