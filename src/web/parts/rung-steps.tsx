import './rung-steps.css'

interface RungStepsProps {
  /** The evidenced rung; null where there is not enough evidence. */
  rung: number | null
  /** What the evidence would carry without caps. */
  uncapped?: number | null
  claimed?: number | null
  /** The lowest rung a cap holds the client to. */
  cap?: number | null
  label: string
  size?: 'small' | 'plain' | 'large'
}

const SCALES = { small: 1, plain: 1.25, large: 2 } as const
const WIDTH = 6
const STEP = 8
const FOOT = 15.5
const heightOf = (rung: number) => 1 + rung * 2.6

/**
 * The rung as five steps: evidenced ones filled, those a cap holds back pale, the claimed one outlined; a cap is a lid on
 * the rung it stops at, and is not drawn while the client stands below it. Legible at 16 px and in print; `label` says the same in words.
 */
export function RungSteps({ rung, uncapped, claimed, cap, label, size = 'small' }: RungStepsProps) {
  const scale = SCALES[size]
  const held = Math.max(rung ?? 0, uncapped ?? 0)
  return (
    <svg
      className="rung-steps"
      width={40 * scale}
      height={16 * scale}
      viewBox="0 0 40 16"
      role="img"
      aria-label={label}
    >
      {[1, 2, 3, 4, 5].map((step) => (
        <Step key={step} step={step} kind={kindOf(step, { rung: rung ?? 0, held, claimed: claimed ?? 0 })} />
      ))}
      {rung !== null && rung === cap && cap < 5 ? <Lid rung={cap} /> : null}
    </svg>
  )
}

type StepKind = 'evidenced' | 'held' | 'claimed' | 'open'

function kindOf(step: number, { rung, held, claimed }: { rung: number; held: number; claimed: number }): StepKind {
  if (step <= rung) return 'evidenced'
  if (step <= claimed) return 'claimed'
  return step <= held ? 'held' : 'open'
}

function Step({ step, kind }: { step: number; kind: StepKind }) {
  const x = (step - 1) * STEP + 1
  const height = heightOf(step)
  if (kind === 'open') return <rect className="step-open" x={x} y={FOOT - 2} width={WIDTH} height={2} />
  if (kind === 'claimed') {
    return <rect className="step-claimed" x={x + 0.5} y={FOOT - height + 0.5} width={WIDTH - 1} height={height - 1} />
  }
  return <rect className={`step-${kind}`} x={x} y={FOOT - height} width={WIDTH} height={height} rx={0.75} />
}

function Lid({ rung }: { rung: number }) {
  const y = FOOT - heightOf(rung) - 2
  const from = (rung - 1) * STEP
  return <path className="step-lid" d={`M${from} ${y + 2}v-2h${STEP + 6}`} />
}
