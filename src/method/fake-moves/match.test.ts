import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FAKE_MOVES } from './fake-move.ts'
import { matchFakeMove } from './match.ts'

const matchOf = (text: string) => matchFakeMove(text)?.match ?? null

// L8: what is a look-alike, what is none, and which one of several a claim yields.
test('the seven designed look-alikes have the ceilings of the method', () => {
  expect(FAKE_MOVES.map(({ id, ceiling }) => [id, ceiling])).toEqual([
    ['accessible', 2],
    ['tenure', 2],
    ['satisfaction', 2],
    ['trend_report', 2],
    ['discount', 1],
    ['marketing', 3],
    ['cant_imagine', 4],
  ])
})

test('a match names its ceiling, its origin and the words as they were written', () => {
  expect(matchFakeMove('They have been a client for over TEN  years.')).toEqual({
    match: 'tenure',
    origin: 'D',
    ceiling: 2,
    words: ['client for', 'TEN  years'],
  })
  expect(matchFakeMove('客戶對我們的服務非常滿意。')).toEqual({
    match: 'satisfaction',
    origin: 'D',
    ceiling: 2,
    words: ['客戶', '非常', '滿意'],
  })
})

test('a real act told in the claim makes it no look-alike, whatever stands beside it', () => {
  const act = 'In May their CFO asked us into the budget round.'
  expect(matchOf(act)).toBe(null)
  expect(matchOf('They have been a client for ten years.')).toBe('tenure')
  expect(matchOf(`They have been a client for ten years. ${act}`)).toBe(null)
  expect(matchOf('合作了十年,客户主动让我们参加预算会。')).toBe(null)
})

test('that they stayed does not speak against a discount, which explains it', () => {
  expect(matchOf('They renewed without a tender.')).toBe(null)
  expect(matchOf('They renewed without a tender after we gave them 15% off.')).toBe('discount')
  expect(matchOf('They stayed because of a discount, and they asked us into the budget round.')).toBe(null)
})

test('what is denied, asked, supposed, wished or undone is no match', () => {
  for (const text of [
    'We gave them no discount and they renewed.',
    'They are not satisfied with us.',
    'They stayed, but not because they are happy with us.',
    'Are they happy with us?',
    'If they were happy with us, they would say so.',
    'We should publish a joint case study with them.',
    'The joint case study with them was cancelled.',
    'Ten years as a client proves nothing.',
    '续约时没有降价。',
    '他们留下来并不是因为满意。',
    '客户满意吗?',
    '如果客户满意,我们再谈。',
    '我们应该请客户做案例。',
    '联合案例被叫停了。',
  ]) {
    expect([text, matchOf(text)]).toEqual([text, null])
  }
})

test('two denials make an affirmation, and words that only look like one deny nothing', () => {
  expect(matchOf('There is nobody there who is not happy with us.')).toBe('satisfaction')
  expect(matchOf('They are not only happy with us, they recommend us.')).toBe('satisfaction')
  expect(matchOf('客户不仅满意,还很喜欢我们。')).toBe('satisfaction')
})

test('of several look-alikes the explicit one wins, then the lower ceiling, then the first told', () => {
  expect(matchOf('They love us and have been a client for ten years.')).toBe('tenure')
  expect(matchOf('They can not imagine switching, and we kept the account with a discount.')).toBe('discount')
  expect(matchOf('They are very happy with us and have been a client for ten years.')).toBe('satisfaction')
  expect(matchOf('A client for ten years, and very happy with us.')).toBe('tenure')
})

test('one claim may mix both languages', () => {
  expect(matchOf('客户 very happy with us, CSAT 95%')).toBe('satisfaction')
  expect(matchOf('他们 CEO 说 can’t imagine switching to anyone else')).toBe('cant_imagine')
})

test('the way a text is typed does not matter', () => {
  expect(matchOf('They can’t imagine switching.')).toBe('cant_imagine')
  expect(matchOf('They cant imagine switching.')).toBe('cant_imagine')
  expect(matchOf('THEY CANNOT IMAGINE SWITCHING')).toBe('cant_imagine')
  expect(matchOf('They can\u00adnot ima\u200bgine swit\u00adching.')).toBe('cant_imagine')
  expect(matchOf('CSAT is 95%')).toBe('satisfaction')
  expect(matchOf('We kept the account by cutting\nour price.')).toBe('discount')
})

test('a number is a high mark only on a scale where it is one', () => {
  expect(matchOf('NPS 9')).toBe('satisfaction')
  expect(matchOf('NPS 4 this time.')).toBe(null)
  expect(matchOf('NPS is -20.')).toBe(null)
  expect(matchOf('They rated the workshop 2 out of 5.')).toBe(null)
  expect(matchOf('CSAT was 62 %.')).toBe(null)
  expect(matchOf('满意度百分之九十八。')).toBe('satisfaction')
})

test('a look-alike is found anywhere in a long text, its words beside each other', () => {
  const filler = 'The weekly update went out on Friday. Two cases were closed. '.repeat(400)
  expect(matchFakeMove(`${filler}Their NPS for us is 9. ${filler}`)).toEqual({
    match: 'satisfaction',
    origin: 'D',
    ceiling: 2,
    words: ['NPS', '9'],
  })
  expect(matchOf(`${filler}They like cake. Their client is ten years old. ${filler}`)).toBe(null)
})

test('odd and heavy texts end in an answer', () => {
  for (const text of [
    '',
    ' ',
    '\0',
    '\ud800',
    '?'.repeat(50_000),
    '客户'.repeat(25_000),
    'they '.repeat(10_000),
    'the report of the meeting of '.repeat(1_700),
    "a'".repeat(25_000),
    'Z\u0301\u0302\u0303'.repeat(12_000),
    '10 '.repeat(16_000),
    '<script>alert(1)</script>',
    '$(rm -rf)',
    '() => {}',
    'ﷺ'.repeat(3_000),
    '𝕋𝕙𝕖 𝕢𝕦𝕚𝕔𝕜',
  ]) {
    expect([text.slice(0, 20), matchOf(text)]).toEqual([text.slice(0, 20), null])
  }
})

test('any text has an answer, the same each time', () => {
  const word = fc.constantFrom(
    'they',
    'us',
    'never',
    'client',
    '10',
    'years',
    '满意',
    '客户',
    '没有',
    '我们',
    ',',
    '.',
    '?',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, (claim) => {
      const match = matchFakeMove(claim)
      expect(matchFakeMove(claim)).toEqual(match)
      for (const words of match?.words ?? []) expect(claim).toContain(words)
    }),
    { numRuns: 500 },
  )
})
