import { expect, test } from 'vitest'
import { parseEntry } from '#method/ledger/entry.ts'
import { message } from '#method/message.ts'
import { render } from './standing.ts'
import { PROBLEM_SAMPLES } from './samples-problems.ts'
import { CODES, EXPECTATIONS, PROBLEMS, say, sayProblem, sayRefusal } from './say.ts'
import { EXPECTATION_SAMPLES, SAMPLES } from './samples.ts'
import { LOCALES } from './locale.ts'

test('a message becomes a sentence in the reader’s language, with its numbers and days written that language’s way', () => {
  const lapsed = message('cap.stop_rule_lapsed', { lapsed: '2026-06-19' })
  expect(say('en', lapsed)).toBe(
    'Which specific unstated need did we address this quarter? The last answer stopped counting on 19 Jun 2026, so the rung stops at 2 until a new one is recorded.',
  )
  expect(say('zh', lapsed)).toBe(
    '本季度我们解决了客户哪一项未曾提出的具体需求？上一次回答自 2026年6月19日起失效，在记录新的回答之前，停在第 2 级。',
  )
})

test('English counts one thing in the singular', () => {
  expect(say('en', message('need.observations', { rung: 2, seen: 1, needed: 3 }))).toMatch(
    /^1 observation within a year supports/,
  )
  expect(say('en', message('need.observations', { rung: 2, seen: 0, needed: 3 }))).toMatch(
    /^0 observations within a year support /,
  )
})

test('a code this program does not know is shown as data', () => {
  expect(say('en', message('need.of_tomorrow', { n: 2 }))).toBe('need.of_tomorrow {"n":2}')
  expect(say('zh', message('toString'))).toBe('toString {}')
})

test('a refused entry says where, what stands there and what to write instead', () => {
  const { refusals = [] } = parseEntry({
    v: 1,
    id: 'a-1',
    account: 'a',
    kind: 'contract.signed',
    at: '2026-02-30',
    by: 'sam@studio.example',
    data: { ref: 'c', start: '2026-01-01', annualValue: { amount: '12,500', currency: 'EUR' } },
  })
  expect(refusals.map((refusal) => sayRefusal('en', refusal))).toEqual([
    '$.at holds "2026-02-30". Write the day as YYYY-MM-DD, or the moment with its offset, for example 2026-05-22T10:00:00+02:00.',
  ])
  expect(refusals.map((refusal) => sayRefusal('zh', refusal))).toEqual([
    '$.at 的内容是 "2026-02-30"。请把日期写成 YYYY-MM-DD，或写明带时区偏移的时刻，例如 2026-05-22T10:00:00+02:00。',
  ])
})

test('every message inside a value gets its text behind its parameters, whatever else stands beside it', () => {
  const play = { code: 'play.saas.planning', params: {}, signal: 'planning_attended', enough: true }
  expect(JSON.stringify(render({ plays: [play], other: null }, 'en'))).toBe(
    '{"plays":[{"code":"play.saas.planning","params":{},"text":"Bring one of our engineers into the client\'s product planning.","signal":"planning_attended","enough":true}],"other":null}',
  )
})

test.each(LOCALES)('every code has a sample, and its sentence in %s leaves no parameter unsaid', (locale) => {
  for (const code of CODES) expect(say(locale, { code, params: SAMPLES[code] })).not.toMatch(/undefined|NaN|\[object/)
  for (const code of PROBLEMS) {
    expect(sayProblem(locale, { code, params: PROBLEM_SAMPLES[code] })).not.toMatch(/undefined|NaN|\[object/)
  }
  for (const code of EXPECTATIONS) {
    const refusal = {
      code: 'entry.refused' as const,
      path: '$',
      value: null,
      expected: { code, params: EXPECTATION_SAMPLES[code] },
    }
    expect(sayRefusal(locale, refusal)).not.toMatch(/undefined|NaN|\[object/)
  }
})
