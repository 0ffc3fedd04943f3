import { expect, test } from 'vitest'
import { findMeasures, type Measure } from './measures.ts'
import { splitTokens } from './tokens.ts'

function found(text: string, measure: Measure): string[] {
  const tokens = splitTokens(text)
  return findMeasures(tokens)[measure].map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

test.each([
  ['for ten years and a decade', ['ten years', 'decade']],
  ['10+ years, 12 long years, several years', ['10+ years', '12 long years', 'several years']],
  ['a quarter of a century, twenty-one years', ['quarter of a century', 'twenty-one years']],
  ['one year, 3 months, 300 years', []],
  ['ten years ago, ten years later, a ten years warranty', []],
  ['合作十年,8 年,十多年,几十年,好几年,二十个年头', ['十年', '8 年', '十多年', '几十年', '几年', '二十个年']],
  ['一年,十年前,十年内,年度', []],
])('spans of years in %s', (text, spans) => {
  expect(found(text, 'duration')).toEqual(spans)
})

test('a span that ended before now is a moment', () => {
  expect(found('ten years ago 十年前', 'ago')).toEqual(['ten years ago', '十年前'])
})

test('four digits of this or the last century are a year', () => {
  expect(found('since 2011, 1998年, 40000, 1815', 'year')).toEqual(['2011', '1998年'])
})

test.each([
  ['95 %, 80 percent, 百分之九十五, 九成', ['95 %', '80 percent', '百分之九十五', '九成']],
  ['4.8 out of 5, 9/10, 4.5/5', ['4.8 out of 5', '9/10', '4.5/5']],
  ['a 9, 4.8 from them, 9分, 9.5(满分10分), 满分', ['9', '4.8', '9分', '9.5', '满分']],
  ['62 %, 2 out of 5, 3/10, 2分(满分5分), 7', []],
  ['9 May, 8 users, 80份问卷, 十大趋势', []],
])('marks near the top of their scale in %s', (text, marks) => {
  expect(found(text, 'high')).toEqual(marks)
})

test('a promoter score is high from 8 of 10 or from 30 of 100', () => {
  expect(found('9, 45, 7, 5, -20', 'high_nps')).toEqual(['9', '45'])
})

test('names are told by their capital', () => {
  expect(found('Halden loves Brenner. Feedback is good. The client of Roth', 'name')).toEqual([
    'Halden',
    'Brenner',
    'Roth',
  ])
})

test('prices in tenths', () => {
  expect(found('打了八五折,又打9折', 'tenths')).toEqual(['八五折', '9折'])
})
