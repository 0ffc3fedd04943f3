import './calibration-chart.css'

interface CalibrationPoint {
  /** How likely it was held, and how often it came true: both from 0 to 1. */
  held: number
  came: number
  /** Whether it rests on enough to say anything: else its mark is hollow. */
  isEnough: boolean
  /** What stands at its mark: `3 of 4`. */
  name: string
}

interface CalibrationChartProps {
  /** What is drawn, in a sentence: read out in place of the drawing. */
  label: string
  /** What the axes are called. */
  held: string
  came: string
  points: readonly CalibrationPoint[]
}

const SIDE = 200
const MARGIN = { left: 40, top: 12, right: 56, bottom: 36 }
const LEVELS = [0, 0.5, 1] as const

/** What was held likely against what came true. On the line the two agree. Its figures stand in a table beside it. */
export function CalibrationChart({ label, held, came, points }: CalibrationChartProps) {
  const x = (share: number) => MARGIN.left + share * SIDE
  const y = (share: number) => MARGIN.top + (1 - share) * SIDE
  const [width, height] = [MARGIN.left + SIDE + MARGIN.right, MARGIN.top + SIDE + MARGIN.bottom]
  return (
    <svg
      className="calibration-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <path className="calibration-frame" d={`M${x(0)} ${y(1)}V${y(0)}H${x(1)}`} />
      <path className="calibration-line" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      {LEVELS.map((level) => (
        <g key={level}>
          <text className="calibration-tick" x={x(0) - 6} y={y(level) + 4} textAnchor="end">
            {level * 100}
          </text>
          <text className="calibration-tick" x={x(level)} y={y(0) + 16} textAnchor="middle">
            {level * 100}
          </text>
        </g>
      ))}
      <text className="calibration-tick" x={x(0.5)} y={y(0) + 32} textAnchor="middle">
        {held} (%)
      </text>
      <text className="calibration-tick" x={x(0) + 6} y={y(1) + 4}>
        {came} (%)
      </text>
      {points.map((point) => (
        <g key={point.held}>
          <circle
            className={point.isEnough ? 'calibration-mark' : 'calibration-mark-hollow'}
            cx={x(point.held)}
            cy={y(point.came)}
            r={4.5}
          />
          <text className="calibration-name" x={x(point.held) + 9} y={y(point.came) + 4}>
            {point.name}
          </text>
        </g>
      ))}
    </svg>
  )
}
