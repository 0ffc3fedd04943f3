import { describe, expect, test } from 'vitest'
import { formatDay, parseDay } from '#method/time/day.ts'
import { splitTokens } from '../tokens.ts'
import { findDays } from './find-days.ts'

// A Wednesday.
const now = parseDay('2026-06-10') ?? 0
const found = (text: string, toward: 'past' | 'future' = 'future') => {
  const tokens = splitTokens(text)
  return findDays(tokens, { now, toward }).map(({ from, to, days }) => [
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    ...days.map(formatDay),
  ])
}

describe('days inside a sentence', () => {
  test.each([
    ['We met on 3 June and ship by Friday.', ['3 June', '2027-06-03'], ['Friday', '2026-06-12']],
    ['due 2026-06-30, or 30.6.2026', ['2026-06-30', '2026-06-30'], ['30.6.2026', '2026-06-30']],
    [
      'in two weeks, not within the next 3 days',
      ['in two weeks', '2026-06-24'],
      ['within the next 3 days', '2026-06-13'],
    ],
    ['end of next month or the end of June', ['end of next month', '2026-07-31'], ['the end of June', '2026-06-30']],
    ['the 15th and friday next week', ['the 15th', '2026-06-15'], ['friday next week', '2026-06-19']],
    ['6月20日前给，9月底上线', ['6月20日', '2026-06-20'], ['9月底', '2026-09-30']],
    ['三天后开会，下下周一复盘', ['三天后', '2026-06-13'], ['下下周一', '2026-06-22']],
    ['六月三十号之前，两周内', ['六月三十号', '2026-06-30'], ['两周内', '2026-06-24']],
    ['Friday, 12 June or 6月12日周五', ['Friday, 12 June', '2026-06-12'], ['6月12日周五', '2026-06-12']],
    ['季度末和年底', ['季度末', '2026-06-30'], ['年底', '2026-12-31']],
  ])('%s', (text, ...days) => {
    expect(found(text)).toEqual(days)
  })

  test('what happened is looked for behind', () => {
    expect(found('met Dana on Friday and 3 June and the 20th', 'past')).toEqual([
      ['Friday', '2026-06-05'],
      ['3 June', '2026-06-03'],
      ['the 20th', '2026-05-20'],
    ])
    expect(found('周五和20号，5月底', 'past')).toEqual([
      ['周五', '2026-06-05'],
      ['20号', '2026-05-20'],
      ['5月底', '2026-05-31'],
    ])
  })

  test('what may be read two ways is given both ways', () => {
    expect(found('by 6/3')).toEqual([['6/3', '2027-03-06', '2027-06-03']])
    expect(found('by 6/7/2026')).toEqual([['6/7/2026', '2026-07-06', '2026-06-07']])
    expect(found('by Wednesday')).toEqual([['Wednesday', '2026-06-10', '2026-06-17']])
    expect(found('Friday 13 June')).toEqual([['Friday 13 June', '2026-06-13', '2026-06-12']])
    expect(found('周三', 'past')).toEqual([['周三', '2026-06-10', '2026-06-03']])
  })

  test('a day that does not exist is none, and known for one that was meant', () => {
    expect(found('by 31/02, 30 February or 2026-02-30; 2月30日')).toEqual([
      ['31/02'],
      ['30 February'],
      ['2026-02-30'],
      ['2月30日'],
    ])
  })

  test.each([
    'Ravi sat in on it and the sun was out',
    'support 24/7 for 3 days',
    'split 50/50, version 2.4.1, room 12',
    'this may be the 3rd workshop in 5 years of work',
    '两周一次，每周五例会，周一次都没有',
    '15号线和3年合同',
    '10.10.10.10',
  ])('%j names none', (text) => {
    expect(found(text)).toEqual([])
  })
})
