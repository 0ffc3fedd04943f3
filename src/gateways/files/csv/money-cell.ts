import type { Money } from '#method/ledger/atoms.ts'
import { CURRENCIES } from '#method/ledger/currencies.ts'

/** What the table says about its money besides the cell. */
export interface MoneyHints {
  /** The currency column's cell. */
  currency: string | null
  /** What the heading says in brackets. */
  heading: string | null
  /** What ¥ stands for: CNY where the list is Chinese, JPY where it is Japanese, else unknown. */
  yen: 'CNY' | 'JPY' | null
  /** Tables with semicolons come from where the comma is the decimal mark. */
  isDecimalComma: boolean
}

export type MoneyReading = Money | { code: 'money.unreadable' | 'money.ambiguous' | 'money.no-currency' }

const SYMBOLS: readonly (readonly [symbol: string, currency: string])[] = [
  ['us$', 'USD'],
  ['hk$', 'HKD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['nt$', 'TWD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['rmb', 'CNY'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['日元', 'JPY'],
  ['英镑', 'GBP'],
  ['元', 'CNY'],
]

const CELL_MAX = 60

/**
 * Reads an amount with its currency: `€12,500.00`, `12.500,00 EUR`, `USD 5k`, 12万元. The currency comes from the cell, a
 * currency column or the heading; without one there is no money. `12.500` may be twelve and a half, so it is asked about.
 */
export function readMoney(cell: string, hints: MoneyHints): MoneyReading {
  if (cell.length > CELL_MAX) return { code: 'money.unreadable' }
  const text = cell.normalize('NFKC').trim()
  const number = numberIn(text)
  if (number === null) return { code: 'money.unreadable' }
  const decimal = plainDecimal(number.digits, hints.isDecimalComma)
  if (decimal === 'ambiguous') return { code: 'money.ambiguous' }
  if (decimal === null) return { code: 'money.unreadable' }
  const rest = `${text.slice(0, number.start)} ${text.slice(number.end)}`
  const unit = multiplier(rest) ?? multiplier(hints.heading ?? '') ?? 0
  const amount = shifted(decimal, unit)
  if (amount === null) return { code: 'money.unreadable' }
  const currency = [rest, hints.currency ?? '', hints.heading ?? '']
    .map((where) => currencyIn(where, hints))
    .find(Boolean)
  return currency ? { amount, currency } : { code: 'money.no-currency' }
}

/** The one run of digits with marks between them; null when there is none, several, or a minus sign. */
function numberIn(text: string): { digits: string; start: number; end: number } | null {
  const start = text.search(/[0-9]/)
  if (start < 0 || text.charAt(start - 1) === '-' || text.includes('(')) return null
  let end = start
  while (end < text.length && /[0-9.,' \u00a0]/.test(text.charAt(end))) end++
  while (!/[0-9]/.test(text.charAt(end - 1))) end--
  if (/[0-9]/.test(text.slice(end))) return null
  return { digits: text.slice(start, end).replace(/[' \u00a0]/g, ''), start, end }
}

/** Digits with a point before the decimals. */
function plainDecimal(digits: string, isDecimalComma: boolean): string | null | 'ambiguous' {
  const lastPoint = digits.lastIndexOf('.')
  const lastComma = digits.lastIndexOf(',')
  if (lastPoint >= 0 && lastComma >= 0)
    return lastPoint > lastComma ? grouped(digits, ',', '.') : grouped(digits, '.', ',')
  const mark = lastPoint >= 0 ? '.' : lastComma >= 0 ? ',' : null
  if (mark === null) return digits
  const parts = digits.split(mark)
  const isThousands = parts.slice(1).every((part) => part.length === 3) && (parts[0]?.length ?? 0) <= 3
  if (parts.length > 2) return isThousands ? parts.join('') : null
  // One mark before three digits: nobody writes a contract in thousandths, but a point may be either.
  if (isThousands) return mark === ',' || isDecimalComma ? parts.join('') : 'ambiguous'
  return parts.join('.')
}

function grouped(digits: string, group: string, decimal: string): string | null {
  const [whole, fraction, ...more] = digits.split(decimal)
  const parts = (whole ?? '').split(group)
  if (more.length > 0 || fraction === undefined || !parts.slice(1).every((part) => part.length === 3)) return null
  return `${parts.join('')}.${fraction}`
}

/** Words that stand for zeros, and how many. */
const MULTIPLIERS = new Map([
  ['k', 3],
  ['tsd', 3],
  ['m', 6],
  ['mio', 6],
  ['million', 6],
])

/** How many places the decimal point moves: thousands, 万, millions, 亿. */
function multiplier(rest: string): number | null {
  if (rest.includes('亿')) return 8
  if (rest.includes('万')) return 4
  const word = wordsIn(rest.toLowerCase()).find((found) => MULTIPLIERS.has(found))
  return word === undefined ? null : (MULTIPLIERS.get(word) ?? null)
}

function wordsIn(text: string): string[] {
  return text.match(/[A-Za-z]+/g) ?? []
}

function shifted(decimal: string, places: number): string | null {
  const [whole = '', fraction = ''] = decimal.split('.')
  const moved = fraction.padEnd(places, '0')
  const integer = stripZeros(whole + moved.slice(0, places))
  const rest = moved.slice(places)
  if (integer.length > 15 || rest.length > 4) return null
  return rest === '' ? integer : `${integer}.${rest}`
}

function stripZeros(digits: string): string {
  let start = 0
  while (start < digits.length - 1 && digits.charAt(start) === '0') start++
  return digits.slice(start) || '0'
}

/** A code in capitals, or in any case where it is the only word; else a symbol. */
function currencyIn(text: string, { yen }: MoneyHints): string | null {
  const words = wordsIn(text.normalize('NFKC')).filter((word) => !MULTIPLIERS.has(word.toLowerCase()))
  const code = words.find((word) => CURRENCIES.has(word)) ?? (words.length === 1 ? words[0]?.toUpperCase() : undefined)
  if (code !== undefined && CURRENCIES.has(code)) return code
  const lower = text.normalize('NFKC').toLowerCase()
  return SYMBOLS.find(([symbol]) => lower.includes(symbol))?.[1] ?? (lower.includes('\u00a5') ? yen : null)
}
