import './trust-marks.css'

export interface TrustGlyph {
  rating: number | null
  status: 'fresh' | 'stale' | 'contradicted' | 'opinion' | 'unaudited'
  /** The primary constraint is underlined. */
  isConstraint: boolean
}

const SCALES = { small: 1, plain: 1.25, large: 2 } as const

/**
 * Trust as three vessels filled to their rating, in the order competence, integrity, benevolence. A dashed rim is an
 * audit gone stale, a struck one is contradicted since, an empty dotted one was never audited (or is opinion only).
 */
export function TrustMarks({ marks, label, size = 'small' }: TrustMarksProps) {
  const scale = SCALES[size]
  const width = marks.length * 15 - 3
  return (
    <svg
      className="trust-marks"
      width={width * scale}
      height={16 * scale}
      viewBox={`0 0 ${width} 16`}
      role="img"
      aria-label={label}
    >
      {marks.map((mark, index) => (
        <Vessel key={index} mark={mark} x={index * 15} />
      ))}
    </svg>
  )
}

interface TrustMarksProps {
  marks: readonly TrustGlyph[]
  label: string
  size?: 'small' | 'plain' | 'large'
}

function Vessel({ mark, x }: { mark: TrustGlyph; x: number }) {
  const used = mark.status !== 'opinion' && mark.status !== 'unaudited' && mark.rating !== null
  const level = used ? ((mark.rating ?? 0) / 5) * 11 : 0
  return (
    <g transform={`translate(${x} 0)`}>
      {used ? (
        <rect className="vessel-fill" x={0.5} y={12 - level} width={11} height={level} rx={level > 10 ? 2 : 0.5} />
      ) : null}
      <rect
        className={`vessel-rim vessel-${used ? mark.status : 'unaudited'}`}
        x={0.5}
        y={1}
        width={11}
        height={11}
        rx={2}
      />
      {mark.status === 'contradicted' ? <path className="vessel-strike" d="M-0.5 13L12.5 0" /> : null}
      {mark.isConstraint ? <rect className="vessel-underline" x={0} y={14} width={12} height={2} /> : null}
    </g>
  )
}
