// What is refused of what a person does for themselves: their password, their sessions, their name.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OWNER, keptServer, setUpOwner, withToken } from '../world/kept-server.ts'
import type { Answer, Call, KeptServer } from '../world/kept-server.ts'

let server: KeptServer
let owner: Call
let program: Call
beforeAll(async () => {
  server = await keptServer()
  owner = await setUpOwner(server)
  program = await withToken(server, owner, 'owner')
})
afterAll(async () => server.end())

const detailOf = ({ body }: Answer) =>
  typeof body === 'object' && body !== null && 'detail' in body ? String(body.detail) : ''

const next = 'another long phrase'
const cases: [string, () => Call, string, unknown, RegExp][] = [
  [
    'a password by whoever does not know it',
    () => owner,
    'POST /password',
    { current: 'a guess', next },
    /^The current password is not the one you gave\. Check it/,
  ],
  [
    'a password that is too short',
    () => owner,
    'POST /password',
    { current: OWNER.password, next: 'short' },
    /^A password needs at least 10 characters\./,
  ],
  [
    'a password by a program',
    () => program,
    'POST /password',
    { current: OWNER.password, next },
    /^Only a person who is signed in can do this for themselves;/,
  ],
  ['a name by a program', () => program, 'POST /name', { name: 'Robin' }, /^Only a person who is signed in/],
]

test.each(cases)('%s: refused in a sentence of either language', async (_what, call, route, json, sentence) => {
  const [en, zh] = [await call()(route, { json }), await call()(route, { json, headers: { 'accept-language': 'zh' } })]
  expect(en.status).toBeGreaterThanOrEqual(400)
  expect(detailOf(en)).toMatch(sentence)
  expect(detailOf(zh)).toMatch(/^[^A-Za-z]*[\u4e00-\u9fff].*。$/s)
})
