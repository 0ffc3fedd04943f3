import type { DayNumber } from '../time/day.ts'
import { findDays } from '../text/days/find-days.ts'
import { linesOf } from '../text/lines.ts'
import { readNumber } from '../text/numbers.ts'
import { SMALL_WORDS } from '../text/small-words.ts'
import { splitTokens } from '../text/tokens.ts'
import type { Token } from '../text/tokens.ts'
import { lengthOf } from './length.ts'

/** A line that says something, by its place in the text (from 1). */
export interface StatedLine {
  line: number
  words: string
}

export interface Known {
  today: DayNumber
  /** Names and e-mail addresses of whoever may own something, on either side. */
  names: readonly string[]
  /** Names that own nothing, such as the client's own. */
  notNames: readonly string[]
}

/** K6: the lines with neither owner, day nor number. That nothing changed is a valid update (K2), and no line is vague for saying it. */
export function vagueLines(text: string, known: Known): StatedLine[] {
  return statedLines(text).filter(({ words }) => {
    if (NOTHING_CHANGED.test(words)) return false
    const tokens = splitTokens(words)
    return !hasDay(tokens, known) && !hasNumber(tokens) && !hasOwner(words, tokens, known)
  })
}

const NOTHING_CHANGED = /\b(nothing (has )?changed|no changes?)\b|没有变化|无变化|没有新进展/i

/** The lines that are neither empty nor a heading, a greeting or a closing. */
export function statedLines(text: string): StatedLine[] {
  const lines = linesOf(text).map(({ words }, i) => ({ line: i + 1, words }))
  const filled = lines.filter(({ words }) => words !== '')
  const closing = filled.findIndex(({ words }, i) => i > 0 && CLOSING.test(words))
  const body = closing < 0 ? filled : filled.slice(0, closing)
  return body.filter(({ words }) => !isHeading(words))
}

const CLOSING =
  /^(best|kind|warm)?\s*(regards|wishes)?\s*[,，]$|^(thanks|thank you|cheers|best)[\s,.!]*$|^(谢谢|此致|祝好|顺祝)/i
const BULLET = /^([-*•·>]|\d+[.)])\s*/
const ENDING = /[.!?;。！？；]$/

function isHeading(line: string): boolean {
  if (line.startsWith('#') || /[:：,，]$/.test(line)) return true
  if (BULLET.test(line) || ENDING.test(line)) return false
  const { words, characters } = lengthOf(splitTokens(line))
  return words <= 3 && characters <= 8
}

function hasDay(tokens: readonly Token[], { today }: Known): boolean {
  return findDays(tokens, { now: today, toward: 'future' }).length > 0
}

/** "One" and 一 are mostly no number: one of them, 一直. */
function hasNumber(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.kind === 'number') return true
    if (token.kind === 'mark' || tokens.slice(at, at + 2).some(({ word }) => word === '分')) return false
    const number = readNumber(tokens, at)
    return number !== null && number.value >= 2
  })
}

function hasOwner(line: string, tokens: readonly Token[], { names, notNames }: Known): boolean {
  if (line.includes('@') || OWNER_HAN.test(line)) return true
  const folded = line.toLowerCase()
  if (names.some((name) => folded.includes(name.toLowerCase()) && isWhole(folded, name.toLowerCase()))) return true
  if (tokens.some(({ word }) => word === 'i')) return true
  const others = new Set(notNames.flatMap((name) => splitTokens(name)).map(({ word }) => word))
  return tokens.some((token, at) => isNameLike(line, tokens, at) && !others.has(token.word))
}

/** A Latin name is found as a word of its own, a Chinese one wherever it stands. */
function isWhole(line: string, name: string): boolean {
  const at = line.indexOf(name)
  const letter = /[\p{L}\p{N}]/u
  const isLatin = /[a-z]/.test(name)
  return !isLatin || !(letter.test(line.charAt(at - 1)) || letter.test(line.charAt(at + name.length)))
}

/** 李总, 由小王负责, 我来: who does it. 我们 is everybody and nobody. */
const OWNER_HAN =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文](总|经理|老师|主任|工程师|女士|先生)|由[^们，。；]{1,8}(负责|完成|跟进|处理)|我(?!们|方|司)/

/** A capital inside a line, on a word that is no shorthand: Dana, and not CSV. */
function isNameLike(line: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !token.isCapital || token.word.length < 2 || SMALL_WORDS.has(token.word)) return false
  const written = line.slice(token.start, token.end)
  return at > 0 && tokens[at - 1]?.sentence === token.sentence && /\p{Ll}/u.test(written)
}
