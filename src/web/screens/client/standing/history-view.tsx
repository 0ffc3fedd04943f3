import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { formatDay, parseDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import { trendQuery } from '../../../client/client-queries.ts'
import { useViewDay } from '../../../language/day-context.ts'
import { useLanguage } from '../../../language/language.tsx'
import { today } from '../../../language/today.ts'
import { DayChart } from '../../../parts/day-chart.tsx'
import { DaySlider } from '../../../parts/day-slider.tsx'
import { ProblemNotice } from '../../../parts/problem-notice.tsx'
import { Section } from '../../../parts/section.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { LOOKS, lookOf } from './history-looks.ts'
import type { Look } from './history-looks.ts'
import './history-view.css'

const SPANS = { quarter: 91, year: 365, three: 1095 } as const
type Span = keyof typeof SPANS

/** How the standing came to be what it is, and any day of it to look at: choosing one replays it on the whole screen. */
export function HistoryView({ account }: { account: string }) {
  const { t } = useLanguage()
  const [look, setLook] = useState<Look>('rung')
  const [span, setSpan] = useState<Span>('year')
  const { data, error } = useQuery(trendQuery(account, SPANS[span]))
  const viewed = useViewDay()
  const to = today()
  const from = formatDay((parseDay(to) ?? 0) - SPANS[span] + 1)
  return (
    <Section
      title={t.views.history}
      act={
        <Segmented
          label={t.views.look}
          value={look}
          choices={LOOKS.map((value) => ({ value, label: t.views.looks[value] }))}
          onChoose={setLook}
        />
      }
    >
      <div className="history">
        {error ? <ProblemNotice problem={error} /> : null}
        <HistoryChart look={look} points={data?.points ?? []} from={from} to={to} chosen={viewed} />
        <HistorySlider from={from} to={to} viewed={viewed} />
        <div className="history-foot no-print">
          <p className="section-empty">{data && data.everyDays > 1 ? t.views.everyDays(data.everyDays) : null}</p>
          <Segmented
            label={t.views.span}
            value={span}
            choices={(['quarter', 'year', 'three'] as const).map((value) => ({ value, label: t.views.spans[value] }))}
            onChoose={setSpan}
          />
        </div>
      </div>
    </Section>
  )
}

interface HistoryChartProps {
  look: Look
  points: Parameters<typeof lookOf>[0]['points']
  from: Day
  to: Day
  chosen: Day
}

function HistoryChart({ look, points, from, to, chosen }: HistoryChartProps) {
  const { t, label, format } = useLanguage()
  const { low, high, levels, series, isShare } = lookOf({ look, points, t, label })
  const say = (value: number) => (isShare ? format.percent(value) : format.number(value))
  return (
    <DayChart
      label={t.views.chartOf(t.views.looks[look], from, to)}
      shape="step"
      series={series}
      {...{ from, to, low, high, chosen, say }}
      levels={levels.map((value) => ({ value, name: say(value) }))}
      height={132}
    />
  )
}

const SETTLE_MS = 200

/** The slider moves at once; the screen follows when it rests, so that a drag asks for one day and not for hundreds. */
function HistorySlider({ from, to, viewed }: { from: Day; to: Day; viewed: Day }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const [moved, setMoved] = useState<{ day: Day; since: Day } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])
  // What was moved to holds until another day is looked at, from here or from elsewhere.
  const value = moved?.since === viewed ? moved.day : viewed
  return (
    <DaySlider
      label={t.views.slide}
      from={value < from ? value : from}
      to={to}
      value={value}
      onChange={(day) => {
        setMoved({ day, since: viewed })
        clearTimeout(timer.current ?? undefined)
        timer.current = setTimeout(() => {
          void navigate({
            to: '.',
            search: (search) => ({ ...search, asOf: day === to ? undefined : day }),
            replace: true,
            resetScroll: false,
          })
        }, SETTLE_MS)
      }}
    />
  )
}
