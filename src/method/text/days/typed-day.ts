import { formatDay, parseDay, type Day } from '#method/time/day.ts'
import { splitTokens } from '../tokens.ts'
import { dayAt } from './find-days.ts'
import type { DayView } from './said-day.ts'

interface Reading {
  today: Day
  /** Which way a day without a year, or a bare weekday, is meant: back for what happened, ahead for what falls due. */
  toward: 'past' | 'future'
}

/**
 * Reads a day as people type it into a field for days, in English or Chinese: `2026-02-28`, `28 Feb`, `31/3`, `next fri`,
 * `3 weeks ago`, `-2w`, `2月28日`, `下周五`, `两周后`. Of what may be read two ways it takes the likelier: slashes put
 * the day first, a weekday's own name is today. Null for what is no day: 31/02 is none.
 */
export function readDay(typed: string, { today, toward }: Reading): Day | null {
  const now = parseDay(today)
  const text = typed.normalize('NFKC').trim().toLowerCase()
  if (now === null || text === '' || text.length > LONGEST) return null
  const day = readWhole(spelledOut(text), { now, toward })
  return day === null ? null : formatDay(day)
}

/** No day is written longer. */
const LONGEST = 60

function readWhole(text: string, view: DayView): number | null {
  const tokens = splitTokens(text)
  const start = /^(on|by|before)$/.test(tokens[0]?.word ?? '') ? 1 : 0
  const said = dayAt(tokens, start, view)
  return said === null || said.to !== tokens.length ? null : (said.days[0] ?? null)
}

/** What only stands in a field of its own: `-2w`, `+3d`, `now`, `31.3.` */
function spelledOut(text: string): string {
  if (text === 'now') return 'today'
  const short = /^([+-])\s?(\d{1,4})\s?([a-z]+)$/.exec(text)
  if (short) {
    const [, sign, amount = '', unit = ''] = short
    const name = UNITS[unit] ?? unit
    return sign === '-' ? `${amount} ${name} ago` : `in ${amount} ${name}`
  }
  const ago = /^(in )?(\d{1,4}) ?([dwmqy])( ago)?$/.exec(text)
  if (ago) return `${ago[1] ?? ''}${ago[2] ?? ''} ${UNITS[ago[3] ?? ''] ?? ''}${ago[4] ?? ''}`
  const dotted = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(text)
  return dotted ? `${dotted[1]}/${dotted[2]}` : text
}

const UNITS: Readonly<Record<string, string>> = { d: 'days', w: 'weeks', m: 'months', q: 'quarters', y: 'years' }
