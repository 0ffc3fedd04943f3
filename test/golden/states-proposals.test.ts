import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, standing } from './told.ts'

// S1: states are named by people; S2: proposals, the last that applies winning; S3: what must exist.

const signed = (start: string, data: object = {}): Short => [start, 'contract.signed', { start, ...data }]
const named = (at: string, state: string, data: object = {}): Short => [at, 'state.named', { state, ...data }]
const proposed = (lines: readonly Short[], asOf = ASOF) => {
  const { state } = standing(lines, asOf)
  return [state.proposed, state.why?.code ?? null]
}

const prediction = (ref: string, checkOn: string, made = ago(30, checkOn)): Short => [
  made,
  'prediction.made',
  {
    ref,
    statement: 'fewer returns',
    baseline: { value: 40, unit: 'a week', n: 12, on: made },
    target: { value: 30 },
    checkOn,
    method: 'count them',
    owner: 'sam@studio.example',
  },
]

const ESTABLISHED: readonly Short[] = [
  [ago(50), 'cadence.agreed', { rituals: [{ id: 'r', ritual: 'sync', rrule: 'FREQ=YEARLY', start: after(30) }] }],
  [
    ago(49),
    'sla.signed',
    { ref: 's', signedBy: 'dana', dimensions: [{ id: 'up', name: 'up', target: 99, unit: '%', better: 'higher' }] },
  ],
  [ago(48), 'touch', { purpose: 'weekly_update' }],
  prediction('p1', ago(20)),
  [ago(20), 'prediction.checked', { ref: 'p1', value: 30, together: true }],
]

test('establishing is proposed from the first day of the first contract', () => {
  const lines = [[ago(20), 'contract.signed', { start: after(1) }] as Short]
  expect(proposed(lines)).toEqual([null, null])
  expect(proposed(lines, after(1))).toEqual(['establishing', 'state.contract_started'])
  expect(standing(lines).validUntil).toBe('2026-06-30T22:00:00Z')
})

test('establishing is never proposed again after a later state', () => {
  const lines = [signed(ago(20)), named(ago(10), 'operating'), named(ago(5), 'prospect')]
  expect(proposed(lines)).toEqual([null, null])
})

test('operating is proposed as soon as establishing’s list is done', () => {
  const lines = [signed(ago(50)), named(ago(50), 'establishing'), ...ESTABLISHED]
  expect(proposed(lines)).toEqual(['operating', 'state.establishing_done'])
  expect(proposed(lines, ago(21))).toEqual([null, null])
  expect(standing(lines, ago(21)).state.missing.map(({ code }) => code)).toEqual(['item.first_check_together'])
})

test('a check by ourselves alone leaves establishing’s list open', () => {
  const alone = ESTABLISHED.map((line): Short =>
    line[1] === 'prediction.checked' ? [line[0], line[1], { ref: 'p1', value: 30 }] : line,
  )
  expect(proposed([signed(ago(50)), named(ago(50), 'establishing'), ...alone])).toEqual([null, null])
})

test('after ninety days operating is proposed in any case, with its gaps', () => {
  const lines = (days: number) => [signed(ago(days)), named(ago(days), 'establishing')]
  expect(proposed(lines(89))).toEqual([null, null])
  const { state, due } = standing(lines(90))
  expect([state.proposed, state.why]).toEqual([
    'operating',
    { code: 'state.establishing_over', params: { days: 90, gaps: 4 } },
  ])
  expect(state.missing).toHaveLength(4)
  expect(due).toContainEqual({
    what: 'state',
    ref: 'operating',
    on: ASOF,
    owner: null,
    entry: null,
    snoozed: null,
  })
})

test('operating is held back, and nothing proposed in its place, while alternatives are open or notice is given', () => {
  const lines = [signed(ago(100)), [ago(5), 'signal', { signal: 'alternatives_evaluated' }] as Short]
  expect(proposed(lines)).toEqual([null, null])
  expect(proposed([...lines, [ago(2), 'signal', { signal: 'alternatives_dropped' }]])).toEqual([
    'operating',
    'state.establishing_over',
  ])
})

const audit = (at: string, rating: number): Short => [
  at,
  'trust.audited',
  {
    auditor: 'sam@studio.example',
    competence: { rating: 4, evidence: ['seen'] },
    integrity: { rating, evidence: ['seen'] },
    benevolence: { rating: 4, evidence: ['seen'] },
  },
]
const space = (at: string): Short => [at, 'signal', { signal: 'new_problem_space', what: 'returns at partners' }]
const seen: Short = [ago(60), 'signal', { signal: 'praise' }, { id: 'seen' }]

test('expanding needs a space raised since the state was named, and audited trust with no mark of 2 or lower', () => {
  const lines = (rating: number, raised: string) => [
    signed(ago(200)),
    named(ago(40), 'operating'),
    seen,
    audit(ago(30), rating),
    space(raised),
  ]
  expect(proposed(lines(3, ago(10)))).toEqual(['expanding', 'state.new_space'])
  expect(proposed(lines(2, ago(10)))).toEqual([null, null])
  expect(proposed(lines(3, ago(41)))).toEqual([null, null])
  expect(proposed(lines(3, ago(39)))).toEqual(['expanding', 'state.new_space'])
})

test('unaudited trust is not earned trust', () => {
  expect(proposed([signed(ago(200)), named(ago(40), 'operating'), space(ago(10))])).toEqual([null, null])
})

test('renewing is proposed ninety days before the end, not ninety-one', () => {
  const lines = (end: string) => [signed(ago(200), { end }), named(ago(40), 'operating')]
  expect(proposed(lines(after(91)))).toEqual([null, null])
  expect(proposed(lines(after(90)))).toEqual(['renewing', 'state.contract_ends'])
})

test('a notice deadline less thirty days comes first where it is earlier', () => {
  const lines = (noticeDays: number) => [signed(ago(200), { end: after(130), noticeDays }), named(ago(40), 'operating')]
  expect(proposed(lines(99))).toEqual([null, null])
  expect(proposed(lines(100))).toEqual(['renewing', 'state.notice_deadline'])
})

test('notice proposes renewing at once, until a renewal', () => {
  const lines: Short[] = [
    signed(ago(200), { end: after(300) }),
    named(ago(40), 'operating'),
    [ago(1), 'contract.noticed', { ref: 'k1', byWhom: 'client', effective: after(60) }],
  ]
  expect(proposed(lines)).toEqual(['renewing', 'state.notice_given'])
  expect(proposed(lines, ago(2))).toEqual([null, null])
  expect(proposed([...lines, [ASOF, 'contract.renewed', { reason: 'value', end: after(400) }]])).toEqual([null, null])
})

test('ended is proposed once no contract is left', () => {
  const lines: Short[] = [
    signed(ago(200), { ref: 'k1' }),
    signed(ago(100), { ref: 'k2' }),
    named(ago(40), 'operating'),
    [ago(3), 'contract.ended', { ref: 'k1', byWhom: 'client' }],
  ]
  expect(proposed(lines)).toEqual([null, null])
  expect(proposed([...lines, [ago(1), 'contract.ended', { ref: 'k2', byWhom: 'us' }]])).toEqual([
    'ended',
    'state.contract_ended',
  ])
})

test('the engine proposes and never changes a state; what a state lacked when it was left is told', () => {
  const { state } = standing([signed(ago(200)), named(ago(9), 'operating', { gaps: ['item.sla_signed'] })])
  expect([state.named, state.since, state.leftWithout]).toEqual(['operating', ago(9), ['item.sla_signed']])
})

test('operating asks for the core team within a month, and names who was not there', () => {
  const team = [
    { member: 'pat@studio.example', part: 'product' },
    { member: 'dee@studio.example', part: 'design' },
  ]
  const sync = (at: string, by: string): Short => [at, 'touch', { purpose: 'sync' }, { by }]
  const lacks = (at: string) =>
    standing([
      [ago(300), 'account.changed', { team }],
      named(ago(40), 'operating'),
      sync(at, 'pat@studio.example'),
      sync(ago(2), 'dee@studio.example'),
    ]).state.missing.find(({ code }) => code === 'item.core_team')?.params
  expect(lacks(ago(30))).toEqual({ absent: ['build'] })
  expect(lacks(ago(31))).toEqual({ absent: ['pat@studio.example', 'build'] })
})

test('expanding asks for a discovery of the space, then for a brief', () => {
  const brief = {
    population: ['Ana', 'Ben'],
    journey: 'returns',
    bet: 'half the time',
    assumption: 'partners weigh',
    successSignals: ['fewer calls'],
    killCriterion: { text: 'no partner weighs', by: after(60) },
  }
  const discovery: Short = [
    ago(8),
    'discovery.opened',
    { ref: 'd', space: 'returns', questions: ['who weighs?'], people: ['dana'], due: after(10) },
  ]
  const opened = (at: string): Short => [at, 'initiative.opened', { ref: 'i', title: 'weigh', brief }]
  const lacks = (lines: readonly Short[]) =>
    standing([space(ago(9)), named(ago(7), 'expanding'), ...lines]).state.missing.map(({ code }) => code)
  expect(lacks([])).toEqual(['item.discovery_opened', 'item.initiative_brief'])
  expect(lacks([discovery])).toEqual(['item.initiative_brief'])
  expect(lacks([discovery, opened(ago(10))])).toEqual(['item.initiative_brief'])
  expect(lacks([discovery, opened(ago(8))])).toEqual([])
})

test('renewing asks for a quarterly review with the client that decided something', () => {
  const review = (at: string, data: object): Short => [
    at,
    'review.held',
    { review: 'quarterly', withClient: true, continues: ['the sync'], changes: [], stops: [], ...data },
  ]
  const lacks = (line: Short) => standing([named(ago(100), 'renewing'), line]).state.missing.map(({ code }) => code)
  expect(lacks(review(ago(90), {}))).toEqual([])
  expect(lacks(review(ago(91), {}))).toEqual(['item.review_with_client', 'item.explicit_decision'])
  expect(lacks(review(ago(9), { continues: [] }))).toEqual(['item.explicit_decision'])
  expect(lacks(review(ago(9), { withClient: false }))).toEqual(['item.review_with_client', 'item.explicit_decision'])
})
