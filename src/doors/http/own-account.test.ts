import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  OWNER,
  accepted,
  caller,
  cookieOf,
  keptServer,
  setUpOwner,
  withToken,
} from '../../../test/world/kept-server.ts'
import type { Answer, Call, KeptServer } from '../../../test/world/kept-server.ts'

let server: KeptServer
let owner: Call

beforeAll(async () => {
  server = await keptServer()
  owner = await setUpOwner(server)
})
afterAll(async () => server.end())

const signIn = (password: string) => caller(server)('POST /sign-in', { json: { email: OWNER.email, password } })
const browserOf = (answer: Answer) => caller(server, { cookie: cookieOf(accepted(answer)) })
const codeOf = ({ body }: Answer) =>
  typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
const statusOf = async (call: Call) => (await call('GET /portfolio')).status

test('where somebody is signed in is listed, and ended everywhere but here', async () => {
  const elsewhere = browserOf(await signIn(OWNER.password))
  const { body } = accepted(await owner('GET /sessions'))
  expect(body).toEqual({
    sessions: [
      { begunAt: expect.any(String), expiresAt: expect.any(String), isThis: false },
      { begunAt: expect.any(String), expiresAt: expect.any(String), isThis: true },
    ],
  })
  expect(accepted(await owner('POST /sessions/end', { json: {} })).body).toEqual({ ended: 1 })
  expect([await statusOf(owner), await statusOf(elsewhere)]).toEqual([200, 401])
  expect(accepted(await owner('POST /sessions/end', { json: {} })).body).toEqual({ ended: 0 })
})

test('a name is changed for whoever reads, and entries stay signed with the address', async () => {
  accepted(await owner('POST /name', { json: { name: '  Robin 瓦勒 ' } }))
  expect(accepted(await owner('GET /session')).body).toMatchObject({
    caller: { name: 'Robin 瓦勒', email: OWNER.email },
  })
  expect(codeOf(await owner('POST /name', { json: { name: '   ' } }))).toBe('entry.refused')
})

test('a password is not changed by whoever does not know it, nor to one that is too short', async () => {
  const wrong = await owner('POST /password', { json: { current: 'not this phrase', next: 'another long phrase' } })
  expect([wrong.status, codeOf(wrong)]).toEqual([422, 'password.wrong'])
  const short = await owner('POST /password', { json: { current: OWNER.password, next: 'short' } })
  expect([short.status, codeOf(short)]).toEqual([422, 'password.too_short'])
  expect(JSON.stringify([wrong.body, short.body])).not.toMatch(/not this phrase|another long phrase|long enough/)
  expect((await signIn(OWNER.password)).status).toBe(200)
})

test('a changed password ends every other session and every token, and this session goes on under a new id', async () => {
  accepted(await owner('POST /sessions/end', { json: {} }))
  const elsewhere = browserOf(await signIn(OWNER.password))
  const program = await withToken(server, owner, 'owner')
  const next = '一句足够长的新密码'.repeat(2)
  const changed = accepted(await owner('POST /password', { json: { current: OWNER.password, next } }))
  expect(changed.body).toEqual({ sessions: 1, tokens: 1 })
  const here = browserOf(changed)
  expect([await statusOf(here), await statusOf(owner), await statusOf(elsewhere), await statusOf(program)]).toEqual([
    200, 401, 401, 401,
  ])
  expect(accepted(await here('GET /tokens')).body).toEqual({ tokens: [] })
  expect([(await signIn(OWNER.password)).status, (await signIn(next)).status]).toEqual([401, 200])
})

test('whoever tries passwords too often has to wait', async () => {
  const fresh = await keptServer()
  const person = await setUpOwner(fresh)
  const tries: unknown[] = []
  for (let n = 0; n < 11; n++) {
    tries.push(
      codeOf(await person('POST /password', { json: { current: `guess number ${n}`, next: 'a new long phrase' } })),
    )
  }
  await fresh.end()
  expect([tries[0], tries.at(-1)]).toEqual(['password.wrong', 'access.too_often'])
})

test('the firm has a name and a time zone, each set by itself, and is told with the workspace', async () => {
  const fresh = await keptServer()
  const person = await setUpOwner(fresh)
  const firm = async () => (await person('GET /workspace')).body
  expect(await firm()).toMatchObject({ firm: { name: null, timezone: null } })
  accepted(await person('POST /firm', { json: { name: 'Harbour Pine', timezone: 'Asia/Shanghai' } }))
  accepted(await person('POST /firm', { json: { name: '港湾松林' } }))
  expect(await firm()).toMatchObject({ firm: { name: '港湾松林', timezone: 'Asia/Shanghai' } })
  const wrong = await person('POST /firm', { json: { timezone: 'Berlin' } })
  expect([wrong.status, codeOf(wrong)]).toEqual([422, 'entry.refused'])
  accepted(await person('POST /firm', { json: { timezone: null } }))
  // A sample leaves, and the firm is still called what it is called.
  accepted(await person('POST /sample', { json: { accounts: 1 } }))
  accepted(await person('DELETE /sample'))
  expect(await firm()).toMatchObject({ firm: { name: '港湾松林', timezone: null } })
  await fresh.end()
})
