import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, kept, missed, standing } from './told.ts'

// Failure patterns found in rhythm and delivery: F3, F5–F12, F15, F17–F20 and T5. ASOF is a Tuesday.

const since = (lines: readonly Short[], id: string, asOf = ASOF): string | null =>
  standing(lines, asOf).risks.find((risk) => risk.id === id)?.since ?? null
const why = (lines: readonly Short[], id: string): object | null =>
  standing(lines).risks.find((risk) => risk.id === id)?.why ?? null
const start = (at: string, data: object = {}): Short => [at, 'contract.signed', { start: at, ...data }]
const us = 'sam@studio.example'

/** Weekly updates due on eight Mondays, the last of them yesterday, of which those named by weeks back were sent. */
const weekly = (sent: readonly number[], weeks = 8): Short[] => [
  [
    ago(100),
    'cadence.agreed',
    { rituals: [{ id: 'w', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=MO', start: ago(1 + 7 * (weeks - 1)) }] },
  ],
  ...sent.map((back): Short => [ago(1 + 7 * back), 'touch', { purpose: 'weekly_update' }, { id: `sent${back}` }]),
]

test('F3: no rituals agreed fourteen days after the start', () => {
  expect(since([start(ago(13))], 'F3')).toBeNull()
  expect(since([start(ago(14))], 'F3')).toBe(ASOF)
  expect(since([start(ago(14)), ...weekly([])], 'F3', ago(60))).toBeNull()
})

test('F3: adherence under 80 % over the last eight slots, once eight are due', () => {
  expect(since(weekly([0, 1, 2, 3, 4, 5, 6]), 'F3')).toBeNull()
  expect(since(weekly([0, 1, 2, 3, 4, 5]), 'F3')).toBe(ago(1))
  expect(why(weekly([0, 1, 2, 3, 4, 5]), 'F3')).toEqual({ code: 'risk.low_adherence', params: { held: 6, of: 8 } })
  expect(since(weekly([0, 1], 7), 'F3')).toBeNull()
})

test('F3: low since the slot with which it fell', () => {
  // Of ten slots the sixth and fifth from the end were missed: the eight up to the fifth from the end have one miss only on top of the sixth.
  expect(since(weekly([0, 1, 2, 5, 6, 7, 8, 9, 10, 11], 12), 'F3')).toBe(ago(1 + 7 * 3))
})

test('F9: two slots of one ritual missed in a row, and none held since', () => {
  const others = [3, 4, 5, 6, 7]
  expect(since(weekly([2, ...others]), 'F9')).toBe(ago(1))
  expect(since(weekly([1, 2, ...others]), 'F9')).toBeNull()
  expect(since(weekly(others), 'F9')).toBe(ago(8))
  const late: Short = [ago(7), 'touch', { purpose: 'weekly_update', ritual: 'w', slot: ago(8) }]
  expect(since([...weekly([2, ...others]), late], 'F9')).toBeNull()
})

const noticed = (at: string, data: object = { owner: us, nextStep: 'call' }): Short => [
  at,
  'problem.noticed',
  { ref: 'q', what: 'late data', kind: 'process', ...data },
]

test('F5: disclosed more than five business days after it was noticed, or still not', () => {
  const told = (at: string): Short => [at, 'problem.disclosed', { ref: 'q', to: 'dana' }]
  expect(since([noticed(ago(7))], 'F5')).toBeNull()
  expect(since([noticed(ago(7))], 'F5', after(1))).toBe(after(1))
  expect(since([noticed(ago(8))], 'F5')).toBe(ASOF)
  expect(since([noticed(ago(8)), told(ago(1))], 'F5')).toBeNull()
  expect(since([noticed(ago(8)), told(ASOF)], 'F5')).toBe(ASOF)
})

test('F5: open without owner or next step; closed when resolved and out of the quarter window', () => {
  const resolved = (at: string): Short => [at, 'problem.resolved', { ref: 'q', how: 'fixed' }]
  expect(since([noticed(ago(2), { owner: us })], 'F5')).toBe(ago(2))
  expect(since([noticed(ago(2), { owner: us }), resolved(ago(1))], 'F5')).toBeNull()
  expect(since([noticed(ago(200)), resolved(ago(90))], 'F5')).not.toBeNull()
  expect(since([noticed(ago(200)), resolved(ago(91))], 'F5')).toBeNull()
})

const work = (at: string, ref: string, data: object): Short => [
  at,
  'work.updated',
  { ref, title: 'import', status: 'in_progress', scope: 'included', ...data },
]

test('F6: three informal work items in a quarter window', () => {
  const informal = (...days: number[]) => days.map((day, i) => work(ago(day), `w${i}`, { scope: 'informal' }))
  expect(since(informal(90, 20, 3), 'F6')).toBe(ago(3))
  expect(since(informal(91, 20, 3), 'F6')).toBeNull()
  // The oldest leaves the window after the fourth has come, or before.
  expect(since(informal(92, 90, 20, 3), 'F6')).toBe(ago(20))
  expect(since(informal(100, 90, 20, 3), 'F6')).toBe(ago(3))
  expect(since([...informal(20, 10, 3), work(ago(1), 'w1', { scope: 'change', change: 'c1' })], 'F6')).toBeNull()
})

test('F6: more than a fifth of five or more shipped', () => {
  const shipped = (informal: number, all: number) =>
    Array.from({ length: all }, (_, i) =>
      work(ago(9 - i), `w${i}`, { status: 'shipped', scope: i < informal ? 'informal' : 'included' }),
    )
  expect(since(shipped(1, 5), 'F6')).toBeNull()
  expect(since(shipped(2, 6), 'F6')).not.toBeNull()
  expect(since(shipped(2, 4), 'F6')).toBeNull()
})

test('F7: a contract ends within 180 days and nobody asked in a quarter', () => {
  const pulse = (at: string): Short => [at, 'pulse', { score: 8, scale: 10 }]
  expect(since([start(ago(300), { end: after(181) })], 'F7')).toBeNull()
  expect(since([start(ago(300), { end: after(180) })], 'F7')).toBe(ASOF)
  expect(since([start(ago(300), { end: after(100) }), pulse(ago(90))], 'F7')).toBeNull()
  expect(since([start(ago(300), { end: after(100) }), pulse(ago(91))], 'F7')).toBe(ASOF)
})

test('F8: four updates in a quarter window and nothing predicted, checked or measured', () => {
  const updates = (...days: number[]) => days.map((day): Short => [ago(day), 'touch', { purpose: 'weekly_update' }])
  const measured = (at: string): Short => [at, 'measure.read', { what: 'returns', value: 30, unit: 'a week' }]
  expect(since(updates(90, 30, 20, 10), 'F8')).toBe(ago(10))
  expect(since(updates(91, 30, 20, 10), 'F8')).toBeNull()
  expect(since([...updates(40, 30, 20, 10), measured(ago(90))], 'F8')).toBeNull()
  expect(since([...updates(40, 30, 20, 10), measured(ago(91))], 'F8')).toBe(ASOF)
})

test('F10: work blocked for more than seven days without an escalation that names it', () => {
  const blocked = (at: string) => work(at, 'w', { status: 'blocked' })
  const escalated = (ref: string): Short => [ago(2), 'problem.escalated', { ref: 'q', to: 'dana', work: ref }]
  expect(since([blocked(ago(7))], 'F10')).toBeNull()
  expect(since([blocked(ago(8)), blocked(ago(2))], 'F10')).toBe(ASOF)
  expect(since([blocked(ago(8)), escalated('w')], 'F10')).toBeNull()
  expect(since([blocked(ago(8)), escalated('v')], 'F10')).toBe(ASOF)
  expect(since([blocked(ago(8)), work(ago(5), 'w', {}), blocked(ago(4))], 'F10')).toBeNull()
})

test('F11, T5: three heroics in a quarter window, beside the slots missed and the promises late', () => {
  const rescue = (day: number): Short => [ago(day), 'signal', { signal: 'heroics' }]
  expect(since([rescue(90), rescue(20), rescue(3)], 'F11')).toBe(ago(3))
  expect(since([rescue(91), rescue(20), rescue(3)], 'F11')).toBeNull()
  expect(since([rescue(20), rescue(20), rescue(3)], 'F11')).toBeNull()
  expect(
    why([rescue(30), rescue(20), rescue(3), ...weekly([0, 1, 3, 4, 5, 6, 7]), ...missed('c', ago(9))], 'F11'),
  ).toEqual({
    code: 'risk.heroics',
    params: { count: 3, missed: 1, late: 1 },
  })
})

test('F12: nothing invested for two quarters', () => {
  const need = (at: string): Short => [at, 'need.addressed', { askedFor: false }, { id: 'need' }]
  expect(since([need(ago(181))], 'F12')).toBeNull()
  expect(since([need(ago(182))], 'F12')).toBe(ASOF)
  expect(
    since(
      [
        need(ago(200)),
        [ago(5), 'review.held', { review: 'quarterly', withClient: true, continues: [], changes: [], stops: [] }],
      ],
      'F12',
    ),
  ).toBeNull()
})

test('F15, K7: an ask unanswered after five business days', () => {
  const ask = (at: string): Short => [at, 'ask.received', { ref: 'a', what: 'when?', by: 'dana' }]
  expect(since([ask(ago(6))], 'F15')).toBeNull()
  expect(since([ask(ago(7))], 'F15')).toBe(ASOF)
  expect(since([ask(ago(7)), [ASOF, 'ask.answered', { ref: 'a', answer: 'May' }]], 'F15')).toBeNull()
})

test('F17: under 80 % kept of five or more resolved or overdue', () => {
  const all = (good: number, bad: number) => [
    ...Array.from({ length: good }, (_, i) => kept(`k${i}`, ago(60 - i))).flat(),
    ...Array.from({ length: bad }, (_, i) => missed(`m${i}`, ago(20 - i))).flat(),
  ]
  expect(since(all(4, 1), 'F17')).toBeNull()
  expect(since(all(3, 2), 'F17')).toBe(ago(19))
  expect(since(all(1, 3), 'F17')).toBeNull()
})

test('F18: a breach of integrity until its repair is accepted', () => {
  const breach: Short = [ago(9), 'integrity.breached']
  const dana: Short = [ago(30), 'person.added', { person: 'dana' }]
  expect(since([breach], 'F18')).toBe(ago(9))
  expect(since([breach, [ago(1), 'integrity.repaired', { acceptedBy: 'dana' }]], 'F18')).toBe(ago(9))
  expect(since([dana, breach, [ago(1), 'integrity.repaired', { acceptedBy: 'dana' }]], 'F18')).toBeNull()
})

test('F19: alternatives open until dropped', () => {
  const looked: Short = [ago(9), 'signal', { signal: 'alternatives_evaluated' }]
  expect(since([looked], 'F19')).toBe(ago(9))
  expect(since([looked], 'F19', ago(10))).toBeNull()
  expect(since([looked, [ago(1), 'signal', { signal: 'alternatives_dropped' }]], 'F19')).toBeNull()
})

test('F20: the latest period of a dimension is breached', () => {
  const signed: Short = [
    ago(200),
    'sla.signed',
    { ref: 's', signedBy: 'dana', dimensions: [{ id: 'up', name: 'up', target: 99, unit: '%', better: 'higher' }] },
  ]
  const measured = (from: string, to: string, at: string, value: number): Short => [
    at,
    'sla.measured',
    { ref: 's', dimension: 'up', from, to, value },
  ]
  const april = (value: number) => measured('2026-04-01', '2026-04-30', '2026-05-02', value)
  const may = (value: number) => measured('2026-05-01', '2026-05-31', '2026-06-02', value)
  expect(since([signed, april(99.5), may(98.9)], 'F20')).toBe('2026-06-02')
  expect(since([signed, april(98), may(98.9)], 'F20')).toBe('2026-05-02')
  expect(since([signed, april(98), may(99)], 'F20')).toBeNull()
})
