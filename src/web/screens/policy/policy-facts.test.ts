import { expect, test } from 'vitest'
import { DEFAULT_POLICY } from '#method/policy.ts'
import { POLICY_NUMBERS } from '#method/policy-numbers.ts'
import { POLICY_NAMES } from '#method/policy-schema.ts'
import { judgeDraft } from './policy-facts.ts'
import type { PolicyDraft } from './policy-facts.ts'
import type { PolicyAnswer } from './setting.ts'
import { readSetting, textOfSetting } from './setting-text.ts'

const numbers: Readonly<Record<string, (typeof POLICY_NUMBERS)[keyof typeof POLICY_NUMBERS]>> = POLICY_NUMBERS

const policy: PolicyAnswer = {
  id: 'default-1',
  history: [],
  settings: POLICY_NAMES.map((name) => ({
    name,
    label: { code: `setting.${name}`, params: {}, text: name },
    rules: [...(numbers[name]?.rules ?? [])],
    unit: numbers[name]?.unit ?? null,
    least: numbers[name]?.least ?? null,
    most: numbers[name]?.most ?? null,
    value: DEFAULT_POLICY[name],
    default: DEFAULT_POLICY[name],
  })),
}

const codesOf = (draft: PolicyDraft) =>
  [...judgeDraft(policy, draft).faults].map(([name, faults]) => [name, faults.map(({ code }) => code)])

test('every setting reads as what it was written from', () => {
  for (const setting of policy.settings) {
    expect([setting.name, readSetting(setting, textOfSetting(setting, setting.value))]).toEqual([
      setting.name,
      { value: setting.value },
    ])
  }
})

test('nothing written is nothing changed', () => {
  expect(judgeDraft(policy, {})).toEqual({ changed: [], changes: {}, faults: new Map() })
  expect(judgeDraft(policy, { quarterDays: '91', reliabilityRateMin: '90 %' }).changes).toEqual({})
})

test('a share is written as a percentage, a number in full width too', () => {
  expect(judgeDraft(policy, { reliabilityRateMin: '92.5', quarterDays: '８０' }).changes).toEqual({
    reliabilityRateMin: 0.925,
    quarterDays: 80,
  })
})

test('lists, rates and what is yes or no are read', () => {
  const draft = {
    coCreationBoth: 'true',
    coreTeam: 'design，build',
    precedentLengthBands: '100, 200',
    rates: '2026-01-01: USD 1, EUR 1.2\n2026-07-01: USD 1, EUR 1.1',
  }
  expect(judgeDraft(policy, draft).changes).toEqual({
    coCreationBoth: true,
    coreTeam: ['design', 'build'],
    precedentLengthBands: [100, 200],
    rates: [
      { from: '2026-01-01', worth: { USD: 1, EUR: 1.2 } },
      { from: '2026-07-01', worth: { USD: 1, EUR: 1.1 } },
    ],
  })
})

test('what can’t be, is told at its setting', () => {
  expect(codesOf({ quarterDays: 'a while' })).toEqual([['quarterDays', ['unread']]])
  expect(codesOf({ quarterDays: '90.5' })).toEqual([['quarterDays', ['entry.refused']]])
  expect(codesOf({ reliabilityRateMin: '120' })).toEqual([['reliabilityRateMin', ['entry.refused']]])
  expect(codesOf({ rates: '2026-02-31: USD 1' })).toEqual([['rates', ['entry.refused']]])
  expect(codesOf({ rates: 'USD 1' })).toEqual([['rates', ['unread']]])
})

test('what makes no sense as a whole is told at both settings, and one of them is changed', () => {
  const judged = judgeDraft(policy, { quarterDays: '200' })
  expect([...judged.faults.keys()]).toEqual(['quarterDays', 'twoQuartersDays'])
  expect(judged.changed).toEqual(['quarterDays'])
  expect(codesOf({ baseCurrency: 'EUR' })).toEqual([
    ['baseCurrency', ['policy.base_rate']],
    ['rates', ['policy.base_rate']],
  ])
})
