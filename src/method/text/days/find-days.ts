import type { DayNumber } from '#method/time/day.ts'
import type { Token } from '../tokens.ts'
import { readChineseDay } from './chinese.ts'
import { readEnglishDay } from './english.ts'
import { readNumericDay } from './numeric.ts'
import type { DayReader, DayView, DayWords } from './said-day.ts'

/** A day named in a text: its tokens, and what they name (see `DayWords`). */
export interface SaidDay {
  from: number
  to: number
  days: readonly DayNumber[]
}

const READERS: readonly DayReader[] = [readNumericDay, readChineseDay, readEnglishDay]

/** Every day a text names, in English or Chinese, by place. Linear in the tokens. */
export function findDays(tokens: readonly Token[], view: DayView): SaidDay[] {
  const found: SaidDay[] = []
  for (let at = 0; at < tokens.length; at++) {
    const said = dayAt(tokens, at, view)
    if (said === null) continue
    found.push({ from: at, to: said.to, days: said.days })
    at = said.to - 1
  }
  return found
}

/** The day that begins at a token, or null. */
export function dayAt(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  for (const read of READERS) {
    const said = read(tokens, at, view)
    if (said !== null) return said
  }
  return null
}
