import { readNumber } from '../numbers.ts'
import type { Token } from '../tokens.ts'
import {
  dayInYear,
  dayOfMonth,
  endOfNamedMonth,
  figureAt,
  inWeek,
  monthEnd,
  nearestWeekday,
  quarterEnd,
  shifted,
  wordAt,
  yearEnd,
  type DayView,
  type DayWords,
  type Unit,
} from './said-day.ts'
import { addMonths } from '#method/time/day.ts'

/** The day that Chinese words name: 周五, 下周二, 明天, 6月20日, 月底, 三天后. */
export function readChineseDay(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  const kind = tokens[at]?.kind
  if (kind !== 'han' && kind !== 'number') return null
  return (
    readNamed(tokens, at, view) ??
    readWeekday(tokens, at, view) ??
    readDate(tokens, at, view) ??
    readEnd(tokens, at, view) ??
    readShift(tokens, at, view)
  )
}

/** Whether the characters of a text stand at a token, one after the other. */
function stands(tokens: readonly Token[], at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (tokens[at + i]?.word !== text.charAt(i)) return false
  return true
}

const NAMED: readonly (readonly [phrase: string, days: number])[] = [
  ['大后天', 3],
  ['大前天', -3],
  ['后天', 2],
  ['前天', -2],
  ['明天', 1],
  ['明日', 1],
  ['明早', 1],
  ['明晚', 1],
  ['今天', 0],
  ['今日', 0],
  ['今早', 0],
  ['今晚', 0],
  ['今晨', 0],
  ['昨天', -1],
  ['昨日', -1],
  ['昨晚', -1],
  ['昨夜', -1],
  ['下班前', 0],
]

function readNamed(tokens: readonly Token[], at: number, { now }: DayView): DayWords | null {
  const named = NAMED.find(([phrase]) => stands(tokens, at, phrase))
  return named === undefined ? null : { to: at + named[0].length, days: [now + named[1]] }
}

const WEEK_PREFIXES: readonly (readonly [prefix: string, week: number])[] = [
  ['下下个', 2],
  ['下下', 2],
  ['上上', -2],
  ['下个', 1],
  ['上个', -1],
  ['这个', 0],
  ['下', 1],
  ['上', -1],
  ['本', 0],
  ['这', 0],
]
const WEEK_NAMES = ['星期', '礼拜', '周']
const WEEKDAYS = '一二三四五六日'

/** 周五, 本周五, 下周五, 星期五, 礼拜五; 天 stands for 日. Of 两周一次 and 每周一 none is a day. */
function readWeekday(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  const prefix = WEEK_PREFIXES.find(
    ([text]) => stands(tokens, at, text) && weekNameAt(tokens, at + text.length) !== null,
  )
  const weekAt = at + (prefix?.[0].length ?? 0)
  const name = weekNameAt(tokens, weekAt)
  if (name === null || (prefix === undefined && isCountedWeek(tokens, at))) return null
  const dayAt = weekAt + name.length
  const word = wordAt(tokens, dayAt)
  const target = word === '天' ? 7 : ((WEEKDAYS.indexOf(word) + 1 || figureAt(tokens, dayAt)) ?? 0)
  if (word === '' || target < 1 || target > 7) return null
  if (/^[次遍]$/.test(wordAt(tokens, dayAt + 1))) return null
  const days = prefix === undefined ? nearestWeekday(target, view) : [inWeek(view.now, target, prefix[1])]
  return { to: dayAt + 1, days }
}

function weekNameAt(tokens: readonly Token[], at: number): string | null {
  return WEEK_NAMES.find((name) => stands(tokens, at, name)) ?? null
}

function isCountedWeek(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined && (before.kind === 'number' || /^[每两双几各单半一二三四五六七八九十个]$/.test(before.word))
  )
}

/** 2026年3月5日, 3月5日, 三月五号, 15号. */
function readDate(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  const year = figureAt(tokens, at)
  const hasYear = year !== null && year >= 1900 && wordAt(tokens, at + 1) === '年'
  const first = readNumber(tokens, hasYear ? at + 2 : at)
  if (first === null || !Number.isInteger(first.value)) return null
  if (wordAt(tokens, first.to) !== '月') {
    const isDay = /^[日号]$/.test(wordAt(tokens, first.to)) && first.value <= 31 && !hasYear
    return isDay && !/^[线楼机]$/.test(wordAt(tokens, first.to + 1))
      ? { to: first.to + 1, days: dayOfMonth(first.value, view) }
      : null
  }
  const day = readNumber(tokens, first.to + 1)
  if (day === null || !Number.isInteger(day.value) || day.value > 99) return null
  const isMarked = /^[日号]$/.test(wordAt(tokens, day.to))
  // 3月5 without its 日 is a day where nothing is counted by it.
  if (!isMarked && tokens[day.to]?.kind === 'han' && !/^[前之以到上下]$/.test(wordAt(tokens, day.to))) return null
  const date = { year: hasYear ? year : null, month: first.value, day: day.value }
  return { to: isMarked ? day.to + 1 : day.to, days: dayInYear(date, view) }
}

const MONTH_PREFIXES: readonly (readonly [prefix: string, step: number])[] = [
  ['下个', 1],
  ['上个', -1],
  ['这个', 0],
  ['下', 1],
  ['上', -1],
  ['本', 0],
  ['', 0],
]

/** 月底, 下月底, 9月底, 季度末, 年底. */
function readEnd(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  const month = readNumber(tokens, at)
  if (month !== null && month.value >= 1 && month.value <= 12 && isEnd(tokens, month.to, '月')) {
    return { to: month.to + 2, days: endOfNamedMonth(month.value, view) }
  }
  for (const [prefix, step] of MONTH_PREFIXES) {
    if (!stands(tokens, at, prefix)) continue
    const unitAt = at + prefix.length
    if (isEnd(tokens, unitAt, '月')) return { to: unitAt + 2, days: [monthEnd(addMonths(view.now, step))] }
    if (isEnd(tokens, unitAt, '季度')) return { to: unitAt + 3, days: [quarterEnd(addMonths(view.now, step * 3))] }
    if (prefix === '' && isEnd(tokens, unitAt, '年')) return { to: unitAt + 2, days: [yearEnd(view.now)] }
  }
  return null
}

function isEnd(tokens: readonly Token[], at: number, unit: string): boolean {
  return stands(tokens, at, unit) && /^[底末]$/.test(wordAt(tokens, at + unit.length))
}

const UNITS: readonly (readonly [name: string, unit: Unit])[] = [
  ['个星期', 'week'],
  ['个礼拜', 'week'],
  ['个季度', 'quarter'],
  ['个月', 'month'],
  ['星期', 'week'],
  ['礼拜', 'week'],
  ['季度', 'quarter'],
  ['天', 'day'],
  ['日', 'day'],
  ['周', 'week'],
  ['年', 'year'],
]
const SIDES: readonly (readonly [side: string, sign: 1 | -1])[] = [
  ['之后', 1],
  ['以后', 1],
  ['之内', 1],
  ['以内', 1],
  ['之前', -1],
  ['以前', -1],
  ['后', 1],
  ['内', 1],
  ['前', -1],
]

/** 三天后, 两周内, 3个月前. */
function readShift(tokens: readonly Token[], at: number, { now }: DayView): DayWords | null {
  const amount = readNumber(tokens, at)
  if (amount === null || !Number.isInteger(amount.value) || amount.value < 0 || amount.value > 9999) return null
  const unit = UNITS.find(([name]) => stands(tokens, amount.to, name))
  if (unit === undefined) return null
  const sideAt = amount.to + unit[0].length
  const side = SIDES.find(([text]) => stands(tokens, sideAt, text))
  // 缩短到十天以内 is a length.
  if (side?.[0].endsWith('内') && /^[到至于]$/.test(wordAt(tokens, at - 1))) return null
  return side === undefined
    ? null
    : { to: sideAt + side[0].length, days: [shifted(now, amount.value * side[1], unit[1])] }
}
