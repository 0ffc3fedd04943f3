import { addMonths, calendarDay, dayOf, daysInMonth, formatDay, parseDay, weekday } from '#method/time/day.ts'
import type { Day, DayNumber } from '#method/time/day.ts'

interface Reading {
  today: Day
  /** Which way a day without a year, or a bare weekday, is meant: back for what happened, ahead for what falls due. */
  toward: 'past' | 'future'
}

/**
 * Reads a day as people type it, in English or Chinese: `2026-02-28`, `28 Feb`, `31/3`, `next fri`, `3 weeks ago`,
 * `2月28日`, `下周五`, `两周后`. Slashes put the day first. Null for what is no day: 31/02 is none.
 */
export function readDay(typed: string, { today, toward }: Reading): Day | null {
  const now = parseDay(today)
  const text = typed.normalize('NFKC').trim().toLowerCase()
  if (now === null || text === '') return null
  for (const read of [
    readIso,
    readRelative,
    readWeekday,
    readChineseWeekday,
    readNamedMonth,
    readChineseDate,
    readSlashes,
  ]) {
    const found = read(text, { now, toward })
    if (found !== null) return formatDay(found)
  }
  return null
}

interface Context {
  now: DayNumber
  toward: 'past' | 'future'
}

function readIso(text: string): DayNumber | null {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  return found ? dayIfReal(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

const WORDS: Record<string, number> = {
  today: 0,
  now: 0,
  yesterday: -1,
  tomorrow: 1,
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  前天: -2,
  大前天: -3,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
}

const UNITS: Record<string, 'day' | 'week' | 'month' | 'quarter' | 'year'> = {
  d: 'day',
  day: 'day',
  days: 'day',
  天: 'day',
  日: 'day',
  w: 'week',
  week: 'week',
  weeks: 'week',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  m: 'month',
  month: 'month',
  months: 'month',
  月: 'month',
  q: 'quarter',
  quarter: 'quarter',
  quarters: 'quarter',
  季度: 'quarter',
  y: 'year',
  year: 'year',
  years: 'year',
  年: 'year',
}

function readRelative(text: string, { now }: Context): DayNumber | null {
  if (Object.hasOwn(WORDS, text)) return now + (WORDS[text] ?? 0)
  if (/^(eom|end of (the )?month|月底|本月底)$/.test(text)) return monthEnd(now)
  const english = /^(in |\+|-)?(\d{1,4}|an?|one|two|three)\s?([a-z]+)( ago)?$/.exec(text)
  if (english) {
    const [, before = '', amount = '', unit = '', ago] = english
    const isPast = before === '-' || ago !== undefined
    if (before === '' && !isPast) return null
    return shift(now, numberOf(amount) * (isPast ? -1 : 1), unit)
  }
  const chinese =
    /^([\d一二两三四五六七八九十半]{1,4})个?(天|日|周|星期|礼拜|月|季度|年)(前|以前|之前|后|以后|之后)$/.exec(text)
  if (!chinese) return null
  const [, amount = '', unit = '', side = ''] = chinese
  return shift(now, numberOf(amount) * (side.endsWith('前') ? -1 : 1), unit)
}

function shift(now: DayNumber, amount: number, unitName: string): DayNumber | null {
  if (!Object.hasOwn(UNITS, unitName) || !Number.isFinite(amount)) return null
  switch (UNITS[unitName]) {
    case 'day':
      return now + amount
    case 'week':
      return now + amount * 7
    case 'month':
      return addMonths(now, amount)
    case 'quarter':
      return addMonths(now, amount * 3)
    case 'year':
      return addMonths(now, amount * 12)
    default:
      return null
  }
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function readWeekday(text: string, context: Context): DayNumber | null {
  const found = /^(next |last |this |on )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/.exec(text)
  if (!found) return null
  const wanted = WEEKDAYS.indexOf(found[2] ?? '') + 1
  return ofWeek(wanted, weekOf(found[1]?.trim()), context)
}

function readChineseWeekday(text: string, context: Context): DayNumber | null {
  const found = /^(下下|下个?|上个?|本|这个?)?(周|星期|礼拜)([一二三四五六日天1-7])$/.exec(text)
  if (!found) return null
  const name = found[3] ?? ''
  const wanted = '日天'.includes(name) ? 7 : numberOf(name)
  return ofWeek(wanted, weekOf(found[1]), context)
}

function weekOf(word: string | undefined): number | null {
  if (word === undefined || word === 'on') return null
  if (word === '下下') return 2
  if (word === 'next' || word.startsWith('下')) return 1
  return word === 'last' || word.startsWith('上') ? -1 : 0
}

/** A weekday of a named week (Monday first); without a week the nearest one in the direction meant, today included. */
function ofWeek(wanted: number, week: number | null, { now, toward }: Context): DayNumber {
  const inThisWeek = now - weekday(now) + wanted
  if (week !== null) return inThisWeek + week * 7
  if (toward === 'future') return inThisWeek >= now ? inThisWeek : inThisWeek + 7
  return inThisWeek <= now ? inThisWeek : inThisWeek - 7
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function readNamedMonth(text: string, context: Context): DayNumber | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]?([a-z]{3,9})\.?,?(?:[ -](\d{4}))?$/.exec(text)
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/.exec(text)
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [undefined, '', undefined]
  const month = MONTHS.findIndex((short) => (name ?? '').startsWith(short)) + 1
  return month === 0 ? null : inYear({ year, month, day: Number(day) }, context)
}

function readChineseDate(text: string, context: Context): DayNumber | null {
  const found = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号]?$/.exec(text)
  if (!found || (found[2] === undefined && !/[日号]$/.test(text))) return null
  const month = found[2] === undefined ? calendarDay(context.now).month : Number(found[2])
  return inYear({ year: found[1], month, day: Number(found[3]) }, context)
}

function readSlashes(text: string, context: Context): DayNumber | null {
  const found = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?\.?$/.exec(text)
  return found ? inYear({ year: found[3], month: Number(found[2]), day: Number(found[1]) }, context) : null
}

/** A day of a month; without a year the nearest one in the direction meant. */
function inYear(
  date: { year: string | undefined; month: number; day: number },
  { now, toward }: Context,
): DayNumber | null {
  if (date.year !== undefined) return dayIfReal(Number(date.year), date.month, date.day)
  const { year } = calendarDay(now)
  const years = toward === 'future' ? [year, year + 1] : [year, year - 1]
  const real = years.map((each) => dayIfReal(each, date.month, date.day)).filter((each) => each !== null)
  return real.find((each) => (toward === 'future' ? each >= now : each <= now)) ?? real[0] ?? null
}

function dayIfReal(year: number, month: number, day: number): DayNumber | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayOf(year, month, day)
}

function monthEnd(now: DayNumber): DayNumber {
  const { year, month } = calendarDay(now)
  return dayOf(year, month, daysInMonth(year, month))
}

const CHINESE_DIGITS = '零一二三四五六七八九'

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const english = ['', 'one', 'two', 'three'].indexOf(text)
  if (english > 0) return english
  if (text === 'a' || text === 'an') return 1
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (char: string) => (char === '两' ? 2 : CHINESE_DIGITS.indexOf(char))
  const units = ones === '' ? 0 : digit(ones)
  return text.includes('十') ? (tens === '' ? 10 : digit(tens) * 10) + units : units > 0 ? units : Number.NaN
}
