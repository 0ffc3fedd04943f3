import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, standing, steady } from './told.ts'

// S4: stages derived from the state, each item done by dated evidence. ASOF is a Tuesday.

const named = (at: string, state: string): Short => [at, 'state.named', { state }]
const done = (lines: readonly Short[], code: string, asOf = ASOF): boolean | undefined =>
  standing(lines, asOf).focus.find(({ item }) => item.code === code)?.done

test.each([
  ['prospect', 'pre_close'],
  ['establishing', 'onboarding'],
  ['operating', 'active_delivery'],
  ['expanding', 'retention_and_growth'],
  ['renewing', 'retention_and_growth'],
  ['ended', null],
])('%s stands for %s', (state, stage) => {
  const told = standing([named(ago(9), state)])
  expect(told.stage).toBe(stage)
  expect(told.focus).toHaveLength(stage === null ? 0 : 5)
})

test('who is not named anything is before the close', () => {
  expect(standing([]).stage).toBe('pre_close')
})

test('operating becomes stabilization once eight weeks running were held', () => {
  expect(standing(steady(8)).stage).toBe('stabilization')
  expect(standing(steady(7)).stage).toBe('active_delivery')
  expect(standing(steady(8, 1)).stage).toBe('active_delivery')
})

test('the eighth week counts from its end', () => {
  expect(standing(steady(8), ago(2)).stage).toBe('active_delivery')
  expect(standing(steady(8), ago(1)).stage).toBe('stabilization')
})

test('an open escalation keeps it in active delivery until it is resolved', () => {
  const problem: Short[] = [
    [
      ago(20),
      'problem.noticed',
      { ref: 'q', what: 'late data', kind: 'process', owner: 'sam@studio.example', nextStep: 'call' },
    ],
    [ago(19), 'problem.escalated', { ref: 'q', to: 'dana' }],
  ]
  expect(standing([...steady(8), ...problem]).stage).toBe('active_delivery')
  expect(standing([...steady(8), ...problem, [ago(1), 'problem.resolved', { ref: 'q', how: 'fixed' }]]).stage).toBe(
    'stabilization',
  )
})

test('before the close, expectations are what they think they bought and both successes', () => {
  const lines: Short[] = [
    [ago(9), 'question.answered', { question: 'what_they_bought', text: 'speed' }],
    [ago(8), 'success.defined', { side: 'us', text: 'a reference' }],
  ]
  expect(done(lines, 'item.expectations')).toBe(false)
  expect(
    done([...lines, [ago(7), 'success.defined', { side: 'client', text: 'half the time' }]], 'item.expectations'),
  ).toBe(true)
  expect(done(lines, 'item.expectations', ago(9))).toBe(false)
})

test('risk signals are a dated list, which may be empty', () => {
  const pass = { pass: true, why: 'seen' }
  const fit: Short = [ago(1), 'fit.assessed', { discovery: pass, prediction: pass, assumptions: pass, riskSignals: [] }]
  expect([done([], 'item.risk_signals'), done([fit], 'item.risk_signals'), done([fit], 'item.fit')]).toEqual([
    false,
    true,
    true,
  ])
})

test('deliverables are included scope items, each with a due day', () => {
  const scope = (ref: string, data: object = {}): Short => [
    ago(9),
    'scope.set',
    { ref, text: 'the import', boundary: 'included', ...data },
  ]
  const lines = (...more: Short[]) => [named(ago(10), 'establishing'), ...more]
  expect(done(lines(), 'item.deliverables')).toBe(false)
  expect(done(lines(scope('a', { due: after(9) })), 'item.deliverables')).toBe(true)
  expect(done(lines(scope('a', { due: after(9) }), scope('b')), 'item.deliverables')).toBe(false)
  expect(done(lines(scope('a', { due: after(9) }), scope('b', { boundary: 'excluded' })), 'item.deliverables')).toBe(
    true,
  )
})

test('visible progress is an outcome named within fourteen days', () => {
  const work = (at: string, data: object): Short => [
    at,
    'work.updated',
    { ref: 'w', title: 'import', status: 'shipped', scope: 'included', ...data },
  ]
  const lines = (line: Short) => [named(ago(100), 'operating'), line]
  expect(done(lines(work(ago(13), { outcome: 'a day saved' })), 'item.visible_progress')).toBe(true)
  expect(done(lines(work(ago(14), { outcome: 'a day saved' })), 'item.visible_progress')).toBe(false)
  expect(done(lines(work(ago(1), {})), 'item.visible_progress')).toBe(false)
})

test('less confusion: asks of this quarter window are not more than of the one before', () => {
  const elements = [
    'outcome',
    'scope',
    'timeline',
    'communication',
    'ownership',
    'success_measure',
    'change_management',
  ]
  const clear = elements.map((element): Short => [ago(150), 'element.stated', { element, agreedBy: 'dana' }])
  const ask = (at: string, ref: string): Short => [at, 'ask.received', { ref, what: 'when?', by: 'dana' }]
  const lines = (...asks: Short[]) => [...steady(8), ...clear, ...asks]
  expect(done(lines(ask(ago(91), 'a'), ask(ago(90), 'b')), 'item.less_confusion')).toBe(true)
  expect(done(lines(ask(ago(90), 'a'), ask(ago(1), 'b'), ask(ago(91), 'c')), 'item.less_confusion')).toBe(false)
  expect(done(lines().slice(0, -1), 'item.less_confusion')).toBe(false)
})

test('risk prevention: every open risk has an owner and a next step, or is accepted', () => {
  const lines: Short[] = [named(ago(9), 'renewing'), [ago(5), 'integrity.breached']]
  expect(done(lines, 'item.risk_prevention')).toBe(false)
  const answered: Short = [ago(4), 'risk.answered', { risk: 'F18', owner: 'sam@studio.example', nextStep: 'call' }]
  expect(done([...lines, answered], 'item.risk_prevention')).toBe(true)
  expect(done([...lines, [ago(4), 'risk.answered', { risk: 'F18', accepted: 'known' }]], 'item.risk_prevention')).toBe(
    true,
  )
})
