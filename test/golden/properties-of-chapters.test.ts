import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, foldEntries, KIND_NAMES, SIGNAL_NAMES } from '#method/index.ts'
import type { Entry, Standing } from '#method/index.ts'
import { formatDay, parseDay } from '#method/time/day.ts'
import { parseInstant } from '#method/time/instant.ts'
import { zoneOf } from '#method/time/zone.ts'
import { actedArb, asOfArb, FIRST, LAST, ledgerArb, linesArb } from './arbitrary.ts'
import { ledger } from './notation.ts'

// What must hold of every chapter for all ledgers: risks begin when they say, what is cited can be looked up, what is due
// has a day and somebody to do it, and erasing a text takes nothing back that spoke against us.

const RUNS = { numRuns: 300 }
const NOW = parseInstant('2027-06-01T00:00:00Z')!
const BERLIN = zoneOf('Europe/Berlin')!
const LEAD = 'kim@studio.example'

const standingOf = (entries: readonly Entry[], asOf: string): Standing =>
  assess(foldEntries(entries), { asOf, now: NOW })

test('the ledgers looked at hold every kind and every signal, each often', () => {
  const entries = fc.sample(actedArb, { numRuns: 800, seed: 7 }).flat()
  const kinds = Map.groupBy(entries, ({ kind }) => kind)
  // Corrections have a property of their own.
  const rare = KIND_NAMES.filter((kind) => kind !== 'entry.corrected' && (kinds.get(kind)?.length ?? 0) < 20)
  expect(rare).toEqual([])
  const signals = Map.groupBy(kinds.get('signal') ?? [], ({ data }) => ('signal' in data ? data.signal : ''))
  expect(SIGNAL_NAMES.filter((signal) => (signals.get(signal)?.length ?? 0) < 20)).toEqual([])
})

type Cause = Standing['risks'][number]['causes'][number]

/** What a cause is about, whatever it counts. */
function about({ code, params }: Cause): string {
  return [code, params['ref'], params['ritual'], params['person'], params['dimension'], params['end']].join(' ')
}

test('a risk stood on the day on which it says it began, and had not for the same cause the day before', () => {
  fc.assert(
    fc.property(ledgerArb, (entries) => {
      const wrong = standingOf(entries, formatDay(LAST)).risks.filter(({ id, since, causes: [cause, ...others] }) => {
        const then = standingOf(entries, since)
        const isThere = then.state.named === 'ended' || then.risks.some((risk) => risk.id === id)
        const before = standingOf(entries, formatDay(parseDay(since)! - 1)).risks.find((risk) => risk.id === id)
        const wasThere = others.length === 0 && before?.causes.some((each) => about(each) === about(cause!))
        return !isThere || wasThere
      })
      expect(wrong).toEqual([])
    }),
    RUNS,
  )
})

test('a cap stood on the day since which it says it does', () => {
  fc.assert(
    fc.property(ledgerArb, (entries) => {
      for (const cap of standingOf(entries, formatDay(LAST)).ladder.caps) {
        const rules = (asOf: string) => standingOf(entries, asOf).ladder.caps.map(({ rule }) => rule)
        expect(rules(cap.since)).toContain(cap.rule)
      }
    }),
    { numRuns: 150 },
  )
})

/** Where lists of entries stand. */
const LISTS = ['evidence', 'observed', 'seen', 'standsOn']

test('what a standing cites stands in the ledger, and happened by then', () => {
  fc.assert(
    fc.property(ledgerArb, asOfArb, (entries, asOf) => {
      const end = BERLIN.endOf(parseDay(asOf)!)
      const known = entries.filter(({ at }) => (at.length === 10 ? at <= asOf : parseInstant(at)! <= end))
      const ids = new Set(known.map(({ id }) => id))
      const cited: unknown[] = []
      JSON.stringify(standingOf(entries, asOf), (key, value: unknown) => {
        if (LISTS.includes(key) && Array.isArray(value)) cited.push(...value)
        if (key === 'entry' && value !== null) cited.push(value)
        return value
      })
      expect(cited.filter((id) => !ids.has(String(id)))).toEqual([])
    }),
    RUNS,
  )
})

test('all that is due has a day, and with a lead somebody to do it', () => {
  fc.assert(
    fc.property(linesArb, asOfArb, (lines, asOf) => {
      const entries = ledger(formatDay(FIRST), [...lines, [formatDay(FIRST), 'account.changed', { lead: LEAD }]])
      for (const { on, owner, what } of standingOf(entries, asOf).due) {
        expect([what, parseDay(on) === null, owner]).toEqual([what, false, expect.stringMatching(/./)])
      }
    }),
    RUNS,
  )
})

/** What an erased text may not take back (LEDGER §1). */
const AGAINST_US = ['L6-alternatives', 'L6-price', 'L6-integrity']

test('erasing a text takes back nothing that spoke against us', () => {
  fc.assert(
    fc.property(ledgerArb, fc.nat(), asOfArb, (entries, pick, asOf) => {
      const target = entries[1 + (pick % (entries.length - 1))]!
      const [, act] = ledger(formatDay(FIRST), [
        [formatDay(LAST), 'entry.redacted', { target: target.id, why: 'asked for' }],
      ])
      const [before, after] = [entries, [...entries, { ...act!, id: 'r1' }]].map((each) => standingOf(each, asOf))
      const caps = ({ ladder }: Standing) => ladder.caps.map(({ rule }) => rule).filter((id) => AGAINST_US.includes(id))
      expect(caps(after!)).toEqual(expect.arrayContaining(caps(before!)))
      expect(after!.commitments.us.missed).toBeGreaterThanOrEqual(before!.commitments.us.missed)
      expect(after!.commitments.client.missed).toBeGreaterThanOrEqual(before!.commitments.client.missed)
      const told = ({ risks }: Standing) => risks.map(({ id }) => id).filter((id) => id === 'F18' || id === 'F19')
      expect(told(after!)).toEqual(expect.arrayContaining(told(before!)))
    }),
    RUNS,
  )
})
