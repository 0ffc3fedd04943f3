import { expect, test } from 'vitest'
import type { CommitmentCounts } from '#method/index.ts'
import type { Short } from './notation.ts'
import { ago, ASOF, kept, missed, standing } from './told.ts'

// K3. A promise made on 1 June and due on 10 June, unless a line tells otherwise.

const made = (data: object = {}, at = '2026-06-01'): Short => [
  at,
  'commitment.made',
  { ref: 'c', due: '2026-06-10', ...data },
  { id: 'made' },
]
const on = (at: string, kind: 'kept' | 'missed', data: object = {}): Short => [
  at,
  `commitment.${kind}`,
  { ref: 'c', ...data },
]
const moved = (at: string, due: string, data: object = {}): Short => [
  at,
  'commitment.moved',
  { ref: 'c', due, ...data },
]
const withdrawn = (at: string, data: object = {}): Short => [at, 'commitment.withdrawn', { ref: 'c', ...data }]

const NOTHING: CommitmentCounts = { made: 0, kept: 0, missed: 0, moved: 0, open: 0, overdue: 0, keptRate: null }
const ours = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).commitments.us
const KEPT = { ...NOTHING, made: 1, kept: 1, keptRate: 1 }
const MISSED = { ...NOTHING, made: 1, missed: 1, keptRate: 0 }
const OPEN = { ...NOTHING, made: 1, open: 1 }
const OVERDUE = { ...OPEN, overdue: 1, keptRate: 0 }

// Done by the due day.

test('done by the due day it is kept, done later it is missed', () => {
  expect(ours([made(), on('2026-06-09', 'kept')])).toEqual(KEPT)
  expect(ours([made(), on('2026-06-10', 'kept')])).toEqual(KEPT)
  expect(ours([made(), on('2026-06-11', 'kept')])).toEqual(MISSED)
})

test('told later, the day it was done on counts', () => {
  expect(ours([made(), on('2026-06-20', 'kept', { on: '2026-06-10' })])).toEqual(KEPT)
  expect(ours([made(), on('2026-06-20', 'kept', { on: '2026-06-11' })])).toEqual(MISSED)
  // Until it is told nobody knows: it reads as overdue.
  expect(ours([made(), on('2026-06-20', 'kept', { on: '2026-06-10' })], '2026-06-19')).toEqual(OVERDUE)
})

test('an instant is read on the clock of the account', () => {
  // Half past eleven at night in New York is the morning after in Berlin; one in the morning in Tokyo is the evening before.
  expect(ours([made(), on('2026-06-10T23:30:00-04:00', 'kept')])).toEqual(MISSED)
  expect(ours([made(), on('2026-06-11T01:00:00+09:00', 'kept')])).toEqual(KEPT)
  expect(ours([made(), on('2026-06-10T21:59:59Z', 'kept')])).toEqual(KEPT)
  expect(ours([made(), on('2026-06-10T22:00:00Z', 'kept')])).toEqual(MISSED)
})

test('what a person writes off is missed, also before its day', () => {
  expect(ours([made(), on('2026-06-08', 'missed')])).toEqual(MISSED)
  expect(ours([made(), on('2026-06-12', 'missed')])).toEqual(MISSED)
})

test('the first word on how it ended holds', () => {
  expect(ours([made(), on('2026-06-08', 'missed'), on('2026-06-09', 'kept')])).toEqual(MISSED)
  expect(ours([made(), on('2026-06-08', 'kept'), on('2026-06-09', 'missed')])).toEqual(KEPT)
})

// Not done.

test('on its due day it is open, from the next day overdue, shown under open and counted as missed', () => {
  expect(ours([made()], '2026-06-09')).toEqual(OPEN)
  expect(ours([made()], '2026-06-10')).toEqual(OPEN)
  expect(ours([made()], '2026-06-11')).toEqual(OVERDUE)
  expect(ours([made()], '2029-06-11')).toEqual(OVERDUE)
})

test('overdue counts until it is resolved, then by the day of that', () => {
  const lines = [made(), on('2026-06-20', 'kept')]
  expect([ours(lines, '2026-06-19'), ours(lines, '2026-06-20')]).toEqual([OVERDUE, MISSED])
})

// Moved.

test('moved on a day before it fell due with their word, the new day holds', () => {
  const lines = [made(), moved('2026-06-09', '2026-06-20')]
  expect(ours(lines, '2026-06-15')).toEqual({ ...OPEN, moved: 1 })
  expect(ours([...lines, on('2026-06-20', 'kept')])).toEqual({ ...KEPT, moved: 1 })
  expect(ours([...lines, on('2026-06-21', 'kept')])).toEqual({ ...MISSED, moved: 1 })
  expect(ours(lines, '2026-06-21')).toEqual({ ...OVERDUE, moved: 1 })
})

test('moved on its due day or later it is not moved, and the miss stays', () => {
  for (const day of ['2026-06-10', '2026-06-12']) {
    expect(ours([made(), moved(day, '2026-06-20')], '2026-06-15')).toEqual(OVERDUE)
    expect(ours([made(), moved(day, '2026-06-20'), on('2026-06-18', 'kept')])).toEqual(MISSED)
  }
})

test('moved on our word alone it is not moved', () => {
  const alone = moved('2026-06-05', '2026-06-20', { agreedBy: 'sam@studio.example' })
  expect(ours([made(), alone], '2026-06-15')).toEqual(OVERDUE)
  const agent = moved('2026-06-05', '2026-06-20', { agreedBy: 'agent:planner' })
  expect(ours([made(), agent, on('2026-06-18', 'kept')])).toEqual(MISSED)
})

test('two moves hold, a third counts as missed on its day', () => {
  const twice = [made(), moved('2026-06-05', '2026-06-15'), moved('2026-06-12', '2026-06-20')]
  expect(ours([...twice, on('2026-06-20', 'kept')])).toEqual({ ...KEPT, moved: 2 })
  const third = [...twice, moved('2026-06-18', '2026-06-28')]
  expect(ours(third, '2026-06-17')).toEqual({ ...OPEN, moved: 2 })
  expect(ours(third, '2026-06-18')).toEqual({ ...MISSED, moved: 3 })
  expect(ours([...third, on('2026-06-25', 'kept')])).toEqual({ ...MISSED, moved: 3 })
})

test('a move that is none does not count towards the third', () => {
  const lines = [
    made(),
    moved('2026-06-04', '2026-06-12', { agreedBy: 'sam@studio.example' }),
    moved('2026-06-05', '2026-06-15'),
    moved('2026-06-12', '2026-06-20'),
  ]
  expect(ours([...lines, on('2026-06-20', 'kept')])).toEqual({ ...KEPT, moved: 2 })
})

test('it may be moved to an earlier day, but not to one that has passed', () => {
  expect(ours([made(), moved('2026-06-03', '2026-06-05')], '2026-06-06')).toEqual({ ...OVERDUE, moved: 1 })
  expect(ours([made(), moved('2026-06-05', '2026-06-03'), on('2026-06-09', 'kept')])).toEqual(KEPT)
})

// Withdrawn.

test('withdrawn before its due day with their word, it is counted nowhere', () => {
  expect(ours([made(), withdrawn('2026-06-09', { agreedBy: 'dana' })])).toEqual(NOTHING)
  expect(ours([made(), withdrawn('2026-06-09', { agreedBy: 'dana' })], '2026-06-08')).toEqual(OPEN)
})

test('withdrawn on its due day or later it is missed, whoever agreed', () => {
  for (const day of ['2026-06-10', '2026-06-14'])
    for (const data of [{ agreedBy: 'dana' }, {}]) expect(ours([made(), withdrawn(day, data)])).toEqual(MISSED)
})

test('withdrawn by us alone before its due day, the promise stands', () => {
  for (const data of [{}, { agreedBy: 'sam@studio.example' }]) {
    expect(ours([made(), withdrawn('2026-06-05', data)], '2026-06-08')).toEqual(OPEN)
    expect(ours([made(), withdrawn('2026-06-05', data), on('2026-06-10', 'kept')])).toEqual(KEPT)
    expect(ours([made(), withdrawn('2026-06-05', data)])).toEqual(OVERDUE)
  }
})

// The client's side: there the other side's word is ours.

test("the client's promises are counted apart, and moved by our word", () => {
  const theirs = { side: 'client', owner: 'dana', to: 'sam@studio.example' }
  const { us, client } = standing([made(theirs), on('2026-06-10', 'kept')]).commitments
  expect([us, client]).toEqual([NOTHING, KEPT])
  const by = (agreedBy: string) =>
    standing([made(theirs), moved('2026-06-05', '2026-06-20', { agreedBy })], '2026-06-15').commitments.client
  expect(by('sam@studio.example')).toEqual({ ...OPEN, moved: 1 })
  expect(by('dana')).toEqual(OVERDUE)
})

// The kept rate: kept / (kept + missed + overdue), over L2's window; the counts are over all time.

test('the rate is told to six decimals', () => {
  expect(ours([...kept('a', ago(9)), ...kept('b', ago(8)), ...missed('d', ago(7))]).keptRate).toBe(0.666667)
})

test('with five in two quarters older ones count no more in the rate, and still in the counts', () => {
  const recent = [1, 2, 3, 4, 5].flatMap((n) => kept(`n${n}`, ago(n)))
  expect(ours([...recent, ...missed('old', ago(182))])).toEqual({
    ...NOTHING,
    made: 6,
    kept: 5,
    missed: 1,
    keptRate: 1,
  })
  expect(ours([...recent, ...missed('old', ago(181))]).keptRate).toBe(0.833333)
})

test('with fewer the last five of a year count', () => {
  const recent = [1, 2, 3, 4].flatMap((n) => kept(`n${n}`, ago(n)))
  expect(ours([...recent, ...missed('old', ago(364))]).keptRate).toBe(0.8)
  expect(ours([...recent, ...missed('old', ago(365))]).keptRate).toBe(1)
})

// Redaction.

test('an erased keeping counts nowhere, an erased miss stays a miss', () => {
  const erased = (target: string): Short => ['2026-06-25', 'entry.redacted', { target, why: 'asked for' }]
  const it = (line: Short): Short => [line[0], line[1], line[2]!, { id: 'it' }]
  expect(ours([made(), it(on('2026-06-10', 'kept')), erased('it')])).toEqual(NOTHING)
  expect(ours([made(), it(on('2026-06-10', 'missed')), erased('it')])).toEqual(MISSED)
  // Kept too late was a miss, and erasing its text does not undo it.
  expect(ours([made(), it(on('2026-06-11', 'kept')), erased('it')])).toEqual(MISSED)
  expect(ours([made(), it(withdrawn('2026-06-10', { agreedBy: 'dana' })), erased('it')])).toEqual(MISSED)
  expect(ours([made(), it(moved('2026-06-05', '2026-06-20')), on('2026-06-20', 'kept'), erased('it')])).toEqual({
    ...KEPT,
    moved: 1,
  })
  expect(ours([made(), on('2026-06-10', 'kept'), erased('made')])).toEqual(KEPT)
})

// Refs.

test('what is said of a promise nobody made counts for nothing', () => {
  expect(ours([on('2026-06-10', 'kept'), on('2026-06-11', 'missed', { ref: 'x' })])).toEqual(NOTHING)
  expect(ours([on('2026-05-31', 'kept'), made()], '2026-06-05')).toEqual(OPEN)
})

test('within a day nothing comes before the promise it speaks of', () => {
  const evening = made({ due: '2026-06-10' }, '2026-06-05T18:00:00+02:00')
  expect(ours([evening, on('2026-06-05', 'kept')])).toEqual(KEPT)
})

test('a ref made twice is the first promise', () => {
  const again = made({ due: '2026-06-25', what: 'something else' }, '2026-06-02')
  expect(ours([made(), [again[0], again[1], again[2]!, { id: 'again' }], on('2026-06-20', 'kept')])).toEqual(MISSED)
})
