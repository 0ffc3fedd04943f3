import type { Token } from './tokens.ts'

export interface ReadNumber {
  value: number
  /** The token after the number. */
  to: number
}

/** The number that begins at a token: digits (`1,200`, `4.8`), English words up to ninety-nine, Chinese numerals up to 999. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') {
    const value = Number(token.word.replaceAll(',', ''))
    return Number.isFinite(value) ? { value, to: at + 1 } : null
  }
  return token.kind === 'han' ? readChinese(tokens, at) : readEnglish(tokens, at)
}

const SMALL = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (i) => i,
)
const TENS = numbered('twenty thirty forty fifty sixty seventy eighty ninety', (i) => (i + 2) * 10)

function readEnglish(tokens: readonly Token[], at: number): ReadNumber | null {
  const word = tokens[at]?.word ?? ''
  const small = SMALL.get(word)
  if (small !== undefined) return { value: small, to: at + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const next = tokens[at + 1]
  const unit = next?.clause === tokens[at]?.clause ? (SMALL.get(next?.word ?? '') ?? 0) : 0
  return unit > 0 && unit < 10 ? { value: tens + unit, to: at + 2 } : { value: tens, to: at + 1 }
}

const DIGITS = new Map([...numbered('零 一 二 三 四 五 六 七 八 九', (i) => i), ['两', 2], ['〇', 0]] as [
  string,
  number,
][])

/** Digits in a row read as such (八五 is 85); with 十 and 百 they are summed. */
function readChinese(tokens: readonly Token[], at: number): ReadNumber | null {
  let total = 0
  let digit: number | null = null
  let to = at
  for (; to < at + 6 && tokens[to]?.clause === tokens[at]?.clause; to++) {
    const char = tokens[to]?.word ?? ''
    const next = DIGITS.get(char)
    if (next !== undefined) {
      digit = digit === null ? next : digit * 10 + next
    } else if ((char === '十' || char === '百') && !(char === '百' && tokens[to + 1]?.word === '分')) {
      total += (digit ?? 1) * (char === '十' ? 10 : 100)
      digit = null
    } else break
  }
  return to === at ? null : { value: total + (digit ?? 0), to }
}

function numbered(list: string, valueOf: (index: number) => number): Map<string, number> {
  return new Map(list.split(' ').map((word, i) => [word, valueOf(i)]))
}
