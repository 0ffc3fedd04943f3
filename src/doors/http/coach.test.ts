import { afterAll, beforeAll, expect, test } from 'vitest'
import { accepted, keptServer, setUpOwner } from '../../../test/world/kept-server.ts'
import type { Call, KeptServer } from '../../../test/world/kept-server.ts'

// C2: the hard stop is the server's: over HTTP, too, the next question is not to be had before an answer is stored.

let server: KeptServer
let owner: Call
const now = Date.parse('2026-06-30T10:00:00Z')

beforeAll(async () => {
  server = await keptServer({}, { now: () => now })
  owner = await setUpOwner(server)
  const opening = {
    name: 'Northwind',
    timezone: 'Europe/Berlin',
    locale: 'en',
    sector: 'saas',
    relationshipType: 'project',
  }
  const entries = [
    { id: 'opened', account: 'northwind', kind: 'account.opened', at: '2026-01-05', data: opening },
    {
      id: 'dana',
      account: 'northwind',
      kind: 'person.added',
      at: '2026-01-05',
      data: { person: 'dana', name: 'Dana', role: 'day_to_day' },
    },
  ]
  accepted(await owner('POST /entries', { json: { entries } }))
})
afterAll(async () => server.end())

const ANSWERS: Record<number, object> = {
  1: { text: '' },
  2: { text: 'their returns pile up unseen' },
  3: { text: '', choice: 'no' },
  4: { text: '', choice: 'other' },
  5: {
    text: 'Put Ines on their planning',
    owner: 'ines@studio.example',
    due: '2026-07-30',
    signal: 'planning_attended',
  },
}
const asked = async () => accepted(await owner('GET /accounts/northwind/coach')).body
const answer = async (question: number, more: object = {}, headers: Record<string, string> = {}) =>
  owner('POST /accounts/northwind/coach', { json: { question, ...ANSWERS[question], ...more }, headers })
const record = async (question: number, ref: string) =>
  owner('POST /entries', {
    json: {
      entries: [
        {
          account: 'northwind',
          kind: 'coach.answered',
          at: '2026-06-30',
          data: { ref, question, ...ANSWERS[question] },
        },
      ],
    },
  })
const code = (body: unknown) => (typeof body === 'object' && body !== null && 'code' in body ? body.code : null)

test('a reply holds the one question and nothing else, from the first to the last', async () => {
  for (const question of [1, 2, 3, 4, 5]) {
    const body = await asked()
    expect(body).toEqual({
      question: {
        number: question,
        ask: { code: `coach.question_${question}`, params: expect.anything(), text: expect.any(String) },
        choices: expect.any(Array),
        needs: expect.any(Array),
        signals: expect.any(Array),
      },
    })
    for (const other of [1, 2, 3, 4, 5].filter((each) => each !== question)) {
      expect(code((await owner(`GET /accounts/northwind/coach?question=${other}`)).body)).toBe('coach.not_the_question')
      expect(code((await answer(other)).body)).toBe('coach.not_the_question')
      // Nor is there a way around it by recording the entry itself.
      expect((await record(other, 'coach-1')).status).toBe(422)
    }
    expect(code((await owner('GET /accounts/northwind/coach/reading')).body)).toBe('coach.no_reading')
    const answered = accepted(await answer(question)).body
    const isLast = question === 5
    expect(answered).toMatchObject({ question: isLast ? null : { number: question + 1 } })
    expect(answered).toMatchObject({ reading: isLast ? { session: 'coach-1' } : null })
    expect(Object.keys(answered as object)).toEqual(['question', 'reading'])
  }
  const reading = accepted(await owner('GET /accounts/northwind/coach/reading')).body
  expect(reading).toMatchObject({ proposed: ['northwind:coach-1:need.addressed', 'northwind:coach-1:commitment.made'] })
})

test('the same answer sent again under its key is stored once', async () => {
  const key = { 'idempotency-key': 'first-answer' }
  const [once, again] = [await answer(1, {}, key), await answer(1, {}, key)]
  expect([once.status, again.status]).toEqual([200, 200])
  expect(again.body).toEqual(once.body)
  expect(await asked()).toMatchObject({ question: { number: 2 } })
})

test('a second session can’t be begun beside an open one', async () => {
  expect(code((await record(1, 'coach-9')).body)).toBe('coach.open_session')
  accepted(await owner('POST /accounts/northwind/coach/leave', { json: { why: 'begun too early' } }))
  expect(await asked()).toMatchObject({ question: { number: 1 } })
})

test('a diagnosis sent again under its key is made once', async () => {
  const make = async () =>
    owner('POST /accounts/northwind/diagnoses', { json: {}, headers: { 'idempotency-key': 'one-diagnosis' } })
  const [once, again] = [accepted(await make()).body, accepted(await make()).body]
  expect(once).toMatchObject({ isNew: true, rung: null, done: false })
  expect(again).toEqual({ ...(once as object), isNew: false })
})
