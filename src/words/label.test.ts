import { expect, test } from 'vitest'
import { KIND_NAMES } from '#method/ledger/kinds.ts'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { LABEL_GROUPS, label, labelOrName, labelsOf } from './label.ts'
import { LOCALES } from './locale.ts'

test('values are named by the glossary', () => {
  expect([label('en', 'state', 'renewing'), label('zh', 'state', 'renewing')]).toEqual([
    'Renewing or ending',
    '续约或终止期',
  ])
  expect([label('en', 'rung', 4), label('zh', 'rung', 4)]).toEqual(['Trusted Strategic Partner', '可信战略伙伴'])
})

test('every kind and every signal has a name', () => {
  expect(labelsOf('en', 'kind').map(({ name }) => name)).toEqual(KIND_NAMES)
  expect(labelsOf('zh', 'signal').map(({ name }) => name)).toEqual(SIGNAL_NAMES)
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
