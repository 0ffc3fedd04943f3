import { SMALL_WORDS } from '../text/small-words.ts'
import { splitTokens, type Token } from '../text/tokens.ts'
import type { KnownPerson } from './captured.ts'

/** Somebody named in a text. */
export interface PersonSaid {
  /** Their tokens: [from, to). */
  from: number
  to: number
  /** Keys of the people the words fit: several where several do, none where nobody on the map is called so. */
  persons: readonly string[]
  /** As it was written. */
  name: string
}

/** The people of the client a text names: by name, first name, given name, surname with a title (李总, Ms Ito). */
export function findPeople(text: string, tokens: readonly Token[], people: readonly KnownPerson[]): PersonSaid[] {
  const ways = waysOf(people)
  const found: PersonSaid[] = []
  for (let at = 0; at < tokens.length; at++) {
    const said = knownAt(tokens, at, ways) ?? unknownAt(text, tokens, at)
    if (said === null) continue
    const name = text.slice(tokens[at]?.start ?? 0, tokens[said.to - 1]?.end ?? 0)
    found.push({ from: at, to: said.to, persons: said.persons, name })
    at = said.to - 1
  }
  return found
}

/** One way of naming somebody: its words in a row. */
interface Way {
  person: string
  words: readonly string[]
  /** Only where it is written as a name: "mark" is a word, "Mark" may be somebody. */
  needsCapital: boolean
}

type Ways = ReadonlyMap<string, readonly Way[]>

const WAYS = new WeakMap<readonly KnownPerson[], Ways>()

function waysOf(people: readonly KnownPerson[]): Ways {
  const made = WAYS.get(people) ?? Map.groupBy(people.flatMap(waysOfOne), ({ words }) => words[0] ?? '')
  WAYS.set(people, made)
  return made
}

function waysOfOne({ person, name }: KnownPerson): Way[] {
  const words = splitTokens(name).map(({ word }) => word)
  const isHan = splitTokens(name).every(({ kind }) => kind === 'han')
  const ways = isHan ? hanWays(words) : latinWays(words)
  const keyWords = splitTokens(person).map(({ word }) => word)
  return [words, keyWords, ...ways]
    .filter((way) => way.length > 0)
    .map((way) => ({ person, words: way, needsCapital: way.length === 1 && isCommon(way[0] ?? '') }))
}

function latinWays(words: readonly string[]): string[][] {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const titled = TITLES_EN.map((title) => [title, last])
  return [[first], ...(words.length > 1 ? [[last], ...titled] : []), ...TITLES_EN.map((title) => [title, first])]
}

/** 陈建国 is 陈总, 老陈, 小陈, 建国 and 陈先生 too. */
function hanWays(words: readonly string[]): string[][] {
  const surnameLength = DOUBLE_SURNAMES.has(words.slice(0, 2).join('')) ? 2 : 1
  if (words.length <= surnameLength) return []
  const surname = words.slice(0, surnameLength)
  const given = words.slice(surnameLength)
  const titled = TITLES_ZH.map((title) => [...surname, ...title])
  const near =
    surnameLength === 1
      ? [
          ['老', ...surname],
          ['小', ...surname],
        ]
      : []
  return [...titled, ...near, ...(given.length >= 2 ? [given] : [])]
}

function knownAt(tokens: readonly Token[], at: number, ways: Ways): { to: number; persons: string[] } | null {
  const fits = (ways.get(tokens[at]?.word ?? '') ?? []).filter((way) => fitsAt(tokens, at, way))
  const longest = Math.max(0, ...fits.map(({ words }) => words.length))
  if (longest === 0) return null
  const persons = fits.filter(({ words }) => words.length === longest).map(({ person }) => person)
  return { to: at + longest, persons: [...new Set(persons)] }
}

function fitsAt(tokens: readonly Token[], at: number, { words, needsCapital }: Way): boolean {
  if (!words.every((word, i) => tokens[at + i]?.word === word)) return false
  if (!needsCapital) return true
  // Every sentence begins with a capital: there "Will" is a verb.
  const isFirst = tokens[at - 1]?.sentence !== tokens[at]?.sentence
  return tokens[at]?.isCapital === true && !(isFirst && SMALL_WORDS.has(words[0] ?? ''))
}

/** A name nobody on the map has, where it is plain that one is meant: a surname with its title. */
function unknownAt(text: string, tokens: readonly Token[], at: number): { to: number; persons: string[] } | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'han') {
    const surname = DOUBLE_SURNAMES.has(`${token.word}${tokens[at + 1]?.word ?? ''}`)
      ? 2
      : SURNAMES.has(token.word)
        ? 1
        : 0
    if (surname === 0) return null
    const title = TITLES_ZH.find((each) => [...each].every((char, i) => tokens[at + surname + i]?.word === char))
    if (title === undefined || isOtherWord(tokens, at, at + surname + title.length)) return null
    return { to: at + surname + title.length, persons: [] }
  }
  const next = tokens[at + 1]
  const isTitled = TITLES_EN.includes(token.word) && token.isCapital && next?.isCapital === true
  return isTitled ? { to: nameEnd(text, tokens, at + 1), persons: [] } : null
}

/** 本周总结 speaks of no 周总. */
function isOtherWord(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[to]?.word ?? '']
  if (tokens[at]?.word === '周' && '本上下每这一两双'.includes(before) && before !== '') return true
  return tokens[to - 1]?.word === '总' && after !== '' && '结体之共计部是算数额价量公会'.includes(after)
}

/** The end of a run of words written as names are; `at` itself where none begins there. */
export function nameEnd(text: string, tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && end - at < 3 && isNameWord(text, tokens, end, at)) end++
  return end
}

function isNameWord(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (token?.isCapital !== true || token.clause !== tokens[from]?.clause || SMALL_WORDS.has(token.word)) return false
  if (NO_NAMES.has(token.word)) return false
  const written = text.slice(token.start, token.end)
  return written.length > 1 && written !== written.toUpperCase()
}

/** The end of a Chinese name that nobody on the map has: a surname and one or two characters, up to a word that no name holds. */
export function hanNameEnd(tokens: readonly Token[], at: number): number {
  const first = `${tokens[at]?.word ?? ''}${tokens[at + 1]?.word ?? ''}`
  const surname = DOUBLE_SURNAMES.has(first) ? 2 : SURNAMES.has(tokens[at]?.word ?? '') ? 1 : 0
  if (surname === 0) return at
  let end = at + surname
  while (end < at + surname + 2 && tokens[end]?.kind === 'han' && tokens[end]?.clause === tokens[at]?.clause) {
    if (AFTER_NAME_ZH.has(tokens[end]?.word ?? '')) break
    end++
  }
  return end > at + surname ? end : at
}

function isCommon(word: string): boolean {
  return SMALL_WORDS.has(word) || COMMON_NAMES.has(word) || word.length < 3
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const TITLES_EN = ['mr', 'mrs', 'ms', 'miss', 'dr', 'prof']
const TITLES_ZH =
  '总 总经理 总监 经理 主任 老师 工 博士 女士 先生 小姐 院长 校长 厂长 部长 处长 局长 行长 书记 律师 医生 主管 董 哥 姐 教授 科长'.split(
    ' ',
  )
const DOUBLE_SURNAMES = words('欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯')
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
)
/** Characters that follow a name and are in none. */
const AFTER_NAME_ZH = new Set(
  '的把在会说问答应承想将已给跟和与向去来到说要请做当为是有了从对就也都还负周明后今昨上下前',
)

/** First names that are words too: somebody only where written with a capital. */
const COMMON_NAMES = words(
  'mark bill grace hope art rob pat sue drew chase dawn faith joy rose frank ray sunny max june april august summer mason ' +
    'hunter miles rich jack gene dean earl king major guy penny olive ivy iris ruby pearl crystal star sky wade ward brook ' +
    'cliff dale glen heath lane reed rusty sandy stone van wolf young long little white black brown green will may chance ' +
    'page price bond cook baker miller smith case field wood hill church fisher carter mercy victor sage jade amber',
)

/** Words with a capital that are nobody. */
const NO_NAMES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december english chinese german french linkedin slack teams zoom whatsapp wechat excel google microsoft',
)
