import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, extendHistory, foldEntries } from '#method/index.ts'
import type { Entry, Standing } from '#method/index.ts'
import { formatDay } from '#method/time/day.ts'
import { formatInstant, parseInstant } from '#method/time/instant.ts'
import { asOfArb, FIRST, LAST, linesArb } from './arbitrary.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'

// What must hold for ledgers of accounts that move from zone to zone, by a day alone or by the clock.

const RUNS = { numRuns: 300 }
const NOW = parseInstant('2028-06-01T00:00:00Z')!
const ask = (entries: readonly Entry[], asOf: string): Standing => assess(foldEntries(entries), { asOf, now: NOW })
const text = (standing: Standing): string => JSON.stringify({ ...standing, asOf: null })

const move = fc
  .tuple(
    fc.integer({ min: FIRST, max: LAST }).map(formatDay),
    fc.constantFrom('', 'T03:00:00Z', 'T16:30:00Z'),
    fc.constantFrom('Asia/Tokyo', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati'),
  )
  .map(([day, time, timezone]): Short => [`${day}${time}`, 'account.changed', { timezone }])
const movingArb = fc
  .tuple(linesArb, fc.array(move, { minLength: 1, maxLength: 3 }))
  .map(([lines, moves]) => ledger(formatDay(FIRST), [...lines, ...moves]))

test('the order of lines never matters', () => {
  fc.assert(
    fc.property(movingArb, asOfArb, fc.nat(), (entries, asOf, turn) => {
      const at = turn % entries.length
      const turned = [...entries.slice(at), ...entries.slice(0, at)].toReversed()
      expect(text(ask(turned, asOf))).toBe(text(ask(entries, asOf)))
    }),
    RUNS,
  )
})

test('a history that grows entry by entry reads like one folded at once', () => {
  fc.assert(
    fc.property(movingArb, asOfArb, fc.nat(), (entries, asOf, cut) => {
      const at = cut % entries.length
      const grown = foldEntries(entries.slice(0, at))
      for (const entry of entries.slice(at)) extendHistory(grown, [entry])
      expect(text(assess(grown, { asOf, now: NOW }))).toBe(text(ask(entries, asOf)))
    }),
    RUNS,
  )
})

test('what happened after the moment asked about changes nothing', () => {
  fc.assert(
    fc.property(movingArb, asOfArb, fc.integer({ min: 0, max: 23 }), (entries, day, hour) => {
      const asOf = `${day}T${String(hour).padStart(2, '0')}:30:00Z`
      // Within 14 hours of its start by the clock of Greenwich a bare day may have begun or not.
      const reach = (entry: Entry, hours: number) =>
        parseInstant(entry.at.length === 10 ? `${entry.at}T00:00:00Z` : entry.at)! +
        (entry.at.length === 10 ? hours * 3_600_000 : 0)
      const until = parseInstant(asOf)!
      const [soonest, latest] = [-14, 12].map((hours) => entries.filter((entry) => reach(entry, hours) <= until))
      fc.pre(soonest!.length === latest!.length)
      const { validUntil: _, ...before } = ask(latest!, asOf)
      const { validUntil: __, ...all } = ask(entries, asOf)
      expect(JSON.stringify(all)).toBe(JSON.stringify(before))
    }),
    RUNS,
  )
})

test('until the moment before validUntil the standing stays as it is', () => {
  fc.assert(
    fc.property(movingArb, fc.integer({ min: 1, max: 500 }), (entries, offset) => {
      const history = foldEntries(entries)
      const first = assess(history, { asOf: formatDay(LAST + offset), now: NOW })
      fc.pre(first.validUntil !== null)
      const before = formatInstant(parseInstant(first.validUntil!)! - 1)
      expect(text(assess(history, { asOf: before, now: NOW }))).toBe(text(first))
    }),
    RUNS,
  )
})
