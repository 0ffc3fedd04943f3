import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, kept, seen, standing } from './told.ts'

// Chapter 7: since when a risk stands: the first day of the stretch through which its rule held, not the day of its latest
// entry. ASOF is a Tuesday.

const us = 'sam@studio.example'
const since = (lines: readonly Short[], id: string, asOf = ASOF): string | null =>
  standing(lines, asOf).risks.find((risk) => risk.id === id)?.since ?? null
const work = (day: number, ref: string, data: object): Short => [
  ago(day),
  'work.updated',
  { ref, title: 'import', status: 'in_progress', scope: 'included', ...data },
]

test('F6: three informal items stand since the third, whatever is told of them later', () => {
  const informal = (day: number, ref: string) => work(day, ref, { scope: 'informal' })
  const lines = [informal(40, 'a'), informal(30, 'b'), informal(20, 'c'), informal(5, 'a')]
  expect(since(lines, 'F6')).toBe(ago(20))
  expect(since(lines, 'F6', ago(21))).toBeNull()
})

test('F6: too large a share of what shipped stands since five had shipped', () => {
  const shipped = (day: number, ref: string, scope = 'included') => work(day, ref, { status: 'shipped', scope })
  const lines = [
    shipped(40, 'a', 'informal'),
    shipped(35, 'b', 'informal'),
    shipped(30, 'c'),
    shipped(25, 'd'),
    shipped(20, 'e'),
    shipped(10, 'f'),
  ]
  expect(since(lines, 'F6')).toBe(ago(20))
  expect(since(lines, 'F6', ago(21))).toBeNull()
  // Two of ten are a fifth, not more.
  const more = ['g', 'h', 'i', 'j'].map((ref) => shipped(3, ref))
  expect(since([...lines, ...more.slice(1)], 'F6')).toBe(ago(20))
  expect(since([...lines, ...more], 'F6')).toBeNull()
})

test('F6: what shipped more than a quarter window ago counts no more', () => {
  const shipped = (day: number, ref: string, scope = 'included') => work(day, ref, { status: 'shipped', scope })
  const lines = (first: number) => [
    shipped(first, 'a', 'informal'),
    shipped(50, 'b', 'informal'),
    ...['c', 'd', 'e', 'f'].map((ref) => shipped(30, ref)),
  ]
  expect(since(lines(90), 'F6')).toBe(ago(30))
  expect(since(lines(91), 'F6')).toBeNull()
})

test('F4: two overdue promises of theirs stand since the second, though the first was kept meanwhile', () => {
  const promised = (ref: string, due: number): Short => [
    ago(60),
    'commitment.made',
    { ref, side: 'client', owner: 'dana', to: us, due: ago(due) },
  ]
  const lines = [promised('a', 40), promised('b', 30), promised('c', 20)]
  expect(since(lines, 'F4')).toBe(ago(22))
  // Kept while two others were more than a week late, it breaks no stretch; kept before that, it does.
  expect(since([...lines, [ago(5), 'commitment.kept', { ref: 'a' }]], 'F4')).toBe(ago(22))
  expect(since([...lines, [ago(15), 'commitment.kept', { ref: 'a' }]], 'F4')).toBe(ago(12))
})

test('F1: a dispute told again later does not make the risk younger', () => {
  const disputed = (day: number, ref: string): Short => [
    ago(day),
    'change.decided',
    { ref, decision: 'declined', by: us, disputed: true },
  ]
  expect(since([disputed(40, 'a'), disputed(30, 'b'), disputed(10, 'a')], 'F1')).toBe(ago(30))
})

test('F2: different wants stand once both are on the map in their parts', () => {
  const person = (day: number, key: string, role: string, data: object = {}): Short => [
    ago(day),
    'person.added',
    { person: key, role, ...data },
  ]
  const marked = { wants: 'speed', wantsDifferFrom: 'ana' }
  expect(since([person(40, 'ben', 'day_to_day', marked), person(20, 'ana', 'economic_buyer')], 'F2')).toBe(ago(20))
  const moved: Short = [ago(8), 'person.changed', { person: 'ben', role: 'day_to_day' }]
  expect(since([person(40, 'ana', 'economic_buyer'), person(30, 'ben', 'influencer', marked), moved], 'F2')).toBe(
    ago(8),
  )
})

test('F2: decisions of one stranger are one cause, since the first that is not followed by a quarter without', () => {
  const decided = (day: number): Short => [ago(day), 'decision.made', { ref: `d${day}`, decision: 'stop', by: 'lee' }]
  expect(since([decided(100), decided(30)], 'F2')).toBe(ago(100))
  expect(since([decided(130), decided(30)], 'F2')).toBe(ago(30))
  expect(standing([decided(60), decided(30)]).risks.find(({ id }) => id === 'F2')?.causes).toEqual([
    { code: 'risk.decided_off_map', params: { person: 'lee' } },
  ])
})

test('F2: nobody is the buyer since the last one took another part', () => {
  const lines: Short[] = [
    [ago(300), 'contract.signed', { start: ago(300) }],
    [ago(300), 'person.added', { person: 'ana', role: 'economic_buyer' }],
    [ago(9), 'touch', { channel: 'call', people: ['ana'] }],
    [ago(8), 'person.changed', { person: 'ana', role: 'executive' }],
  ]
  expect([since(lines, 'F2'), since(lines, 'F2', after(30)), since(lines, 'F2', ago(9))]).toEqual([
    ago(8),
    ago(8),
    null,
  ])
})

test('F21: a place is empty since its last holder left', () => {
  const person = (key: string): Short => [ago(300), 'person.added', { person: key, role: 'economic_buyer' }]
  const left = (key: string, day: number): Short => [ago(day), 'person.left', { person: key }]
  expect(since([person('ana'), person('lee'), left('ana', 40), left('lee', 10)], 'F21')).toBe(ago(10))
  expect(since([person('ana'), person('lee'), left('ana', 40)], 'F21')).toBeNull()
})

const daily = (start: string): Short => [
  ago(60),
  'cadence.agreed',
  { rituals: [{ id: 'd', ritual: 'sync', rrule: 'FREQ=DAILY', start }] },
]
const sync = (day: number): Short => [ago(day), 'touch', { purpose: 'sync' }]

test('F3, F9: a slot due by the end of a day counts from the next day on (K2)', () => {
  const lines = [daily(ago(10)), ...[10, 9, 8, 7, 6, 5, 4, 3].map(sync)]
  // Missed two days ago and yesterday: silence since today, and six of eight held.
  expect(since(lines, 'F9')).toBe(ASOF)
  expect(since(lines, 'F9', ago(1))).toBeNull()
  expect(since(lines, 'F3')).toBe(ASOF)
  expect(since(lines, 'F3', ago(1))).toBeNull()
})

test('a contract told of late raises nothing before it was told of', () => {
  const signed: Short = [ago(10), 'contract.signed', { start: ago(100) }]
  expect(['F1', 'F2', 'F3'].map((id) => since([signed], id))).toEqual([ago(10), ago(10), ago(10)])
  expect(since([signed], 'F1', ago(11))).toBeNull()
})

test('F20: a target signed anew does not make an old breach younger', () => {
  const signed = (day: number, target: number): Short => [
    ago(day),
    'sla.signed',
    { ref: 's', signedBy: 'dana', dimensions: [{ id: 'up', name: 'up', target, unit: '%', better: 'higher' }] },
  ]
  const april: Short = [
    ago(59),
    'sla.measured',
    { ref: 's', dimension: 'up', from: '2026-04-01', to: '2026-04-30', value: 98 },
  ]
  expect(since([signed(200, 99), april, signed(20, 99.5)], 'F20')).toBe(ago(59))
  // Under the old target it was met, under the new one it is not.
  expect(since([signed(200, 98), april, signed(20, 99)], 'F20')).toBe(ago(20))
})

test('F11, T5: promises overdue now stand beside the rescues, with those kept late', () => {
  const rescues = [30, 20, 3].map((day) => seen(`r${day}`, ago(day), 'heroics'))
  const open = (ref: string, due: string): Short => [ago(60), 'commitment.made', { ref, due }]
  const late: Short[] = [open('late', ago(40)), [ago(30), 'commitment.kept', { ref: 'late' }]]
  const lines = [...rescues, ...late, ...kept('fine', ago(15)), open('overdue', ago(1)), open('today', ASOF)]
  expect(standing(lines).risks.find(({ id }) => id === 'F11')?.why).toEqual({
    code: 'risk.heroics',
    params: { count: 3, missed: 0, late: 2 },
  })
  expect(since(lines, 'F11')).toBe(ago(3))
  expect(since(lines, 'F11', after(61))).toBeNull()
})
