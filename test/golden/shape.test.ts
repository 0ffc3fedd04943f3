import { expect, test } from 'vitest'
import { assess, foldEntries } from '#method/index.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, onRung, seen, standing } from './told.ts'

// LEDGER §5, literally: which fields, in which order, and what stands where nothing is known.

const mark = { rating: 4, evidence: ['access'] }
const RICH: readonly Short[] = onRung(3, {}, [
  [ago(300), 'contract.signed', { start: ago(300), annualValue: { amount: '1200.50', currency: 'EUR' } }],
  [ago(60), 'state.named', { state: 'operating' }],
  [ago(9), 'trust.audited', { auditor: 'kim@studio.example', competence: mark, integrity: mark, benevolence: mark }],
  [ago(8), 'element.stated', { element: 'scope', agreedBy: 'dana' }],
  [ago(7), 'claim', { text: 'we are their partner', rung: 4 }],
  [ago(6), 'touch', {}, { source: { type: 'email', ref: '<m1@mail.example>' } }],
  [
    ago(5),
    'plan.set',
    {
      ref: 'p',
      targetRung: 4,
      requirement: 'shared stakes',
      action: 'Build the returns model together',
      owner: 'sam@studio.example',
      due: after(100),
      successSignal: 'joint_planning',
      dependsOn: 'integrity',
    },
  ],
  seen('looked', ago(2), 'alternatives_evaluated'),
])
const rich = standing(RICH)
const words = (text: string): string[] => text.split(' ')
const keys = (value: object | null): string[] => Object.keys(value ?? {})

test('a standing has its fields in order', () => {
  expect(keys(rich)).toEqual(
    words(
      'v account asOf policy state stage focus nextStep coverage ladder trust commitments cadence predictions sla clarity questions success scope onboarding risks asset renewal patterns support asks feedback milestones decisions handoff fit walkAway initiatives discoveries spaces expansion reviews precedents offers due validUntil',
    ),
  )
  expect([rich.v, rich.account, rich.asOf, rich.policy]).toEqual([1, 'northwind', ASOF, 'default-1'])
})

test('so have its parts', () => {
  expect(keys(rich.state)).toEqual(['named', 'since', 'proposed', 'why', 'missing', 'leftWithout'])
  expect(keys(rich.coverage)).toEqual(['sources', 'observations', 'unmapped'])
  expect(keys(rich.coverage.sources[0]!)).toEqual(['type', 'lastAt', 'entries'])
  const side = ['made', 'kept', 'missed', 'moved', 'open', 'overdue', 'keptRate']
  expect(keys(rich.commitments)).toEqual(['us', 'client'])
  expect([keys(rich.commitments.us), keys(rich.commitments.client)]).toEqual([side, side])
  expect(keys(rich.cadence)).toEqual(['adherence', 'rituals'])
  expect(keys(rich.clarity)).toEqual(['explicit', 'assumed', 'missing', 'elements'])
  expect(keys(rich.clarity.elements.scope)).toEqual(['status', 'entry', 'agreedBy'])
  expect(keys(rich.asset)).toEqual(['lastInvestedOn', 'condition', 'retained', 'valueAtRisk'])
  expect(keys(rich.asset.valueAtRisk)).toEqual(['amount', 'currency'])
  expect(keys(rich.due[0]!)).toEqual(['what', 'ref', 'on', 'owner', 'entry', 'snoozed'])
})

test('so has the ladder', () => {
  const { ladder } = rich
  expect(keys(ladder)).toEqual(
    words(
      'applies why evidenced thin rung heldSince uncapped claimed gap expectedBias conditions caps stopRule fakeMoves dimensions next sharing plan alternatives verification jobs',
    ),
  )
  expect(ladder.conditions.map((each) => keys(each))).toEqual(
    ladder.conditions.map(() => ['id', 'rung', 'met', 'needs', 'evidence']),
  )
  expect(ladder.conditions.map(({ id, rung }) => `${id} ${rung}`)).toEqual(
    'L2a 2,L2b 2,L3a 3,L3b 3,L3c 3,L4a 4,L4b 4,L4c 4,L5a 5,L5b 5,L5c 5,L5d 5'.split(','),
  )
  expect(keys(ladder.caps[0]!)).toEqual(['rule', 'rung', 'since', 'why', 'evidence'])
  expect(keys(ladder.stopRule)).toEqual(['answered', 'entry', 'lapses'])
  expect(keys(ladder.dimensions)).toEqual(['information_flow', 'substitutability', 'problem_source', 'meeting_cadence'])
  expect(keys(ladder.dimensions.information_flow)).toEqual(['level', 'evidence'])
  expect(keys(ladder.next)).toEqual(['rung', 'requires', 'missing', 'plays'])
  expect(keys(ladder.sharing[0]!)).toEqual(['quarter', 'n'])
  expect(keys(ladder.plan)).toEqual(
    words('ref entry targetRung requirement action owner due overdue successSignal dependsOn observed'),
  )
})

test('caps stand in the order of L6', () => {
  const all = standing(
    onRung(4, {}, [
      seen('late', ago(3), 'shared_after_public'),
      [ago(9), 'person.added', { person: 'pia', role: 'procurement', relationshipOwner: true }],
      [ago(9), 'contract.signed', { start: ago(9), annualValue: { amount: '1.00', currency: 'USD' } }],
      [ago(9), 'account.changed', { armsLength: true }],
      [ago(9), 'integrity.breached'],
      [ago(9), 'touch', { initiatedBy: 'client', purpose: 'support' }],
      [ago(8), 'touch', { initiatedBy: 'client', purpose: 'support' }],
      [ago(7), 'touch', { initiatedBy: 'client', purpose: 'support' }],
      [ago(1), 'entry.withdrawn', { target: 'need', why: 'by mistake' }],
      seen('discount', ago(3), 'retained_by_discount'),
      seen('looked', ago(3), 'alternatives_evaluated'),
    ]),
  ).ladder.caps
  expect(all.map(({ rule, rung }) => [rule, rung])).toEqual([
    ['L6-alternatives', 1],
    ['L6-price', 1],
    ['L6-stop-rule', 2],
    ['L6-support-only', 2],
    ['L6-integrity', 2],
    ['L6-arms-length', 2],
    ['L6-value', 2],
    ['L6-owner', 3],
    ['L6-after-public', 3],
  ])
})

test('so has trust', () => {
  expect(keys(rich.trust)).toEqual(['competence', 'integrity', 'benevolence', 'primaryConstraint', 'auditDue'])
  for (const dimension of ['competence', 'integrity', 'benevolence'] as const)
    expect(keys(rich.trust[dimension])).toEqual(['rating', 'status', 'auditedOn', 'evidence'])
})

test('reasons are codes with parameters', () => {
  const { caps, next, conditions } = rich.ladder
  const reasons = [...caps.map(({ why }) => why), next!.requires, ...conditions.flatMap(({ needs }) => needs ?? [])]
  for (const reason of reasons) expect(keys(reason)).toEqual(['code', 'params'])
})

test('what is not evidenced is null', () => {
  const { ladder, asset, validUntil } = standing([])
  const { rung, heldSince, uncapped, gap, next, thin, claimed, plan, why } = ladder
  expect([rung, heldSince, uncapped, gap, next, thin, claimed, plan, why]).toEqual(Array(9).fill(null))
  expect([ladder.evidenced, ladder.applies]).toEqual([false, true])
  expect(Object.values(asset)).toEqual([null, null, null, null])
  expect(validUntil).toBe('2026-06-30T22:00:00Z')
})

test('nothing of it is lost on the way through JSON, and the same ledger gives the same bytes', () => {
  for (const lines of [[], RICH]) {
    const entries = ledger('2024-01-02', lines)
    const [told, turned] = [entries, entries.toReversed()].map((each) =>
      assess(foldEntries(each), { asOf: ASOF, now: Date.UTC(2030, 0, 1) }),
    )
    expect(JSON.parse(JSON.stringify(told))).toEqual(told)
    expect(JSON.stringify(turned)).toBe(JSON.stringify(told))
  }
})

test('asking twice, or about another day in between, changes no answer', () => {
  const again = standing(RICH)
  expect(JSON.stringify(again)).toBe(JSON.stringify(rich))
})
