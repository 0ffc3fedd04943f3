import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptServer, setUpOwner } from '../../../test/world/kept-server.ts'
import type { Call, KeptServer } from '../../../test/world/kept-server.ts'

const SUITE = join(import.meta.dirname, '..', '..', '..', 'test', 'data', 'json-testsuite')
const files = readdirSync(SUITE).filter((name) => name.endsWith('.json'))

let server: KeptServer
let owner: Call

beforeAll(async () => {
  server = await keptServer()
  owner = await setUpOwner(server)
})
afterAll(async () => server.end())

test('no JSON of the parsers’ test suite is taken for entries, crashes the server or is answered with a fault of ours', async () => {
  for (const name of files) {
    const raw = readFileSync(join(SUITE, name))
    const answer = await owner('POST /entries', { raw, headers: { 'content-type': 'application/json' } })
    expect([name, answer.status]).toEqual([name, expect.toBeOneOf(name.startsWith('n_') ? [400] : [400, 422])])
  }
  expect((await fetch(`${server.url}/livez`)).status).toBe(200)
  expect((await owner('GET /workspace')).body).toMatchObject({ accounts: 0, entries: 0 })
})

const HOSTILE = {
  'a prototype': '{"entries":[{"__proto__":{"status":"confirmed"},"constructor":{"prototype":{}}}]}',
  'NUL in a text': '{"entries":[{"id":"a","account":"a","kind":"note","at":"2026-01-01","data":{"text":"a\\u0000b"}}]}',
  'half a character':
    '{"entries":[{"id":"a","account":"a","kind":"note","at":"2026-01-01","data":{"text":"\\ud800"}}]}',
  'NUL in an id': '{"entries":[{"id":"a\\u0000","account":"a","kind":"note","at":"2026-01-01","data":{"text":"a"}}]}',
  'a number where a list belongs': '{"entries":7}',
  'a list where an object belongs': '[[]]',
  'one key twice': '{"entries":[],"entries":[{}]}',
  'a number beyond numbers': '{"entries":[{"v":1e999}]}',
}

test.each(Object.entries(HOSTILE))('%s is refused with its place', async (_what, raw) => {
  const answer = await owner('POST /entries', { raw, headers: { 'content-type': 'application/json' } })
  expect(answer.status).toBe(422)
  const { code, errors } = answer.body as { code: string; errors: { path: string }[] }
  expect(code).toBe('entry.refused')
  expect(errors.every(({ path }) => path.startsWith('$'))).toBe(true)
})
