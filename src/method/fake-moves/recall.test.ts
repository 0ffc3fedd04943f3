import { expect, test } from 'vitest'
import { FAKE_MOVES } from './fake-move.ts'
import { matchFakeMove } from './match.ts'
import { fakeMoveFigures, sortedSentences } from '../../../test/golden/fake-moves-measure.ts'
import { matchRealAct } from './real-act.ts'

// L8: look-alikes, other sentences, and what of them is found.
test.each(['en', 'zh'] as const)('look-alikes in %s are found and hardly anything else is', (language) => {
  const { dev, held } = sortedSentences(language)
  const known = fakeMoveFigures(dev)
  const unseen = fakeMoveFigures(held)
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
  const alike = Object.values(sortedSentences(language)).flatMap((set) => FAKE_MOVES.flatMap(({ id }) => set[id] ?? []))
  expect(alike.filter((text) => matchRealAct(text) !== null)).toEqual([])
})

test.each(['en', 'zh'] as const)('in %s every word shown stands in the text, in the order shown', (language) => {
  for (const text of Object.values(sortedSentences(language)).flatMap((set) => Object.values(set).flat())) {
    let at = 0
    for (const word of matchFakeMove(text)?.words ?? []) {
      const place = text.indexOf(word, at)
      expect({ text, word, place }).toEqual({ text, word, place: expect.any(Number) })
      expect(place).toBeGreaterThanOrEqual(0)
      at = place
    }
  }
})
