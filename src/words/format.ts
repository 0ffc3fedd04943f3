import { parseDay, DAY_MS } from '#method/time/day.ts'
import { parseInstant } from '#method/time/instant.ts'
import type { Locale } from './locale.ts'

/** Amounts travel as decimal text, so that no cent is lost on the way to the screen. */
export interface Money {
  amount: string
  currency: string
}

export interface PluralForms {
  one: string
  other: string
}

/** How days, moments, money, numbers and lists are written in one language. Built once per language. */
export interface Format {
  /** `2026-05-22` → `22 May 2026` · `2026年5月22日`. What is no day is returned as it came. */
  day(day: string): string
  /** Without the year, for places where it is plain: `22 May` · `5月22日`. */
  shortDay(day: string): string
  /** With its weekday: `Friday, 22 May 2026` · `2026年5月22日星期五`. */
  longDay(day: string): string
  /** Day and time of day in the zone given, with the zone's name unless told otherwise. */
  instant(instant: string, options: { zone: string; zoneName?: boolean }): string
  /** `2026-Q2` → `Q2 2026` · `2026年第二季度`. */
  quarter(quarter: string): string
  /** Decimal text stays exact: `{"12500.00","EUR"}` → `€12,500.00`. */
  money(money: Money): string
  number(value: number, digits?: number): string
  /** A share of one as a whole percentage: `0.909` → `91%`. */
  percent(share: number): string
  /** A counted noun: `1 promise`, `3 promises`. Chinese uses `other` behind the number as its measure word. */
  count(n: number, forms: PluralForms): string
  /** `a, b and c` · `a、b和c`. */
  list(items: readonly string[]): string
  /** `a, b or c` · `a、b或c`. */
  choice(items: readonly string[]): string
}

// British order for English: a day written `22 May 2026` is read the same everywhere.
const TAGS: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' }
const CHINESE_QUARTERS: Record<string, string> = { '1': '一', '2': '二', '3': '三', '4': '四' }

const formats = new Map<Locale, Format>()

export function formatOf(locale: Locale): Format {
  const known = formats.get(locale)
  if (known) return known
  const made = makeFormat(locale)
  formats.set(locale, made)
  return made
}

function makeFormat(locale: Locale): Format {
  const tag = TAGS[locale]
  const month = locale === 'zh' ? 'long' : 'short'
  const dayFormat = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric' })
  const shortFormat = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month })
  const longFormat = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'full' })
  const rules = new Intl.PluralRules(tag)
  const and = new Intl.ListFormat(tag, { type: 'conjunction' })
  const or = new Intl.ListFormat(tag, { type: 'disjunction' })
  const ofDay = (day: string, format: Intl.DateTimeFormat) => {
    const n = parseDay(day)
    return n === null ? day : format.format(n * DAY_MS)
  }
  const number = (value: number, digits = 2) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: digits }).format(value)
  return {
    day: (day) => ofDay(day, dayFormat),
    shortDay: (day) => ofDay(day, shortFormat),
    longDay: (day) => ofDay(day, longFormat),
    instant: (instant, options) => formatInstant(tag, instant, options),
    quarter: (quarter) => formatQuarter(locale, quarter),
    money: (money) => formatMoney(tag, money),
    number,
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    count: (n, forms) =>
      locale === 'zh'
        ? `${number(n)} ${forms.other}`
        : `${number(n)} ${forms[rules.select(n) === 'one' ? 'one' : 'other']}`,
    list: (items) => spaced(locale, and.format(items)),
    choice: (items) => spaced(locale, or.format(items)),
  }
}

/** Chinese joins list items without a space, also where they are Latin words; there one is usual. */
function spaced(locale: Locale, joined: string): string {
  if (locale !== 'zh') return joined
  return joined.replace(/(?<=[A-Za-z0-9])(?=[和或])/g, ' ').replace(/(?<=[和或])(?=[A-Za-z0-9])/g, ' ')
}

function formatInstant(tag: string, instant: string, options: { zone: string; zoneName?: boolean }): string {
  const ms = parseInstant(instant)
  if (ms === null) return instant
  const parts = new Intl.DateTimeFormat(tag, {
    timeZone: options.zone,
    day: 'numeric',
    month: tag.startsWith('zh') ? 'numeric' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).formatToParts(ms)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? ''
  const clock = `${part('hour')}:${part('minute')}`
  const zone = options.zoneName === false ? '' : part('timeZoneName')
  // Chinese puts the zone's name before the clock by default, which reads as if it belonged to the day.
  return tag.startsWith('zh')
    ? `${part('year')}年${part('month')}月${part('day')}日 ${clock}${zone ? `（${zone}）` : ''}`
    : `${part('day')} ${part('month')} ${part('year')}, ${clock}${zone ? ` ${zone}` : ''}`
}

function formatQuarter(locale: Locale, quarter: string): string {
  const found = /^(\d{4})-Q([1-4])$/.exec(quarter)
  if (!found) return quarter
  const [, year = '', q = ''] = found
  return locale === 'zh' ? `${year}年第${CHINESE_QUARTERS[q]}季度` : `Q${q} ${year}`
}

function formatMoney(tag: string, { amount, currency }: Money): string {
  if (!isDecimal(amount) || !/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`
  const format = new Intl.NumberFormat(tag, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' })
  return format.format(amount)
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text)
}
