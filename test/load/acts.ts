// How long a person waits to see what their act did, in a real browser.
import type { Page } from 'playwright-core'
import { atMost, median } from './timing.ts'
import type { Figure } from './timing.ts'

/** An act: where it is done, the key that does it, and how the address of the request ends whose reply it waits for. */
export interface Act {
  name: string
  prepare: () => Promise<void>
  key: string
  /** Null where the screen acts at once and the reply is heard behind it. */
  waitsFor: string | null
}

/** Each act whispers what it has done: that is the answer somebody waits for. */
export async function answersOf(page: Page, acts: readonly Act[], rounds: number): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const act of acts) {
    const times: number[] = []
    for (let i = 0; i < rounds; i++) {
      await act.prepare()
      await page.evaluate(watchWhisper)
      await page.keyboard.press(act.key)
      times.push(await page.evaluate(waited, act.waitsFor))
    }
    const since = act.waitsFor === null ? 'the key' : 'the reply of the server'
    figures.push(
      atMost(100, {
        name: `${act.name}, ms from ${since} to what is said of it`,
        got: median(times),
        note: `median of ${rounds}; the slowest ${Math.max(...times).toFixed(0)}`,
      }),
    )
  }
  return figures
}

declare global {
  interface Window {
    /** When the last key went down, and when the whisper that followed was on the screen. */
    watched: { pressed: number; painted: Promise<number> }
  }
}

/** Runs in the page: from now on it is known when a key goes down and when the next whisper is painted. */
function watchWhisper(): void {
  performance.clearResourceTimings()
  const painted = new Promise<number>((done) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.whisper')) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => done(performance.now())))
    })
    observer.observe(document.body, { childList: true, subtree: true })
  })
  window.watched = { pressed: 0, painted }
  addEventListener('keydown', () => (window.watched.pressed = performance.now()), { capture: true })
}

/** Runs in the page: milliseconds from the reply to that request, or from the key, until the whisper was painted. */
async function waited(request: string | null): Promise<number> {
  const painted = await window.watched.painted
  if (request === null) return painted - window.watched.pressed
  const replies = performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith(request))
  const reply = replies.at(-1)
  if (!(reply instanceof PerformanceResourceTiming)) throw new Error(`Nothing was asked of ${request}.`)
  return painted - reply.responseEnd
}
