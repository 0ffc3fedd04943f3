import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, standing } from './told.ts'

// Failure patterns found in what was agreed, and with whom: F1, F2, F4, F14, F16, F21, and how all of them are listed.

const since = (lines: readonly Short[], id: string, asOf = ASOF): string | null =>
  standing(lines, asOf).risks.find((risk) => risk.id === id)?.since ?? null
const causes = (lines: readonly Short[], id: string): string[] =>
  standing(lines)
    .risks.find((risk) => risk.id === id)
    ?.causes.map(({ code }) => code) ?? []
const start = (at: string): Short => [at, 'contract.signed', { start: at }]
const us = 'sam@studio.example'

test('F1: scope not explicit thirty days after the start', () => {
  const scope = (data: object): Short => [ago(100), 'element.stated', { element: 'scope', ...data }]
  expect(since([start(ago(29))], 'F1')).toBeNull()
  expect(since([start(ago(30))], 'F1')).toBe(ASOF)
  expect(since([start(ago(40)), scope({})], 'F1')).toBe(ago(10))
  expect(since([start(ago(40)), scope({ agreedBy: 'dana' })], 'F1')).toBeNull()
})

test('F1: agreed once and stated anew by us alone, it is not explicit since then', () => {
  const scope = (at: string, data: object): Short => [at, 'element.stated', { element: 'scope', ...data }]
  expect(
    since([start(ago(100)), scope(ago(90), { agreedBy: 'dana' }), scope(ago(4), {}), scope(ago(2), {})], 'F1'),
  ).toBe(ago(4))
})

test('F1: two change requests disputed in a quarter window', () => {
  const disputed = (at: string, ref: string): Short => [
    at,
    'change.decided',
    { ref, decision: 'declined', by: us, disputed: true },
  ]
  expect(since([disputed(ago(90), 'a'), disputed(ago(3), 'b')], 'F1')).toBe(ago(3))
  expect(since([disputed(ago(91), 'a'), disputed(ago(3), 'b')], 'F1')).toBeNull()
  expect(since([disputed(ago(20), 'a'), disputed(ago(3), 'a')], 'F1')).toBeNull()
})

const person = (key: string, role: string, data: object = {}): Short => [
  ago(300),
  'person.added',
  { person: key, role, ...data },
]
const met = (at: string, channel = 'meeting'): Short => [at, 'touch', { channel, people: ['ana'] }]

test('F2: no buyer on the map fourteen days after the start', () => {
  expect(causes([start(ago(13))], 'F2')).toEqual([])
  expect(causes([start(ago(14))], 'F2')).toEqual(['risk.no_buyer'])
  expect(since([start(ago(14))], 'F2')).toBe(ASOF)
  expect(causes([start(ago(14)), person('ana', 'economic_buyer'), met(ago(2))], 'F2')).toEqual([])
})

test('F2: a buyer nobody met in a quarter window', () => {
  const lines = (line: Short) => [start(ago(200)), person('ana', 'economic_buyer'), line]
  expect(since(lines(met(ago(90))), 'F2')).toBeNull()
  expect(since(lines(met(ago(91))), 'F2')).toBe(ASOF)
  expect(since(lines(met(ago(3), 'call')), 'F2')).toBeNull()
  expect(causes(lines(met(ago(3), 'email')), 'F2')).toEqual(['risk.buyer_not_met'])
})

test('F2: buyer and daily contact marked to want different things, until told otherwise', () => {
  const lines = [
    person('ana', 'economic_buyer'),
    person('dana', 'day_to_day', { wants: 'speed', wantsDifferFrom: 'ana' }),
  ]
  expect(causes(lines, 'F2')).toEqual(['risk.wants_differ'])
  expect(
    causes(
      [person('lee', 'influencer'), person('dana', 'day_to_day', { wants: 'speed', wantsDifferFrom: 'lee' })],
      'F2',
    ),
  ).toEqual([])
  expect(causes([...lines, [ago(2), 'person.changed', { person: 'dana', wants: 'what Ana wants' }]], 'F2')).toEqual([])
  expect(causes([...lines, [ago(2), 'person.left', { person: 'ana' }]], 'F2')).toEqual([])
})

test('F2: a decision taken by somebody who is not on the map', () => {
  const decided = (at: string, by: string): Short => [at, 'decision.made', { ref: 'd', decision: 'stop', by }]
  expect(since([decided(ago(90), 'lee')], 'F2')).toBe(ago(90))
  expect(since([decided(ago(91), 'lee')], 'F2')).toBeNull()
  expect(since([decided(ago(9), 'lee'), person('lee', 'executive')], 'F2')).toBeNull()
})

test('F4: two client-side commitments more than seven days overdue', () => {
  const promised = (ref: string, due: string): Short => [
    ago(40),
    'commitment.made',
    { ref, side: 'client', owner: 'dana', to: us, due },
  ]
  expect(since([promised('a', ago(8)), promised('b', ago(20))], 'F4')).toBe(ASOF)
  expect(since([promised('a', ago(7)), promised('b', ago(20))], 'F4')).toBeNull()
  expect(since([promised('a', ago(30))], 'F4')).toBeNull()
})

test('F4: onboarding under way with nothing the client promised', () => {
  const lines = (days: number): Short[] => [start(ago(days)), [ago(days), 'state.named', { state: 'establishing' }]]
  expect(since(lines(13), 'F4')).toBeNull()
  expect(since(lines(14), 'F4')).toBe(ASOF)
  expect(
    since(
      [...lines(14), [ago(3), 'commitment.made', { ref: 'a', side: 'client', owner: 'dana', to: us, due: after(9) }]],
      'F4',
    ),
  ).toBeNull()
  expect(since([...lines(14), [ago(1), 'state.named', { state: 'operating' }]], 'F4')).toBeNull()
})

test('F14: three outputs late, or no first value forty-five days after the start, while onboarding is under way', () => {
  const output = (name: string, due: string, data: object = {}): Short => [
    ago(40),
    'onboarding.set',
    { step: 'information', output: name, owner: us, due, waitsOn: 'client', status: 'open', ...data },
  ]
  const lines = (days: number): Short[] => [start(ago(days)), [ago(days), 'state.named', { state: 'establishing' }]]
  expect(since([...lines(30), output('a', ago(1)), output('b', ago(9)), output('c', ago(9))], 'F14')).toBe(ASOF)
  expect(since([...lines(30), output('a', ASOF), output('b', ago(9)), output('c', ago(9))], 'F14')).toBeNull()
  expect(since(lines(44), 'F14')).toBeNull()
  expect(since(lines(45), 'F14')).toBe(ASOF)
  expect(since([...lines(45), output('win', ago(9), { step: 'first_value', status: 'done' })], 'F14')).toBeNull()
})

test('F16: what they think they bought differs from what we deliver', () => {
  const compared = (at: string, matches: boolean): Short => [
    at,
    'question.answered',
    { question: 'what_we_deliver', text: 'x', matches },
  ]
  expect(since([compared(ago(9), false)], 'F16')).toBe(ago(9))
  expect(since([compared(ago(9), false), compared(ago(4), false)], 'F16')).toBe(ago(9))
  expect(since([compared(ago(9), false), compared(ago(4), true)], 'F16')).toBeNull()
})

test('F16: a sales promise unreconciled thirty days after the start', () => {
  const sold: Short = [ago(50), 'promise.sold', { ref: 'p', text: 'round the clock', by: us }]
  expect(since([start(ago(29)), sold], 'F16')).toBeNull()
  expect(since([start(ago(30)), sold], 'F16')).toBe(ASOF)
  expect(
    since([start(ago(30)), sold, [ago(3), 'promise.reconciled', { ref: 'p', outcome: 'ruled_out' }]], 'F16'),
  ).toBeNull()
})

test('F21: a buyer or relationship owner left without a successor on the map', () => {
  const left = (key: string): Short => [ago(5), 'person.left', { person: key }]
  expect(since([person('ana', 'economic_buyer'), left('ana')], 'F21')).toBe(ago(5))
  expect(since([person('ana', 'economic_buyer'), left('ana'), person('lee', 'economic_buyer')], 'F21')).toBeNull()
  expect(since([person('dana', 'day_to_day'), left('dana')], 'F21')).toBeNull()
  expect(since([person('dana', 'day_to_day', { relationshipOwner: true }), left('dana')], 'F21')).toBe(ago(5))
})

test('one risk a pattern, with all its causes, since the first; ordered by since, then id', () => {
  const lines: Short[] = [
    [ago(9), 'question.answered', { question: 'what_we_deliver', text: 'x', matches: false }],
    start(ago(32)),
    [ago(50), 'promise.sold', { ref: 'p', text: 'round the clock', by: us }],
    [ago(9), 'integrity.breached'],
  ]
  const { risks } = standing(lines)
  expect(risks.map(({ id, since: from }) => [id, from])).toEqual([
    ['F2', ago(18)],
    ['F3', ago(18)],
    ['F16', ago(9)],
    ['F18', ago(9)],
    ['F1', ago(2)],
  ])
  expect(risks[2]!.causes.map(({ code }) => code)).toEqual(['risk.bought_differs', 'risk.promise_unreconciled'])
})

test('a risk taken up names its owner and next step; an accepted one stays listed as accepted; earlier words count for nothing', () => {
  const answer = (at: string, data: object): Short => [at, 'risk.answered', { risk: 'F18', ...data }]
  const read = (...lines: Short[]) => {
    const { owner, nextStep, due, accepted } = standing([[ago(9), 'integrity.breached'], ...lines]).risks[0]!
    return [owner, nextStep, due, accepted]
  }
  expect(read(answer(ago(10), { owner: us, nextStep: 'call' }))).toEqual([null, null, null, null])
  expect(read(answer(ago(9), { owner: us, nextStep: 'call', due: after(3) }))).toEqual([us, 'call', after(3), null])
  expect(read(answer(ago(8), { accepted: 'they know' }))).toEqual([null, null, null, 'they know'])
})

test('an ended account raises none', () => {
  expect(
    standing([
      [ago(9), 'integrity.breached'],
      [ago(1), 'state.named', { state: 'ended' }],
    ]).risks,
  ).toEqual([])
})
