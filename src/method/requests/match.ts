import { joinLists } from '../fake-moves/lists.ts'
import { readLexicon } from '../text/lexicon.ts'
import type { Patterns } from '../text/lexicon.ts'
import { matchPatterns, wordsAt } from '../text/patterns.ts'
import type { PatternMatch } from '../text/patterns.ts'
import { splitTokens } from '../text/tokens.ts'
import type { Token } from '../text/tokens.ts'
import { OPENINGS } from './answer.ts'
import type { AnswerId, OpeningCode } from './answer.ts'
import { COMPLAINTS_EN, TOPICS_EN } from './en.ts'
import { COMPLAINT_SCOPE, TOPIC_SCOPE } from './scope-words.ts'
import { COMPLAINTS_ZH, TOPICS_ZH } from './zh.ts'

/** One answer that fits a request: what it is about, by which of its words, and what Kept opens for it. */
export interface RequestAnswer {
  answer: AnswerId
  /** What matched, as it stands in the request, in its order. */
  words: string[]
  opens: OpeningCode[]
}

/**
 * C4: every answer that fits a request, in the order of METHOD; none where its words fit none: nothing is guessed.
 * English, Chinese and both in one text.
 */
export function answersTo(text: string): RequestAnswer[] {
  // A request is mostly a question, and asking is what it is there for.
  const tokens = splitTokens(text).filter(({ word }) => !ASKING.has(word))
  const found = [...matchPatterns(tokens, topics()), ...matchPatterns(tokens, complaints())]
  return ANSWERS.flatMap((answer) => {
    const matches = found.filter(({ name }) => name === answer)
    return matches.length === 0 ? [] : [{ answer, words: wordsOf(text, tokens, matches), opens: [...OPENINGS[answer]] }]
  })
}

const ASKING: ReadonlySet<string> = new Set(['?', '吗'])

// The keys of OPENINGS are its answers; Object.keys forgets that.
export const ANSWERS = Object.keys(OPENINGS) as AnswerId[]

function wordsOf(text: string, tokens: readonly Token[], matches: readonly PatternMatch<AnswerId>[]): string[] {
  const hits = matches.flatMap((match) => match.hits).sort((a, b) => a.from - b.from || b.to - a.to)
  return [...new Set(wordsAt(text, { tokens, hits }))]
}

let readTopics: Patterns<AnswerId> | undefined
let readComplaints: Patterns<AnswerId> | undefined

function topics(): Patterns<AnswerId> {
  const tables = [...TOPICS_EN, ...TOPICS_ZH]
  return (readTopics ??= readLexicon({ lists: joinLists([TOPIC_SCOPE, ...tables.map(({ lists }) => lists)]), tables }))
}

function complaints(): Patterns<AnswerId> {
  const tables = [...COMPLAINTS_EN, ...COMPLAINTS_ZH]
  return (readComplaints ??= readLexicon({
    lists: joinLists([COMPLAINT_SCOPE, ...tables.map(({ lists }) => lists)]),
    tables,
  }))
}
