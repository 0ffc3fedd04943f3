import { expect, test } from 'vitest'
import { foldEntries, refuseAct } from '#method/index.ts'
import { parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, onRung, seen, standing } from './told.ts'

const PLAN = {
  ref: 'plan',
  targetRung: 3,
  requirement: 'somebody of ours plans with them',
  action: 'Put Ines on their weekly stock planning',
  owner: 'sam@studio.example',
  due: after(120),
  successSignal: 'planning_attended',
  dependsOn: 'competence',
}
const plan = (at: string, data: object = {}, id = 'plan'): Short => [at, 'plan.set', { ...PLAN, ...data }, { id }]
/** What is refused of an act written on `ASOF` after these lines. */
const refused = (lines: readonly Short[], [at, kind, data]: Short) => {
  const all = ledger('2024-01-02', [...lines, [at, kind, data ?? {}, { id: 'act' }]])
  const act = all.at(-1)!
  return refuseAct(foldEntries(all.slice(0, -1)), act, { now: parseInstant(`${ASOF}T20:00:00Z`)! })
}
const codesOf = (lines: readonly Short[], act: Short) => refused(lines, act).map(({ code }) => code)

// L11: one rung at a time.

test.each([
  [1, 'reliability', ['L2a']],
  [2, 'embedded_knowledge', ['L3a', 'L3b', 'L3c', 'L6-stop-rule']],
  [3, 'shared_stakes', ['L4a', 'L4b', 'L4c']],
  [4, 'co_creation', ['L5a', 'L5b', 'L5c', 'L5d']],
] as const)('from rung %s the move up is %s, with what it misses', (rung, requires, missing) => {
  const { next } = standing(onRung(rung)).ladder
  expect([next?.rung, next?.requires, next?.missing]).toEqual([rung + 1, { code: requires, params: {} }, missing])
})

test('rung 5 has no next', () => {
  expect(standing(onRung(5)).ladder.next).toBeNull()
})

test('only caps that bind stand among what is missing', () => {
  const told = standing(
    onRung(3, {}, [
      [ago(20), 'person.added', { person: 'pia', role: 'procurement', relationshipOwner: true }],
      seen('late', ago(3), 'shared_after_public'),
    ]),
  ).ladder
  expect(told.next?.missing).toEqual(['L4a', 'L4b', 'L4c', 'L6-owner', 'L6-after-public'])
  const low = standing(
    onRung(2, {}, [[ago(20), 'person.added', { person: 'pia', role: 'procurement', relationshipOwner: true }]]),
  ).ladder
  expect(low.next?.missing).toEqual(['L3a', 'L3b', 'L3c', 'L6-stop-rule'])
})

test('a target one rung up is taken, two rungs up is refused and says why', () => {
  expect(refused(onRung(2), plan(ASOF))).toEqual([])
  expect(refused(onRung(2), plan(ASOF, { targetRung: 2 }))).toEqual([])
  expect(refused(onRung(2), plan(ASOF, { targetRung: 4 }))).toEqual([
    { code: 'plan.two_rungs', params: { rung: 2, target: 4 } },
  ])
})

// L12: sector plays.

test.each([
  ['saas', 2, 'play.saas.planning', 'planning_attended', true],
  ['saas', 3, 'play.saas.integration', 'shared_stake', false],
  ['saas', 4, 'play.saas.advisory_board', 'advisory_seat', false],
  ['professional_services', 2, 'play.services.benchmark', 'specific_insight', false],
  ['professional_services', 3, 'play.services.retained_advisory', 'shared_stake', false],
  ['professional_services', 4, 'play.services.introductions', 'introduced_upward', false],
  ['manufacturing', 2, 'play.manufacturing.forecasting', 'specific_insight', false],
  ['manufacturing', 3, 'play.manufacturing.capacity', 'joint_planning', true],
  ['manufacturing', 4, 'play.manufacturing.design', 'designed_around_us', true],
] as const)('in %s from rung %s the play is %s', (sector, rung, code, signal, enough) => {
  const changed: Short = [ago(300), 'account.changed', { sector }]
  expect(standing(onRung(rung, {}, [changed])).ladder.next?.plays).toEqual([{ code, params: {}, signal, enough }])
})

test('reliability has no play, nor has any other sector', () => {
  expect(standing(onRung(1)).ladder.next?.plays).toEqual([])
  expect(standing(onRung(2, {}, [[ago(9), 'account.changed', { sector: 'other' }]])).ladder.next?.plays).toEqual([])
})

// L13: an action, an owner, one to four quarters, a behaviour one can observe.

test('a plan on a standing that is not evidenced is refused', () => {
  expect(refused([], plan(ASOF))).toEqual([{ code: 'plan.not_evidenced', params: { observations: 0, needed: 3 } }])
})

test('due one to four quarters out, counted in days or by the calendar', () => {
  // Three months from 30 June are 30 September, 91 days are 29 September; twelve months are 30 June, 364 days 29 June.
  const due = (day: string) => codesOf(onRung(2), plan(ASOF, { due: day }))
  expect([due('2026-09-28'), due('2026-09-29'), due('2027-06-30'), due('2027-07-01')]).toEqual([
    ['plan.due_range'],
    [],
    [],
    ['plan.due_range'],
  ])
})

test.each([
  'More meetings',
  'Weekly calls with their CTO',
  'Keep them happy',
  'Invite their team to dinner',
  '多开会',
  '加强与客户的沟通',
])('a plan to "%s" is refused', (action) => {
  expect(codesOf(onRung(2), plan(ASOF, { action }))).toEqual(['plan.only_contact'])
})

test.each([
  'Put Ines on their weekly stock planning',
  'Share the returns benchmark in their monthly meeting',
  '派工程师参加他们的产品规划会议',
])('a plan to "%s" is taken', (action) => {
  expect(codesOf(onRung(2), plan(ASOF, { action }))).toEqual([])
})

test('success is a behaviour that counts, not a dinner nor something against us', () => {
  const signal = (successSignal: string) => codesOf(onRung(2), plan(ASOF, { successSignal }))
  for (const name of ['social', 'heroics', 'alternatives_evaluated', 'bad_news_elsewhere', 'shared_after_public'])
    expect(signal(name)).toEqual(['plan.success_not_evidence'])
  expect(signal('inside_access')).toEqual([])
})

test('every reason is told at once', () => {
  const wrong = plan(ASOF, { targetRung: 5, due: after(10), action: 'More calls', successSignal: 'social' })
  expect(codesOf(onRung(2), wrong)).toEqual([
    'plan.two_rungs',
    'plan.due_range',
    'plan.only_contact',
    'plan.success_not_evidence',
  ])
})

// The plan that is open.

const planOf = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).ladder.plan
const attended = seen('attended', ago(20), 'planning_attended')

test('an open plan stands with what would close it', () => {
  expect(planOf([plan(ago(30), { due: ago(-70) })])).toEqual({
    ref: 'plan',
    entry: 'plan',
    targetRung: 3,
    requirement: 'somebody of ours plans with them',
    action: 'Put Ines on their weekly stock planning',
    owner: 'sam@studio.example',
    due: after(70),
    overdue: false,
    successSignal: 'planning_attended',
    dependsOn: 'competence',
    observed: [],
  })
  expect(planOf([seen('before', ago(31), 'planning_attended'), plan(ago(30)), attended])?.observed).toEqual([
    'attended',
  ])
})

test('on its due day it is not overdue, the day after it is', () => {
  const overdue = (asOf: string) => planOf([plan(ago(100), { due: ago(5) })], asOf)?.overdue
  expect([overdue(ago(5)), overdue(ago(4))]).toEqual([false, true])
})

const closed = (data: object, days = 5): Short => [ago(days), 'plan.closed', { ref: 'plan', ...data }]

test('it closes when its signal was observed', () => {
  const lines = [plan(ago(30)), attended]
  expect(planOf([...lines, closed({ outcome: 'observed', entry: 'attended' })])).toBeNull()
  expect(planOf([...lines, closed({ outcome: 'observed', entry: 'attended' })], ago(6))?.ref).toBe('plan')
  expect(planOf([...lines, closed({ outcome: 'observed', entry: 'other' })])?.ref).toBe('plan')
  expect(planOf([...lines, closed({ outcome: 'observed' })])?.ref).toBe('plan')
  const early = [seen('early', ago(31), 'planning_attended'), plan(ago(30))]
  expect(planOf([...early, closed({ outcome: 'observed', entry: 'early' })])?.ref).toBe('plan')
})

test('or with a reason why not', () => {
  expect(planOf([plan(ago(30)), closed({ outcome: 'dropped', why: 'they closed that site' })])).toBeNull()
  expect(planOf([plan(ago(30)), closed({ outcome: 'dropped' })])?.ref).toBe('plan')
  expect(planOf([plan(ago(30)), closed({ outcome: 'dropped', why: ' ' })])?.ref).toBe('plan')
})

test('closing without either is refused', () => {
  const lines = [plan(ago(30)), attended]
  expect(codesOf(lines, closed({ outcome: 'observed', entry: 'attended' }))).toEqual([])
  expect(codesOf(lines, closed({ outcome: 'observed', entry: 'other' }))).toEqual(['plan.not_observed'])
  expect(codesOf(lines, closed({ outcome: 'dropped' }))).toEqual(['plan.needs_reason'])
  expect(codesOf(lines, closed({ outcome: 'dropped', why: 'they closed that site' }))).toEqual([])
  expect(codesOf([], closed({ outcome: 'dropped', why: 'x' }))).toEqual(['act.unknown_ref'])
})

test('of several the last one set and not closed stands', () => {
  const lines = [plan(ago(60), { ref: 'a' }, 'a'), plan(ago(30), {}, 'b')]
  expect(planOf(lines)?.ref).toBe('plan')
  expect(planOf([...lines, closed({ outcome: 'dropped', why: 'they closed that site' })])?.ref).toBe('a')
})
