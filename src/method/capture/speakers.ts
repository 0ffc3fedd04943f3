import type { Hit } from '../text/phrases.ts'
import { hanNameEnd, nameEnd, type PersonSaid } from './person-said.ts'
import type { SaidLine } from './said-line.ts'

/** Whose act or word a line tells. */
export interface Speaker {
  /** Null where "I" is said and nobody knows by whom. */
  side: 'us' | 'client' | null
  /** Null where nobody is named: "they", or nobody at all. */
  person: PersonSaid | null
  /** Their key, where only the text as a whole tells who speaks. */
  key: string | null
  /** The words that say so; null where nobody is named, as in "promised Dana the sheet". */
  hit: Hit | null
}

const CLIENT_WORDS: ReadonlySet<string> = new Set(['they', 'he', 'she', 'client', 'customer', 'them', '他', '她', '客'])
const CLIENT_PAIRS: ReadonlySet<string> = new Set(['对方', '甲方', '客户', '那边'])
/** "She" is whoever was named last before. */
function lastNamed(line: SaidLine, i: number): Speaker {
  const person = line.people.findLast(({ to }) => to <= i) ?? null
  return { side: 'client', person, key: null, hit: person ?? { from: i, to: i + 1 } }
}

const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', '他', '她'])

function clients(hit: Hit): Speaker {
  return { side: 'client', person: null, key: null, hit }
}

const YOUR_WORDS: ReadonlySet<string> = new Set(['you', '你', '您', '贵'])
const OUR_WORDS: ReadonlySet<string> = new Set(['i', 'we', '我', '咱'])

/** Who is nearest before some words, in their clause: whoever does what these say. Nobody named is whoever writes. */
export function speakerBefore(line: SaidLine, at: number): Speaker {
  const clause = line.tokens[at]?.clause
  for (let i = at - 1; i >= 0 && line.tokens[i]?.clause === clause; i--) {
    const speaker = speakerAt(line, i)
    if (speaker !== null) return speaker
  }
  return writer(line, null)
}

/** Whoever says "I": the writer, or whose words were pasted. */
export function writer({ context: { voice } }: SaidLine, hit: Hit | null): Speaker {
  if (voice === undefined) return { side: 'us', person: null, key: null, hit }
  return { side: voice.side, person: null, key: voice.side === 'client' ? voice.person : null, hit }
}

/** Whoever is called "you" where the words are not the writer's own. */
function reader({ context: { voice } }: SaidLine, hit: Hit): Speaker | null {
  if (voice === undefined || voice.side === null) return null
  if (voice.side === 'client') return { side: 'us', person: null, key: null, hit }
  return { side: 'client', person: null, key: voice.person, hit }
}

function speakerAt(line: SaidLine, i: number): Speaker | null {
  const token = line.tokens[i]
  const person = line.people.find(({ from, to }) => i >= from && i < to)
  // "Agreed with Dana" and 跟刘洋说好 are our word to them.
  if (person !== undefined && LEADS.has(line.tokens[person.from - 1]?.word ?? '')) return null
  if (person !== undefined) return { side: 'client', person, key: null, hit: person }
  const word = token?.word ?? ''
  const pair = `${line.tokens[i - 1]?.word ?? ''}${word}`
  if (CLIENT_PAIRS.has(pair)) return clients({ from: i - 1, to: i + 1 })
  // 他们 and 我们 are told by their first character.
  if (word === '们') return null
  if (SINGULAR.has(word) && line.tokens[i + 1]?.word !== '们') return lastNamed(line, i)
  if (CLIENT_WORDS.has(word)) return clients({ from: i, to: i + 1 })
  if (OUR_WORDS.has(word)) return writer(line, { from: i, to: i + 1 })
  if (YOUR_WORDS.has(word)) return reader(line, { from: i, to: i + 1 })
  const { client } = line
  if (client !== null && token !== undefined && token.start >= client.start && token.end <= client.end) {
    return clients({ from: i, to: i + 1 })
  }
  return null
}

const LEADS: ReadonlySet<string> = new Set([
  'to',
  'for',
  'with',
  'from',
  'by',
  '给',
  '向',
  '跟',
  '和',
  '与',
  '对',
  '请',
  '同',
])

/** The person some words are turned to: right behind them, else behind a word that leads to somebody, else the next one named. */
export function personAfter(line: SaidLine, at: number, except: PersonSaid | null = null): PersonSaid | null {
  const others = line.people.filter((person) => person !== except)
  const next = others.find(({ from }) => from >= at && from <= at + 1)
  const led = others.find(({ from }) => from >= at && LEADS.has(line.tokens[from - 1]?.word ?? ''))
  return next ?? led ?? others.find(({ from }) => from >= at) ?? others[0] ?? null
}

/** A name right behind some words, or behind the verb after them, that nobody on the map has. */
export function strangerAt(line: SaidLine, at: number): PersonSaid | null {
  for (const from of [at, at + 1]) {
    const to = Math.max(nameEnd(line.text, line.tokens, from), from === at ? hanNameEnd(line.tokens, from) : from)
    if (to === from) continue
    const [first, last] = [line.tokens[from], line.tokens[to - 1]]
    return { from, to, persons: [], name: line.text.slice(first?.start ?? 0, last?.end ?? 0) }
  }
  return null
}
