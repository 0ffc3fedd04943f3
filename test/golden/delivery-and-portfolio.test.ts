import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, onRung, standing } from './told.ts'

// Q1–Q3: SLA, support cases and their patterns. P2, P4: renewal and fit. L14, L16: what a diagnosis is held against.

const us = 'sam@studio.example'

const sla = (data: object = {}): Short => [
  ago(300),
  'sla.signed',
  {
    ref: 's',
    signedBy: 'dana',
    dimensions: [{ id: 'up', name: 'up', target: 99, unit: '%', better: 'higher', ...data }],
  },
]
const measured = (value: number, from = '2026-04-01', to = '2026-06-30'): Short => [
  ASOF,
  'sla.measured',
  { ref: 's', dimension: 'up', from, to, value },
  { id: 'm1' },
]

test.each([
  [99.1, 'met'],
  [99.09, 'approached'],
  [99, 'approached'],
  [98.99, 'breached'],
])('Q1: %s against a target of 99 percent is %s: the margin is a tenth of the room', (value, status) => {
  expect(standing([sla(), measured(value)]).sla[0]!.status).toBe(status)
})

test.each([
  [3.5, 'met'],
  [3.7, 'approached'],
  [4, 'approached'],
  [4.01, 'breached'],
])('Q1: %s hours against at most 4 is %s: the margin is a tenth of the target', (value, status) => {
  const hours = { target: 4, unit: 'h', better: 'lower' }
  expect(standing([sla(hours), measured(value)]).sla[0]!.status).toBe(status)
})

test('Q1: a period is told by its name, once it has ended; a review by who signed it', () => {
  const reviewed: Short = [ASOF, 'sla.reviewed', { ref: 's', outcome: 'adjusted', signedBy: 'dana' }, { id: 'r1' }]
  expect(standing([sla(), measured(99.5), reviewed]).sla).toEqual([
    {
      dimension: 'up',
      sla: 's',
      period: '2026-Q2',
      value: 99.5,
      target: 99,
      unit: '%',
      status: 'met',
      entry: 'm1',
      review: { on: ASOF, outcome: 'adjusted', signedBy: 'dana', entry: 'r1' },
    },
  ])
  expect(standing([sla(), measured(99.5, '2026-06-01', '2026-06-30')]).sla[0]!.period).toBe('2026-06')
  const early = standing([sla(), measured(99.5, '2026-06-01', '2026-07-01')])
  expect([early.sla[0]!.status, early.validUntil]).toEqual([null, '2026-06-30T22:00:00Z'])
})

const opened = (ref: string, at: string, data: object = {}): Short => [
  at,
  'case.opened',
  { ref, title: `${ref} of its own kind`, level: 'L1', theme: 'csv import', ...data },
  { id: `case-${ref}` },
]
const pattern = (...days: number[]) => standing(days.map((day, i) => opened(`t${i}`, ago(day)))).patterns[0] ?? null

test('Q3: three cases on one theme in two ISO weeks are a pattern', () => {
  // Monday and the Sunday before lie in different weeks; ASOF is a Tuesday.
  expect(pattern(1, 1, 2)).toMatchObject({ theme: 'csv import', cases: ['t2', 't0', 't1'], weeks: 2, candidate: false })
  expect(pattern(0, 1, 1)).toBeNull()
  expect(pattern(1, 2)).toBeNull()
})

test('Q3: a pattern that lives six weeks is a candidate, not one that lives a day less', () => {
  expect(pattern(42, 20, 0)).toMatchObject({ candidate: true, since: ago(42), lastAt: ASOF })
  expect(pattern(41, 20, 0)?.candidate).toBe(false)
})

test('Q3: only the last year counts', () => {
  expect(pattern(364, 20, 0)).not.toBeNull()
  expect(pattern(365, 20, 0)).toBeNull()
})

test('Q2: the quarter’s cases by level and root cause, and what became of those that name a defect', () => {
  const work = (at: string, data: object): Short => [
    at,
    'work.updated',
    { ref: 'w', title: 'fix', status: 'shipped', scope: 'included', case: 'b', ...data },
  ]
  const lines = [
    opened('a', ago(90), { rootCause: 'scope' }),
    opened('b', ago(20), { level: 'L2', rootCause: 'scope' }),
    opened('c', ago(10), { level: 'L2' }),
    [ago(9), 'case.closed', { ref: 'c', level: 'L3', rootCause: 'strategy' }] as Short,
    opened('old', ago(91)),
  ]
  const { support } = standing([...lines, work(ago(15), { status: 'in_progress' }), work(ago(8), {})])
  expect(support).toEqual({
    cases: 3,
    levels: { L1: 1, L2: 1, L3: 1 },
    rootCauses: { strategy: 1, discovery: 0, scope: 2, execution: 0, operation: 0, unknown: 0 },
    concentration: { rootCause: 'scope', share: 0.666667 },
    defects: 2,
    answered: 1,
    shipped: 1,
    daysToFix: 12,
    untouched: ['c'],
    evidence: ['case-a', 'case-b', 'case-c'],
  })
})

const lacks = (lines: readonly Short[]) => standing(lines).renewal?.readiness.map(({ code }) => code) ?? null
const contract: Short = [ago(300), 'contract.signed', { start: ago(300), end: after(100), noticeDays: 90 }]

test('P2: the renewal opens with the earliest reason, and readiness lists what is old or missing', () => {
  expect(standing([contract]).renewal).toMatchObject({ end: after(100), opens: ago(20), contract: 'k1' })
  expect(lacks([contract])).toEqual(['ready.sla_review', 'ready.trust_audit', 'ready.vri', 'ready.decision_maker'])
  expect(lacks([[ago(300), 'contract.signed', { start: ago(300) }]])).toBeNull()
})

test('P2: a decision-maker was met within sixty days', () => {
  const buyer: Short = [ago(300), 'person.added', { person: 'ana', role: 'executive' }]
  const met = (at: string): Short => [at, 'touch', { channel: 'meeting', people: ['ana'] }]
  expect(lacks([contract, buyer, met(ago(59))])).not.toContain('ready.decision_maker')
  expect(lacks([contract, buyer, met(ago(60))])).toContain('ready.decision_maker')
})

test('P2: an SLA review of the quarter is fresh, an older one is not', () => {
  const review = (at: string): Short => [at, 'sla.reviewed', { ref: 's', outcome: 'holds', signedBy: 'dana' }]
  expect(lacks([contract, review(ago(90))])).not.toContain('ready.sla_review')
  expect(lacks([contract, review(ago(91))])).toContain('ready.sla_review')
})

test('P4: two failed tests of three propose to walk away; work done over stands beside them', () => {
  const fit = (at: string, ...passes: boolean[]): Short => {
    const [discovery, prediction, assumptions] = passes.map((pass) => ({ pass, why: 'seen' }))
    return [at, 'fit.assessed', { discovery, prediction, assumptions, riskSignals: [] }]
  }
  const read = (line: Short) => standing([line]).fit
  expect(standing([]).fit).toBeNull()
  expect(read(fit(ago(90), true, true, false))).toMatchObject({ failed: 1, proposesWalkAway: false, fresh: true })
  expect(read(fit(ago(91), true, false, false))).toMatchObject({ failed: 2, proposesWalkAway: true, fresh: false })
  const work = (ref: string, data: object = {}): Short => [
    ago(9),
    'work.updated',
    { ref, title: 'x', status: 'shipped', scope: 'included', ...data },
  ]
  const told = standing([
    fit(ago(1), true, true, true),
    work('a'),
    work('b', { redo: true }),
    work('c', { status: 'dropped', redo: true }),
  ])
  expect(told.fit?.redo).toEqual({ of: 2, share: 0.5 })
})

const plan = (data: object = {}): Short => [
  ago(9),
  'plan.set',
  {
    ref: 'p',
    targetRung: 3,
    requirement: 'embedded knowledge',
    action: 'sit with their planners',
    owner: us,
    due: after(100),
    successSignal: 'planning_attended',
    dependsOn: 'competence',
    ...data,
  },
]
const open = (lines: readonly Short[]) =>
  standing(lines)
    .ladder.verification.filter(({ done }) => !done)
    .map(({ item }) => item.code)
const audited: Short = [
  ago(9),
  'trust.audited',
  {
    auditor: us,
    ...Object.fromEntries(
      ['competence', 'integrity', 'benevolence'].map((each) => [each, { rating: 4, evidence: ['praise1'] }]),
    ),
  },
]

test('L14: a diagnosis is done once its list is', () => {
  expect(open([])).toEqual([
    'verify.observations',
    'verify.stop_rule_asked',
    'verify.operational_move',
    'verify.trust_audited',
    'verify.plan_complete',
  ])
  expect(open([...onRung(3), plan(), audited])).toEqual([])
  expect(open([...onRung(3), plan({ due: after(30) }), audited])).toEqual(['verify.plan_complete'])
})

test('L14, L16: a plan to rung 4 asks for a named asset and for incentives checked on both sides', () => {
  const check = (side: string): Short => [
    ago(5),
    'incentive.checked',
    { side, gainsWhenOtherLoses: 'hours', measuredOn: 'cost', howKnown: 'their bonus plan' },
  ]
  const lines = [...onRung(3), plan({ targetRung: 4 }), audited]
  expect(open(lines)).toEqual(['verify.proprietary_asset', 'verify.incentives'])
  const asset: Short = [ago(2), 'signal', { signal: 'asset_in_use' }]
  expect(open([...lines, asset, check('us')])).toEqual(['verify.incentives'])
  expect(open([...lines, asset, check('us'), check('client')])).toEqual([])
})

test('L16: the jobs they hire us for are listed, each with its rung as told last', () => {
  const job = (at: string, id: string, rung?: number): Short => [
    at,
    'job.stated',
    { job: 'stock counts', rung },
    { id },
  ]
  expect(standing([job(ago(9), 'j1', 2), job(ago(5), 'j2', 3)]).ladder.jobs).toEqual([
    { job: 'stock counts', rung: 3, entry: 'j2' },
  ])
})

test('kill criteria, discoveries, renewals and risks fall due with owner and day', () => {
  const brief = {
    population: ['Ana', 'Ben'],
    journey: 'returns',
    bet: 'half the time',
    assumption: 'partners weigh',
    successSignals: ['fewer calls'],
    killCriterion: { text: 'no partner weighs', by: after(5) },
    signOff: 'kim@studio.example',
  }
  const lines: Short[] = [
    [ago(300), 'account.changed', { lead: us }],
    [ago(300), 'contract.signed', { start: ago(300), end: after(200) }],
    [ago(9), 'initiative.opened', { ref: 'i', title: 'weigh', brief }],
    [ago(8), 'discovery.opened', { ref: 'd', space: 'returns', questions: ['who?'], people: ['dana'], due: after(2) }],
    [ago(3), 'integrity.breached'],
  ]
  const due = (more: readonly Short[] = []) =>
    standing([...lines, ...more])
      .due.filter(({ what, ref }) => ['kill_criterion', 'discovery', 'renewal'].includes(what) || ref === 'F18')
      .map(({ what, ref, on, owner }) => [what, ref, on, owner])
  expect(due()).toEqual([
    ['risk', 'F18', ago(3), us],
    ['discovery', 'd', after(2), us],
    ['kill_criterion', 'i', after(5), 'kim@studio.example'],
    ['renewal', 'k1', after(110), us],
  ])
  const taken: Short = [
    ago(2),
    'risk.answered',
    { risk: 'F18', owner: 'kim@studio.example', nextStep: 'call', due: after(1) },
  ]
  expect(due([taken])[0]).toEqual(['risk', 'F18', after(1), 'kim@studio.example'])
  expect(
    due([[ago(1), 'initiative.decided', { ref: 'i', decision: 'killed', why: 'no' }]]).map(([what]) => what),
  ).not.toContain('kill_criterion')
})
