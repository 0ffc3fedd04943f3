import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTS, ACT_VERBS } from '#contract/act-verbs.ts'
import type { ActVerb } from '#contract/act-verbs.ts'
import { ACTS_NOW, exampleOf, groundOf } from '../../../test/world/act-examples.ts'
import { accepted, keptServer, setUpOwner } from '../../../test/world/kept-server.ts'
import type { Answer, Call, KeptServer, Sent } from '../../../test/world/kept-server.ts'

let server: KeptServer
let owner: Call
let now = ACTS_NOW

beforeAll(async () => {
  server = await keptServer({}, { now: () => now })
  owner = await setUpOwner(server)
  for (const account of ['northwind', 'southwind']) {
    accepted(await owner('POST /entries', { json: { entries: groundOf(account) } }))
  }
})
afterAll(async () => server.end())

async function act(verb: ActVerb, input: object, sent: Sent = {}): Promise<Answer> {
  const { account, ...fields } = { account: 'southwind', ...input }
  return owner(`POST /accounts/${account}/acts/${verb}`, { json: fields, ...sent })
}

async function entryOf(answer: Answer): Promise<Record<string, unknown>> {
  const { id } = bodyOf(accepted(answer))
  const { entries } = bodyOf(accepted(await owner('POST /entries/read', { json: { ids: [id] } })))
  const [read] = Array.isArray(entries) ? entries : []
  return read.entry
}

function bodyOf({ body }: Answer): Record<string, unknown> {
  return { ...Object(body) }
}

describe('each act of the method', () => {
  test.each(ACT_VERBS)('%s writes one entry of its kind, of now, by whoever did it', async (verb) => {
    const { account, source, proposed: _, ...data } = exampleOf(verb, 'northwind')
    const done = await act(verb, exampleOf(verb, 'northwind'))
    const { id, isNew } = bodyOf(accepted(done))
    const { recordedAt, ...entry } = await entryOf(done)
    expect([isNew, typeof recordedAt]).toEqual([true, 'string'])
    expect(entry).toEqual({
      v: 1,
      id,
      account,
      kind: ACTS[verb],
      at: '2026-06-30T10:00:00Z',
      by: 'robin@studio.example',
      ...(source === undefined ? {} : { source }),
      data: expect.objectContaining(data),
    })
  })
})

describe('what the server fills in', () => {
  test('a new thing without a name bears that of its entry, and the answer tells it', async () => {
    const promise = exampleOf('make-commitment', 'southwind')
    const [named, unnamed] = [
      await act('make-commitment', { ...promise, ref: 'c7' }),
      await act('make-commitment', promise),
    ]
    expect(bodyOf(named)).toMatchObject({ ref: 'c7' })
    expect(bodyOf(unnamed)['ref']).toBe(bodyOf(unnamed)['id'])
    expect(bodyOf(await act('keep-commitment', { ref: bodyOf(unnamed)['ref'] }))).toMatchObject({ isNew: true })
    expect(bodyOf(await act('add-note', { text: 'Seen' }))).toMatchObject({ ref: null })
  })

  test('a proposed act waits until a person confirms it', async () => {
    const entry = await entryOf(await act('make-claim', { text: 'They trust us', rung: 4, proposed: true }))
    expect(entry).toMatchObject({ status: 'proposed' })
  })

  test('naming a state writes down what the state before lacks', async () => {
    await act('name-state', { state: 'establishing', why: 'The contract has begun', at: '2026-01-20' })
    const entry = await entryOf(await act('name-state', { state: 'operating', why: 'Ninety days are over' }))
    expect(entry['data']).toEqual({
      state: 'operating',
      why: 'Ninety days are over',
      gaps: ['item.first_update', 'item.first_check_together'],
    })
  })

  test('a plan that closes as observed names the first entry that shows its signal', async () => {
    const entry = await entryOf(await act('close-plan', { ref: 'plan-old', outcome: 'observed' }))
    expect(entry['data']).toEqual({ ref: 'plan-old', outcome: 'observed', entry: 'southwind-ground-9' })
  })
})

describe('an act that is sent again', () => {
  const twice: [ActVerb, object][] = [
    ['make-commitment', exampleOf('make-commitment', 'eastwind')],
    ['name-state', exampleOf('name-state', 'eastwind')],
    ['close-plan', exampleOf('close-plan', 'eastwind')],
    ['add-note', exampleOf('add-note', 'eastwind')],
  ]

  beforeAll(async () => {
    accepted(await owner('POST /entries', { json: { entries: groundOf('eastwind') } }))
    accepted(await act('name-state', { account: 'eastwind', state: 'prospect', why: 'A first talk', at: '2026-01-06' }))
  })

  test.each(twice)(
    '%s: under the same id or key nothing is written twice, and the answer names the same',
    async (verb, input) => {
      for (const [sent, more] of [
        [{ headers: { 'idempotency-key': `again-${verb}` } }, {}],
        [{}, { id: `again-${verb}` }],
      ] as const) {
        // A plan closes and a state changes once: the second way of sending them anew is another act.
        if ('id' in more && (verb === 'close-plan' || verb === 'name-state')) continue
        now = ACTS_NOW
        const first = await act(verb, { ...input, ...more }, sent)
        now = ACTS_NOW + 3_600_000
        const again = await act(verb, { ...input, ...more }, sent)
        now = ACTS_NOW
        expect(bodyOf(accepted(again))).toEqual({ ...bodyOf(accepted(first)), isNew: false })
        expect(await entryOf(again)).toEqual(await entryOf(first))
      }
    },
  )

  test('another act under the same id is refused', async () => {
    accepted(await act('add-note', { id: 'mine', text: 'Seen' }))
    const other = await act('add-note', { id: 'mine', text: 'Seen otherwise' })
    expect([other.status, bodyOf(other)['code']]).toEqual([409, 'entry.repeated'])
  })
})

describe('what is refused', () => {
  test('is told by the field as it was sent', async () => {
    const early = await act('make-commitment', { ...exampleOf('make-commitment', 'southwind'), due: '2026-06-01' })
    expect([early.status, bodyOf(early)['errors']]).toEqual([
      422,
      [expect.objectContaining({ path: '$.due', expected: expect.objectContaining({ code: 'not_before_made' }) })],
    ])
    const lacking = await act('observe', { signal: 'specific_insight', what: 'Seen', who: 'robin@studio.example' })
    const paths = [bodyOf(lacking)['errors']].flat().map((error) => String(Object(error).path))
    expect(paths.sort()).toEqual(['$.howKnown', '$.specificTo', '$.who'])
    const missing = await act('keep-commitment', {})
    expect(bodyOf(missing)['errors']).toEqual([expect.objectContaining({ path: '$.ref' })])
  })

  test('an account that is not there is not opened by an act', async () => {
    for (const verb of ['add-note', 'name-state'] as const) {
      const answer = await act(verb, { ...exampleOf(verb, 'nowhere') })
      expect([answer.status, bodyOf(answer)['code']]).toEqual([404, 'account.unknown'])
    }
  })
})
