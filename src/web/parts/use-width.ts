import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** How wide a place on the page is, in whole pixels; null until it has been seen. */
export function useWidth(place: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new ResizeObserver(([seen]) => {
      if (seen) setWidth(Math.floor(seen.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}
