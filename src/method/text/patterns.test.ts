import { expect, test } from 'vitest'
import { readLexicon } from './lexicon.ts'
import { matchPatterns, wordsAt } from './patterns.ts'
import { splitTokens } from './tokens.ts'

const lists = {
  negator: 'not|never|不',
  no_negator: 'not only',
  scope_end: 'but',
  unreal: 'if',
  unsure: 'whether',
  undone: 'was cancelled',
  baseless: 'proves nothing',
  they: 'they|client*|{chief}|客户',
  chief: 'ceo',
}

function told(text: string, rows: string): string[] {
  const tokens = splitTokens(text)
  const patterns = readLexicon({ lists, tables: [{ name: 'it', rows }] })
  return matchPatterns(tokens, patterns).map(({ hits }) => wordsAt(text, { tokens, hits }).join(' + '))
}

test('a row is told where its core and all conditions meet in one sentence', () => {
  const row = '- pick* up|answer* ; ~3 phone ; <2 {they}'
  expect(told('Clients always picked up the phone', row)).toEqual(['Clients + picked up + phone'])
  expect(told('The CEO, when rung, answers', row)).toEqual([])
  expect(told('They pick up. The phone rings', row)).toEqual([])
  expect(told('The phone: they pick it up', row)).toEqual([])
})

test('conditions count the words between, before, after or on either side', () => {
  expect(told('a x x b', '- a ; >2 b')).toEqual(['a + b'])
  expect(told('a x x b', '- a ; >1 b')).toEqual([])
  expect(told('b a', '- a ; >2 b')).toEqual([])
  expect(told('b a', '- a ; <0 b')).toEqual(['b + a'])
  expect(told('b a', '- a ; !0 b')).toEqual([])
  expect(told('b a', '- a ; !>5 b')).toEqual(['a'])
})

test('Chinese is counted by the character, measures stand in braces', () => {
  expect(told('客户合作了十年', '- {duration} ; <3 合作 ; <5 {they}')).toEqual(['客户 + 合作 + 十年'])
})

test('what is denied, supposed, asked, undone or baseless is not told; even-if holds in a supposition', () => {
  const row = '- happy ; <3 {they}'
  expect(told('they are happy', row)).toEqual(['they + happy'])
  for (const text of [
    'they are not happy',
    'not they are happy',
    'if they are happy',
    'whether they are happy',
    'are they happy?',
    'they are happy: that proves nothing',
  ]) {
    expect([text, told(text, row)]).toEqual([text, []])
  }
  expect(told('not cheap but they are happy', row)).toEqual(['they + happy'])
  expect(told('they are not only happy', row)).toEqual(['they + happy'])
  expect(told('they are never not happy', row)).toEqual(['they + happy'])
  expect(told('a webinar was cancelled', '- webinar')).toEqual([])
  expect(told('if they are happy', `- even-if ${row.slice(2)}`)).toEqual(['they + happy'])
  expect(told('whether they are happy', `- even-if ${row.slice(2)}`)).toEqual([])
})

test('a question of the last clause leaves the ones before it told', () => {
  expect(told('they are happy, what could go wrong?', '- happy')).toEqual(['happy'])
  expect(told('they are happy, right?', '- happy')).toEqual([])
})

test('negators inside the words are the idea’s own', () => {
  expect(told('they can never leave', '- leave ; <1 never')).toEqual(['never + leave'])
})

test('a table that names no list or holds no bound is refused', () => {
  expect(() => told('', '- {nobody}')).toThrow('No list is called "nobody"')
  expect(() => told('', '- a ; b')).toThrow('Can\'t read "b" in "a ; b"')
  expect(() => told('', '- a ; ~x b')).toThrow('Can\'t read "~x b"')
})
