import './quarter-columns.css'

/** How often something happened, quarter by quarter: small columns, their numbers above them. */
export function QuarterColumns({ quarters, label }: { quarters: readonly QuarterCount[]; label: string }) {
  const most = Math.max(1, ...quarters.map(({ n }) => n))
  const width = quarters.length * 64
  return (
    <svg
      className="quarter-columns"
      width={width}
      height={64}
      viewBox={`0 0 ${width} 64`}
      role="img"
      aria-label={label}
    >
      {quarters.map(({ name, n }, index) => {
        const height = (n / most) * 28
        const x = index * 64
        return (
          <g key={name}>
            <text className="column-number" x={x + 28} y={42 - height}>
              {n}
            </text>
            <rect
              className={n > 0 ? 'column' : 'column-none'}
              x={x}
              y={46 - Math.max(height, 1)}
              width={56}
              height={Math.max(height, 1)}
            />
            <text className="column-name" x={x + 28} y={60}>
              {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

export interface QuarterCount {
  name: string
  n: number
}
