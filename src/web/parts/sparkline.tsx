import { linePath, scaleOf } from './chart-scale.ts'
import type { DayValue } from './chart-scale.ts'
import './sparkline.css'

interface SparklineProps {
  points: readonly DayValue[]
  low: number
  high: number
  /** What it shows and where it ends, in words: a line of this size tells a direction and no figure. */
  label: string
  width?: number
}

/** A course of values as high as a line of text; a dot stands where it ends. The figure itself stands beside it. */
export function Sparkline({ points, low, high, label, width = 64 }: SparklineProps) {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const range = { from: first.on, to: last.on, low, high }
  const scale = scaleOf(range, { left: 1, top: 2, width: width - 4, height: 12 })
  return (
    <svg className="sparkline" width={width} height={16} viewBox={`0 0 ${width} 16`} role="img" aria-label={label}>
      <path d={linePath(points, scale)} />
      {last.value === null ? null : <circle cx={scale.x(last.on)} cy={scale.y(last.value)} r={2} />}
    </svg>
  )
}
