import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { OPENINGS } from '#method/requests/answer.ts'
import { ANSWERS, answersTo } from '#method/requests/match.ts'

// C4: requests by what they ask for; those without any ask for something else, or say that it is not about that.

const requestsSchema = z.record(z.enum(['dev', 'held']), z.array(z.tuple([z.string(), z.array(z.enum(ANSWERS))])))
type Requests = z.infer<typeof requestsSchema>['dev']

function read(language: 'en' | 'zh') {
  const file = new URL(`./requests/${language}.json`, import.meta.url)
  return requestsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

const answered = (text: string) => answersTo(text).map(({ answer }) => answer)

/** Shares: of what was asked for, how much is offered; of what asks for nothing here, how much is answered; of what is offered, how much nobody asked for. */
function figures(requests: Requests) {
  const told = requests.map(([text, wanted]) => ({ text, wanted, offered: answered(text) }))
  const [asking, others] = [
    told.filter(({ wanted }) => wanted.length > 0),
    told.filter(({ wanted }) => wanted.length === 0),
  ]
  const wanted = asking.flatMap((one) => one.wanted.map((answer) => one.offered.includes(answer)))
  const offered = told.flatMap((one) => one.offered.map((answer) => one.wanted.includes(answer)))
  const share = (list: readonly boolean[], of: boolean) => list.filter((each) => each === of).length / list.length
  return {
    requests: requests.length,
    recall: share(wanted, true),
    falseAlarms: share(
      others.map((one) => one.offered.length > 0),
      true,
    ),
    surplus: share(offered, false),
  }
}

describe.each(['en', 'zh'] as const)('requests in %s', (language) => {
  test.each(['dev', 'held'] as const)('are answered, and hardly anything else is: %s', (set) => {
    const found = figures(read(language)[set])
    console.info(`requests, ${language}, ${set}:`, found)
    expect(found.requests).toBeGreaterThanOrEqual(40)
    expect(found.recall).toBeGreaterThanOrEqual(set === 'dev' ? 0.97 : 0.85)
    expect(found.falseAlarms).toBeLessThanOrEqual(0.05)
    expect(found.surplus).toBeLessThanOrEqual(0.05)
  })

  test('every answer is asked for in each set', () => {
    for (const set of Object.values(read(language))) {
      expect([...new Set(set.flatMap(([, wanted]) => wanted))].sort()).toEqual([...ANSWERS].sort())
    }
  })

  test('show words that stand in the request, in their order', () => {
    for (const [text] of Object.values(read(language)).flat()) {
      for (const { words } of answersTo(text)) {
        let at = 0
        for (const word of words) {
          const place = text.indexOf(word, at)
          expect({ text, word, isThere: place >= 0 }).toEqual({ text, word, isThere: true })
          at = place
        }
        expect(words.length).toBeGreaterThan(0)
      }
    }
  })
})

test('an answer says what Kept opens for it, first things first', () => {
  expect(answersTo('The client is difficult.')).toEqual([
    { answer: 'difficult', words: ['client', 'difficult'], opens: ['clarity', 'questions', 'risks', 'fit'] },
  ])
  expect(answersTo('怎么成为他们的战略伙伴')).toEqual([
    { answer: 'strategic', words: ['战略伙伴'], opens: ['diagnose', 'coach'] },
  ])
  expect(answersTo('onboard')[0]?.opens).toEqual([...OPENINGS.onboard])
})

test('of several that fit all are offered, and of none none', () => {
  expect(answered('Onboarding was messy, and now they churn. 交接呢？')).toEqual([
    'onboard',
    'messy',
    'retention',
    'handoff',
  ])
  expect([answersTo(''), answersTo('…'), answersTo('hello')]).toEqual([[], [], []])
})
