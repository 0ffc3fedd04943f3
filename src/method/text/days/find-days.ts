import { weekday, type DayNumber } from '#method/time/day.ts'
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
    const next = { from: at, to: said.to, days: said.days }
    const last = found.at(-1)
    const joined = last === undefined ? null : joinedDay(last, next, tokens)
    if (joined === null) found.push(next)
    else found[found.length - 1] = joined
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

/** "Friday, 12 June" and 6月12日周五 are one day; where the two don't agree, either may be meant. */
function joinedDay(first: SaidDay, second: SaidDay, tokens: readonly Token[]): SaidDay | null {
  if (first.to !== second.from) return null
  const isFirst = isWeekdayName(tokens, first)
  if (isFirst === isWeekdayName(tokens, second)) return null
  const [name, date] = isFirst ? [first, second] : [second, first]
  const [day, ...others] = date.days
  const [named] = name.days
  const isOne = day === undefined || others.length > 0 || named === undefined || weekday(day) === weekday(named)
  return { from: first.from, to: second.to, days: isOne ? date.days : [day, named] }
}

const WEEKDAY_NAME = /^(?:mon|tue|wed|thu|fri|sat|sun|周|星|礼)/

/** A weekday without its week: "next Friday" is a date of its own. */
function isWeekdayName(tokens: readonly Token[], { from, to }: SaidDay): boolean {
  return to - from <= 3 && WEEKDAY_NAME.test(tokens[from]?.word ?? '')
}
