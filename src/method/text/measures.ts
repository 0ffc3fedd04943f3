import { readNumber } from './numbers.ts'
import type { Hit } from './phrases.ts'
import { SMALL_WORDS } from './small-words.ts'
import type { Token } from './tokens.ts'

/**
 * Quantities that mean something by their size, so that no list of phrases can hold them: spans of years, calendar years,
 * shares of a hundred, marks near the top of their scale, prices in tenths (折), names by their capital.
 */
export const MEASURES = ['duration', 'ago', 'year', 'percent', 'high', 'high_nps', 'tenths', 'name'] as const
export type Measure = (typeof MEASURES)[number]

/** What only the caller of a lexicon can find in a text, since it depends on who and what is known. */
export const SAID = ['person', 'day', 'coming', 'due', 'number'] as const
export type Said = (typeof SAID)[number]

/** Every quantity of the text, by kind and in order of place. A span shorter than two years is no duration. */
export function findMeasures(tokens: readonly Token[]): Record<Measure, Hit[]> {
  const found: Record<Measure, Hit[]> = {
    duration: [],
    ago: [],
    year: [],
    percent: [],
    high: [],
    high_nps: [],
    tenths: [],
    name: [],
  }
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    // 多年 inside 十多年 is no second span, and the 5 of "2 out of 5" no mark.
    if (at < next) continue
    for (const { measure, to } of measuresAt(tokens, at)) {
      if (measure !== null) found[measure].push({ from: at, to })
      next = Math.max(next, to)
    }
  }
  return found
}

/** `null` where a quantity was read that means nothing here. */
interface Found {
  measure: Measure | null
  to: number
}

function measuresAt(tokens: readonly Token[], at: number): Found[] {
  const span = spanOfYears(tokens, at)
  if (span !== null) return [span]
  const share = chineseShare(tokens, at)
  if (share !== null) return share
  const full = fullMarks(tokens, at)
  if (full !== null) return full
  const number = readNumber(tokens, at)
  if (number === null) return isName(tokens, at) ? [{ measure: 'name', to: at + 1 }] : []
  const year = calendarYear(tokens, at)
  if (year !== null) return [year]
  return marksAt(tokens, number)
}

const FILLERS = words(
  '+ plus odd long good full whole consecutive straight solid successful happy continuous unbroken more',
)
const FUZZY = words('several many numerous some few couple countless')
const YEAR_WORDS = words('year years yr yrs')
const NO_SPAN_AFTER = words(
  'later from hence warranty guarantee lease forecast 前 后 内 期 度 级 底 初 末 终 报 款 之 以',
)
const BACK_WORDS = words('ago back 前')

/** Two years or more: `10+ years`, `a decade`, `十多年`. Followed by `ago` or 前 it is a moment, not a span. */
function spanOfYears(tokens: readonly Token[], at: number): Found | null {
  const end = yearsEnd(tokens, at)
  if (end === null) return null
  const after = wordAt(tokens, end)
  if (BACK_WORDS.has(after)) return { measure: 'ago', to: end + 1 }
  if ((after === '之' || after === '以') && wordAt(tokens, end + 1) === '前') return { measure: 'ago', to: end + 2 }
  return NO_SPAN_AFTER.has(after) ? null : { measure: 'duration', to: end }
}

function yearsEnd(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at)
  if (word === 'decade' || word === 'decades') return at + 1
  if ((word === 'quarter' || word === 'half') && centuryEnd(tokens, at + 1) !== null) return centuryEnd(tokens, at + 1)
  const number = readNumber(tokens, at)
  const fuzzy = FUZZY.has(word)
  if (number === null && !fuzzy) return chineseSpanEnd(tokens, at)
  let next = number?.to ?? at + 1
  if (fuzzy && wordAt(tokens, next) === 'of') next++
  while (FILLERS.has(wordAt(tokens, next)) && next - at < 4) next++
  const unit = wordAt(tokens, next)
  const isLong = fuzzy || (number !== null && number.value >= 2 && number.value < 200)
  if (YEAR_WORDS.has(unit)) return isLong ? next + 1 : null
  if (unit === 'decade' || unit === 'decades') return next + 1
  return chineseSpanEnd(tokens, at)
}

function centuryEnd(tokens: readonly Token[], at: number): number | null {
  for (let next = at; next < at + 3; next++) if (wordAt(tokens, next) === 'century') return next + 1
  return null
}

const FUZZY_BEFORE = words('几 多 数')
const FUZZY_AFTER = words('几 多 余 来 个')

/** 十年, 8 年, 十几年, 几十年, 好几年, 多年, 二十个年头. */
function chineseSpanEnd(tokens: readonly Token[], at: number): number | null {
  const number = readNumber(tokens, at)
  let next = number?.to ?? at
  let isLong = number !== null && number.value >= 2 && number.value < 200
  if (number === null && FUZZY_BEFORE.has(wordAt(tokens, next))) {
    isLong = true
    next++
    if (wordAt(tokens, next) === '十') next++
  }
  while (isLong && FUZZY_AFTER.has(wordAt(tokens, next)) && next - at < 6) next++
  if (!isLong) return null
  const unit = wordAt(tokens, next)
  return unit === '年' || unit === '载' ? next + 1 : null
}

/** 1950 to 2099 as four digits: `since 2011`, `2011年`. */
function calendarYear(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.word.length !== 4) return null
  const value = Number(token.word)
  if (!(value >= 1950 && value < 2100)) return null
  return { measure: 'year', to: wordAt(tokens, at + 1) === '年' ? at + 2 : at + 1 }
}

/** 百分之九十五, 九成. */
function chineseShare(tokens: readonly Token[], at: number): Found[] | null {
  if (wordAt(tokens, at) === '百' && wordAt(tokens, at + 1) === '分' && wordAt(tokens, at + 2) === '之') {
    const number = readNumber(tokens, at + 3)
    return number === null ? null : shareOf(number.value / 100, number.to)
  }
  const number = readNumber(tokens, at)
  return number !== null &&
    wordAt(tokens, number.to) === '成' &&
    number.value < 10 &&
    wordAt(tokens, number.to + 1) !== '本'
    ? shareOf(number.value / 10, number.to + 1)
    : null
}

function shareOf(share: number, to: number): Found[] {
  const percent: Found = { measure: 'percent', to }
  return share >= HIGH_SHARE && share <= 1 ? [percent, { measure: 'high', to }] : [percent]
}

/** From here on a share of the scale reads as praise. */
const HIGH_SHARE = 0.8
const PERCENT_WORDS = words('% percent pct')
const MARK_UNITS = words('分 星 颗')
const AFTER_MARK_HAN = words('分 星 颗 左 以 的 这 是 高 创 为 满 和 , 但 而 还 又 上 比 在')
const AFTER_MARK = words(
  'point points star stars again this last in on from for every and by with overall across at which so now today average ' +
    'or as out to but when while again too this yet is was has because since among throughout all',
)

function marksAt(tokens: readonly Token[], { value, to }: { value: number; to: number }): Found[] {
  const next = wordAt(tokens, to)
  if (PERCENT_WORDS.has(next)) return shareOf(value / 100, to + 1)
  if (next === 'per' && wordAt(tokens, to + 1) === 'cent') return shareOf(value / 100, to + 2)
  if (next === '折') return [{ measure: 'tenths', to: to + 1 }]
  const scale = scaleAfter(tokens, to)
  if (scale !== null) {
    if (value / scale.value < HIGH_SHARE || value > scale.value) return [{ measure: null, to: scale.to }]
    return [
      { measure: 'high', to: scale.to },
      { measure: 'high_nps', to: scale.to },
    ]
  }
  if (countsThings(tokens, to)) return []
  return bareMark(value, next === '分' ? to + 1 : to)
}

/** 满分 is the highest mark, unless a number after it says what the scale is: 9.5(满分10分). */
function fullMarks(tokens: readonly Token[], at: number): Found[] | null {
  if (wordAt(tokens, at) !== '满' || wordAt(tokens, at + 1) !== '分') return null
  const scale = readNumber(tokens, wordAt(tokens, at + 2) === '是' ? at + 3 : at + 2)
  if (scale !== null) return [{ measure: null, to: scale.to }]
  return [
    { measure: 'high', to: at + 2 },
    { measure: 'high_nps', to: at + 2 },
  ]
}

/** "8 users", "9 May", 80份, 十大: a number of something is no mark; Chinese numerals are one only with their unit. */
function countsThings(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (next === undefined || next.clause !== tokens[to - 1]?.clause) return tokens[to - 1]?.kind === 'han'
  if (next.kind === 'han') return !(tokens[to - 1]?.kind === 'han' ? MARK_UNITS : AFTER_MARK_HAN).has(next.word)
  return next.kind === 'word' && !AFTER_MARK.has(next.word)
}

/** `9/10`, `9 out of 10`, `4.8 of 5`. */
function scaleAfter(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const word = wordAt(tokens, at)
  const start =
    word === '/' || word === 'of' ? at + 1 : word === 'out' && wordAt(tokens, at + 1) === 'of' ? at + 2 : null
  const scale = start === null ? null : readNumber(tokens, start)
  return scale !== null && [5, 6, 7, 10, 20, 100].includes(scale.value) ? scale : null
}

/** A mark whose scale is not told: high on one of the usual scales (5, 10, 100; for a promoter score −100 to 100). */
function bareMark(value: number, to: number): Found[] {
  const found: Found[] = []
  if ((value >= 8 && value <= 10) || (value >= 4.5 && value <= 5) || (value >= 80 && value <= 100)) {
    found.push({ measure: 'high', to })
  }
  if ((value >= 8 && value <= 10) || (value >= 30 && value <= 100)) found.push({ measure: 'high_nps', to })
  return found
}

/** A capital inside a sentence; at its start only before a verb, since every first word has one. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.isCapital !== true || token.word.length < 2 || SMALL_WORDS.has(token.word)) return false
  const isFirst = tokens[at - 1]?.sentence !== token.sentence
  return !isFirst || (AFTER_NAME.has(wordAt(tokens, at + 1)) && !NO_NAMES.has(token.word))
}

const AFTER_NAME = words(
  "is are was were has have had will would can can't could couldn't never always loves love says said told gave gives 's 'd and " +
    "simply still just won't wouldn't doesn't don't thinks trusts relies depends picks answers takes let lets agreed renewed stayed",
)
const NO_NAMES = words(
  'nothing nobody everything everyone somebody anyone feedback support price nps csat renewal satisfaction switching leaving ' +
    'replacing sla availability someone several',
)

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
