import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { ago, condition, kept, met, missed, onRung, seen, standing } from './told.ts'

const some = (count: number, make: typeof kept, first: number, step = 1): Short[] =>
  Array.from({ length: count }, (_, i) => make(`${make.name}${first}-${i}`, ago(first + i * step))).flat()
const open = (ref: string, due: string): Short => [ago(10, due), 'commitment.made', { ref, due }, { id: `made-${ref}` }]
const reliability = (lines: readonly Short[], asOf?: string) => condition(standing(lines, asOf), 'L2a')
const holds = (lines: readonly Short[], asOf?: string) => met(standing(lines, asOf), 'L2a')

// L1: rungs can't be skipped.

test('a rung is held only with every rung below it', () => {
  expect([1, 2, 3, 4, 5].map((rung) => standing(onRung(rung)).ladder.rung)).toEqual([1, 2, 3, 4, 5])
  // Everything of 4 and 5 is there, and nothing of what 3 asks.
  const skipped = standing(onRung(5, { planning: null })).ladder
  expect([skipped.uncapped, skipped.rung]).toEqual([2, 2])
  expect(skipped.conditions.filter(({ met }) => !met).map(({ id }) => id)).toEqual(['L3b'])
})

test('without reliability the first rung is all there is', () => {
  const broken = standing(onRung(5, { 'kept-c5': [ago(50), 'commitment.missed', { ref: 'c5' }] })).ladder
  expect([broken.uncapped, broken.rung]).toEqual([1, 1])
})

// L2a: five and 90 % kept on time of those resolved in two quarters.

test('four resolved promises are too few, five are enough', () => {
  expect(holds(some(5, kept, 10))).toBe(true)
  expect(reliability(some(4, kept, 10))).toEqual({
    id: 'L2a',
    rung: 2,
    met: false,
    needs: { code: 'need.reliability_few', params: { resolved: 4, needed: 5 } },
    evidence: ['kept-kept10-3', 'kept-kept10-2', 'kept-kept10-1', 'kept-kept10-0'],
  })
})

test('exactly 90 % is enough, just under is not', () => {
  expect(holds([...some(9, kept, 10), ...some(1, missed, 30)])).toBe(true)
  expect(holds([...some(18, kept, 10), ...some(2, missed, 30)])).toBe(true)
  // 17 of 19 are 89.5 %.
  expect(reliability([...some(17, kept, 10), ...some(2, missed, 30)]).needs).toEqual({
    code: 'need.reliability_rate',
    params: { kept: 17, of: 19, needed: 0.9 },
  })
  // Of five, four are 80 %.
  expect(holds([...some(4, kept, 10), ...some(1, missed, 30)])).toBe(false)
})

test('what is overdue counts as missed, and is evidence', () => {
  expect(holds([...some(9, kept, 10), open('late', ago(1))])).toBe(true)
  const told = reliability([...some(8, kept, 10), open('late', ago(1))])
  expect(told.needs).toEqual({ code: 'need.reliability_rate', params: { kept: 8, of: 9, needed: 0.9 } })
  expect(told.evidence).toContain('made-late')
  // Due today it is not overdue yet.
  expect(holds([...some(8, kept, 10), open('late', ago(0))])).toBe(true)
})

test('an overdue promise counts as missed whatever its age', () => {
  expect(holds([...some(8, kept, 10), open('old', ago(700))])).toBe(false)
})

test('two quarters hold 182 days: a miss leaves with the 183rd', () => {
  expect(holds([...some(8, kept, 10), ...some(1, missed, 181)])).toBe(false)
  expect(holds([...some(8, kept, 10), ...some(1, missed, 182)])).toBe(true)
})

test('where two quarters resolved fewer than five, the last five of a year speak', () => {
  const lines = (last: number) => [...some(2, kept, 10), ...some(2, kept, 200), ...some(1, kept, last)]
  expect(holds(lines(364))).toBe(true)
  expect(reliability(lines(365)).needs).toEqual({
    code: 'need.reliability_few',
    params: { resolved: 4, needed: 5 },
  })
})

test('of the year only the last five speak, not all of it', () => {
  // Three in two quarters and two before them are kept; the misses lie further back.
  const lines = [...some(3, kept, 10), ...some(2, kept, 200), ...some(3, missed, 300)]
  expect(holds(lines)).toBe(true)
  expect(reliability(lines).evidence).toHaveLength(5)
  const one = [...some(3, kept, 10), ...some(1, kept, 200), ...some(3, missed, 300)]
  expect(reliability(one).needs).toEqual({ code: 'need.reliability_rate', params: { kept: 4, of: 5, needed: 0.9 } })
})

test('with five in two quarters what is older does not help', () => {
  const lines = [...some(4, kept, 10), ...some(1, missed, 30), ...some(20, kept, 190)]
  expect(holds(lines)).toBe(false)
})

test("the client's own promises say nothing of ours", () => {
  const theirs = some(5, kept, 10).map(([at, kind, data, envelope]): Short =>
    kind === 'commitment.made' ? [at, kind, { ...data, side: 'client' }, envelope] : [at, kind, data, envelope],
  )
  expect(reliability(theirs).needs).toEqual({ code: 'need.reliability_few', params: { resolved: 0, needed: 5 } })
})

// L2a: only where fewer than five were resolved in a year, an SLA that held.

const sla = (dimensions: readonly object[], signed = ago(300)): Short => [
  signed,
  'sla.signed',
  { ref: 's', signedBy: 'dana', dimensions },
  { id: 'signed' },
]
const UPTIME = { id: 'up', name: 'availability', target: 99.9, unit: '%', better: 'higher' }
const ANSWER = { id: 'ans', name: 'first answer', target: 4, unit: 'hours', better: 'lower' }
const period = (id: string, from: number, to: number, value: number, dimension = 'up'): Short => [
  ago(Math.max(to - 1, 0)),
  'sla.measured',
  { ref: 's', dimension, from: ago(from), to: ago(to), value },
  { id },
]
/** Two adjacent periods, the last ended 5 days ago. */
const twoPeriods = (before: number, last: number, dimension = 'up') => [
  period(`${dimension}1`, 65, 36, before, dimension),
  period(`${dimension}2`, 35, 5, last, dimension),
]

test('an SLA not breached in its latest two adjacent periods stands in for promises', () => {
  expect(reliability([sla([UPTIME]), ...twoPeriods(99.95, 99.9)])).toEqual({
    id: 'L2a',
    rung: 2,
    met: true,
    needs: null,
    evidence: ['up1', 'up2'],
  })
})

test('a breach in either of the two fails it; one further back does not', () => {
  expect(holds([sla([UPTIME]), ...twoPeriods(99.89, 99.95)])).toBe(false)
  expect(holds([sla([UPTIME]), ...twoPeriods(99.95, 99.89)])).toBe(false)
  expect(holds([sla([UPTIME]), period('up0', 95, 66, 90), ...twoPeriods(99.95, 99.95)])).toBe(true)
})

test('a target where lower is better is breached above it', () => {
  expect(holds([sla([ANSWER]), ...twoPeriods(3, 4, 'ans')])).toBe(true)
  expect(holds([sla([ANSWER]), ...twoPeriods(3, 4.1, 'ans')])).toBe(false)
})

test('one period is not two, and a gap between them is no neighbourhood', () => {
  expect(holds([sla([UPTIME]), period('up2', 35, 5, 100)])).toBe(false)
  expect(holds([sla([UPTIME]), period('up1', 66, 37, 100), period('up2', 35, 5, 100)])).toBe(false)
})

test('the last period ended within a quarter window', () => {
  const aged = (end: number) => [
    sla([UPTIME]),
    period('up1', end + 60, end + 31, 100),
    period('up2', end + 30, end, 100),
  ]
  expect(holds(aged(90))).toBe(true)
  expect(holds(aged(91))).toBe(false)
})

test('a period that has not ended is none yet', () => {
  const early: Short = [ago(20), 'sla.measured', { ref: 's', dimension: 'up', from: ago(35), to: ago(5), value: 100 }]
  const lines = [sla([UPTIME]), period('up1', 65, 36, 100), early]
  expect(holds(lines, ago(6))).toBe(false)
  expect(holds(lines, ago(5))).toBe(true)
})

test('every signed dimension counts, and the last signing of an SLA says which they are', () => {
  const both = [sla([UPTIME, ANSWER]), ...twoPeriods(100, 100)]
  expect(holds(both)).toBe(false)
  expect(reliability([...both, ...twoPeriods(3, 3, 'ans')]).evidence).toEqual(['ans1', 'up1', 'ans2', 'up2'])
  expect(holds([...both, sla([UPTIME], ago(3))])).toBe(true)
})

test('the last word on a period holds', () => {
  const lines = [sla([UPTIME]), ...twoPeriods(99.95, 99.5)]
  const again: Short = [ago(2), 'sla.measured', { ref: 's', dimension: 'up', from: ago(35), to: ago(5), value: 99.95 }]
  expect(holds([...lines, again])).toBe(true)
})

test('five promises resolved in a year leave no room for the SLA', () => {
  const held = [sla([UPTIME]), ...twoPeriods(100, 100)]
  expect(holds([...held, ...some(3, kept, 10), ...some(1, missed, 30)])).toBe(true)
  expect(holds([...held, ...some(4, kept, 10), ...some(1, missed, 30)])).toBe(false)
  expect(holds([...held, ...some(4, kept, 10), ...some(1, missed, 365)])).toBe(true)
})

test('erasing a keeping opens no way around the promises', () => {
  const held = [sla([UPTIME]), ...twoPeriods(100, 100), ...some(4, kept, 10), ...some(1, missed, 30)]
  const erased: Short = [ago(1), 'entry.redacted', { target: 'kept-kept10-0', why: 'asked for' }]
  expect([holds(held), holds([...held, erased])]).toEqual([false, false])
})

test('what breached an SLA is shown where nothing else is', () => {
  expect(reliability([sla([UPTIME]), ...twoPeriods(99.95, 99.5)]).evidence).toEqual(['up1', 'up2'])
})

// L2: "stopped shopping" is said only of a client seen to have stopped.

test('alternatives dropped, or a renewal without a tender, within a year says that they stopped', () => {
  const shopping = (line: Short) => standing(onRung(2, {}, [line])).ladder.alternatives
  expect(standing(onRung(2)).ladder.alternatives).toEqual({ status: 'not_seen', evidence: [] })
  const dropped = (days: number) => shopping(seen('it', ago(days), 'alternatives_dropped'))
  expect(dropped(364)).toEqual({ status: 'dropped', evidence: ['it'] })
  expect(dropped(365)).toEqual({ status: 'not_seen', evidence: [] })
  expect(shopping(seen('it', ago(9), 'renewed_without_tender')).status).toBe('dropped')
  const renewed = (tendered: boolean): Short => [
    ago(9),
    'contract.renewed',
    { end: ago(-300), reason: 'inertia', tendered },
    { id: 'it' },
  ]
  expect(shopping(renewed(false))).toEqual({ status: 'dropped', evidence: ['it'] })
  expect(shopping(renewed(true))).toEqual({ status: 'not_seen', evidence: [] })
})

test('looking again after that says that they look', () => {
  const lines = [seen('dropped', ago(20), 'alternatives_dropped'), seen('looked', ago(5), 'alternatives_evaluated')]
  expect(standing(onRung(2, {}, lines)).ladder.alternatives).toEqual({ status: 'open', evidence: ['looked'] })
  expect(standing(onRung(2, {}, lines), ago(6)).ladder.alternatives).toEqual({
    status: 'dropped',
    evidence: ['dropped'],
  })
})
