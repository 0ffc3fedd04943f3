import './promise-ticks.css'

export interface PromiseCounts {
  kept: number
  missed: number
  overdue: number
  /** Open and not due yet: shown, and counted nowhere. */
  open?: number
}

type Tick = 'kept' | 'missed' | 'overdue' | 'open'

const MOST = 32

/**
 * Promises as a row of ticks: kept ones stand, missed ones lie crossed low, overdue ones are hollow, open ones are faint
 * stubs. Beyond thirty-two the row keeps its shares and the label its counts.
 */
export function PromiseTicks({ counts, label, width: room = 160 }: PromiseTicksProps) {
  const ticks = ticksOf(counts)
  // Whole pixels: a row of lines between pixels would blur into a bar.
  const pitch = Math.max(2, Math.min(4, Math.floor(room / Math.max(ticks.length, 1))))
  const width = Math.max(Math.ceil(ticks.length * pitch), 4)
  return (
    <svg
      className="promise-ticks"
      strokeWidth={pitch > 3 ? 1.5 : 1}
      width={width}
      height={16}
      viewBox={`0 0 ${width} 16`}
      role="img"
      aria-label={label}
    >
      {ticks.map((tick, index) => (
        <TickMark key={index} tick={tick} x={index * pitch + (pitch > 3 ? 2 : 0.5)} />
      ))}
    </svg>
  )
}

interface PromiseTicksProps {
  counts: PromiseCounts
  label: string
  /** The room in pixels that the row may take. */
  width?: number
}

export function ticksOf({ kept, missed, overdue, open = 0 }: PromiseCounts): Tick[] {
  const total = kept + missed + overdue + open
  const share = (n: number) => (total <= MOST ? n : n === 0 ? 0 : Math.max(1, Math.round((n * MOST) / total)))
  const row = (tick: Tick, n: number) => Array.from({ length: share(n) }, () => tick)
  return [...row('kept', kept), ...row('missed', missed), ...row('overdue', overdue), ...row('open', open)]
}

function TickMark({ tick, x }: { tick: Tick; x: number }) {
  switch (tick) {
    case 'kept':
      return <path className="tick-kept" d={`M${x} 2.5v11`} />
    case 'missed':
      return <path className="tick-missed" d={`M${x - 1.25} 13.5l2.5 -6`} />
    case 'overdue':
      return <path className="tick-overdue" d={`M${x} 2.5v2.5m0 2v2.5m0 2v2`} />
    case 'open':
      return <path className="tick-open" d={`M${x} 10.5v3`} />
  }
}
