import { expect, test } from 'vitest'
import type { CoachQuestion } from '../../client/diagnose-queries.ts'
import { languageOf } from '../../language/language.tsx'
import { answerOf, wrongWith } from './coach-draft.ts'
import type { CoachDraft } from './coach-draft.ts'

const told = { account: 'northwind', today: '2026-03-02', language: languageOf('en') }
const empty: CoachDraft = { text: '', choice: '', owner: 'ines@harbourpine.example', to: '', due: '', signal: '' }

function question(number: number, asked: Partial<CoachQuestion> = {}): CoachQuestion {
  const ask = { code: `coach.question_${number}`, params: {}, text: '' }
  return { number, ask, choices: [], needs: [], signals: [], ...asked }
}

const fifth = question(5, {
  ask: { code: 'coach.question_5', params: { from: '2026-03-02', to: '2026-04-01' }, text: '' },
  needs: ['owner', 'due', 'signal'],
  signals: ['specific_insight'],
})

test('a blank answer is an answer, and carries nothing a question did not ask for', () => {
  expect(answerOf(question(1), empty, told)).toEqual({
    answer: { account: 'northwind', question: 1, text: '' },
    errors: {},
  })
})

test('a question with choices takes one of them', () => {
  const third = question(3, { choices: ['yes', 'no'] })
  expect(Object.keys(answerOf(third, empty, told).errors)).toEqual(['choice'])
  expect(answerOf(third, { ...empty, choice: 'yes', text: 'The depot' }, told).answer).toEqual({
    account: 'northwind',
    question: 3,
    text: 'The depot',
    choice: 'yes',
  })
})

test('the step takes words, an owner, a day and a signal; to whom may be left open', () => {
  expect(Object.keys(answerOf(fifth, { ...empty, owner: ' ' }, told).errors)).toEqual([
    'text',
    'owner',
    'due',
    'signal',
  ])
  const step = { ...empty, text: 'Write the first cut', due: 'in 2 weeks', signal: 'specific_insight' }
  expect(answerOf(fifth, step, told).answer).toEqual({
    account: 'northwind',
    question: 5,
    text: 'Write the first cut',
    owner: 'ines@harbourpine.example',
    due: '2026-03-16',
    signal: 'specific_insight',
  })
})

test.each([
  [{ text: 'Call them more often' }, ['text']],
  [{ due: '31/02' }, ['due']],
  [{ due: '2 May 2026' }, ['due']],
  [{ due: '2026-04-01' }, []],
])('what METHOD refuses of a step is said while it is typed: %o', (typed, fields) => {
  expect(Object.keys(wrongWith(fifth, { ...empty, ...typed }, told))).toEqual(fields)
})
