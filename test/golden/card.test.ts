import fc from 'fast-check'
import { expect, test } from 'vitest'
import { card as shape } from '#contract/parts/card-shape.ts'
import { diagnose } from '#method/engine/diagnose.ts'
import { foldEntries } from '#method/index.ts'
import { parseInstant } from '#method/time/instant.ts'
import { LOCALES } from '#words/locale.ts'
import { render } from '#words/standing.ts'
import { asOfArb, ledgerArb } from './arbitrary.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, kept, onRung, seen } from './told.ts'

// C1: the diagnostic card.

const NOW = parseInstant('2030-01-01T00:00:00Z')!
const card = (lines: readonly Short[], asOf = ASOF) =>
  diagnose(foldEntries(ledger('2024-01-02', lines)), { asOf, now: NOW })

const mark = (rating: number) => ({ rating, evidence: ['access'] })
const audited: Short = [
  ago(9),
  'trust.audited',
  { auditor: 'kim@studio.example', competence: mark(4), integrity: mark(3), benevolence: mark(4) },
  { id: 'audit' },
]
const planned: Short = [
  ago(5),
  'plan.set',
  {
    ref: 'p',
    targetRung: 4,
    requirement: 'shared stakes',
    action: 'Build the returns model together',
    owner: 'ines@studio.example',
    due: after(100),
    successSignal: 'joint_planning',
    dependsOn: 'integrity',
  },
  { id: 'plan' },
]
const led: Short = [ago(400), 'account.changed', { lead: 'sam@studio.example' }, { id: 'led' }]
const step: Short = [
  ago(4),
  'commitment.made',
  { ref: 's', what: 'the first sketch', due: after(10), plan: 'p', signal: 'joint_planning' },
  { id: 'step' },
]

test('a card says who leads, where the account stands, what comes next, who does it, and on what it rests', () => {
  const told = card(onRung(3, {}, [led, audited, planned, step]))
  expect([told.name, told.asOf, told.policy]).toEqual(['Northwind', ASOF, 'default-1'])
  expect(told.owner).toEqual({ lead: 'sam@studio.example', evidence: ['led'] })
  const { verdict, rung, evidence, items, caps } = told.diagnosis
  expect([verdict, rung, caps]).toEqual([{ code: 'card.evidenced', params: { rung: 3, items: 3 } }, 3, []])
  expect(evidence).toEqual(['access', 'planning', 'need'])
  expect(items).toEqual([
    { entry: 'access', on: ago(40), kind: 'signal', signal: 'inside_access', what: 'as they told us' },
    { entry: 'planning', on: ago(30), kind: 'signal', signal: 'planning_attended', what: 'as they told us' },
    { entry: 'need', on: ago(20), kind: 'need.addressed', signal: null, what: 'returns pile up unseen' },
  ])
  expect([told.target?.rung, told.target?.requires.code]).toEqual([4, 'shared_stakes'])
  expect(told.target?.unmet.map(({ id }) => id)).toEqual(['L4a', 'L4b', 'L4c'])
  expect([told.plan?.action, told.plan?.owner, told.plan?.due, told.plan?.successSignal, told.plan?.entry]).toEqual([
    'Build the returns model together',
    'ines@studio.example',
    after(100),
    'joint_planning',
    'plan',
  ])
  expect(told.plan?.steps).toEqual([
    { ref: 's', what: 'the first sketch', owner: 'sam@studio.example', due: after(10), status: 'open', entry: 'step' },
  ])
  expect([told.trust.primaryConstraint, told.trust.integrity.rating]).toEqual(['integrity', 3])
  expect(told.stopRule).toEqual({
    answered: true,
    need: 'returns pile up unseen',
    entry: 'need',
    lapses: after(71),
    evidence: ['need'],
  })
})

test('with two observations there is not enough evidence: no rung, no target, nothing to climb from', () => {
  const told = card([seen('a', ago(3), 'praise'), seen('b', ago(4), 'praise')])
  expect(told.diagnosis.verdict).toEqual({ code: 'card.not_enough', params: { seen: 2, needed: 3 } })
  expect([told.diagnosis.rung, told.diagnosis.evidence, told.target, told.plan, told.done]).toEqual([
    null,
    [],
    null,
    null,
    false,
  ])
})

test('with three there is: the first rung rests on all that was observed in a year', () => {
  const told = card([
    seen('old', ago(365), 'praise'),
    ...['a', 'b', 'c'].map((id, i) => seen(id, ago(4 - i), 'praise')),
  ])
  expect([told.diagnosis.rung, told.diagnosis.evidence]).toEqual([1, ['a', 'b', 'c']])
})

test('the first rung rests on promises too, kept, missed and overdue', () => {
  const late: Short = [ago(30), 'commitment.made', { ref: 'late', due: ago(3) }, { id: 'late' }]
  const told = card([...kept('c1', ago(10)), seen('a', ago(4), 'praise'), late])
  expect([told.diagnosis.rung, told.diagnosis.evidence]).toEqual([1, ['late', 'kept-c1', 'a']])
})

test('a rung that a cap holds down names the cap', () => {
  const told = card(onRung(3, {}, [seen('looked', ago(2), 'alternatives_evaluated')]))
  expect([told.diagnosis.rung, told.diagnosis.caps.map(({ rule }) => rule)]).toEqual([1, ['L6-alternatives']])
})

test('without a plan, what is lacking is told by the list', () => {
  const told = card(onRung(2))
  expect([told.plan, told.target?.rung]).toEqual([null, 3])
  const open = told.verification.filter(({ done }) => !done).map(({ item }) => item.code)
  expect([told.done, open]).toEqual([
    false,
    ['verify.stop_rule_asked', 'verify.operational_move', 'verify.trust_audited', 'verify.plan_complete'],
  ])
})

test('an answer that lapsed is no answer, and is named as the last there was', () => {
  const told = card([[ago(91), 'need.addressed', { askedFor: false }, { id: 'was' }]])
  expect(told.stopRule).toEqual({ answered: false, need: null, entry: null, lapses: null, evidence: ['was'] })
})

test('a step that was kept, missed or overdue says so; one withdrawn in agreement is none', () => {
  const promise = (ref: string, due: string): Short => [ago(40), 'commitment.made', { ref, due, plan: 'p' }]
  const told = card(
    onRung(3, {}, [
      planned,
      promise('late', ago(1)),
      promise('kept', ago(3)),
      [ago(4), 'commitment.kept', { ref: 'kept' }],
      promise('gone', after(3)),
      [ago(2), 'commitment.withdrawn', { ref: 'gone', agreedBy: 'dana' }],
      promise('missed', ago(2)),
      [ago(1), 'commitment.kept', { ref: 'missed' }],
    ]),
  )
  expect(told.plan?.steps.map(({ ref, status }) => [ref, status])).toEqual([
    ['kept', 'kept'],
    ['missed', 'missed'],
    ['late', 'overdue'],
  ])
})

test('an open handoff is named on the card, a finished one is not', () => {
  const opened: Short = [
    ago(20),
    'handoff.opened',
    { ref: 'h', from: 'sam@x.example', to: 'kim@x.example', items: ['a'] },
  ]
  const accepted: Short = [ago(5), 'handoff.accepted', { ref: 'h', item: 0, clientTold: true }]
  expect(card([opened]).handoff?.to).toBe('kim@x.example')
  expect(card([opened, accepted]).handoff).toBeNull()
})

test('a past day is answered as of that day', () => {
  const told = card(onRung(3, {}, [[ago(10), 'account.changed', { lead: 'kim@studio.example' }]]), ago(45))
  expect([told.owner, told.diagnosis.rung, told.stopRule.answered]).toEqual([null, 1, false])
})

test.each(LOCALES)(
  'whatever a ledger says, its card has its shape, worded in %s, and a rung has its three entries',
  (locale) => {
    fc.assert(
      fc.property(ledgerArb, asOfArb, (entries, asOf) => {
        const told = diagnose(foldEntries(entries), { asOf, now: parseInstant('2027-06-01T00:00:00Z')! })
        const rendered = { ...render(told, locale), smallBook: null }
        expect(shape.safeParse(rendered).error?.issues ?? []).toEqual([])
        expect(JSON.stringify(rendered)).not.toMatch(/"text":"[a-z_]+\.[a-z_.]+ \{/)
        const { rung, evidence } = told.diagnosis
        expect(rung === null || evidence.length >= 3).toBe(true)
        const ids = new Set(entries.map(({ id }) => id))
        expect(told.diagnosis.evidence.filter((id) => !ids.has(id))).toEqual([])
      }),
      { numRuns: 200 },
    )
  },
)
