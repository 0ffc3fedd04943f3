import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, kept, met, missed, onRung, seen, standing } from './told.ts'

// Where METHOD's words leave room, the reading taken, held here in one place. ASOF is a Tuesday.

test('E4: two tellings of one day that name nobody name the same people, whatever their sources', () => {
  const told = (id: string, ref: string): Short => [
    ago(9),
    'signal',
    { signal: 'praise', people: [] },
    { id, source: { type: 'email', ref } },
  ]
  expect(standing([told('a', '<1@x.example>'), told('b', '<2@x.example>')]).coverage.observations).toBe(1)
  const next: Short = [
    ago(8),
    'signal',
    { signal: 'praise', people: [] },
    { source: { type: 'email', ref: '<3@x.example>' } },
  ]
  expect(standing([told('a', '<1@x.example>'), next]).coverage.observations).toBe(2)
})

test('E3: a promise kept is an observation of the day it was told on, not of the day it was done', () => {
  const made = (ref: string, due: string): Short => [ago(400), 'commitment.made', { ref, due }]
  const told = (ref: string, at: string): Short => [at, 'commitment.kept', { ref, on: ago(380) }]
  const lines = (at: string) => ['a', 'b', 'c'].flatMap((ref) => [made(ref, ago(370)), told(ref, at)])
  expect(standing(lines(ago(364))).coverage.observations).toBe(3)
  expect(standing(lines(ago(365))).coverage.observations).toBe(0)
})

test('L2a: five resolved means resolved: one overdue lowers the rate and is none of the five', () => {
  const open: Short = [ago(60), 'commitment.made', { ref: 'o', due: ago(1) }]
  const four = [1, 2, 3, 4].flatMap((n) => kept(`k${n}`, ago(n * 10)))
  expect(met(standing(four), 'L2a')).toBe(false)
  expect(met(standing([...four, open]), 'L2a')).toBe(false)
  const nine = Array.from({ length: 9 }, (_, n) => kept(`k${n}`, ago(n * 10 + 5))).flat()
  // Nine of ten with the overdue one, nine of eleven with two.
  expect(met(standing([...nine, open]), 'L2a')).toBe(true)
  expect(met(standing([...nine, open, [ago(60), 'commitment.made', { ref: 'p', due: ago(1) }]]), 'L2a')).toBe(false)
})

test('L7: an answer falls due again; where there never was one, only the cap says so', () => {
  const due = (lines: readonly Short[]) => standing(lines).due.filter(({ what }) => what === 'stop_rule')
  const { caps } = standing(onRung(2)).ladder
  expect([due(onRung(2)), caps.map(({ rule }) => rule)]).toEqual([[], ['L6-stop-rule']])
  expect(due([[ago(91), 'need.addressed', { askedFor: false }]])).toHaveLength(1)
})

test('K3: a third move is a move, and a miss', () => {
  const moved = (day: number): Short => [ago(day), 'commitment.moved', { ref: 'c', due: after(5) }]
  const made: Short = [ago(40), 'commitment.made', { ref: 'c', due: ago(10) }]
  const counts = (...lines: Short[]) => standing([made, ...lines]).commitments.us
  expect(counts(moved(30), moved(20))).toMatchObject({ moved: 2, missed: 0, open: 1 })
  expect(counts(moved(30), moved(20), moved(11))).toMatchObject({ moved: 3, missed: 1, open: 0 })
})

test('T2: F17 of the audit’s own day was known to it, that of the day after contradicts', () => {
  const mark = { rating: 4, evidence: ['seen'] }
  const audit = (at: string): Short => [
    at,
    'trust.audited',
    { auditor: 'sam@studio.example', competence: mark, integrity: mark, benevolence: mark },
  ]
  const bad = [1, 2].flatMap((n) => missed(`m${n}`, ago(9)))
  const lines = [seen('seen', ago(60), 'praise'), ...[1, 2, 3].flatMap((n) => kept(`k${n}`, ago(20 + n))), ...bad]
  expect(standing([...lines, audit(ago(9))]).trust.competence.status).toBe('fresh')
  expect(standing([...lines, audit(ago(10))]).trust.competence.status).toBe('contradicted')
})

test('S4: each of the eight weeks has 90 % of its slots held, not all of them together', () => {
  const workdays: Short = [
    ago(70),
    'cadence.agreed',
    { rituals: [{ id: 'd', ritual: 'sync', rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', start: ago(8 + 7 * 7) }] },
  ]
  const days = Array.from({ length: 58 }, (_, day) => day)
  const lines = (missing: number): Short[] => [
    workdays,
    [ago(70), 'state.named', { state: 'operating' }],
    ...days.filter((day) => day !== missing).map((day): Short => [ago(day), 'touch', { purpose: 'sync' }]),
  ]
  expect(standing(lines(-1)).stage).toBe('stabilization')
  // One of forty missed, a Wednesday, is one of five in its week.
  expect(standing(lines(13)).stage).toBe('active_delivery')
})

test('F17: what is overdue counts whatever its age, what is resolved for two quarters', () => {
  const old: Short = [ago(500), 'commitment.made', { ref: 'old', due: ago(400) }]
  const lines = [...[1, 2, 3].flatMap((n) => kept(`k${n}`, ago(20 + n))), ...missed('m', ago(5)), old]
  const raised = (asOf: string) => standing(lines, asOf).risks.some(({ id }) => id === 'F17')
  expect([raised(ago(6)), raised(ago(5)), raised(ASOF)]).toEqual([false, true, true])
})
