import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

interface RowsInSight {
  count: number
  /** How high a row usually is, in pixels, or each row; what it really is gets measured where rows differ. */
  height: number | ((index: number) => number)
  keyOf: (index: number) => string
  /** Told when fewer than a screen of rows is left below. */
  onNearEnd?: () => void
}

export interface Rows {
  items: { index: number; key: string; top: number }[]
  /** The height of all rows together. */
  total: number
  /** The height of the rows above the first in sight, and below the last. */
  above: number
  below: number
  measure: (row: HTMLElement | null) => void
}

const NEAR_END = 20

/** The rows of a list that scrolls with the page: those in sight, a few around them, and the room of all others. */
export function usePageRows(
  list: RefObject<HTMLElement | null>,
  { count, height, keyOf, onNearEnd }: RowsInSight,
): Rows {
  // oxlint-disable-next-line react/incompatible-library -- React's compiler is not used, and this hook alone reads it
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: (index) => (typeof height === 'number' ? height : height(index)),
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
    onChange: (instance) => {
      const last = instance.getVirtualItems().at(-1)
      if (last && last.index >= count - NEAR_END) onNearEnd?.()
    },
  })
  const margin = virtual.options.scrollMargin
  const items = virtual.getVirtualItems()
  return {
    items: items.map(({ index, key, start }) => ({ index, key: String(key), top: start - margin })),
    total: virtual.getTotalSize(),
    above: Math.max((items[0]?.start ?? margin) - margin, 0),
    below: Math.max(virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin), 0),
    measure: virtual.measureElement,
  }
}

/** The same for a list that scrolls in a frame of its own. */
export function useFrameRows(
  frame: RefObject<HTMLElement | null>,
  { count, height }: { count: number; height: number },
): Pick<Rows, 'items' | 'total' | 'measure'> {
  // oxlint-disable-next-line react/incompatible-library -- React's compiler is not used, and this hook alone reads it
  const virtual = useVirtualizer({
    count,
    estimateSize: () => height,
    overscan: 8,
    getScrollElement: () => frame.current,
  })
  return {
    items: virtual.getVirtualItems().map(({ index, key, start }) => ({ index, key: String(key), top: start })),
    total: virtual.getTotalSize(),
    measure: virtual.measureElement,
  }
}
