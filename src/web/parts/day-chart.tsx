import { useRef } from 'react'
import type { Day } from '#method/time/day.ts'
import { useLanguage } from '../language/language.tsx'
import { dayTicks, linePath, scaleOf, stepPath } from './chart-scale.ts'
import type { DayValue, Scale } from './chart-scale.ts'
import { Table } from './table.tsx'
import { useWidth } from './use-width.ts'
import './day-chart.css'

/** One line of a chart. `main` is the one that is meant; the others lie behind it, broken or thin, and are named above. */
export interface Series {
  name: string
  look: 'main' | 'broken' | 'thin'
  points: readonly DayValue[]
}

interface DayChartProps {
  /** What is drawn, in a sentence: read out in place of the drawing. */
  label: string
  /** `step` for what holds until it changes, such as a rung; `line` for what is measured now and then. */
  shape: 'step' | 'line'
  series: readonly Series[]
  from: Day
  to: Day
  low: number
  high: number
  /** The values that have a line of their own across the chart, and what stands at it. */
  levels: readonly { value: number; name: string }[]
  /** How a value is written in the table. */
  say: (value: number) => string
  /** A day that is marked: the one looked at. */
  chosen?: Day | undefined
  height?: number
}

const MARGIN = { left: 44, right: 8, top: 8, bottom: 24 }
const TICK_ROOM = 104

/** Values over days. The drawing prints; the same figures stand in a table behind it. */
export function DayChart(props: DayChartProps) {
  const { label, series, height = 160 } = props
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  return (
    <figure className="day-chart">
      {series.length > 1 ? <Legend series={series} /> : null}
      {/* The height is there before the width is known: nothing moves when the chart is drawn. */}
      <div ref={place} style={{ blockSize: height }}>
        {width === null ? null : (
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
            <Drawing {...props} width={width} height={height} />
          </svg>
        )}
      </div>
      <FiguresTable {...props} />
    </figure>
  )
}

function Drawing({ width, height, ...props }: DayChartProps & { width: number; height: number }) {
  const { format } = useLanguage()
  const { shape, series, levels, chosen, from, to } = props
  const box = {
    left: MARGIN.left,
    top: MARGIN.top,
    width: Math.max(width - MARGIN.left - MARGIN.right, 1),
    height: height - MARGIN.top - MARGIN.bottom,
  }
  const scale = scaleOf(props, box)
  const ticks = dayTicks(props, Math.max(Math.floor(box.width / TICK_ROOM), 1))
  const path = ({ points }: Series) => (shape === 'step' ? stepPath(points, scale, to) : linePath(points, scale))
  return (
    <>
      {levels.map(({ value, name }) => (
        <Level key={value} y={scale.y(value)} right={width - MARGIN.right} name={name} />
      ))}
      {ticks.map((day) => (
        <Tick key={day} {...{ day, scale, height, isLast: scale.x(day) > width - 48, name: format.day(day) }} />
      ))}
      {series.toReversed().map((line) => (
        <path key={line.name} className={`chart-line chart-${line.look}`} d={path(line)} />
      ))}
      {chosen === undefined || chosen < from || chosen > to ? null : (
        <path className="chart-chosen" d={`M${scale.x(chosen)} ${MARGIN.top}V${height - MARGIN.bottom}`} />
      )}
    </>
  )
}

function Level({ y, right, name }: { y: number; right: number; name: string }) {
  return (
    <g aria-hidden="true">
      <path className="chart-level" d={`M${MARGIN.left} ${y}H${right}`} />
      <text className="chart-text chart-level-name" x={MARGIN.left - 8} y={y + 4}>
        {name}
      </text>
    </g>
  )
}

interface TickProps {
  day: Day
  scale: Scale
  height: number
  isLast: boolean
  name: string
}

function Tick({ day, scale, height, isLast, name }: TickProps) {
  const x = scale.x(day)
  return (
    <g aria-hidden="true">
      <path className="chart-tick" d={`M${x} ${height - MARGIN.bottom}v4`} />
      {/* At the edge the words go to the inside. */}
      <text className="chart-text" x={x} y={height - 6} textAnchor={isLast ? 'end' : 'middle'}>
        {name}
      </text>
    </g>
  )
}

function Legend({ series }: { series: readonly Series[] }) {
  return (
    <figcaption className="chart-legend">
      {series.map(({ name, look }) => (
        <span key={name}>
          <svg width="20" height="10" aria-hidden="true">
            <path className={`chart-line chart-${look}`} d="M0 5h20" />
          </svg>
          {name}
        </span>
      ))}
    </figcaption>
  )
}

/** The same figures, for whoever reads them better or wants to take them along. */
function FiguresTable({ label, series, say }: DayChartProps) {
  const { t, format } = useLanguage()
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ on }) => on)))].toSorted()
  const valueOn = (line: Series, day: Day) => line.points.find(({ on }) => on === day)?.value
  return (
    <details className="chart-table no-print">
      <summary>{t.chart.asTable}</summary>
      <Table caption={label} columns={[{ name: t.chart.day }, ...series.map(({ name }) => ({ name, isNumber: true }))]}>
        {days.toReversed().map((day) => (
          <tr key={day}>
            <th scope="row">{format.day(day)}</th>
            {series.map((line) => {
              const value = valueOn(line, day)
              return (
                <td key={line.name} className="number">
                  {value === undefined ? '' : value === null ? t.chart.unknown : say(value)}
                </td>
              )
            })}
          </tr>
        ))}
      </Table>
    </details>
  )
}
