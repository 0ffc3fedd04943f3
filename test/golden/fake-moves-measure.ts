// How well L8 recognises look-alikes, measured against sentences that were sorted by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FAKE_MOVES } from '#method/fake-moves/fake-move.ts'
import { matchFakeMove } from '#method/fake-moves/match.ts'

/**
 * Sentences by what they look like; those under `none` are honest observations, denials, questions and other sentences.
 * The lists were written looking at `dev`; `held` is kept apart from that.
 */
const SortedSentences = z.record(z.enum(['dev', 'held']), z.record(z.string(), z.array(z.string())))
export type SortedSentences = z.infer<typeof SortedSentences>

export function sortedSentences(language: 'en' | 'zh'): SortedSentences {
  const path = join(import.meta.dirname, 'fake-moves', `${language}.json`)
  return SortedSentences.parse(JSON.parse(readFileSync(path, 'utf8')))
}

export interface FakeMoveFigures {
  sentences: number
  /** Look-alikes found at all, and found as what they are; both as shares. */
  recall: number
  named: number
  /** The share of the other sentences in which one was found. */
  falseAlarms: number
}

export function fakeMoveFigures(sentences: Record<string, string[]>): FakeMoveFigures {
  const alike = FAKE_MOVES.flatMap(({ id }) =>
    (sentences[id] ?? []).map((text) => ({ id, found: matchFakeMove(text)?.match })),
  )
  const none = sentences['none'] ?? []
  return {
    sentences: alike.length + none.length,
    recall: alike.filter(({ found }) => found !== undefined).length / alike.length,
    named: alike.filter(({ id, found }) => found === id).length / alike.length,
    falseAlarms: none.filter((text) => matchFakeMove(text) !== null).length / none.length,
  }
}
