// Every refusal of METHOD once, through the act's own operation over HTTP and through `record` on the command line: the same
// code with the same sentence in either language, and nothing is written.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACTS } from '#contract/act-verbs.ts'
import { OPERATIONS } from '#contract/operations.ts'
import { namesThing } from '#method/acts/beginnings.ts'
import { ACT_CODES, say } from '#words/say.ts'
import { ACTS_NOW, groundOf } from '../world/act-examples.ts'
import { keptOn, removeFolder, temporaryFolder, worked } from '../world/kept-cli.ts'
import { accepted, keptServer, setUpOwner } from '../world/kept-server.ts'
import type { Call, KeptServer } from '../world/kept-server.ts'
import { MORE_GROUND, REFUSED_ACTS, dataOf } from './refused-acts.ts'
import type { RefusedAct } from './refused-acts.ts'

const account = 'northwind'
const entries = [
  ...groundOf(account),
  ...MORE_GROUND.map(([kind, at, data], n) => ({ id: `more-${n}`, account, kind, at, data })),
]

const folder = temporaryFolder()
const kept = keptOn(folder)
const at = { now: ACTS_NOW }
let server: KeptServer
let owner: Call

beforeAll(async () => {
  server = await keptServer({}, { now: () => ACTS_NOW })
  owner = await setUpOwner(server)
  accepted(await owner('POST /entries', { json: { entries } }))
  worked(await kept(['record', '-'], { ...at, stdin: JSON.stringify(entries) }))
})
afterAll(async () => {
  removeFolder(folder)
  await server.end()
})

function inputOf({ verb, but }: RefusedAct): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...dataOf(verb), ...but }).filter(([, value]) => value !== null))
}

const named = REFUSED_ACTS.map((each): [string, RefusedAct] => [
  `${each.verb} ${JSON.stringify(each.but).slice(0, 60)}: ${each.code}`,
  each,
])

test.each(named)('%s', async (_name, each) => {
  const { code, params } = each
  const { at: when = '2026-06-30', ...data } = inputOf(each)
  const kind = ACTS[each.verb]
  // As `record` takes it, a new thing bears a name already.
  const entry = { account: 'northwind', kind, at: when, data: namesThing(kind) ? { ref: 'new', ...data } : data }
  const [ledger, book] = [(await owner('GET /export/ledger')).body, (await kept(['export'], at)).out]
  for (const lang of ['en', 'zh'] as const) {
    const sentence = say(lang, { code, params })
    const headers = { 'accept-language': lang }
    const answer = await owner(`POST /accounts/northwind/acts/${each.verb}`, { json: inputOf(each), headers })
    expect([answer.status, answer.body]).toEqual([
      422,
      expect.objectContaining({ code, errors: [{ code, params, detail: sentence }] }),
    ])
    const recorded = await kept(['record', JSON.stringify(entry)], { ...at, lang })
    expect([recorded.code, recorded.out, recorded.talk.replace(/^(entry 1: |第 1 条：)/, '')]).toEqual([
      1,
      '',
      `${sentence}\n`,
    ])
  }
  expect((await owner('GET /export/ledger')).body).toBe(ledger)
  expect((await kept(['export'], at)).out).toBe(book)
})

test('a state is named by a person: what an agent says of it waits until one confirms it', async () => {
  const entry = {
    account: 'northwind',
    kind: 'state.named',
    at: '2026-06-30',
    data: { state: 'operating', why: 'It runs' },
  }
  const by = { ...at, environment: { KEPT_BY: 'agent:scribe' } }
  const refused = await kept(['record', JSON.stringify(entry)], by)
  expect([refused.code, refused.talk]).toEqual([
    1,
    `entry 1: ${say('en', { code: 'state.by_person', params: { by: 'agent:scribe' } })}\n`,
  ])
  const proposed = ['name-state', 'northwind', '--state', 'operating', '--why', 'It runs', '--proposed']
  expect(await kept(proposed, by)).toMatchObject({ code: 0 })
})

test('every refusal of METHOD has an example', () => {
  // Corrections of entries about entries and of erased ones never come so far: the ledger itself refuses them.
  const elsewhere = ['act.acts_are_not_corrected', 'act.erased', 'act.not_a_person', 'state.by_person']
  const known = new Set<string>([...REFUSED_ACTS.map(({ code }) => code), ...elsewhere])
  // A diagnosis and the coach have operations, and examples, of their own.
  const ofActs = ACT_CODES.filter((code) => !/^(diagnosis|coach)\./.test(code))
  expect(ofActs.filter((code) => !known.has(code))).toEqual([])
})

test('every refusal is told of by the act it is of', () => {
  const untold = REFUSED_ACTS.filter(({ code, verb }) => !OPERATIONS[verb].refusals.includes(code))
  expect(untold.map(({ code, verb }) => [verb, code])).toEqual([])
})
