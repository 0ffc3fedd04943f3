import { expect, test } from 'vitest'
import { CAPS } from '#method/ladder/caps.ts'
import { CONDITIONS } from '#method/ladder/conditions.ts'
import { KIND_NAMES } from '#method/ledger/kinds.ts'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { LABEL_GROUPS, label, labelOrName, labelsOf } from './label.ts'
import { term } from './glossary.ts'
import type { Term } from './glossary.ts'
import { LOCALES } from './locale.ts'

test('rungs have the names METHOD gives them', () => {
  expect(labelsOf('zh', 'rung').map((rung) => rung.label)).toEqual([
    '部分满足',
    '基本满足',
    '深度理解',
    '可信战略伙伴',
    '引领者',
  ])
  expect(label('en', 'rung', 4)).toBe('Trusted Strategic Partner')
})

const NAMED: [
  group: 'state' | 'trust' | 'dimension' | 'element' | 'purpose' | 'commitmentStatus' | 'onboardingStep',
  name: string,
  term: Term,
][] = [
  ['state', 'prospect', 'prospect'],
  ['state', 'establishing', 'establishing'],
  ['state', 'operating', 'operating'],
  ['state', 'expanding', 'expanding'],
  ['state', 'renewing', 'renewing or ending'],
  ['state', 'ended', 'ended'],
  ['trust', 'competence', 'competence'],
  ['trust', 'integrity', 'integrity'],
  ['trust', 'benevolence', 'benevolence'],
  ['dimension', 'information_flow', 'information flow'],
  ['dimension', 'substitutability', 'substitutability'],
  ['dimension', 'problem_source', 'problem source'],
  ['dimension', 'meeting_cadence', 'meeting cadence'],
  ['element', 'outcome', 'outcome'],
  ['element', 'scope', 'scope'],
  ['element', 'timeline', 'timeline'],
  ['element', 'communication', 'communication'],
  ['element', 'ownership', 'ownership'],
  ['element', 'success_measure', 'success measure'],
  ['element', 'change_management', 'change management'],
  ['purpose', 'weekly_update', 'weekly update'],
  ['purpose', 'sync', 'sync'],
  ['purpose', 'quarterly_review', 'quarterly review'],
  ['purpose', 'milestone', 'milestone'],
  ['commitmentStatus', 'kept', 'kept'],
  ['commitmentStatus', 'missed', 'missed'],
  ['onboardingStep', 'alignment', 'alignment'],
  ['onboardingStep', 'working_model', 'working model'],
  ['onboardingStep', 'first_value', 'first value'],
]

test.each(NAMED)('the %s %s is called by its fixed term', (group, name, fixed) => {
  expect(labelOrName('en', group, name).toLowerCase()).toBe(fixed)
  expect(labelOrName('zh', group, name)).toBe(term('zh', fixed))
})

test('every kind and every signal has a name', () => {
  expect(labelsOf('en', 'kind').map(({ name }) => name)).toEqual(KIND_NAMES)
  expect(labelsOf('zh', 'signal').map(({ name }) => name)).toEqual(SIGNAL_NAMES)
})

test('every condition and every cap of the ladder has a name', () => {
  expect(labelsOf('en', 'condition').map(({ name }) => name)).toEqual(CONDITIONS.map(({ id }) => id))
  expect(labelsOf('zh', 'cap').map(({ name }) => name)).toEqual(CAPS.map(({ id }) => id))
})

test('a name from elsewhere is shown as it was written', () => {
  expect(labelOrName('zh', 'purpose', 'steering group')).toBe('steering group')
  expect(labelOrName('zh', 'purpose', 'sync')).toBe('双周同步')
  expect(labelOrName('en', 'purpose', 'constructor')).toBe('constructor')
})

test('rungs are offered as numbers', () => {
  expect(labelsOf('en', 'rung').map(({ name }) => name)).toEqual([1, 2, 3, 4, 5])
})

// Two values with one name could not be told apart in a list of choices.
test.each(LOCALES)('within a group no two values share a name in %s', (locale) => {
  for (const group of LABEL_GROUPS.filter((name) => name !== 'field')) {
    const names = labelsOf(locale, group).map((choice) => choice.label)
    expect(new Set(names).size, `${group}: ${names.join(' | ')}`).toBe(names.length)
  }
})
