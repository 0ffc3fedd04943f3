// What is refused of letting people in, changing what they may, and seeing them off.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OWNER, caller, keptServer, setUpOwner, withToken } from '../world/kept-server.ts'
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

const absent = 'mei@studio.example'
const cases: [string, () => Call, string, unknown, number, string, RegExp][] = [
  [
    'an invitation of a member, in whatever case',
    () => owner,
    'POST /invitations',
    { email: OWNER.email.toUpperCase() },
    409,
    'member.exists',
    /^robin@studio\.example is a member already\. Change their role/,
  ],
  [
    'an invitation by a program',
    () => program,
    'POST /invitations',
    { email: absent },
    403,
    'member.by_person',
    /^Only a person who is signed in can let others in or change what they may;/,
  ],
  [
    'an invitation to what is no address',
    () => owner,
    'POST /invitations',
    { email: 'mei at studio' },
    422,
    'entry.refused',
    /"mei at studio"/,
  ],
  [
    'a link that is not open',
    () => caller(server),
    'POST /invitations/accept',
    { secret: 'invite_guessed', name: 'Mei', password: OWNER.password },
    403,
    'invitation.over',
    /^This invitation is not open: .* Ask an owner for another link\.$/,
  ],
  [
    'taking back what was never sent',
    () => owner,
    'POST /invitations/revoke',
    { email: absent },
    404,
    'invitation.unknown',
    /^No invitation of mei@studio\.example is open\./,
  ],
  [
    'a role for nobody',
    () => owner,
    'POST /members/role',
    { email: absent, role: 'owner' },
    404,
    'member.unknown',
    /^Nobody here signs in as mei@studio\.example\./,
  ],
  [
    'less for the only owner',
    () => owner,
    'POST /members/role',
    { email: OWNER.email, role: 'member' },
    409,
    'member.last_owner',
    /^robin@studio\.example is the only owner, .* Make another member an owner first\.$/,
  ],
  [
    'the only owner out',
    () => owner,
    'POST /members/remove',
    { email: OWNER.email },
    409,
    'member.last_owner',
    /^robin@studio\.example is the only owner/,
  ],
]

test.each(cases)('%s: refused in a sentence of either language', async (_what, call, route, json, ...expected) => {
  const [en, zh] = [await call()(route, { json }), await call()(route, { json, headers: { 'accept-language': 'zh' } })]
  const [status, code, sentence] = expected
  expect([en.status, told(en).code, told(zh).code]).toEqual([status, code, code])
  expect(told(en).detail).toMatch(sentence)
  expect(told(zh).detail).toMatch(/[\u4e00-\u9fff].*。$/s)
})

function told({ body }: Answer): { code: string; detail: string } {
  if (typeof body !== 'object' || body === null || !('code' in body) || !('detail' in body))
    return { code: '', detail: '' }
  return { code: String(body.code), detail: String(body.detail) }
}
