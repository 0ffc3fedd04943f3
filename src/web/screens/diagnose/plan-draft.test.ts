import { expect, test } from 'vitest'
import { RequestProblem } from '../../client/problem.ts'
import { languageOf } from '../../language/language.tsx'
import { planErrorsOf, planOfDraft, rangeOf, SHOWING, wrongWithPlan } from './plan-draft.ts'
import type { PlanDraft } from './plan-draft.ts'

const ground = {
  rung: 2 as const,
  range: { from: '2026-06-01', to: '2027-03-02' },
  today: '2026-03-02',
  language: languageOf('en'),
}

const whole: PlanDraft = {
  targetRung: '3',
  requirement: 'Embedded knowledge',
  action: 'Ines sits in on their weekly planning and writes up what she learns',
  owner: 'ines@harbourpine.example',
  due: '1 Jul 2026',
  successSignal: 'planning_attended',
  dependsOn: 'benevolence',
}

test('a whole draft spells a plan, its day read as it was typed', () => {
  expect(planOfDraft(whole, ground)).toEqual({
    plan: { ...whole, targetRung: 3, due: '2026-07-01' },
    errors: {},
  })
})

test('a target two rungs up is refused at its field, with the rung to plan for (L11)', () => {
  expect(wrongWithPlan({ ...whole, targetRung: '4' }, ground)).toEqual({
    targetRung:
      "The account stands on rung 2, and rung 4 is more than one step away. Rungs can't be skipped: plan for rung 3.",
  })
})

test.each(['Call them more often', '多打电话联系客户'])('more contact is no act: %s (L13)', (action) => {
  expect(Object.keys(wrongWithPlan({ ...whole, action }, ground))).toEqual(['action'])
})

test.each([
  ['31/02', 'no day'],
  ['1 Apr 2026', 'before the first quarter is over'],
  ['1 Jul 2027', 'after the fourth'],
])('%s is refused at its field: %s', (due) => {
  expect(Object.keys(wrongWithPlan({ ...whole, due }, ground))).toEqual(['due'])
})

test('what is empty is asked for once somebody wants to set the plan, not before', () => {
  const empty = { ...whole, action: ' ', due: '', successSignal: '', dependsOn: '' }
  expect(wrongWithPlan(empty, ground)).toEqual({})
  expect(Object.keys(planOfDraft(empty, ground).errors)).toEqual(['action', 'due', 'successSignal', 'dependsOn'])
})

test('the range is counted by the numbers of the workspace, else by those of the method', () => {
  const quarters = { name: 'planQuartersMax' as const, value: 2 }
  const setting = { label: { code: '', params: {}, text: '' }, rules: [], unit: null, least: 1, most: 8, default: 4 }
  expect([rangeOf(undefined, '2026-03-02'), rangeOf([{ ...setting, ...quarters }], '2026-03-02')]).toEqual([
    { from: '2026-06-01', to: '2027-03-02' },
    { from: '2026-06-01', to: '2026-09-02' },
  ])
})

test('only signals that support a rung can show that a plan worked', () => {
  expect([SHOWING.includes('planning_attended'), SHOWING.includes('retained_by_discount')]).toEqual([true, false])
})

test('what the server refuses stands at the field it is about', () => {
  const detail = 'A plan takes one to four quarters.'
  const params = { from: '2026-06-01', to: '2027-03-02' }
  const code = 'plan.due_range' as const
  const refusal = { status: 422, detail, code, errors: [{ code, params, detail }] }
  expect(planErrorsOf(new RequestProblem('refused', refusal))).toEqual({ due: detail })
})
