import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, extendHistory, foldEntries } from '#method/index.ts'
import type { Entry, Standing } from '#method/index.ts'
import { holdsRung } from '#method/ladder/rung.ts'
import { formatDay, parseDay } from '#method/time/day.ts'
import { parseInstant } from '#method/time/instant.ts'
import { zoneOf } from '#method/time/zone.ts'
import { actedArb, asOfArb, FIRST, LAST, ledgerArb, linesArb } from './arbitrary.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'

// What must hold for all ledgers. A failure prints its seed; run it again with `fc.assert(…, { seed, path })`.

const RUNS = { numRuns: 200 }
const NOW = parseInstant('2027-06-01T00:00:00Z')!
const BERLIN = zoneOf('Europe/Berlin')!

const standingOf = (entries: readonly Entry[], asOf: string): Standing =>
  assess(foldEntries(entries), { asOf, now: NOW })
const text = (standing: Standing, without: readonly (keyof Standing)[] = []): string =>
  JSON.stringify(standing, (key, value: unknown) => (without.includes(key as keyof Standing) ? undefined : value))

test('a claim never changes a rung', () => {
  fc.assert(
    fc.property(ledgerArb, asOfArb, (entries, asOf) => {
      const withoutClaims = entries.filter((entry) => !entry.kind.startsWith('claim'))
      const [all, some] = [standingOf(entries, asOf).ladder, standingOf(withoutClaims, asOf).ladder]
      expect([all.rung, all.uncapped, all.evidenced, all.heldSince]).toEqual([
        some.rung,
        some.uncapped,
        some.evidenced,
        some.heldSince,
      ])
    }),
    RUNS,
  )
})

test('the order of lines never matters', () => {
  fc.assert(
    fc.property(actedArb, asOfArb, fc.infiniteStream(fc.nat()), (entries, asOf, dice) => {
      const shuffled = [...entries]
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = dice.next().value! % (i + 1)
        ;[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!]
      }
      expect(text(standingOf(shuffled, asOf))).toBe(text(standingOf(entries, asOf)))
    }),
    RUNS,
  )
})

test('what happened after the day asked about changes nothing', () => {
  fc.assert(
    fc.property(ledgerArb, asOfArb, (entries, asOf) => {
      const end = BERLIN.endOf(parseDay(asOf)!)
      const before = entries.filter(({ at }) => (at.length === 10 ? at <= asOf : parseInstant(at)! <= end))
      expect(text(standingOf(entries, asOf), ['validUntil'])).toBe(text(standingOf(before, asOf), ['validUntil']))
      expect(before.length === entries.length || standingOf(entries, asOf).validUntil === null).toBe(true)
    }),
    RUNS,
  )
})

test('on no day before validUntil does the standing change', () => {
  fc.assert(
    fc.property(ledgerArb, fc.integer({ min: 0, max: 500 }), (entries, offset) => {
      const asOf = formatDay(LAST + offset)
      const history = foldEntries(entries)
      const first = assess(history, { asOf, now: NOW })
      const until = first.validUntil === null ? Infinity : parseInstant(first.validUntil)!
      for (let day = LAST + offset + 1; BERLIN.endOf(day) < until && day < LAST + offset + 120; day++) {
        const then = assess(history, { asOf: formatDay(day), now: NOW })
        expect(text(then, ['asOf'])).toBe(text(first, ['asOf']))
      }
      const moment = until === Infinity ? asOf : new Date(until - 1).toISOString()
      expect(text(assess(history, { asOf: moment, now: NOW }), ['asOf'])).toBe(text(first, ['asOf']))
    }),
    RUNS,
  )
})

test('a history that grows entry by entry reads like one folded at once', () => {
  fc.assert(
    fc.property(ledgerArb, asOfArb, fc.nat(), (entries, asOf, cut) => {
      const at = cut % entries.length
      const grown = foldEntries(entries.slice(0, at))
      assess(grown, { asOf: formatDay(LAST), now: NOW })
      for (const entry of entries.slice(at)) {
        extendHistory(grown, [entry])
        assess(grown, { asOf: formatDay(LAST), now: NOW })
      }
      expect(text(assess(grown, { asOf, now: NOW }))).toBe(text(standingOf(entries, asOf)))
    }),
    { numRuns: 150 },
  )
})

test('a corrected entry reads as if it had always been so', () => {
  fc.assert(
    fc.property(linesArb, linesArb, fc.nat(), asOfArb, (lines, others, pick, asOf) => {
      const at = pick % lines.length
      const [, kind, , envelope] = lines[at]!
      const other = others.find(([, otherKind]) => otherKind === kind)
      fc.pre(other !== undefined && kind !== 'account.opened')
      const plain = ledger(formatDay(FIRST), lines)
      const meant = ledger(
        formatDay(FIRST),
        lines.map((line, i): Short => (i === at ? [other[0], kind, other[2] ?? {}, envelope ?? {}] : line)),
      )
      const correction = ledger(formatDay(FIRST), [
        [formatDay(LAST), 'entry.corrected', { target: `n${at + 1}`, at: other[0], data: meant[at + 1]!.data }],
      ])[1]!
      const corrected = [...plain, { ...correction, id: 'fix' }]
      expect(text(standingOf(corrected, asOf))).toBe(text(standingOf(meant, asOf)))
    }),
    RUNS,
  )
})

test('a withdrawn entry reads as if it had never been, and its return as if it had never gone', () => {
  fc.assert(
    fc.property(ledgerArb, fc.nat(), asOfArb, (entries, pick, asOf) => {
      const target = entries[1 + (pick % (entries.length - 1))]!
      const act = (id: string, of: string): Entry =>
        ({
          ...ledger(formatDay(FIRST), [[formatDay(LAST), 'entry.withdrawn', { target: of, why: 'by mistake' }]])[1]!,
          id,
        }) as Entry
      const without = entries.filter((entry) => entry !== target)
      expect(text(standingOf([...entries, act('w1', target.id)], asOf))).toBe(text(standingOf(without, asOf)))
      expect(text(standingOf([...entries, act('w1', target.id), act('w2', 'w1')], asOf))).toBe(
        text(standingOf(entries, asOf)),
      )
    }),
    RUNS,
  )
})

test('erasing a text never raises a rung', () => {
  fc.assert(
    fc.property(ledgerArb, fc.nat(), asOfArb, (entries, pick, asOf) => {
      const target = entries[1 + (pick % (entries.length - 1))]!
      const redacted = ledger(formatDay(FIRST), [
        [formatDay(LAST), 'entry.redacted', { target: target.id, why: 'asked for' }],
      ])[1]!
      const [before, after] = [standingOf(entries, asOf), standingOf([...entries, { ...redacted, id: 'r1' }], asOf)]
      expect(after.ladder.rung ?? 0).toBeLessThanOrEqual(before.ladder.rung ?? 0)
    }),
    RUNS,
  )
})

test('the quick answer for a past day is the explained one', () => {
  fc.assert(
    fc.property(ledgerArb, asOfArb, (entries, asOf) => {
      const history = foldEntries(entries)
      const { rung } = assess(history, { asOf, now: NOW }).ladder
      const quick =
        ([5, 4, 3, 2, 1] as const).find((each) => holdsRung(foldEntries(entries), each, parseDay(asOf)!)) ?? null
      expect(quick).toBe(rung)
    }),
    RUNS,
  )
})

test('held since is the first day of the stretch through which the rung was held', () => {
  fc.assert(
    fc.property(ledgerArb, asOfArb, (entries, asOf) => {
      const { rung, heldSince } = standingOf(entries, asOf).ladder
      if (rung === null) return
      let day = parseDay(asOf)!
      while (day - 1 >= FIRST && (standingOf(entries, formatDay(day - 1)).ladder.rung ?? 0) >= rung) day--
      expect(heldSince).toBe(formatDay(day))
    }),
    { numRuns: 30 },
  )
})
