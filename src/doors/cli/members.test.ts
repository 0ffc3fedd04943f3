import { afterAll, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder, worked } from '../../../test/world/kept-cli.ts'
import { OWNER, caller, cookieOf, keptServer } from '../../../test/world/kept-server.ts'
import type { Call, KeptServer } from '../../../test/world/kept-server.ts'

const folder = temporaryFolder()
const kept = keptOn(folder)
const now = Date.parse('2026-06-30T10:00:00Z')
afterAll(() => removeFolder(folder))

test('somebody is invited by a link on standard output, which is listed without its secret and taken back', async () => {
  expect(worked(await kept(['members'])).talk).toBe('Nobody signs in here yet.\n')
  const made = worked(await kept(['invite', 'Mei@Studio.example', '--role', 'owner'], { now }))
  expect(made.out).toMatch(/^https:\/\/kept\.studio\.example\/invitation#invite_[\w-]{43}\n$/)
  expect(made.talk).toMatch(/^Hand this link to mei@studio\.example yourself: .* opens until 7 Jul 2026\.\n$/)
  const listed = worked(await kept(['members'], { now, lang: 'zh' })).out
  expect(listed).toMatch(/^有效的邀请：\n邮箱 .*\nmei@studio\.example +所有者 +2026-07-07 +robin@studio\.example\n$/m)
  expect(listed).not.toContain(made.out.split('#')[1]?.trim())
  expect(worked(await kept(['revoke-invitation', 'MEI@studio.example'], { now })).out).toBe('')
  const again = await kept(['revoke-invitation', 'mei@studio.example'], { now })
  expect([again.code, again.talk]).toEqual([
    1,
    'No invitation of mei@studio.example is open. List the members to see which are.\n',
  ])
})

test('an address or a role that is none is refused', async () => {
  const wrong = [await kept(['invite', 'mei']), await kept(['change-role', 'mei@studio.example', 'boss'])]
  expect(wrong.map(({ code, out }) => [code, out])).toEqual([
    [1, ''],
    [1, ''],
  ])
  expect((await kept(['invite'])).code).toBe(2)
})

test('a link from the command line opens a running server, and a role changed there ends the session', async () => {
  const server = await keptServer()
  const beside = keptOn(server.folder)
  // Whoever may read the data folder may let the first owner in.
  const made = worked(await beside(['invite', OWNER.email, '--role', 'owner', '--json']))
  const owner = await followed(server, made.out)
  expect((await owner('GET /session')).body).toMatchObject({ needsSetUp: false, caller: { role: 'owner' } })
  const last = await beside(['change-role', OWNER.email, 'reader'])
  expect([last.code, last.talk]).toEqual([1, expect.stringMatching(/^robin@studio\.example is the only owner/)])

  const mei = worked(await beside(['invite', 'mei@studio.example', '--role', 'owner', '--json']))
  await followed(server, mei.out)
  expect(worked(await beside(['change-role', OWNER.email, 'reader'])).talk).toBe(
    'robin@studio.example is now: reader.\nEnded: 1 session, 0 tokens and 0 open invitations.\n',
  )
  expect((await owner('GET /portfolio')).status).toBe(401)
  worked(await beside(['remove-member', 'Robin@studio.example']))
  expect(worked(await beside(['members'])).out).toMatch(/^E-mail .*\nmei@studio\.example +owner +\S+ +Robin Vale\n$/)
  await server.end()
})

/** Follows the link that `kept invite --json` printed, and gives the calls of the new member's browser. */
async function followed(server: KeptServer, printed: string): Promise<Call> {
  const { link } = JSON.parse(printed) as { link: string }
  const json = { secret: link.split('#')[1], name: OWNER.name, password: OWNER.password }
  return caller(server, { cookie: cookieOf(await caller(server)('POST /invitations/accept', { json })) })
}
