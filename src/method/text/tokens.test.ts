import { expect, test } from 'vitest'
import { splitTokens } from './tokens.ts'

const words = (text: string) => splitTokens(text).map(({ word }) => word)
const sentences = (text: string) => {
  const parts: string[][] = []
  for (const { word, sentence } of splitTokens(text)) (parts[sentence] ??= []).push(word)
  return parts.filter((part) => part !== undefined).map((part) => part.join(' '))
}

test('words keep their apostrophes, endings stand apart, and numbers keep their decimals', () => {
  expect(words("They've had the client's 4.8 of 1,200; can't, cannot and wont.")).toEqual(
    "They 've had the client 's 4.8 of 1,200 can't can't and won't".toLowerCase().split(' '),
  )
  expect(words('long-standing 9/10 95%')).toEqual(['long', 'standing', '9', '/', '10', '95', '%'])
  expect(words('NPS -20, not 5-7')).toEqual(['nps', '-20', 'not', '5', '7'])
})

test('each Chinese character stands alone, between words or not', () => {
  expect(words('客户的CSAT是95%')).toEqual(['客', '户', '的', 'csat', '是', '95', '%'])
})

test('a token points to the original text', () => {
  const text = ' Can’t  ﬁnd 客戶!'
  expect(splitTokens(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ["can't", 'Can’t'],
    ['find', 'ﬁnd'],
    ['客', '客'],
    ['户', '戶'],
  ])
})

test('a full stop ends a sentence, unless it shortens a word or stands in a number', () => {
  expect(sentences('We met Mr. Roth of Halden Inc. today. It was 4.8, e.g. good! Was it? 很好。是的')).toEqual([
    'we met mr roth of halden inc today',
    'it was 4.8 e g good',
    'was it ?',
    '很 好',
    '是 的',
  ])
})

test('a line that goes on in lower case is no new sentence', () => {
  expect(sentences('They cannot\nimagine it\n\nNext line\n- item')).toEqual([
    "they can't imagine it",
    'next line',
    'item',
  ])
})

test('commas, colons and brackets part clauses', () => {
  expect(splitTokens('no, yes (maybe): 好,不').map(({ clause }) => clause)).toEqual([0, 1, 2, 4, 5])
})

test('a capital is remembered', () => {
  expect(splitTokens('Halden likes us').map(({ isCapital }) => isCapital)).toEqual([true, false, false])
})
