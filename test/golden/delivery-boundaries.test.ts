import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { ago, ASOF, onRung, seen, standing } from './told.ts'

// Q1–Q3, P2, P4, L14, L16: both sides of each boundary that the other files leave out. ASOF is a Tuesday.

const us = 'sam@studio.example'
const april = { from: '2026-04-01', to: '2026-04-30' }

/** What one value is against one signed dimension. */
function status(dimension: object, value: number): string | null {
  const lines: Short[] = [
    [
      ago(300),
      'sla.signed',
      { ref: 's', signedBy: 'dana', dimensions: [{ id: 'x', name: 'x', unit: '%', better: 'higher', ...dimension }] },
    ],
    ['2026-05-02', 'sla.measured', { ref: 's', dimension: 'x', ...april, value }],
  ]
  return standing(lines).sla[0]!.status
}

test.each([
  // A target of 1000 a minute, where more is better and no percentage: a tenth of the target above it.
  [{ target: 1000, unit: 'a minute' }, [1100, 1099.99, 1000, 999.99]],
  // A percentage of which less is better: a tenth of the target below it.
  [{ target: 5, better: 'lower' }, [4.5, 4.51, 5, 5.01]],
  // A margin of its own, told in the target's unit.
  [{ target: 99, margin: 0.5 }, [99.5, 99.49, 99, 98.99]],
  [{ target: 4, unit: 'h', better: 'lower', margin: 2 }, [2, 2.01, 4, 4.01]],
])('Q1: with %o the values %s are met, approached, approached and breached', (dimension, values) => {
  expect(values.map((value) => status(dimension, value))).toEqual(['met', 'approached', 'approached', 'breached'])
})

test('Q1: without any room, or a margin of nothing, nothing is approached', () => {
  expect([status({ target: 100 }, 100), status({ target: 100 }, 99.99)]).toEqual(['met', 'breached'])
  expect(status({ target: 99, margin: 0 }, 99)).toBe('met')
  expect([
    status({ target: 0, better: 'lower', unit: 'losses' }, 0),
    status({ target: 0, better: 'lower' }, 1),
  ]).toEqual(['met', 'breached'])
})

const opened = (ref: string, at: string, data: object = {}): Short => [
  at,
  'case.opened',
  { ref, title: `${ref} of its own kind`, level: 'L2', ...data },
]

test('Q2: the quarter window holds 91 days of cases', () => {
  const count = (day: number) => standing([opened('a', ago(day))]).support.cases
  expect([count(90), count(91)]).toEqual([1, 0])
})

test('Q2: days to the fix run to the first work that shipped it, and are averaged', () => {
  const work = (day: number, ref: string, answers: string, state = 'shipped'): Short => [
    ago(day),
    'work.updated',
    { ref, title: 'fix', status: state, scope: 'included', case: answers },
  ]
  const lines = [opened('a', ago(40)), opened('b', ago(30)), opened('c', ago(20))]
  const { support } = standing([...lines, work(35, 'w1', 'a'), work(10, 'w2', 'a'), work(20, 'w3', 'b')])
  expect([support.answered, support.shipped, support.daysToFix, support.untouched]).toEqual([2, 2, 7.5, ['c']])
  const blocked = standing([...lines, work(10, 'w', 'c', 'blocked')]).support
  expect([blocked.answered, blocked.shipped, blocked.daysToFix, blocked.untouched]).toEqual([1, 0, null, ['a', 'b']])
})

test('Q2: of two root causes with as many cases the deeper one is named', () => {
  const lines = [opened('a', ago(9), { rootCause: 'execution' }), opened('b', ago(8), { rootCause: 'discovery' })]
  expect(standing(lines).support.concentration).toEqual({ rootCause: 'discovery', share: 0.5 })
})

test('Q3: weeks are ISO weeks, also where the year turns', () => {
  const theme = { theme: 'csv import' }
  const weeks = (...days: string[]) =>
    standing(days.map((day, i) => opened(`t${i}`, day, theme))).patterns[0]?.weeks ?? null
  // Monday 29 December 2025 begins the first week of 2026.
  expect(weeks('2025-12-29', '2025-12-31', '2026-01-01', '2026-01-04')).toBeNull()
  expect(weeks('2025-12-28', '2025-12-31', '2026-01-04')).toBe(2)
  expect(weeks('2025-12-28', '2025-12-31', '2026-01-05')).toBe(3)
})

test('Q3: weeks are told by the clock of the account', () => {
  // Half past eleven on Sunday evening in Greenwich is Monday in Berlin, and Sunday afternoon in New York.
  const lines = (timezone: string): Short[] => [
    [ago(300), 'account.changed', { timezone }],
    ...['2026-06-07T23:30:00Z', '2026-06-09', '2026-06-10'].map((at, i) => opened(`t${i}`, at, { theme: 'csv' })),
  ]
  expect(standing(lines('Europe/Berlin')).patterns).toEqual([])
  expect(standing(lines('America/New_York')).patterns[0]).toMatchObject({ weeks: 2, since: '2026-06-07' })
})

const near: Short = [ago(300), 'contract.signed', { start: ago(300), end: ago(-100) }]
const lacks = (...lines: Short[]) => standing([near, ...lines]).renewal!.readiness.map(({ code }) => code)
const audit = (at: string, rating = 4, evidence = ['seen']): Short => {
  const mark = { rating, evidence }
  return [at, 'trust.audited', { auditor: us, competence: mark, integrity: mark, benevolence: mark }]
}
const checked = (at: string): Short[] => [
  [
    ago(200),
    'prediction.made',
    {
      ref: 'p',
      statement: 'x',
      baseline: { value: 40, unit: 'a week', n: 12, on: ago(201) },
      target: { value: 30 },
      checkOn: at,
      method: 'count',
      owner: us,
    },
  ],
  [at, 'prediction.checked', { ref: 'p', value: 30 }],
]

test('P2: an audit and a value realized are older than a quarter on the 92nd day', () => {
  expect([lacks(audit(ago(90))), lacks(audit(ago(91)))].map((list) => list.includes('ready.trust_audit'))).toEqual([
    false,
    true,
  ])
  expect([90, 91].map((day) => lacks(...checked(ago(day))).includes('ready.vri'))).toEqual([false, true])
})

test('P2: who decides is met in a meeting or a call, and is on the map', () => {
  const met = (channel: string, role = 'executive'): boolean =>
    !lacks(
      [ago(300), 'person.added', { person: 'ana', role }],
      [ago(9), 'touch', { channel, people: ['ana'] }],
    ).includes('ready.decision_maker')
  expect([met('meeting'), met('call'), met('email'), met('meeting', 'day_to_day')]).toEqual([true, true, false, false])
})

test('P4: one failed test proposes nothing, two and three do; the last answer speaks', () => {
  const fit = (at: string, ...passes: boolean[]): Short => {
    const [discovery, prediction, assumptions] = passes.map((pass) => ({ pass, why: 'seen' }))
    return [at, 'fit.assessed', { discovery, prediction, assumptions, riskSignals: [] }]
  }
  const proposes = (...lines: Short[]) => standing(lines).fit!.proposesWalkAway
  expect(proposes(fit(ago(9), false, true, true))).toBe(false)
  expect(proposes(fit(ago(9), false, true, false))).toBe(true)
  expect(proposes(fit(ago(9), false, false, false))).toBe(true)
  expect(proposes(fit(ago(9), false, false, false), fit(ago(8), true, true, false))).toBe(false)
})

const open = (lines: readonly Short[]) =>
  standing(lines)
    .ladder.verification.filter(({ done }) => !done)
    .map(({ item }) => item.code)

test('L14: the stop-rule is asked within the quarter window, also where the answer was that they had asked for it', () => {
  const asked = (day: number, askedFor = false): Short => [ago(day), 'need.addressed', { askedFor }]
  expect(open([asked(90)])).not.toContain('verify.stop_rule_asked')
  expect(open([asked(91)])).toContain('verify.stop_rule_asked')
  expect(open([asked(90, true)])).not.toContain('verify.stop_rule_asked')
})

test('L14: three observations, not two; trust on three dimensions, none of them an opinion', () => {
  const praise = (n: number) => Array.from({ length: n }, (_, i) => seen(`p${i}`, ago(9 + i), 'praise'))
  expect([open(praise(2)), open(praise(3))].map((list) => list.includes('verify.observations'))).toEqual([true, false])
  const trust = (line: Short) => open([seen('seen', ago(20), 'praise'), line]).includes('verify.trust_audited')
  expect(trust(audit(ago(9)))).toBe(false)
  expect(trust(audit(ago(9), 4, []))).toBe(true)
  // Stale it is still usable (T2).
  expect(trust(audit(ago(15)))).toBe(false)
})

const plan: Short = [
  ago(9),
  'plan.set',
  {
    ref: 'p',
    targetRung: 4,
    requirement: 'shared stakes',
    action: 'plan capacity together',
    owner: us,
    due: ago(-100),
    successSignal: 'joint_planning',
    dependsOn: 'competence',
  },
]

test('L14: the asset of a plan to rung 4 is in use within a year', () => {
  const named = (day: number) => open([...onRung(3), plan, seen('asset', ago(day), 'asset_in_use')])
  expect([364, 365].map((day) => named(day).includes('verify.proprietary_asset'))).toEqual([false, true])
})

test('L16: an unanswered side of the incentives stands open, whichever it is', () => {
  const check = (side: string): Short => [
    ASOF,
    'incentive.checked',
    { side, gainsWhenOtherLoses: 'hours', measuredOn: 'cost', howKnown: 'their bonus plan' },
  ]
  const isOpen = (...checks: Short[]) => open([...onRung(3), plan, ...checks]).includes('verify.incentives')
  expect([isOpen(), isOpen(check('us')), isOpen(check('client')), isOpen(check('us'), check('client'))]).toEqual([
    true,
    true,
    true,
    false,
  ])
})
