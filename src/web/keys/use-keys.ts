import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'

type Bindings = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Binds single keys and sequences while the caller is shown. They rest while somebody writes, composes with an input
 * method, holds a modifier, or has a dialog or a menu open.
 */
export function useKeys(bindings: Bindings): void {
  const latest = useRef(bindings)
  useEffect(() => {
    latest.current = bindings
  })
  const names = Object.keys(bindings).join('\n')
  useEffect(() => {
    const map = Object.fromEntries(
      names.split('\n').map((name) => [name, (event: KeyboardEvent) => latest.current[name]?.(event)]),
    )
    return tinykeys(window, map, { ignore: isElsewhere })
  }, [names])
}

const WRITING = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]'

function isElsewhere(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest(WRITING)) return true
  return document.querySelector('[role="dialog"], [role="menu"]') !== null
}

/** `j` and `k` walk through the rows of the screen: whatever carries `data-row`, in the order it stands there. */
export function useRowKeys(): void {
  useKeys({ j: () => step(1), k: () => step(-1) })
}

function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter((row) => row.offsetParent !== null)
  const at = rows.findIndex((row) => row === document.activeElement)
  const next = at < 0 ? rows.find((row) => row.getBoundingClientRect().top >= 0) : rows[at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
