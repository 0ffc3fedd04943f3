import { expect, test } from 'vitest'
import { assess, extendHistory, foldEntries } from '#method/index.ts'
import { parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'

// Days are days in the zone in force at the moment asked about.

const NOW = parseInstant('2030-01-01T00:00:00Z')!
const opened = (timezone: string): Short => ['2026-01-05', 'account.opened', { timezone }]
const moved = (at: string, timezone: string, id = 'moved'): Short => [at, 'account.changed', { timezone }, { id }]
const ask = (lines: readonly Short[], asOf: string) =>
  assess(foldEntries(ledger('2026-01-05', lines)), { asOf, now: NOW })
/** Told of another person each, so that no two are one. */
const praise = (at: string): Short => [at, 'signal', { signal: 'praise', people: [at] }]
const observed = (lines: readonly Short[], asOf: string) => ask(lines, asOf).coverage.observations
const [ANGELES, BERLIN, TOKYO] = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo'] as const

test('an account that moved is read anew in its new zone, from the move on', () => {
  // Half past eleven in the evening of 10 March in Los Angeles is the morning of the 11th in Berlin.
  const lines = [
    opened(ANGELES),
    ['2026-03-01', 'commitment.made', { ref: 'c', due: '2026-03-10' }] as Short,
    ['2026-03-10T23:30:00-07:00', 'commitment.kept', { ref: 'c' }] as Short,
    moved('2026-04-01', BERLIN),
  ]
  const counts = (asOf: string) => {
    const { kept, missed } = ask(lines, asOf).commitments.us
    return [kept, missed]
  }
  expect([counts('2026-03-20'), counts('2026-03-31'), counts('2026-04-01')]).toEqual([
    [1, 0],
    [1, 0],
    [0, 1],
  ])
})

test('a bare day before the move ends where the account was then', () => {
  const evening = praise('2026-03-20T20:00:00-07:00')
  const lines = [opened(ANGELES), evening]
  expect(observed([...lines, moved('2026-04-01', BERLIN)], '2026-03-20')).toBe(1)
  expect(observed([opened(BERLIN), evening], '2026-03-20')).toBe(0)
  expect(observed([opened(BERLIN), evening, moved('2026-04-01', ANGELES)], '2026-03-20')).toBe(0)
})

test('a move that comes later changes nothing about the days before it', () => {
  for (const [from, to] of [
    [ANGELES, TOKYO],
    [TOKYO, ANGELES],
    [BERLIN, TOKYO],
  ] as const) {
    const lines = [opened(from), praise('2026-03-31T12:00:00Z'), praise('2026-03-31T20:00:00Z'), praise('2026-04-01')]
    for (const at of ['2026-04-01', '2026-04-01T12:00:00Z']) {
      for (const asOf of ['2026-03-30', '2026-03-31T14:59:59Z', '2026-03-31']) {
        const { validUntil: _, ...before } = ask(lines, asOf)
        const { validUntil: __, ...after } = ask([...lines, moved(at, to)], asOf)
        expect([from, at, asOf, after]).toEqual([from, at, asOf, before])
      }
    }
  }
})

test('told by the day alone, a move counts once that day has begun in both zones', () => {
  // 1 April begins in Tokyo at 15:00 UTC of 31 March and in Los Angeles at 07:00 UTC of 1 April.
  const due: Short = ['2026-03-20', 'commitment.made', { ref: 'c', due: '2026-03-31' }]
  const overdue = (from: string, to: string, asOf: string) =>
    ask([opened(from), due, moved('2026-04-01', to)], asOf).commitments.us.overdue
  expect(overdue(ANGELES, TOKYO, '2026-04-01T06:59:59Z')).toBe(0)
  expect(overdue(ANGELES, TOKYO, '2026-04-01T07:00:00Z')).toBe(1)
  expect(overdue(TOKYO, ANGELES, '2026-03-31T15:00:00Z')).toBe(1)
  expect(overdue(TOKYO, ANGELES, '2026-04-01T07:00:00Z')).toBe(1)
})

test('a standing stored before such a move says when it ends', () => {
  const { validUntil, commitments } = ask([opened(TOKYO), moved('2026-04-01', ANGELES)], '2026-03-31T15:30:00Z')
  expect([validUntil, commitments.us.made]).toEqual(['2026-04-01T07:00:00Z', 0])
})

test('a day cut short by a move to the east ends with the move', () => {
  // At 18:00 UTC of 1 April it was 11:00 in Los Angeles and 03:00 of the 2nd in Tokyo.
  const lines = [
    opened(ANGELES),
    praise('2026-04-01T17:00:00Z'),
    moved('2026-04-01T18:00:00Z', TOKYO),
    praise('2026-04-01T19:00:00Z'),
  ]
  expect([observed(lines, '2026-04-01'), observed(lines, '2026-04-02')]).toEqual([1, 2])
})

test('today is a day where the account is now', () => {
  const lines = [opened(ANGELES), moved('2026-03-01', TOKYO), praise('2026-04-01T16:00:00Z')]
  const history = foldEntries(ledger('2026-01-05', lines))
  const now = parseInstant('2026-04-01T15:30:00Z')!
  // In Tokyo it is half past midnight of the 2nd.
  expect(assess(history, { asOf: '2026-04-02', now }).coverage.observations).toBe(0)
  expect(assess(history, { asOf: '2026-04-01', now }).coverage.observations).toBe(0)
  expect(assess(history, { asOf: '2026-04-02', now: NOW }).coverage.observations).toBe(1)
})

test('the last move in order holds, one taken back does not', () => {
  const at = '2026-04-10T23:00:00Z'
  const day = (lines: readonly Short[]) =>
    ask([opened(BERLIN), ...lines, praise(at)], '2026-05-01').coverage.sources[0]?.lastAt
  expect(day([])).toBe('2026-04-11')
  expect(day([moved('2026-03-01', ANGELES)])).toBe('2026-04-10')
  expect(day([moved('2026-03-02', TOKYO, 'b'), moved('2026-03-01', ANGELES, 'a')])).toBe('2026-04-11')
  const back: Short = ['2026-04-20', 'entry.withdrawn', { target: 'moved', why: 'by mistake' }]
  expect(day([moved('2026-03-01', ANGELES), back])).toBe('2026-04-11')
  const corrected: Short = ['2026-04-20', 'entry.corrected', { target: 'moved', data: { timezone: TOKYO } }]
  expect(day([moved('2026-03-01', ANGELES), corrected])).toBe('2026-04-11')
})

test('a history that grows by a move reads like one folded with it', () => {
  const lines = [
    opened(TOKYO),
    praise('2026-03-31T16:00:00Z'),
    moved('2026-04-01', ANGELES, 'a'),
    praise('2026-04-02T05:00:00Z'),
    moved('2026-05-01', BERLIN, 'b'),
    ['2026-05-02', 'entry.withdrawn', { target: 'a', why: 'by mistake' }] as Short,
  ]
  const entries = ledger('2026-01-05', lines)
  const grown = foldEntries(entries.slice(0, 1))
  for (const entry of entries.slice(1)) extendHistory(grown, [entry])
  for (const asOf of ['2026-03-31', '2026-04-01', '2026-04-15', '2026-05-01', '2026-06-01'])
    expect(assess(grown, { asOf, now: NOW })).toEqual(assess(foldEntries(entries), { asOf, now: NOW }))
})

test('the order of lines does not matter to where the account is', () => {
  const lines = [opened(TOKYO), moved('2026-04-01', ANGELES, 'a'), moved('2026-04-01T12:00:00Z', BERLIN, 'b')]
  const entries = ledger('2026-01-05', [...lines, praise('2026-04-20T21:00:00Z')])
  for (const asOf of ['2026-03-31', '2026-04-01', '2026-05-01'])
    expect(assess(foldEntries(entries.toReversed()), { asOf, now: NOW })).toEqual(
      assess(foldEntries(entries), { asOf, now: NOW }),
    )
})
