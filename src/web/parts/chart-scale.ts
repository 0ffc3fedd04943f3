import { addMonths, calendarDay, dayOf, formatDay, parseDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'

/** A value on a day; null where nothing is known, which is a gap and never a zero. */
export interface DayValue {
  on: Day
  value: number | null
}

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface Scale {
  x: (day: Day) => number
  y: (value: number) => number
  /** The day under a point of the drawing. */
  dayAt: (x: number) => Day
}

interface Range {
  from: Day
  to: Day
  low: number
  high: number
}

export function scaleOf({ from, to, low, high }: Range, { left, top, width, height }: Box): Scale {
  const first = parseDay(from) ?? 0
  const days = Math.max((parseDay(to) ?? first) - first, 1)
  const round = (n: number) => Math.round(n * 10) / 10
  return {
    x: (day) => round(left + (((parseDay(day) ?? first) - first) / days) * width),
    y: (value) => round(top + height - ((value - low) / (high - low || 1)) * height),
    dayAt: (x) => formatDay(first + Math.round(Math.min(Math.max((x - left) / width, 0), 1) * days)),
  }
}

/** A line from value to value, broken where nothing is known; a value with none beside it is a short stroke. */
export function linePath(points: readonly DayValue[], { x, y }: Scale): string {
  return runsOf(points)
    .map((run) => {
      const places = run.map(({ on, value }) => `${x(on)} ${y(value)}`)
      return places.length === 1 ? `M${places[0]}h0.1` : `M${places.join('L')}`
    })
    .join('')
}

/** Steps: each value holds until the next is known, the last one until the end of what is shown. */
export function stepPath(points: readonly DayValue[], { x, y }: Scale, to: Day): string {
  return points
    .flatMap(({ on, value }, index) => {
      if (value === null) return []
      const [before, after] = [points[index - 1]?.value ?? null, points[index + 1]]
      return [`${before === null ? `M${x(on)} ${y(value)}` : `V${y(value)}`}H${x(after?.on ?? to)}`]
    })
    .join('')
}

function runsOf(points: readonly DayValue[]): { on: Day; value: number }[][] {
  const runs: { on: Day; value: number }[][] = [[]]
  for (const { on, value } of points) {
    if (value === null) runs.push([])
    else runs.at(-1)?.push({ on, value })
  }
  return runs.filter((run) => run.length > 0)
}

const MONTHS_APART = [1, 3, 6, 12, 24, 60, 120]

/** The first days of months, quarters or years within a range: as many as there is room for. */
export function dayTicks({ from, to }: Pick<Range, 'from' | 'to'>, most: number): Day[] {
  const [first, last] = [parseDay(from) ?? 0, parseDay(to) ?? 0]
  const { year } = calendarDay(first)
  const start = dayOf(year, 1, 1)
  for (const apart of MONTHS_APART) {
    const ticks: Day[] = []
    for (let month = 0; ; month += apart) {
      const tick = addMonths(start, month)
      if (tick > last) break
      if (tick >= first) ticks.push(formatDay(tick))
    }
    if (ticks.length <= most) return ticks
  }
  return []
}
