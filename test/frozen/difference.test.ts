import { expect, test } from 'vitest'
import { differences } from './difference.ts'
import { inGroups } from './groups.ts'
import { frozenLedgers } from './questions.ts'
import { differencesOf, frozenText, replay } from './replay.ts'

const kinds = (was: unknown, is: unknown) => differences(was, is).map(({ kind, path }) => `${kind} ${path}`)

test('what is the same does not differ', () => {
  const value = { a: [1, { b: null }], c: 'x' }
  expect(differences(value, structuredClone(value))).toEqual([])
})

test('a value that changed is named by its path, with what it was and is', () => {
  expect(differences({ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] })).toEqual([
    { path: '$.a[1].b', kind: 'changed', was: '2', is: '3' },
  ])
  expect(kinds({ a: null }, { a: {} })).toEqual(['changed $.a'])
  expect(kinds({ a: [] }, { a: {} })).toEqual(['changed $.a'])
})

test('a key more is an addition, a key less is a change', () => {
  expect(differences({ a: {} }, { a: { b: [1] } })).toEqual([
    { path: '$.a.b', kind: 'added', was: 'nothing', is: '[1]' },
  ])
  expect(differences({ a: { b: [1] } }, { a: {} })).toEqual([
    { path: '$.a.b', kind: 'changed', was: '[1]', is: 'nothing' },
  ])
})

test('an item more in a list is a change: a list is a verdict, not a form', () => {
  expect(kinds({ risks: ['F1'] }, { risks: ['F1', 'F2'] })).toEqual(['changed $.risks'])
})

test('keys in another order are a change; a new key between them is not', () => {
  expect(kinds({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual(['changed $ (order of keys)'])
  expect(kinds({ a: 1, b: 2 }, { a: 1, n: 0, b: 2 })).toEqual(['added $.n'])
})

test('a planted breach is found: one promise more of the frozen ledger counted', () => {
  const [ledger] = frozenLedgers()
  const frozen = replay(ledger!)
  const planted = JSON.parse(JSON.stringify(frozen).replace('"kept":4,"missed"', '"kept":5,"missed"'))
  expect(differencesOf(ledger!, frozen, planted)).toEqual([
    {
      ledger: 'edge-corrections',
      asked: 'asked of 2026-06-30, at 2030-01-01T00:00:00Z',
      path: '$.commitments.us.kept',
      kind: 'changed',
      was: '4',
      is: '5',
    },
  ])
})

test('another ledger file and a question left out are changes, a new question is an addition', () => {
  const [ledger] = frozenLedgers()
  const frozen = replay(ledger!)
  const fewer = { ...frozen, answers: frozen.answers.slice(1) }
  const found = (was: typeof frozen, is: typeof frozen) =>
    differencesOf(ledger!, was, is).map(({ kind, path }) => [kind, path])
  expect(found(frozen, { ...frozen, ledger: 'another' })).toEqual([['changed', 'sha256']])
  expect(found(frozen, fewer)).toEqual([['changed', '$']])
  expect(found(fewer, frozen)).toEqual([['added', '$']])
})

test('a frozen file says what was replayed, one part of a standing on a line', () => {
  const frozen = replay(frozenLedgers()[0]!)
  expect(JSON.parse(frozenText(frozen))).toEqual(frozen)
  expect(frozenText(frozen).split('\n')).toContain('"account":"edge-corrections",')
})

test('differences are told by their path, with the number of times and the first place', () => {
  const one = { ledger: 'x', asked: 'asked of a day', kind: 'added', was: 'nothing', is: '1' } as const
  expect(
    inGroups('added', [
      { ...one, path: '$.a[0].b' },
      { ...one, path: '$.a[1].b' },
    ]),
  ).toEqual(['added $.a[].b, 2 times; first in x asked of a day: nothing → 1'])
})
