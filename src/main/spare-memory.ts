import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const SETTLED_MS = 1000
const MINUTE_MS = 60_000

/** Counts what a server does, so that it can tell when it rests. */
export interface SpareMemory {
  busy: () => void
  stop: () => void
}

/**
 * Gives back what the start, or the last busy minute, left behind. A runtime at rest collects nothing by itself, and a
 * small machine that hosts several things would carry a hundred megabytes of rubbish around all day.
 */
export function spareMemory(): SpareMemory {
  const collect = collector()
  let [done, collected, before] = [0, 0, 0]
  const first = setTimeout(collect, SETTLED_MS)
  const timer = setInterval(() => {
    if (done === before && done !== collected) {
      collect()
      collected = done
    }
    before = done
  }, MINUTE_MS)
  first.unref()
  timer.unref()
  return {
    busy: () => {
      done++
    },
    stop: () => {
      clearTimeout(first)
      clearInterval(timer)
    },
  }
}

function collector(): () => void {
  // The collector is out of reach unless asked for at the start; a context made after asking has it.
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return typeof collect === 'function'
    ? () => void collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    : () => undefined
}
