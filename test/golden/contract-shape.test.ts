import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing as shape } from '#contract/parts/standing-shape.ts'
import { assess, foldEntries } from '#method/index.ts'
import { parseInstant } from '#method/time/instant.ts'
import { LOCALES } from '#words/locale.ts'
import { renderStanding } from '#words/standing.ts'
import { asOfArb, ledgerArb } from './arbitrary.ts'

// G3, E6: whatever a ledger says, its standing has the shape the contract declares, and every message has its sentence.

const NOW = parseInstant('2027-06-01T00:00:00Z')!

test.each(LOCALES)('every standing is what the contract says, worded in %s', (locale) => {
  fc.assert(
    fc.property(ledgerArb, asOfArb, (entries, asOf) => {
      const told = renderStanding(assess(foldEntries(entries), { asOf, now: NOW }), locale)
      const { error } = shape.safeParse(told)
      expect(error?.issues ?? []).toEqual([])
      // A code without a sentence would be shown as data.
      expect(JSON.stringify(told)).not.toMatch(/"text":"[a-z_]+\.[a-z_.]+ \{/)
    }),
    { numRuns: 300 },
  )
})
