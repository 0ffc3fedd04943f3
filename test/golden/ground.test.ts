import { expect, test } from 'vitest'
import { isOnlyContact } from '#method/acts/only-contact.ts'
import { CODES, say } from '#words/say.ts'
import { labelsOf } from '#words/label.ts'
import { LOCALES } from '#words/locale.ts'
import { SAMPLES } from '#words/samples.ts'

// G1: depth is a way of working: each state has its own, and no remedy shown anywhere is more contact.

test.each(LOCALES)('no remedy in %s is only contact', (locale) => {
  const remedies = CODES.filter((code) => /^(response|next|play)\./.test(code))
  const told = [
    ...remedies.map((code) => say(locale, { code, params: SAMPLES[code] })),
    ...labelsOf(locale, 'stateWork').map(({ label }) => label),
  ]
  expect(remedies.length).toBeGreaterThan(15)
  expect(told.filter(isOnlyContact)).toEqual([])
})

test.each(LOCALES)('each state has a way of working of its own in %s', (locale) => {
  const ways = labelsOf(locale, 'stateWork').map(({ label }) => label)
  expect(new Set(ways).size).toBe(6)
})
