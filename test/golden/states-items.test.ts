import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, kept, missed, seen, standing, steady } from './told.ts'

// S3, S4: each thing a state or a stage asks for, with what shows it and what does not. ASOF is a Tuesday.

const us = 'sam@studio.example'
const named = (state: string, at = ago(100)): Short => [at, 'state.named', { state }]
/** Whether a focus item is done, and what shows it. */
const focus = (lines: readonly Short[], code: string, asOf = ASOF) => {
  const item = standing(lines, asOf).focus.find((each) => each.item.code === code)
  return item === undefined ? undefined : [item.done, item.evidence]
}
const done = (lines: readonly Short[], code: string) => focus(lines, code)?.[0]
const lacks = (lines: readonly Short[]) => standing(lines).state.missing.map(({ code }) => code)

const rituals = (list: readonly object[]): Short => [ago(50), 'cadence.agreed', { rituals: list }, { id: 'agreed' }]
const YEARLY = { id: 'r', ritual: 'sync', rrule: 'FREQ=YEARLY', start: after(30) }

test('S3, establishing: rituals agreed are some, and the first update is one we sent', () => {
  const update = (initiatedBy: string): Short => [ago(9), 'touch', { purpose: 'weekly_update', initiatedBy }]
  const lines = (...more: Short[]) => lacks([named('establishing'), ...more])
  expect(lines()).toEqual(['item.rituals_agreed', 'item.sla_signed', 'item.first_update', 'item.first_check_together'])
  expect(lines(rituals([]))).toContain('item.rituals_agreed')
  expect(lines(rituals([YEARLY]))).not.toContain('item.rituals_agreed')
  expect(lines(rituals([YEARLY]), [ago(3), 'cadence.agreed', { rituals: [] }])).toContain('item.rituals_agreed')
  expect(lines(update('client'))).toContain('item.first_update')
  expect(lines(update('us'))).not.toContain('item.first_update')
})

test('S3, operating: rituals are held while no slot last due was missed', () => {
  const weekly = { id: 'w', ritual: 'sync', rrule: 'FREQ=WEEKLY', start: ago(7) }
  const sync = (at: string): Short => [at, 'touch', { purpose: 'sync' }]
  const lines = (...more: Short[]) => lacks([named('operating'), rituals([weekly]), ...more])
  expect(lines(sync(ago(7)))).not.toContain('item.rituals_held')
  // Silence from the day after the slot on; today's slot has until the end of the day.
  expect(lines()).toContain('item.rituals_held')
  expect(lacks([named('operating')])).toContain('item.rituals_held')
})

test('S3, operating: support patterns are surfaced within a month', () => {
  const told = (at: string, document = 'support_patterns') =>
    lacks([
      named('operating'),
      [at, 'document.released', { document, locale: 'en', format: 'pdf', sha256: 'a'.repeat(64) }],
    ])
  expect(told(ago(30))).not.toContain('item.patterns_surfaced')
  expect(told(ago(31))).toContain('item.patterns_surfaced')
  expect(told(ago(1), 'scope')).toContain('item.patterns_surfaced')
})

test('S3, operating: predictions are checked on their day, not the day after', () => {
  const made: Short = [
    ago(60),
    'prediction.made',
    {
      ref: 'p',
      statement: 'fewer returns',
      baseline: { value: 40, unit: 'a week', n: 12, on: ago(61) },
      target: { value: 30 },
      checkOn: ago(20),
      method: 'count them',
      owner: us,
    },
  ]
  const lines = (...more: Short[]) => lacks([named('operating'), made, ...more])
  const checked = (at: string): Short => [at, 'prediction.checked', { ref: 'p', value: 30 }]
  expect(lines(checked(ago(20)))).not.toContain('item.predictions_checked')
  expect(lines(checked(ago(19)))).toContain('item.predictions_checked')
  expect(lines()).toContain('item.predictions_checked')
  expect(lacks([named('operating')])).toContain('item.predictions_checked')
})

test('S4, before the close: who decides is on the map and there; scope is stated', () => {
  const person = (role: string): Short => [ago(9), 'person.added', { person: 'ana', role }, { id: 'ana' }]
  expect(focus([person('economic_buyer')], 'item.decision_makers')).toEqual([true, ['ana']])
  expect(done([person('executive')], 'item.decision_makers')).toBe(true)
  expect(done([person('day_to_day')], 'item.decision_makers')).toBe(false)
  expect(done([person('executive'), [ago(1), 'person.left', { person: 'ana' }]], 'item.decision_makers')).toBe(false)
  const stated = (element: string): Short => [ago(9), 'element.stated', { element }, { id: 'stated' }]
  expect(focus([stated('scope')], 'item.scope_clarity')).toEqual([true, ['stated']])
  expect(done([stated('ownership')], 'item.scope_clarity')).toBe(false)
})

test('S4, onboarding: intake and goals are all outputs of both steps, done', () => {
  const output = (step: string, status: string, at = ago(9)): Short => [
    at,
    'onboarding.set',
    { step, output: 'first', owner: us, waitsOn: 'client', status },
  ]
  const goals = (...more: Short[]) => done([named('establishing'), ...more], 'item.intake_and_goals')
  expect(goals(output('alignment', 'done'))).toBe(false)
  expect(goals(output('alignment', 'done'), output('information', 'open'))).toBe(false)
  expect(goals(output('alignment', 'done'), output('information', 'done'))).toBe(true)
  expect(
    goals(output('alignment', 'done'), output('information', 'open', ago(9)), output('information', 'done', ago(8))),
  ).toBe(true)
})

test('S4, onboarding: roles are ownership stated, the timeline milestones, communication rituals', () => {
  const lines = (...more: Short[]) => [named('establishing'), ...more]
  const owned: Short = [ago(9), 'element.stated', { element: 'ownership' }]
  expect([done(lines(), 'item.roles'), done(lines(owned), 'item.roles')]).toEqual([false, true])
  const set: Short = [ago(9), 'milestone.set', { ref: 'm', what: 'live', due: after(9), owner: us, side: 'us' }]
  expect([done(lines(), 'item.timeline'), done(lines(set), 'item.timeline')]).toEqual([false, true])
  const norms = [done(lines(), 'item.communication_norms'), done(lines(rituals([YEARLY])), 'item.communication_norms')]
  expect(norms).toEqual([false, true])
})

test('S4, active delivery: feedback is answered, changes are decided and none went ahead informally', () => {
  const lines = (...more: Short[]) => [named('operating'), ...more]
  const heard: Short = [ago(9), 'feedback.received', { ref: 'f', on: 'the report', by: 'dana', text: 'long' }]
  const answered: Short = [ago(8), 'feedback.answered', { ref: 'f', answer: 'one page' }, { id: 'answer' }]
  expect(done(lines(heard), 'item.feedback_loops')).toBe(false)
  expect(focus(lines(heard, answered), 'item.feedback_loops')).toEqual([true, ['answer']])
  const asked: Short = [ago(9), 'change.requested', { ref: 'c', what: 'more', requestedBy: 'client' }]
  const decided: Short = [ago(8), 'change.decided', { ref: 'c', decision: 'declined', by: us }]
  const informal = (at: string): Short => [
    at,
    'work.updated',
    { ref: 'w', title: 'x', status: 'in_progress', scope: 'informal' },
  ]
  expect(done(lines(asked), 'item.change_handling')).toBe(false)
  expect(done(lines(asked, decided), 'item.change_handling')).toBe(true)
  expect(done(lines(asked, decided, informal(ago(90))), 'item.change_handling')).toBe(false)
  expect(done(lines(asked, decided, informal(ago(91))), 'item.change_handling')).toBe(true)
})

test('S4, active delivery: every open problem has an owner and a next step; updates are slots held', () => {
  const problem = (data: object): Short => [
    ago(3),
    'problem.noticed',
    { ref: 'q', what: 'late data', kind: 'process', ...data },
  ]
  const lines = (...more: Short[]) => [named('operating'), ...more]
  expect(done(lines(problem({ owner: us })), 'item.issue_resolution')).toBe(false)
  expect(done(lines(problem({ nextStep: 'call' })), 'item.issue_resolution')).toBe(false)
  expect(done(lines(problem({ owner: us, nextStep: 'call' })), 'item.issue_resolution')).toBe(true)
  // The update of this Monday was sent, or was not.
  expect(done([...steady(7), [ago(1), 'touch', { purpose: 'weekly_update' }]], 'item.updates')).toBe(true)
  expect(done(steady(7), 'item.updates')).toBe(false)
})

const audit = (at: string, rating = 3): Short => {
  const mark = { rating, evidence: ['seen'] }
  return [
    at,
    'trust.audited',
    { auditor: us, competence: mark, integrity: { rating: 4, evidence: ['seen'] }, benevolence: mark },
  ]
}

test('S4, stabilization: the audit is fresh and nothing in it is 2 or lower', () => {
  const lines = (line: Short) => [...steady(8), seen('seen', ago(120), 'praise'), line]
  expect(done(lines(audit(ago(90))), 'item.trust')).toBe(true)
  expect(done(lines(audit(ago(91))), 'item.trust')).toBe(false)
  expect(done(lines(audit(ago(90), 2)), 'item.trust')).toBe(false)
  expect(done(steady(8), 'item.trust')).toBe(false)
})

test('S4, stabilization: predictable is 90 % of promises kept, exactly included', () => {
  const promises = (good: number, bad: number) => [
    ...steady(8),
    ...Array.from({ length: good }, (_, i) => kept(`k${i}`, ago(20 + i))).flat(),
    ...Array.from({ length: bad }, (_, i) => missed(`m${i}`, ago(10 + i))).flat(),
  ]
  expect(done(promises(9, 1), 'item.predictable')).toBe(true)
  expect(done(promises(8, 1), 'item.predictable')).toBe(false)
  expect(done(promises(0, 0), 'item.predictable')).toBe(false)
})

test('S4, stabilization: repeatable is without heroics or informal work in a quarter window', () => {
  const rescue = (at: string) => [...steady(8), seen('rescue', at, 'heroics')]
  expect(done(steady(8), 'item.repeatable')).toBe(true)
  expect(focus(rescue(ago(90)), 'item.repeatable')).toEqual([false, ['rescue']])
  expect(done(rescue(ago(91)), 'item.repeatable')).toBe(true)
})

const review = (at: string, data: object = {}): Short => [
  at,
  'review.held',
  { review: 'quarterly', withClient: true, continues: ['the sync'], changes: [], stops: [], ...data },
]

test('S4, stabilization: the last quarterly review was held, with the client (P1)', () => {
  expect(done([...steady(8), review(ago(90))], 'item.review_rhythm')).toBe(true)
  expect(done([...steady(8), review(ago(91))], 'item.review_rhythm')).toBe(false)
  expect(done([...steady(8), review(ago(9), { withClient: false })], 'item.review_rhythm')).toBe(false)
  expect(done([...steady(8), review(ago(9), { review: 'sla' })], 'item.review_rhythm')).toBe(false)
})

test('S4, retention: a new problem space of the quarter, or a pattern that lived six weeks', () => {
  const lines = (...more: Short[]) => [named('renewing'), ...more]
  const space = (at: string) => seen('space', at, 'new_problem_space')
  expect(focus(lines(space(ago(90))), 'item.new_opportunities')).toEqual([true, ['space']])
  expect(done(lines(space(ago(91))), 'item.new_opportunities')).toBe(false)
  const opened = (day: number): Short => [
    ago(day),
    'case.opened',
    { ref: `t${day}`, title: 'x', level: 'L1', theme: 'csv import' },
  ]
  expect(done(lines(opened(42), opened(20), opened(0)), 'item.new_opportunities')).toBe(true)
  expect(done(lines(opened(41), opened(20), opened(0)), 'item.new_opportunities')).toBe(false)
})

test('S4, retention: long-term fit is P4’s tests answered in the quarter window', () => {
  const pass = { pass: true, why: 'seen' }
  const fit = (at: string) =>
    done(
      [
        named('renewing'),
        [at, 'fit.assessed', { discovery: pass, prediction: pass, assumptions: pass, riskSignals: [] }],
      ],
      'item.long_term_fit',
    )
  expect([fit(ago(90)), fit(ago(91))]).toEqual([true, false])
})

test('S4, retention: renewal readiness is P2 without gaps', () => {
  const lines: Short[] = [
    named('renewing'),
    [ago(300), 'contract.signed', { start: ago(300), end: after(60) }],
    [ago(300), 'person.added', { person: 'ana', role: 'economic_buyer' }],
    [ago(59), 'touch', { channel: 'meeting', people: ['ana'] }],
    seen('seen', ago(95), 'praise'),
    audit(ago(90)),
    [ago(90), 'sla.reviewed', { ref: 's', outcome: 'holds', signedBy: 'dana' }],
    [
      ago(100),
      'prediction.made',
      {
        ref: 'p',
        statement: 'fewer returns',
        baseline: { value: 40, unit: 'a week', n: 12, on: ago(101) },
        target: { value: 30 },
        checkOn: ago(90),
        method: 'count them',
        owner: us,
      },
    ],
    [ago(90), 'prediction.checked', { ref: 'p', value: 30, together: true }],
  ]
  expect(standing(lines).renewal?.readiness).toEqual([])
  expect(done(lines, 'item.renewal_readiness')).toBe(true)
  // A day later the meeting is sixty days old and all else a quarter.
  expect(standing(lines, after(1)).renewal?.readiness.map(({ code }) => code)).toEqual([
    'ready.sla_review',
    'ready.trust_audit',
    'ready.vri',
    'ready.decision_maker',
  ])
})
