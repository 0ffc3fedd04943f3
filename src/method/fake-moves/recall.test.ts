import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { FAKE_MOVES } from './fake-move.ts'
import { matchFakeMove } from './match.ts'
import { matchRealAct } from './real-act.ts'

// L8: sentences by what they look like; those under `none` are honest observations, denials, questions and other sentences.
const sentencesSchema = z.record(z.enum(['dev', 'held']), z.record(z.string(), z.array(z.string())))
type Sentences = z.infer<typeof sentencesSchema>

function read(language: 'en' | 'zh'): Sentences {
  const file = new URL(`../../../test/golden/fake-moves/${language}.json`, import.meta.url)
  return sentencesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Shares of the sentences: found at all, found as what they are, and found where there is nothing to find. */
function figures(sentences: Record<string, string[]>) {
  const alike = FAKE_MOVES.flatMap(({ id }) =>
    (sentences[id] ?? []).map((text) => ({ id, found: matchFakeMove(text)?.match })),
  )
  const none = sentences.none ?? []
  return {
    sentences: alike.length + none.length,
    recall: alike.filter(({ found }) => found !== undefined).length / alike.length,
    named: alike.filter(({ id, found }) => found === id).length / alike.length,
    falseAlarms: none.filter((text) => matchFakeMove(text) !== null).length / none.length,
  }
}

test.each(['en', 'zh'] as const)('look-alikes in %s are found and hardly anything else is', (language) => {
  const { dev, held } = read(language)
  const known = figures(dev)
  const unseen = figures(held)
  console.info(`fake moves, ${language}:`, { known, unseen })
  expect(known.sentences).toBeGreaterThanOrEqual(120)
  expect(unseen.sentences).toBeGreaterThanOrEqual(120)
  expect(known.named).toBeGreaterThanOrEqual(0.97)
  expect(known.falseAlarms).toBeLessThanOrEqual(0.01)
  expect(unseen.recall).toBeGreaterThanOrEqual(0.85)
  expect(unseen.named).toBeGreaterThanOrEqual(0.85)
  expect(unseen.falseAlarms).toBeLessThanOrEqual(0.05)
})

test.each(['en', 'zh'] as const)('no look-alike in %s is taken for a real act', (language) => {
  const alike = Object.values(read(language)).flatMap((set) => FAKE_MOVES.flatMap(({ id }) => set[id] ?? []))
  expect(alike.filter((text) => matchRealAct(text) !== null)).toEqual([])
})

test.each(['en', 'zh'] as const)('in %s every word shown stands in the text, in the order shown', (language) => {
  for (const text of Object.values(read(language)).flatMap((set) => Object.values(set).flat())) {
    let at = 0
    for (const word of matchFakeMove(text)?.words ?? []) {
      const place = text.indexOf(word, at)
      expect({ text, word, place }).toEqual({ text, word, place: expect.any(Number) })
      expect(place).toBeGreaterThanOrEqual(0)
      at = place
    }
  }
})
