import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, kept, missed, onRung, seen, standing } from './told.ts'

// E5: unknown is not zero and not fine. Fewer than three observations in a year are not enough to say anything.

const praises = (days: readonly number[]): Short[] => days.map((day, i) => seen(`p${i}`, ago(day), 'praise'))
const observed = (lines: readonly Short[], asOf?: string) => standing(lines, asOf).coverage.observations

test('with two observations in a year there is no verdict, with three there is', () => {
  const two = standing([...praises([1, 2]), [ago(3), 'claim', { text: 'we are partners', rung: 4 }]]).ladder
  expect([two.evidenced, two.rung, two.heldSince, two.uncapped, two.claimed, two.gap, two.next, two.thin]).toEqual([
    false,
    null,
    null,
    null,
    4,
    null,
    null,
    null,
  ])
  const three = standing(praises([1, 2, 3])).ladder
  expect([three.evidenced, three.rung, three.heldSince, three.uncapped]).toEqual([true, 1, ago(1), 1])
})

test('an account without any entry but its opening has no verdict', () => {
  const { ladder, coverage } = standing([])
  expect([ladder.evidenced, ladder.rung, coverage.observations]).toEqual([false, null, 0])
})

test('a year holds 365 days', () => {
  expect(standing(praises([1, 2, 364])).ladder.evidenced).toBe(true)
  expect(standing(praises([1, 2, 365])).ladder.evidenced).toBe(false)
})

test('what is not evidenced still shows its conditions, caps and what the dimensions saw', () => {
  const { ladder } = standing(praises([1, 2]))
  expect(ladder.conditions).toHaveLength(12)
  expect(ladder.caps.map(({ rule }) => rule)).toEqual(['L6-stop-rule'])
  expect(ladder.dimensions.information_flow).toEqual({ level: 2, evidence: ['p1', 'p0'] })
})

test.each<[string, Short]>([
  ['a signal', seen('x', ago(2), 'generic_content')],
  ['a signal against us', seen('x', ago(2), 'bad_news_elsewhere')],
  ['a need addressed', [ago(2), 'need.addressed', { askedFor: false }]],
  ['a need addressed on request', [ago(2), 'need.addressed', { askedFor: true }]],
  [
    'a measurement of an SLA',
    [ago(2), 'sla.measured', { ref: 's', dimension: 'up', from: ago(9), to: ago(3), value: 1 }],
  ],
  ['a breach of integrity', [ago(2), 'integrity.breached']],
  ['a repair of one', [ago(2), 'integrity.repaired', { acceptedBy: 'dana' }]],
])('%s is an observation', (_, line) => {
  expect(observed([line])).toBe(1)
})

test.each<[string, Short[]]>([
  ['a touch', [[ago(2), 'touch']]],
  ['a claim', [[ago(2), 'claim', { text: 'they love us' }]]],
  ['a note', [[ago(2), 'note', { text: 'called them' }]]],
  ['a contract', [[ago(2), 'contract.signed', { start: ago(2) }]]],
  ['a person', [[ago(2), 'person.added', { person: 'dana' }]]],
  ['a state named', [[ago(2), 'state.named', { state: 'operating' }]]],
  ['an open promise', [[ago(9), 'commitment.made', { ref: 'c', due: after(5) }]]],
  [
    'a promise withdrawn in agreement',
    [
      [ago(9), 'commitment.made', { ref: 'c', due: after(5) }],
      [ago(2), 'commitment.withdrawn', { ref: 'c', agreedBy: 'dana' }],
    ],
  ],
])('%s is none', (_, lines) => {
  expect(observed(lines)).toBe(0)
})

test('a promise of either side is one once it is resolved, or overdue', () => {
  expect(observed(kept('c', ago(2)))).toBe(1)
  expect(observed(missed('c', ago(2)))).toBe(1)
  const theirs: Short[] = [[ago(9), 'commitment.made', { ref: 'c', due: ago(2), side: 'client' }]]
  expect(observed([...theirs, [ago(2), 'commitment.kept', { ref: 'c' }]])).toBe(1)
  expect(observed(theirs, ago(2))).toBe(0)
  expect(observed(theirs, ago(1))).toBe(1)
})

test('an overdue promise is an observation of the year it fell overdue in, until it is resolved', () => {
  // Due 365 days ago, it fell overdue 364 days ago.
  const open = (due: number): Short[] => [[ago(due + 9), 'commitment.made', { ref: 'c', due: ago(due) }]]
  expect(observed(open(365))).toBe(1)
  expect(observed(open(366))).toBe(0)
  expect(observed([...open(366), [ago(3), 'commitment.kept', { ref: 'c' }]])).toBe(1)
})

test('two words on one period of an SLA, or on one promise, are what they are', () => {
  const period = (value: number, dimension = 'up'): Short => [
    ago(2),
    'sla.measured',
    { ref: 's', dimension, from: ago(9), to: ago(3), value },
  ]
  expect(observed([period(99), period(99, 'speed')])).toBe(2)
  expect(observed([...kept('c', ago(2)), [ago(1), 'commitment.kept', { ref: 'c' }]])).toBe(1)
})

// Coverage: which sources feed the account, when each last brought something, how many entries.

test('each source is told with its last day and how many entries it brought', () => {
  const from = (type: string, ref: string) => ({ source: { type, ref } })
  const { coverage } = standing([
    [ago(9), 'touch', {}, from('email', '<m1@mail.example>')],
    [ago(40), 'touch', {}, from('email', '<m2@mail.example>')],
    [ago(300), 'touch', {}, from('calendar', 'e1')],
    [ago(3), 'note', { text: 'called them' }],
    [ago(2), 'note', { text: 'by hand, with its page' }, from('manual', 'notebook 4')],
  ])
  expect(coverage.sources).toEqual([
    { type: 'calendar', lastAt: ago(300), entries: 1 },
    { type: 'email', lastAt: ago(9), entries: 2 },
    { type: 'manual', lastAt: ago(2), entries: 3 },
  ])
})

test('a source that fell silent stays listed and lowers no verdict', () => {
  const silent = standing(onRung(2, {}, [[ago(600), 'touch', {}, { source: { type: 'calendar', ref: 'e1' } }]]))
  expect(silent.coverage.sources[0]).toEqual({ type: 'calendar', lastAt: ago(600), entries: 1 })
  expect(silent.ladder.rung).toBe(2)
})

test('what waits for confirmation, was rejected or withdrawn counts for no source', () => {
  const agent = { source: { type: 'agent', ref: 'a' } }
  const { coverage } = standing([
    [ago(9), 'note', { text: 'a' }, { ...agent, status: 'proposed' }],
    [ago(9), 'note', { text: 'b' }, { ...agent, id: 'b', status: 'proposed' }],
    [ago(9), 'note', { text: 'c' }, { ...agent, id: 'c' }],
    [ago(8), 'entry.rejected', { target: 'b' }],
    [ago(8), 'entry.withdrawn', { target: 'c', why: 'by mistake' }],
  ])
  expect(coverage.sources.map(({ type }) => type)).toEqual(['manual'])
})

test('people whom entries name and the map does not hold are told, each once and in order', () => {
  const named: Short[] = [
    [ago(9), 'touch', { people: ['zoe', 'dana'] }],
    seen('s', ago(9), 'praise', { people: ['dana'] }),
    [ago(9), 'commitment.made', { ref: 'c', due: ago(3), to: 'ann' }],
    [ago(9), 'commitment.withdrawn', { ref: 'c', agreedBy: 'bob' }],
    [ago(8), 'element.stated', { element: 'scope', agreedBy: 'cy' }],
    [ago(8), 'integrity.repaired', { acceptedBy: 'ed' }],
    [ago(8), 'person.left', { person: 'flo' }],
    [ago(8), 'discovery.opened', { ref: 'd', space: 'returns', questions: [], people: ['gus'], due: ago(1) }],
    [ago(8), 'pulse', { score: 8, scale: 10, person: 'hal' }],
  ]
  expect(standing(named).coverage.unmapped).toEqual(['ann', 'bob', 'cy', 'dana', 'ed', 'flo', 'gus', 'hal', 'zoe'])
  const mapped = standing([...named, [ago(1), 'person.added', { person: 'dana' }]])
  expect(mapped.coverage.unmapped).not.toContain('dana')
  // Our own members are named by e-mail and stand on no map.
  expect(standing([[ago(9), 'commitment.made', { ref: 'c', due: ago(3) }]]).coverage.unmapped).toEqual(['dana'])
})
