/** A rung, or null for not enough evidence. */
export type MapRung = number | null

export interface MapRow {
  rung: MapRung
  top: number
  middle: number
  /** Half of what a row has room for, from its middle. */
  half: number
}

export interface MapGeometry {
  width: number
  height: number
  isNarrow: boolean
  rows: MapRow[]
  /** Where names of rungs end and clients may begin. */
  left: number
  /** Where values that are not known stand, apart from all others; null where every value is known. */
  strip: { left: number; right: number } | null
  plot: { left: number; right: number }
  /** Where the rows end and the axis begins. */
  bottom: number
}

const RUNGS: readonly MapRung[] = [5, 4, 3, 2, 1]
const NARROW = 620
const GUTTER = 172
const STRIP = { wide: 104, narrow: 72 }
const NAME_LINE = 18
const EDGE = { wide: 24, narrow: 14 }
const HEAD = 20
const FOOT = 44

interface Asked {
  width: number
  rowHeight: number
  hasUnknownRung: boolean
  hasUnknownValue: boolean
}

/** Where everything of the map stands. A narrow map has the names of the rungs above their rows, a wide one beside them. */
export function mapGeometry({ width, rowHeight, hasUnknownRung, hasUnknownValue }: Asked): MapGeometry {
  const isNarrow = width < NARROW
  const left = isNarrow ? 0 : GUTTER
  const above = isNarrow ? NAME_LINE : 0
  const rungs = hasUnknownRung ? [...RUNGS, null] : RUNGS
  const rows = rungs.map((rung, index): MapRow => {
    const top = HEAD + index * (rowHeight + above)
    return { rung, top, middle: top + above + rowHeight / 2, half: rowHeight / 2 - 3 }
  })
  const bottom = HEAD + rungs.length * (rowHeight + above)
  const stripWidth = isNarrow ? STRIP.narrow : STRIP.wide
  const strip = hasUnknownValue ? { left, right: left + stripWidth } : null
  const edge = isNarrow ? EDGE.narrow : EDGE.wide
  const from = (strip?.right ?? left) + edge
  return {
    width,
    height: bottom + FOOT,
    isNarrow,
    rows,
    left,
    strip,
    plot: { left: from, right: Math.max(width - edge, from + 1) },
    bottom,
  }
}
