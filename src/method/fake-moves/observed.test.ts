import { expect, test } from 'vitest'
import { matchFakeMove, type ObservedFake } from './match.ts'

// L8: the team's own entries, which rank first.
const fake = (entry: string, said: string, ceiling: ObservedFake['ceiling'] = 2): ObservedFake => ({
  entry,
  said,
  happened: 'They left in the spring.',
  lesson: 'It was courtesy.',
  ceiling,
})

const party = fake('o1', 'They always invite us to the summer party.')
const dashboard = fake('o2', 'The whole board looks at our dashboard every morning.', 3)
const dinner = fake('o3', '客户每年都请我们吃年夜饭。')
const learnt = [party, dashboard, dinner]

test('a team’s own entry is found by the words its claim shares with what was said', () => {
  expect(matchFakeMove('We are always invited to their big summer party.', learnt)).toEqual({
    match: 'o1',
    origin: 'O',
    ceiling: 2,
    words: ['always', 'invited', 'summer', 'party'],
  })
  expect(matchFakeMove('Their board looks at the dashboard each morning!', learnt)).toMatchObject({
    match: 'o2',
    origin: 'O',
    ceiling: 3,
  })
  expect(matchFakeMove('他们今年又请我们吃年夜饭了。', learnt)).toEqual({
    match: 'o3',
    origin: 'O',
    ceiling: 2,
    words: ['吃年夜饭'],
  })
})

test('it ranks before the designed ones, the most alike first, then the lower ceiling, then by id', () => {
  const loved = fake('o4', 'They gave us an NPS of 9 and a bottle of wine.')
  expect(matchFakeMove('They gave us an NPS of 9.')?.match).toBe('satisfaction')
  expect(matchFakeMove('They gave us an NPS of 9 and some wine in a bottle.', [loved])?.match).toBe('o4')
  const twins = [fake('b', party.said, 3), fake('a', party.said, 3), fake('c', party.said, 2)]
  expect(matchFakeMove(party.said, twins)?.match).toBe('c')
  expect(matchFakeMove(party.said, twins.slice(0, 2))?.match).toBe('a')
})

test('sentences that merely speak of like things are no match', () => {
  for (const text of [
    'They invited us to the budget meeting in summer.',
    'The party was cancelled.',
    'Our dashboard was down this morning.',
    'The board meets every morning.',
    '客户请我们参加年度预算会。',
    '客户每年审计一次。',
    'The client signed.',
    '客户签了。',
  ]) {
    expect([text, matchFakeMove(text, learnt)]).toEqual([text, null])
  }
})

test('what is denied is not what was said', () => {
  expect(matchFakeMove('They never invite us to the summer party.', learnt)).toBe(null)
  expect(matchFakeMove('客户今年没有请我们吃年夜饭。', learnt)).toBe(null)
})

test('a real act beats it, unless the team once took that very act for more than it was', () => {
  const act = 'They asked us into the budget round with the CFO.'
  expect(matchFakeMove(`${party.said} ${act}`, learnt)).toBe(null)
  expect(matchFakeMove(act, [fake('o5', act)])?.match).toBe('o5')
})

test('it is found in a long text, sentence by sentence', () => {
  const long = `${'The release went out. '.repeat(300)}${party.said}${' The invoice was paid.'.repeat(300)}`
  expect(matchFakeMove(long, learnt)?.words).toEqual(['always', 'invite', 'summer', 'party'])
})

test('a saying of a few words is found only word for word', () => {
  const short = [fake('o6', 'Safe account.')]
  expect(matchFakeMove('This is a safe account, says the lead.', short)).toMatchObject({
    match: 'o6',
    words: ['safe account'],
  })
  expect(matchFakeMove('The account is safe.', short)).toBe(null)
  expect(matchFakeMove('This is no safe account.', short)).toBe(null)
})
