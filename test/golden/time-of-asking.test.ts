import { expect, test } from 'vitest'
import { assess, foldEntries } from '#method/index.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { ago, kept, seen, standing } from './told.ts'

// METHOD, vocabulary of time. The account is in Berlin unless a line tells otherwise.

const observed = (lines: readonly Short[], asOf: string, told: { now?: string } = {}) =>
  standing(lines, asOf, told).coverage.observations
/** Told of another person each, so that no two are one. */
const praise = (at: string): Short => seen(at, at, 'praise', { people: [at] })

test('a bare day means its last instant in the zone of the account', () => {
  const lines = [praise('2026-05-10T23:59:59.999+02:00'), praise('2026-05-11T00:00:00+02:00')]
  expect([observed(lines, '2026-05-10'), observed(lines, '2026-05-11')]).toEqual([1, 2])
})

test('an instant means that instant, and a bare day counts from its start', () => {
  const lines = [praise('2026-05-10'), praise('2026-05-10T12:00:00+02:00')]
  expect(observed(lines, '2026-05-09T23:59:59+02:00')).toBe(0)
  expect(observed(lines, '2026-05-10T00:00:00+02:00')).toBe(1)
  expect(observed(lines, '2026-05-10T11:59:59+02:00')).toBe(1)
  expect(observed(lines, '2026-05-10T10:00:00Z')).toBe(2)
})

test('today means now', () => {
  const lines = [praise('2026-05-10'), praise('2026-05-10T12:00:00+02:00')]
  expect(observed(lines, '2026-05-10', { now: '2026-05-10T11:00:00+02:00' })).toBe(1)
  expect(observed(lines, '2026-05-10', { now: '2026-05-10T12:00:00+02:00' })).toBe(2)
  // By the clock of Berlin it is the 10th already.
  expect(observed(lines, '2026-05-10', { now: '2026-05-09T22:30:00Z' })).toBe(1)
  expect(observed(lines, '2026-05-10', { now: '2026-05-09T21:30:00Z' })).toBe(2)
})

test('what is asked stands in the answer as it was asked', () => {
  expect(standing([], '2026-05-10T10:00:00Z').asOf).toBe('2026-05-10T10:00:00Z')
  expect(standing([], '2026-05-10').asOf).toBe('2026-05-10')
})

test('what is neither a day nor an instant is thrown out', () => {
  const history = foldEntries(ledger('2026-01-01', []))
  for (const asOf of ['', 'today', '2026-02-30', '2026-05-10T10:00:00', '2026-5-1'])
    expect(() => assess(history, { asOf, now: 0 })).toThrow(RangeError)
})

test('later entries change nothing about a past day', () => {
  const lines = [...kept('a', '2026-05-05'), praise('2026-05-06')]
  const more: Short[] = [...lines, ...kept('b', '2026-05-20'), seen('x', '2026-05-08', 'alternatives_evaluated')]
  const { validUntil, ...then } = standing(more, '2026-05-07')
  expect(then).toEqual({ ...standing(lines, '2026-05-07'), validUntil: undefined })
  expect(validUntil).toBeNull()
})

// Days on which the clocks change: 29 March and 25 October 2026 in Berlin.

const promise = (due: string, at: string): Short[] => [
  [ago(9, due), 'commitment.made', { ref: 'c', due }],
  [at, 'commitment.kept', { ref: 'c' }],
]
const wasKept = (due: string, at: string, asOf = '2026-12-01') => standing(promise(due, at), asOf).commitments.us.kept

test('a short day ends at its own midnight', () => {
  expect(wasKept('2026-03-29', '2026-03-29T23:59:59+02:00')).toBe(1)
  expect(wasKept('2026-03-29', '2026-03-29T22:00:00Z')).toBe(0)
  expect(wasKept('2026-03-28', '2026-03-28T23:00:00Z')).toBe(0)
})

test('a long day too', () => {
  expect(wasKept('2026-10-25', '2026-10-25T22:59:59Z')).toBe(1)
  expect(wasKept('2026-10-25', '2026-10-25T23:00:00Z')).toBe(0)
  expect(wasKept('2026-10-24', '2026-10-24T22:00:00Z')).toBe(0)
})

test('a window counts days, however long they were', () => {
  // From 28 December to 28 March are 90 days, whose last night loses an hour.
  const need = (at: string): Short => [at, 'need.addressed', { askedFor: false }]
  const answered = (asOf: string) => standing([need('2025-12-28T23:30:00+01:00')], asOf).ladder.stopRule.answered
  expect([answered('2026-03-28'), answered('2026-03-29')]).toEqual([true, false])
})

const open = (due: string): Short[] => [[ago(9, due), 'commitment.made', { ref: 'c', due }]]
const changes = (due: string, timezone: string) =>
  standing([...open(due), ['2011-01-01', 'account.opened', { timezone }]], due).validUntil

test('a day begins at midnight of its own offset, or when the gap at midnight ends', () => {
  expect(changes('2026-03-28', 'Europe/Berlin')).toBe('2026-03-28T23:00:00Z')
  expect(changes('2026-03-29', 'Europe/Berlin')).toBe('2026-03-29T22:00:00Z')
  expect(changes('2026-10-25', 'Europe/Berlin')).toBe('2026-10-25T23:00:00Z')
  // In Cairo the clock went from midnight to one on 24 April 2026.
  expect(changes('2026-04-23', 'Africa/Cairo')).toBe('2026-04-23T22:00:00Z')
  expect(changes('2026-04-10', 'Asia/Kolkata')).toBe('2026-04-10T18:30:00Z')
})

test('a day that a zone left out is asked about without harm', () => {
  const lines: Short[] = [['2011-01-01', 'account.opened', { timezone: 'Pacific/Apia' }], ...open('2011-12-29')]
  expect(standing(lines, '2011-12-29').commitments.us.overdue).toBe(0)
  expect(standing(lines, '2011-12-31').commitments.us.overdue).toBe(1)
  expect(() => standing(lines, '2011-12-30')).not.toThrow()
})
