import { expect, test } from 'vitest'
import { assess, extendHistory, foldEntries, KIND_NAMES, parseEntry, refuseAct, SIGNAL_NAMES } from '../index.ts'
import type { Entry } from '../index.ts'
import { formatDay, parseDay } from '../time/day.ts'
import { parseInstant } from '../time/instant.ts'
import { SAMPLE_ACCOUNTS, SAMPLE_CLIENTS, sampleEntries } from './sample.ts'
import type { SampleOptions } from './sample.ts'

const firm: SampleOptions = { seed: 7, accounts: SAMPLE_CLIENTS, until: '2026-06-30', months: 18 }

function ledgers(options: SampleOptions): Map<string, Entry[]> {
  return Map.groupBy(sampleEntries(options), (entry) => entry.account)
}

function standings(options: SampleOptions) {
  const now = parseInstant(`${options.until}T12:00:00Z`)!
  return [...ledgers(options).values()].map((entries) => assess(foldEntries(entries), { asOf: options.until, now }))
}

const rungs = (options: SampleOptions) =>
  Object.fromEntries(standings(options).map(({ account, ladder }) => [account, ladder.rung]))

const EXPECTED_RUNGS = {
  lantern: 2,
  ferrovia: 4,
  qinghe: 3,
  yunqi: null,
  tidewell: 1,
  ostara: 5,
  kumquat: 2,
  havel: 2,
  bluefin: 1,
  marisol: null,
  langqiao: 3,
  pepperlane: 2,
  shengyuan: 4,
}

test('the same options give the same entries, another seed gives others', () => {
  const text = (seed: number) => JSON.stringify([...sampleEntries({ ...firm, seed })])
  expect(text(7)).toBe(text(7))
  expect(text(7)).not.toBe(text(8))
})

test('ids are an account’s name and a number that grows with time', () => {
  const [first, second] = sampleEntries(firm)
  expect([first?.id, second?.id]).toEqual(['lantern-0001', 'lantern-0002'])
  for (const entries of ledgers(firm).values()) {
    const days = entries.map((entry) => entry.at.slice(0, 10))
    expect(days).toEqual(days.toSorted())
  }
})

test('every kind of entry and every signal is told', () => {
  const entries = [...sampleEntries(firm)]
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(KIND_NAMES))
  expect(new Set(entries.flatMap((entry) => (entry.kind === 'signal' ? [entry.data.signal] : [])))).toEqual(
    new Set(SIGNAL_NAMES),
  )
})

test('every state, every rung and every reason for a cap is there to look at', () => {
  const firms = standings(firm)
  expect(rungs(firm)).toEqual(EXPECTED_RUNGS)
  expect(new Set(firms.map(({ state }) => state.named))).toEqual(
    new Set(['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'ended']),
  )
  expect(new Set(firms.flatMap(({ ladder }) => ladder.caps.map(({ why }) => why.code)))).toEqual(
    new Set([
      'cap.alternatives',
      'cap.price_renewal',
      'cap.discount',
      'cap.stop_rule_never',
      'cap.stop_rule_lapsed',
      'cap.support_only',
      'cap.integrity',
      'cap.arms_length',
      'cap.value',
      'cap.owner',
      'cap.after_public',
    ]),
  )
})

test('both languages have their fake moves, trust of every status, and a rung that is thin', () => {
  const firms = standings(firm)
  const moves = firms.flatMap(({ ladder }) => ladder.fakeMoves)
  expect(new Set(moves.filter(({ origin }) => origin === 'D').map(({ match }) => match))).toEqual(
    new Set(['cant_imagine', 'discount', 'tenure', 'marketing', 'satisfaction', 'accessible']),
  )
  // A claim that repeats one of the team's own misses is told by that miss.
  expect(moves.filter(({ origin }) => origin === 'O')).toHaveLength(1)
  const statuses = firms.flatMap(({ trust }) => [
    trust.competence.status,
    trust.integrity.status,
    trust.benevolence.status,
  ])
  expect(new Set(statuses)).toEqual(new Set(['fresh', 'stale', 'opinion', 'contradicted', 'unaudited']))
  expect(firms.filter(({ ladder }) => ladder.thin !== null).map(({ account }) => account)).toEqual([
    'havel',
    'pepperlane',
  ])
})

test('slots and commitments have every ending', () => {
  const firms = standings(firm)
  const slots = firms.flatMap(({ cadence }) => cadence.rituals)
  for (const ending of ['held', 'late', 'missed', 'excused'] as const) {
    expect(slots.some((ritual) => ritual[ending] > 0)).toBe(true)
  }
  const promises = firms.flatMap(({ commitments }) => [commitments.us, commitments.client])
  for (const ending of ['kept', 'missed', 'moved', 'open', 'overdue'] as const) {
    expect(promises.some((counts) => counts[ending] > 0)).toBe(true)
  }
})

// The stories are told in days before the last one, so they must hold on whichever weekday or leap day that is.
test.each([
  '2026-11-16',
  '2026-11-17',
  '2026-11-18',
  '2026-11-19',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2028-02-29',
])('told until %s, every client stands where its story says', (until) => {
  expect(rungs({ ...firm, until, seed: until.length * Number(until.slice(8)) })).toEqual(EXPECTED_RUNGS)
})

test.each([12, 24, 36])('told over %i months, every client stands where its story says', (months) => {
  expect(rungs({ ...firm, months })).toEqual(EXPECTED_RUNGS)
})

test('nothing is told that the method would refuse if a person wrote it', () => {
  const now = parseInstant('2026-06-30T12:00:00Z')!
  for (const [first, ...rest] of ledgers(firm).values()) {
    const before = foldEntries(first ? [first] : [])
    for (const entry of rest) {
      expect([entry.id, refuseAct(before, entry, { now })]).toEqual([entry.id, []])
      extendHistory(before, [entry])
    }
  }
})

test('nothing is told of the last day, nor written down after it began anywhere on earth', () => {
  const until = parseDay(firm.until)!
  const begins = parseInstant(`${formatDay(until - 1)}T10:00:00Z`)!
  for (const entry of sampleEntries({ ...firm, accounts: 60 })) {
    expect(entry.at < firm.until).toBe(true)
    expect(parseInstant(entry.recordedAt ?? '')).toBeLessThan(begins)
  }
})

test('clients beyond the stories are made up one by one, each valid and on the rung it was made for', () => {
  const crowd = [...ledgers({ ...firm, accounts: SAMPLE_CLIENTS + 150 }).entries()].slice(SAMPLE_CLIENTS)
  expect(crowd).toHaveLength(150)
  const now = parseInstant(`${firm.until}T12:00:00Z`)!
  const reached = crowd.map(([, entries]) => {
    for (const entry of entries) expect(parseEntry(entry)).toEqual({ entry })
    return assess(foldEntries(entries), { asOf: firm.until, now }).ladder.rung
  })
  expect(new Set(reached)).toEqual(new Set([1, 2, 3, 4, 5]))
})

test.each([40, 60, 400])('a client of the crowd has about as many entries as asked for: %i', (entriesPerAccount) => {
  const crowd = [...ledgers({ ...firm, accounts: SAMPLE_CLIENTS + 20, entriesPerAccount }).values()].slice(
    SAMPLE_CLIENTS,
  )
  for (const entries of crowd) expect(entries).toHaveLength(entriesPerAccount)
})

test('fewer clients are the first of them', () => {
  expect([...ledgers({ ...firm, accounts: 3 }).keys()]).toEqual(['lantern', 'ferrovia', 'qinghe'])
  expect([...ledgers(firm).keys()]).toEqual(SAMPLE_ACCOUNTS)
})

test('an impossible day and too short a time are refused', () => {
  expect(() => [...sampleEntries({ ...firm, until: '2026-02-30' })]).toThrow(RangeError)
  expect(() => [...sampleEntries({ ...firm, months: 6 })]).toThrow(RangeError)
})
