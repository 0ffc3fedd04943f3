import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const LINES = 15_000

/**
 * Keeps an import's memory small. It leaves so much behind so fast that the collector, which lets garbage grow while there
 * is room, would take twice the memory for a tenth less time; so it is asked to work after every so many lines.
 */
export function memorySparer(): (lines: number) => void {
  const collect = collector()
  let last = 0
  return (lines) => {
    if (lines - last < LINES) return
    last = lines
    collect()
  }
}

function collector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return () => {
    if (typeof collect === 'function') collect()
  }
}
