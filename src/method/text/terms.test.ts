import { expect, test } from 'vitest'
import { stemOf } from './stems.ts'
import { termsOf } from './terms.ts'
import { splitTokens } from './tokens.ts'

const terms = (text: string) => termsOf(splitTokens(text)).map(({ term }) => term)

test('English terms are stems of the words that carry the subject', () => {
  expect(terms('They renewed the contract, and the renewal was tendered.')).toEqual([
    'renew',
    'contract',
    'renew',
    'tender',
  ])
})

test('Chinese terms are pairs of characters inside a clause', () => {
  expect(terms('导入失败,客户的数据')).toEqual(['导入', '入失', '失败', '客户', '数据'])
})

test('both stand in one text, with their places', () => {
  const text = 'CSV 導入 errors'
  expect(termsOf(splitTokens(text)).map(({ term, start, end }) => [term, text.slice(start, end)])).toEqual([
    ['csv', 'CSV'],
    ['导入', '導入'],
    ['error', 'errors'],
  ])
})

test.each([
  ['renew', ['renew', 'renews', 'renewed', 'renewing', 'renewal', 'renewals']],
  ['invit', ['invite', 'invites', 'invited', 'inviting', 'invitation', 'invitations']],
  ['plan', ['plan', 'plans', 'planned', 'planning']],
  ['tell', ['tell', 'told']],
  ['party', ['party', 'parties']],
  ['csv', ['csv']],
])('the forms of one word share the stem %s', (stem, words) => {
  expect(words.map(stemOf)).toEqual(words.map(() => stem))
})

test('unlike words keep unlike stems', () => {
  expect(new Set(['price', 'praise', 'promise', 'premise', 'process', 'progress'].map(stemOf)).size).toBe(6)
})
