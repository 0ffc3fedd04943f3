import { readNumber } from '../text/numbers.ts'
import type { Token } from '../text/tokens.ts'

/** A number in a text, with what is counted by it. */
export interface QuantitySaid {
  /** Its tokens, unit included: [from, to). */
  from: number
  to: number
  value: number
  /** As it was written, `%` for shares; null where nothing follows. */
  unit: string | null
}

/** The numbers of a text that are no days: `10 days`, `99.95%`, 七成, 45分钟. `isTaken` says which tokens are something else. */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  isTaken: (at: number) => boolean,
): QuantitySaid[] {
  const found: QuantitySaid[] = []
  for (let at = 0; at < tokens.length; at++) {
    const said = isTaken(at) ? null : (chineseShare(tokens, at) ?? quantityAt(text, tokens, at))
    if (said === null) continue
    found.push({ from: at, ...said })
    at = said.to - 1
  }
  return found
}

type Read = Omit<QuantitySaid, 'from'>

/** 百分之九十五, 七成, 七成半. */
function chineseShare(tokens: readonly Token[], at: number): Read | null {
  if (word(tokens, at) === '百' && word(tokens, at + 1) === '分' && word(tokens, at + 2) === '之') {
    const number = readNumber(tokens, at + 3)
    return number === null ? null : { to: number.to, value: number.value, unit: '%' }
  }
  const tenths = readNumber(tokens, at)
  if (tenths === null || word(tokens, tenths.to) !== '成' || tenths.value > 10 || tenths.value <= 0) return null
  if (/^[本功果员立交长]$/.test(word(tokens, tenths.to + 1))) return null
  const half = word(tokens, tenths.to + 1) === '半'
  return { to: tenths.to + (half ? 2 : 1), value: tenths.value * 10 + (half ? 5 : 0), unit: '%' }
}

function quantityAt(text: string, tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at]
  const number = readNumber(tokens, at)
  if (token === undefined || number === null) return null
  // Of number words only those that count something are a quantity: "one of them" and 一下 are none.
  const unit = unitAt(text, tokens, number.to)
  if (token.kind !== 'number' && unit === null) return null
  if (
    token.kind === 'han' &&
    number.to - at === 1 &&
    '一两'.includes(token.word) &&
    !MEASURED_ZH.has(unit?.unit ?? '')
  ) {
    return null
  }
  return { to: unit?.to ?? number.to, value: number.value, unit: unit?.unit ?? null }
}

const PERCENT = new Set(['%', 'percent', 'pct'])
const MEASURED = new Set(
  'minute minutes min mins hour hours hr hrs h day days week weeks month months year years ms second seconds s tickets points point users k m'.split(
    ' ',
  ),
)
const MEASURED_ZH = new Set([
  '分钟',
  '小时',
  '个小时',
  '天',
  '周',
  '个月',
  '年',
  '毫秒',
  '秒',
  '分',
  '工作日',
  '个工作日',
])
const LONGEST_UNIT_ZH = 4

function unitAt(text: string, tokens: readonly Token[], at: number): { to: number; unit: string } | null {
  const token = tokens[at]
  if (token === undefined || token.clause !== tokens[at - 1]?.clause) return null
  if (PERCENT.has(token.word)) return { to: at + 1, unit: '%' }
  if (MEASURED.has(token.word)) return { to: at + 1, unit: text.slice(token.start, token.end) }
  for (let length = LONGEST_UNIT_ZH; length > 0; length--) {
    const unit = Array.from({ length }, (_, i) => word(tokens, at + i)).join('')
    if (MEASURED_ZH.has(unit)) return { to: at + length, unit }
  }
  return null
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}
