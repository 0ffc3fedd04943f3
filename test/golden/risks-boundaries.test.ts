import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, kept, missed, standing } from './told.ts'

// Chapter 7: the days and counts on which each pattern begins, both sides of them. ASOF is a Tuesday.

const us = 'sam@studio.example'
const since = (lines: readonly Short[], id: string, asOf = ASOF): string | null =>
  standing(lines, asOf).risks.find((risk) => risk.id === id)?.since ?? null
const raised = (lines: readonly Short[], id: string, asOf = ASOF): boolean => since(lines, id, asOf) !== null
const causes = (lines: readonly Short[], id: string): string[] =>
  standing(lines)
    .risks.find((risk) => risk.id === id)
    ?.causes.map(({ code }) => code) ?? []
const start = (at: string, data: object = {}): Short => [at, 'contract.signed', { start: at, ...data }]
const holiday = (from: string, to = from): Short => [
  ago(30),
  'holiday.agreed',
  { from, to, side: 'client', why: 'rest' },
]

test('F2: a buyer on the map whom nobody ever met, from 14 days after the start', () => {
  const ana: Short = [ago(300), 'person.added', { person: 'ana', role: 'economic_buyer' }]
  expect(causes([start(ago(13)), ana], 'F2')).toEqual([])
  expect(causes([start(ago(14)), ana], 'F2')).toEqual(['risk.buyer_not_met'])
  expect(since([start(ago(14)), ana], 'F2')).toBe(ASOF)
})

test('F2: a change decided by somebody who is not on the map counts as a decision, one of ours does not', () => {
  const decided = (by: string): Short => [ago(9), 'change.decided', { ref: 'c', decision: 'approved', by }]
  expect([raised([decided('lee')], 'F2'), raised([decided(us)], 'F2')]).toEqual([true, false])
})

/** Two weekly rituals with four slots each, the last two of them today's week. */
const two = (...held: readonly (readonly [number, string])[]): Short[] => [
  [
    ago(60),
    'cadence.agreed',
    {
      rituals: [
        { id: 'u', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY', start: ago(25) },
        { id: 's', ritual: 'sync', rrule: 'FREQ=WEEKLY', start: ago(24) },
      ],
    },
  ],
  ...held.map(([day, purpose]): Short => [ago(day), 'touch', { purpose }]),
]
const UPDATES = [25, 18, 11, 4].map((day) => [day, 'weekly_update'] as const)

test('F3: all rituals are pooled: seven of eight are enough, six are not', () => {
  expect(raised(two(...UPDATES, [24, 'sync'], [17, 'sync'], [10, 'sync']), 'F3')).toBe(false)
  expect(raised(two(...UPDATES, [24, 'sync'], [17, 'sync']), 'F3')).toBe(true)
  // Before the last one was due there were seven.
  expect(raised(two(...UPDATES), 'F3', ago(4))).toBe(false)
})

test('F3: an excused slot is not due, and seven are too few to say', () => {
  const excused: Short = [ago(27), 'slot.excused', { ritual: 's', slot: ago(3), why: 'their fair', agreedBy: 'dana' }]
  expect(raised([...two(...UPDATES, [24, 'sync']), excused], 'F3')).toBe(false)
})

test('F9: two missed slots are in a row in one ritual, not across two, and an excused one between them is none', () => {
  expect(raised(two(...UPDATES.slice(0, 3), [24, 'sync'], [17, 'sync'], [10, 'sync']), 'F9')).toBe(false)
  expect(raised(two(...UPDATES, [24, 'sync'], [17, 'sync']), 'F9')).toBe(true)
  const excused: Short = [ago(27), 'slot.excused', { ritual: 's', slot: ago(10), why: 'their fair', agreedBy: 'dana' }]
  expect(raised([...two(...UPDATES, [24, 'sync'], [17, 'sync']), excused], 'F9')).toBe(false)
  expect(since([...two(...UPDATES, [24, 'sync']), excused], 'F9')).toBe(ago(2))
})

test('F4: a client-side promise kept, or not a week late, is not counted', () => {
  const promised = (ref: string, due: string): Short => [
    ago(40),
    'commitment.made',
    { ref, side: 'client', owner: 'dana', to: us, due },
  ]
  const lines = [promised('a', ago(20)), promised('b', ago(20))]
  expect(since(lines, 'F4')).toBe(ago(12))
  expect(raised([...lines, [ago(1), 'commitment.kept', { ref: 'a' }]], 'F4')).toBe(false)
  // Whatever its side, a promise of ours is none of theirs.
  expect(raised([promised('a', ago(20)), [ago(40), 'commitment.made', { ref: 'c', due: ago(20) }]], 'F4')).toBe(false)
})

const noticed = (at: string): Short => [
  at,
  'problem.noticed',
  { ref: 'q', what: 'late data', kind: 'process', owner: us, nextStep: 'call' },
]
const told = (at: string): Short => [at, 'problem.disclosed', { ref: 'q', to: 'dana' }]

test('F5: five business days leave out weekends and the holidays agreed', () => {
  // Noticed on Friday the 19th, the fifth business day is Friday the 26th, the sixth Monday the 29th.
  expect(raised([noticed('2026-06-19'), told('2026-06-28')], 'F5')).toBe(false)
  expect(since([noticed('2026-06-19'), told('2026-06-29')], 'F5')).toBe('2026-06-29')
  expect(raised([noticed('2026-06-19'), holiday('2026-06-24'), told('2026-06-29')], 'F5')).toBe(false)
  expect(since([noticed('2026-06-19'), holiday('2026-06-24')], 'F5')).toBe(ASOF)
  // A holiday on a weekend gives no day back.
  expect(since([noticed('2026-06-19'), holiday('2026-06-20', '2026-06-21')], 'F5')).toBe('2026-06-29')
})

test('F5: a problem whose next step alone lacks is raised at once, and closed by what adds it', () => {
  const open = (data: object): Short => [ago(3), 'problem.noticed', { ref: 'q', what: 'x', kind: 'process', ...data }]
  expect(since([open({ owner: us })], 'F5')).toBe(ago(3))
  expect(since([open({ nextStep: 'call' })], 'F5')).toBe(ago(3))
  expect(raised([open({ owner: us, nextStep: 'call' })], 'F5')).toBe(false)
  expect(
    raised(
      [open({ owner: us }), [ago(1), 'problem.noticed', { ref: 'q', what: 'x', kind: 'process', nextStep: 'call' }]],
      'F5',
    ),
  ).toBe(false)
})

const near = start(ago(300), { end: after(100) })
const mark = { rating: 4, evidence: [] }
const audit = (at: string): Short => [
  at,
  'trust.audited',
  { auditor: us, competence: mark, integrity: mark, benevolence: mark },
]

test('F7: a trust audit asks as a pulse does; the contract that has ended is renewed or gone', () => {
  expect(raised([near, audit(ago(90))], 'F7')).toBe(false)
  expect(since([near, audit(ago(91))], 'F7')).toBe(ASOF)
  expect(raised([start(ago(300), { end: ASOF })], 'F7')).toBe(true)
  expect(raised([start(ago(300), { end: ago(1) })], 'F7')).toBe(false)
  expect(raised([start(ago(300))], 'F7')).toBe(false)
})

test('F8: an update is one we sent, and a prediction made or checked tells what it was worth', () => {
  const updates = (initiatedBy: string, ...days: number[]) =>
    days.map((day): Short => [ago(day), 'touch', { purpose: 'weekly_update', initiatedBy }])
  const predicted = (made: string): Short => [
    made,
    'prediction.made',
    {
      ref: 'p',
      statement: 'x',
      baseline: { value: 40, unit: 'a week', n: 12, on: made },
      target: { value: 30 },
      checkOn: after(30),
      method: 'count',
      owner: us,
    },
  ]
  const four = updates('us', 40, 30, 20, 10)
  expect(raised(four, 'F8')).toBe(true)
  expect(raised([...updates('us', 40, 30, 20), ...updates('client', 10)], 'F8')).toBe(false)
  expect(raised([...four, predicted(ago(90))], 'F8')).toBe(false)
  expect(since([...four, predicted(ago(91))], 'F8')).toBe(ASOF)
  expect(raised([...four, predicted(ago(200)), [ago(90), 'prediction.checked', { ref: 'p', value: 30 }]], 'F8')).toBe(
    false,
  )
})

test('F12: never invested, from 182 days after the start', () => {
  expect(raised([start(ago(181))], 'F12')).toBe(false)
  expect(since([start(ago(182))], 'F12')).toBe(ASOF)
})

test('F14: before any state is named onboarding is under way while an output is open', () => {
  const output = (status: string): Short => [
    ago(40),
    'onboarding.set',
    { step: 'information', output: 'access', owner: us, waitsOn: 'client', status },
  ]
  expect(since([start(ago(45)), output('open')], 'F14')).toBe(ASOF)
  expect(raised([start(ago(44)), output('open')], 'F14')).toBe(false)
  expect(raised([start(ago(45)), output('done')], 'F14')).toBe(false)
})

test('F15: the fifth business day after an ask, holidays left out; a late answer ends it', () => {
  const ask: Short = ['2026-06-19', 'ask.received', { ref: 'a', what: 'when?', by: 'dana' }]
  expect(raised([ask], 'F15', '2026-06-25')).toBe(false)
  expect(since([ask], 'F15', '2026-06-26')).toBe('2026-06-26')
  expect(raised([ask, holiday('2026-06-24')], 'F15', '2026-06-28')).toBe(false)
  expect(since([ask, holiday('2026-06-24')], 'F15')).toBe('2026-06-29')
  expect(raised([ask, [ASOF, 'ask.answered', { ref: 'a', answer: 'May' }]], 'F15')).toBe(false)
})

test('F17: overdue promises count among the five, resolved ones for two quarters', () => {
  const open = (n: number) =>
    Array.from({ length: n }, (_, i): Short => [ago(40), 'commitment.made', { ref: `o${i}`, due: ago(1 + i) }])
  const good = (n: number) => Array.from({ length: n }, (_, i) => kept(`k${i}`, ago(60 - i))).flat()
  expect(raised([...good(4), ...open(1)], 'F17')).toBe(false)
  expect(since([...good(3), ...open(2)], 'F17')).toBe(ago(0))
  expect(raised([...good(2), ...open(2)], 'F17')).toBe(false)
  const old = (day: number) => missed('m', ago(day))
  // With the miss of 182 days ago the oldest is out of the window: three of four are too few to say.
  expect(raised([...good(3), ...missed('n', ago(5)), ...old(181)], 'F17')).toBe(true)
  expect(raised([...good(3), ...missed('n', ago(5)), ...old(182)], 'F17')).toBe(false)
})

test('F20: a period approached is not breached, and one that has not ended is none', () => {
  const signed: Short = [
    ago(200),
    'sla.signed',
    { ref: 's', signedBy: 'dana', dimensions: [{ id: 'up', name: 'up', target: 99, unit: '%', better: 'higher' }] },
  ]
  const measured = (value: number, to: string): Short => [
    ago(2),
    'sla.measured',
    { ref: 's', dimension: 'up', from: '2026-06-01', to, value },
  ]
  expect(raised([signed, measured(99, ASOF)], 'F20')).toBe(false)
  expect(since([signed, measured(98.99, ASOF)], 'F20')).toBe(ASOF)
  expect(raised([signed, measured(98.99, after(1))], 'F20')).toBe(false)
})

test('F21: who owned the relationship and left is followed by whoever owns it now', () => {
  const person = (key: string, data: object): Short => [
    ago(300),
    'person.added',
    { person: key, role: 'other', ...data },
  ]
  const left: Short = [ago(5), 'person.left', { person: 'ana' }]
  const owner = { relationshipOwner: true }
  expect(since([person('ana', owner), left], 'F21')).toBe(ago(5))
  expect(
    raised(
      [person('ana', owner), left, person('lee', {}), [ago(4), 'person.changed', { person: 'lee', ...owner }]],
      'F21',
    ),
  ).toBe(false)
  expect(raised([person('ana', owner), left], 'F21', ago(6))).toBe(false)
})
