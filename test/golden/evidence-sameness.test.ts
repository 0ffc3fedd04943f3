import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, cap, condition, kept, met, missed, onRung, seen, standing } from './told.ts'

// E4: two observations of one fact count once, wherever observations are counted.

const email = (ref: string) => ({ source: { type: 'email', ref } })
const told = (id: string, at: string, signal: string, data: object, envelope: object): Short => [
  at,
  'signal',
  { signal, ...data },
  { id, ...envelope },
]
const observed = (lines: readonly Short[]) => standing(lines).coverage.observations

test('the same signal on one day with the same people counts once', () => {
  expect(observed([seen('a', ago(5), 'praise'), seen('b', ago(5), 'praise')])).toBe(1)
  expect(observed([seen('a', ago(5), 'praise'), seen('b', ago(6), 'praise')])).toBe(2)
  expect(observed([seen('a', ago(5), 'praise'), seen('b', ago(5), 'praise', { people: ['lee'] })])).toBe(2)
  expect(observed([seen('a', ago(5), 'praise'), seen('b', ago(5), 'inside_access')])).toBe(2)
})

test('the same people are the same in whatever order and however often they are named', () => {
  const pair = (first: string[], second: string[]) =>
    observed([seen('a', ago(5), 'praise', { people: first }), seen('b', ago(5), 'praise', { people: second })])
  expect(pair(['dana', 'lee'], ['lee', 'dana'])).toBe(1)
  expect(pair(['dana'], ['dana', 'dana'])).toBe(1)
  expect(pair(['dana'], ['dana', 'lee'])).toBe(2)
})

test('the same signal from the same source counts once, on whatever days', () => {
  const twice = (first: object, second: object, signal = 'praise') =>
    observed([
      told('a', ago(9), 'praise', { people: ['dana'] }, first),
      told('b', ago(5), signal, { people: ['lee'] }, second),
    ])
  expect(twice(email('<m1@mail.example>'), email('<m1@mail.example>'))).toBe(1)
  expect(twice(email('<m1@mail.example>'), email('<m2@mail.example>'))).toBe(2)
  // One message may tell two things.
  expect(twice(email('<m1@mail.example>'), email('<m1@mail.example>'), 'inside_access')).toBe(2)
  // A case and a message that bear one number are two sources.
  expect(twice(email('17'), { source: { type: 'case', ref: '17' } })).toBe(2)
})

test('one need addressed counts once, in whatever case and spacing it is written', () => {
  const need = (id: string, at: string, text: string, data: object = {}): Short => [
    at,
    'need.addressed',
    { need: text, askedFor: false, ...data },
    { id },
  ]
  const [first, again] = [need('a', ago(40), 'Stock counts'), need('b', ago(5), ' stock  COUNTS ')]
  expect(observed([first, again])).toBe(1)
  expect(condition(standing([first, again]), 'L3c').needs).toEqual({
    code: 'need.observations',
    params: { rung: 3, seen: 1, needed: 3 },
  })
  expect(observed([first, need('b', ago(5), 'stock levels')])).toBe(2)
  // Met on request too: still one need, and the request does not hide that it was first found unasked.
  const asked = standing([first, need('b', ago(5), 'stock counts', { askedFor: true })])
  expect(asked.coverage.observations).toBe(1)
  expect(condition(asked, 'L3c').evidence).toEqual(['a'])
})

test('three tellings of one fact are no three observations for a rung', () => {
  const told = standing(
    onRung(4, { called: seen('called', ago(35), 'joint_planning', { ours: 'us', theirs: 'them' }) }),
  )
  expect(condition(told, 'L4c').needs).toEqual({ code: 'need.observations', params: { rung: 4, seen: 2, needed: 3 } })
})

test('a telling nobody could check does not stand in the place of one that counts', () => {
  const lines = [seen('a', ago(5), 'praise'), seen('b', ago(5), 'praise', { people: undefined })]
  expect(observed(lines)).toBe(1)
  expect(condition(standing(lines), 'L2b').evidence).toEqual(['a'])
})

test('a weaker telling of one fact does not hide the stronger', () => {
  const weak = seen('weak', ago(35), 'joint_planning')
  const strong = seen('strong', ago(35), 'joint_planning', { ours: 'two engineers', theirs: 'a planner' })
  for (const joint of [
    [weak, strong],
    [strong, weak],
  ]) {
    const told = standing(onRung(4, { joint: null }, joint))
    expect(condition(told, 'L4c').evidence).toEqual(['called', 'strong', 'plans'])
    expect(told.ladder.rung).toBe(4)
    // Still one fact.
    expect(standing(joint).coverage.observations).toBe(1)
    expect(condition(standing(joint), 'L3c').evidence).toEqual(['strong'])
  }
})

test('one fact told again later counts from then on with its last telling', () => {
  const lines = [
    told('a', ago(20), 'praise', {}, email('<m1@mail.example>')),
    told('b', ago(5), 'praise', {}, email('<m1@mail.example>')),
  ]
  expect(condition(standing(lines, ago(6)), 'L2b').evidence).toEqual(['a'])
  expect(condition(standing(lines, ago(5)), 'L2b').evidence).toEqual(['b'])
})

test('one insight told twice is one insight', () => {
  const insights = (second: Short) =>
    standing(onRung(3, { planning: seen('i1', ago(30), 'specific_insight', { actedOn: true }) }, [second]))
  expect(met(insights(seen('i2', ago(30), 'specific_insight')), 'L3b')).toBe(false)
  expect(met(insights(seen('i2', ago(29), 'specific_insight')), 'L3b')).toBe(true)
})

test('alternatives looked at are counted once each, and every telling is evidence', () => {
  const lines = [
    seen('a', ago(20), 'alternatives_evaluated'),
    seen('b', ago(20), 'alternatives_evaluated'),
    seen('c', ago(5), 'alternatives_evaluated'),
  ]
  expect(cap(standing(lines), 'L6-alternatives')).toEqual({
    rule: 'L6-alternatives',
    rung: 1,
    since: ago(20),
    why: { code: 'cap.alternatives', params: { count: 2 } },
    evidence: ['a', 'b', 'c'],
  })
})

// E4: a commitment is evidence only if made at least a day before its first due day.

const promise = (ref: string, made: string, due: string, more: readonly Short[] = []): Short[] => [
  [made, 'commitment.made', { ref, due }],
  ...more,
]

test('a promise made on its due day is no evidence, however it ends; the plain counts show it', () => {
  const sameDay = promise('s', ago(3), ago(3), [[ago(3), 'commitment.kept', { ref: 's' }, { id: 'same' }]])
  const told = standing(sameDay)
  expect(told.coverage.observations).toBe(0)
  expect(condition(told, 'L2b').evidence).toEqual([])
  expect(told.commitments.us).toEqual({ made: 1, kept: 1, missed: 0, moved: 0, open: 0, overdue: 0, keptRate: null })
  const dropped = standing(promise('s', ago(3), ago(3), [[ago(2), 'commitment.missed', { ref: 's' }]]))
  expect(dropped.coverage.observations).toBe(0)
  expect(dropped.commitments.us).toEqual({ made: 1, kept: 0, missed: 1, moved: 0, open: 0, overdue: 0, keptRate: null })
})

test('one made the day before is evidence', () => {
  const told = standing(promise('s', ago(4), ago(3), [[ago(3), 'commitment.kept', { ref: 's' }, { id: 'it' }]]))
  expect(told.coverage.observations).toBe(1)
  expect(condition(told, 'L2b').evidence).toEqual(['it'])
  expect(told.commitments.us.keptRate).toBe(1)
})

test('made on the evening before, told by the clock, is a day before', () => {
  const at = `${ago(4)}T23:59:00+02:00`
  const told = standing(promise('s', at, ago(3), [[ago(3), 'commitment.kept', { ref: 's' }]]))
  expect(told.commitments.us.keptRate).toBe(1)
  // A minute past midnight in Berlin it is the due day, whatever day it still is further west.
  const late = `${ago(4)}T23:01:00+01:00`
  const same = standing(promise('s', late, ago(3), [[ago(3), 'commitment.kept', { ref: 's' }]]))
  expect(same.commitments.us.keptRate).toBeNull()
})

test('it is the first due day that counts, not the one it was moved to', () => {
  const moved: Short = [ago(8), 'commitment.moved', { ref: 's', due: ago(3) }]
  const done: Short = [ago(3), 'commitment.kept', { ref: 's' }]
  expect(standing(promise('s', ago(9), ago(9), [moved, done])).commitments.us.keptRate).toBeNull()
  expect(standing(promise('s', ago(10), ago(7), [moved, done])).commitments.us.keptRate).toBe(1)
})

test('made on its due day and overdue, it neither counts as missed nor fails reliability', () => {
  const told = standing(onRung(2, {}, promise('s', ago(3), ago(3))))
  expect(told.commitments.us).toEqual({ made: 6, kept: 5, missed: 0, moved: 0, open: 1, overdue: 1, keptRate: 1 })
  expect(told.ladder.rung).toBe(2)
  const real = standing(onRung(2, {}, promise('s', ago(4), ago(3))))
  expect(real.commitments.us).toEqual({
    made: 6,
    kept: 5,
    missed: 0,
    moved: 0,
    open: 1,
    overdue: 1,
    keptRate: 0.833333,
  })
  expect(real.ladder.rung).toBe(1)
})

test('kept promises made on their due days do not make five', () => {
  const sameDay = promise('c5', ago(50), ago(50), [[ago(50), 'commitment.kept', { ref: 'c5' }]])
  const [made, done] = kept('c5', ago(50))
  const told = standing(onRung(2, { 'made-c5': sameDay[0]!, 'kept-c5': sameDay[1]! }))
  expect(condition(told, 'L2a').needs).toEqual({ code: 'need.reliability_few', params: { resolved: 4, needed: 5 } })
  expect(standing(onRung(2, { 'made-c5': made!, 'kept-c5': done! })).ladder.rung).toBe(2)
  expect(standing([...onRung(2), ...missed('late', after(0, ASOF))]).commitments.us.keptRate).toBe(0.833333)
})
