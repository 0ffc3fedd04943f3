import './slot-strip.css'

export type SlotStatus = 'held' | 'late' | 'missed' | 'excused'

/** The slots of a ritual, oldest first. Held stands full, late reaches half, missed is hollow, excused is a dot. */
export function SlotStrip({ slots, label, width: room = 84 }: SlotStripProps) {
  // Many slots stand closer, so that every strip of a column keeps within the same room.
  const pitch = Math.min(6, Math.max(2, Math.floor(room / Math.max(slots.length, 1))))
  const width = Math.max(Math.ceil(slots.length * pitch), 4)
  return (
    <svg className="slot-strip" width={width} height={16} viewBox={`0 0 ${width} 16`} role="img" aria-label={label}>
      {slots.map((slot, index) => (
        <Slot key={index} slot={slot} x={index * pitch} wide={pitch > 4 ? pitch - 2 : pitch - 1} />
      ))}
    </svg>
  )
}

interface SlotStripProps {
  slots: readonly SlotStatus[]
  label: string
  /** The room in pixels that the strip may take. */
  width?: number
}

function Slot({ slot, x, wide }: { slot: SlotStatus; x: number; wide: number }) {
  switch (slot) {
    case 'held':
      return <rect className="slot-held" x={x} y={2} width={wide} height={12} rx={0.75} />
    case 'late':
      return <rect className="slot-late" x={x} y={8} width={wide} height={6} rx={0.75} />
    case 'missed':
      // Too narrow to be hollow, it is broken in the middle.
      if (wide < 3) return <path className="slot-missed" d={`M${x + wide / 2} 2v4m0 4v4`} />
      return <rect className="slot-missed" x={x + 0.5} y={2.5} width={Math.max(wide - 1, 0.75)} height={11} rx={0.5} />
    case 'excused':
      return <circle className="slot-excused" cx={x + wide / 2} cy={8} r={1.25} />
  }
}

/** A strip from counts alone: the order of slots is not known, so like stands with like. */
export function slotsOfCounts(counts: Record<SlotStatus, number>): SlotStatus[] {
  const order: SlotStatus[] = ['held', 'late', 'missed', 'excused']
  return order.flatMap((status) => Array.from({ length: counts[status] }, () => status))
}
