import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  OWNER,
  accepted,
  caller,
  cookieOf,
  joined,
  keptServer,
  secretOf,
  setUpOwner,
  withToken,
} from '../../../test/world/kept-server.ts'
import type { Answer, Call, KeptServer } from '../../../test/world/kept-server.ts'
import { OPENING } from '../../../test/world/opening.ts'

const MEI = 'mei@studio.example'
let server: KeptServer
let owner: Call
beforeAll(async () => {
  server = await keptServer()
  owner = await setUpOwner(server)
})
afterAll(async () => server.end())

const codeOf = ({ body }: Answer) =>
  typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
const statusOf = async (call: Call, route = 'GET /portfolio') => (await call(route)).status
const accept = async (secret: string, more: object = {}) =>
  caller(server)('POST /invitations/accept', {
    json: { secret, name: ' Mei 梅 ', password: OWNER.password, ...more },
  })

test('a link tells who it is for, makes the member, signs them in, and then opens nothing', async () => {
  accepted(await owner('POST /firm', { json: { name: 'Harbour Pine' } }))
  const made = accepted(await owner('POST /invitations', { json: { email: 'Mei@Studio.example' } }))
  const secret = secretOf(made.body)
  const invitation = { email: MEI, role: 'member', by: OWNER.email, at: expect.any(String), until: expect.any(String) }
  expect(made.body).toEqual({ secret, invitation })
  const read = () => caller(server)('POST /invitations/read', { json: { secret } })
  expect(accepted(await read()).body).toEqual({ firm: 'Harbour Pine', invitation })
  const listed = accepted(await owner('GET /members')).body
  expect(listed).toMatchObject({ invitations: [invitation] })
  expect(JSON.stringify(listed)).not.toContain(secret)

  const short = await accept(secret, { password: 'short' })
  expect([short.status, codeOf(short)]).toEqual([422, 'password.too_short'])
  expect(JSON.stringify(short.body)).not.toContain(secret)
  const joinedNow = accepted(await accept(secret))
  expect(joinedNow.body).toEqual({ email: MEI })
  const mei = caller(server, { cookie: cookieOf(joinedNow) })
  expect((await mei('GET /session')).body).toMatchObject({ caller: { email: MEI, name: 'Mei 梅', role: 'member' } })
  // A used link, an unknown one and a short password with either are told alike.
  const answers = [await read(), await accept(secret), await accept('invite_guessed', { password: 'short' })]
  expect(answers.map(codeOf)).toEqual(['invitation.over', 'invitation.over', 'invitation.over'])
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
})

test('everybody reads who is here, the longest here first, and owners alone what a change would end', async () => {
  const sam = await joined(server, owner, { email: 'sam@studio.example', role: 'reader' })
  const told = (ends: unknown) => ({
    members: [OWNER.email, MEI, 'sam@studio.example'].map((email) => ({
      email,
      name: expect.any(String),
      role: email === OWNER.email ? 'owner' : email === MEI ? 'member' : 'reader',
      since: expect.any(String),
      ends,
    })),
    invitations: [],
  })
  expect((await sam('GET /members')).body).toEqual(told(null))
  expect((await owner('GET /members')).body).toEqual(told({ sessions: 1, tokens: 0, invitations: 0 }))
  for (const route of ['POST /invitations', 'POST /members/role', 'POST /members/remove']) {
    expect(codeOf(await sam(route, { json: { email: MEI, role: 'owner' } }))).toBe('access.role')
  }
})

test('a role changes at once: the session ends, and the next may no more than the new role', async () => {
  const email = 'lin@studio.example'
  const lin = await joined(server, owner, { email, role: 'owner' })
  const program = await withToken(server, lin, 'owner')
  expect([await statusOf(lin), await statusOf(program)]).toEqual([200, 200])
  const changed = accepted(await owner('POST /members/role', { json: { email, role: 'reader' } }))
  expect(changed.body).toEqual({ ended: { sessions: 1, tokens: 1, invitations: 0 } })
  expect([await statusOf(lin), await statusOf(program)]).toEqual([401, 401])
  const signedIn = accepted(await caller(server)('POST /sign-in', { json: { email, password: OWNER.password } }))
  const again = caller(server, { cookie: cookieOf(signedIn) })
  expect([await statusOf(again), await statusOf(again, 'GET /export/ledger')]).toEqual([200, 403])
})

test('whoever is removed is out at once, and what they wrote stays signed with their address', async () => {
  const email = 'kim@studio.example'
  const kim = await joined(server, owner, { email, role: 'member' })
  const entry = { id: 'opened', account: 'northwind', kind: 'account.opened', at: '2026-01-05', data: OPENING.data }
  accepted(await kim('POST /entries', { json: { entries: [entry] } }))
  const removed = accepted(await owner('POST /members/remove', { json: { email } }))
  expect(removed.body).toEqual({ ended: { sessions: 1, tokens: 0, invitations: 0 } })
  expect(await statusOf(kim)).toBe(401)
  const signIn = await caller(server)('POST /sign-in', { json: { email, password: OWNER.password } })
  expect(codeOf(signIn)).toBe('access.wrong_password')
  const kept = accepted(await owner('POST /entries/read', { json: { ids: ['opened'] } }))
  expect(kept.body).toMatchObject({ entries: [{ entry: { id: 'opened', by: email } }] })
})

test('a program lets nobody in and raises nobody, and may see somebody off', async () => {
  const program = await withToken(server, owner, 'owner')
  const email = 'sam@studio.example'
  expect(codeOf(await program('POST /invitations', { json: { email: 'new@studio.example' } }))).toBe('member.by_person')
  expect(codeOf(await program('POST /members/role', { json: { email, role: 'owner' } }))).toBe('member.by_person')
  accepted(await owner('POST /invitations', { json: { email: 'new@studio.example' } }))
  accepted(await program('POST /invitations/revoke', { json: { email: 'new@studio.example' } }))
  accepted(await program('POST /members/remove', { json: { email } }))
  expect((await owner('GET /members')).body).toMatchObject({ invitations: [] })
})
