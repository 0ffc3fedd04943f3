import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACCESS_ENGINES } from '../../../test/world/access-engines.ts'
import type { Access } from './access.ts'
import { openAccess } from './access.ts'

const DAY = 86_400_000
const START = Date.parse('2026-06-01T08:00:00Z')
const password = 'a long enough phrase'
const ROBIN = 'robin@studio.example'
const MEI = 'mei@studio.example'
const over = { code: 'invitation.over', params: {} }
const nothing = { sessions: 0, tokens: 0, invitations: 0 }

describe.each(ACCESS_ENGINES)('members on $name', ({ skip, open }) => {
  describe.skipIf(skip)('from an invitation to a farewell', () => {
    let access: Access
    let close: () => Promise<void>
    let now = START
    let signIns = 0

    beforeAll(async () => {
      const opened = await open()
      close = opened.close
      access = openAccess({ database: opened.database, secret: 'k3'.repeat(20), isSecure: false, now: () => now })
      await access.setUp({ token: await access.newSetUpToken(), name: 'Robin', email: ROBIN, password })
    })
    afterAll(async () => close())

    // Each from an address of its own: how often is another test's matter.
    const signIn = async (email: string) => {
      const { cookies, refusal } = await access.signIn({ email, password, client: `203.0.113.${++signIns}` })
      return refusal ? null : new Headers({ cookie: cookies[0]?.split(';')[0] ?? '' })
    }
    const roleOf = async (headers: Headers | null) => headers && ((await access.callerOf(headers))?.caller.role ?? null)
    const invite = async (email: string, role: 'reader' | 'member' | 'owner' = 'member', by = ROBIN) => {
      const made = await access.invite({ email, role, by })
      if (made.refusal) throw new Error(made.refusal.code)
      return made.secret
    }
    const accept = (secret: string, name = 'Mei') => access.acceptInvitation({ secret, name, password })
    const join = async (email: string, role: 'reader' | 'member' | 'owner') => accept(await invite(email, role), email)
    const userIdOf = async (headers: Headers) => (await access.callerOf(headers))?.caller.userId ?? ''
    const tokenOf = async (userId: string) => {
      const { secret } = await access.createToken({ userId, name: 'a program', role: 'owner', days: 30 })
      return new Headers({ authorization: `Bearer ${secret}` })
    }
    const whoIsHere = async () => (await access.members()).map(({ email, role }) => `${email} ${role}`).toSorted()

    test('an invitation opens for seven days, tells who it is for, and its secret is nowhere in the list', async () => {
      const secret = await invite('Mei@Studio.Example', 'member')
      expect(secret).toMatch(/^invite_[\w-]{43}$/)
      const expected = {
        email: MEI,
        role: 'member',
        by: ROBIN,
        createdAt: new Date(START),
        expiresAt: new Date(START + 7 * DAY),
      }
      expect(await access.openInvitations()).toEqual([expected])
      expect(await access.invitationOf(secret)).toEqual(expected)
      now = START + 7 * DAY
      expect([await access.invitationOf(secret), await access.openInvitations()]).toEqual([null, []])
      expect(await accept(secret)).toEqual(over)
      now = START
    })

    test('an unknown, an earlier and a revoked link are refused alike, and make nobody', async () => {
      const earlier = await invite(MEI, 'owner')
      const later = await invite('MEI@studio.example', 'reader')
      expect(await access.openInvitations()).toMatchObject([{ email: MEI, role: 'reader' }])
      expect(await access.revokeInvitation('Mei@studio.example')).toBe(true)
      expect(await access.revokeInvitation(MEI)).toBe(false)
      for (const secret of ['invite_guessed', earlier, later]) expect(await accept(secret)).toEqual(over)
      expect(await whoIsHere()).toEqual([`${ROBIN} owner`])
    })

    test('of two requests with one link one makes the member, who signs in with the role it names', async () => {
      const secret = await invite(MEI, 'member')
      const outcomes = await Promise.all([accept(secret), accept(secret)])
      expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1)
      expect(await accept(secret)).toEqual(over)
      expect(await whoIsHere()).toEqual([`${MEI} member`, `${ROBIN} owner`])
      expect(await roleOf(await signIn(MEI))).toBe('member')
    })

    test('whoever is a member is not invited, in whatever case', async () => {
      expect(await access.invite({ email: 'MEI@Studio.example', role: 'owner', by: ROBIN })).toEqual({
        refusal: { code: 'member.exists', params: { email: MEI } },
      })
    })

    test('another role ends sessions, tokens and invitations at once, and holds at the next sign-in', async () => {
      await access.changeRole({ email: MEI, role: 'owner' })
      const session = await signIn(MEI)
      if (session === null) throw new Error('Mei can not sign in.')
      const token = await tokenOf(await userIdOf(session))
      const link = await invite('sam@studio.example', 'owner', MEI)
      const ends = { sessions: 1, tokens: 1, invitations: 1 }
      const mei = (await access.members()).find(({ email }) => email === MEI)
      expect(mei).toEqual({ email: MEI, name: 'Mei', role: 'owner', since: new Date(START), ends })
      expect(await access.changeRole({ email: 'MEI@studio.example', role: 'reader' })).toEqual({ ended: ends })
      expect([await roleOf(session), await roleOf(token), await access.invitationOf(link)]).toEqual([null, null, null])
      expect(await roleOf(await signIn(MEI))).toBe('reader')
    })

    test('the role somebody has already ends nothing', async () => {
      const session = await signIn(MEI)
      expect(await access.changeRole({ email: MEI, role: 'reader' })).toEqual({ ended: nothing })
      expect(await roleOf(session)).toBe('reader')
    })

    test('the last owner is neither demoted nor removed, and keeps their session', async () => {
      const session = await signIn(ROBIN)
      const refused = { refusal: { code: 'member.last_owner', params: { email: ROBIN } } }
      expect(await access.changeRole({ email: ROBIN, role: 'member' })).toEqual(refused)
      expect(await access.removeMember(ROBIN)).toEqual(refused)
      expect(await roleOf(session)).toBe('owner')
    })

    test('of two owners who demote each other at once one stays', async () => {
      await access.changeRole({ email: MEI, role: 'owner' })
      const outcomes = await Promise.all([
        access.changeRole({ email: ROBIN, role: 'member' }),
        access.changeRole({ email: MEI, role: 'member' }),
      ])
      expect(outcomes.flatMap(({ refusal }) => refusal?.code ?? [])).toEqual(['member.last_owner'])
      const owners = (await whoIsHere()).filter((who) => who.endsWith(' owner'))
      expect(owners).toHaveLength(1)
      // Put back as the next tests find it.
      await access.changeRole({ email: ROBIN, role: 'owner' })
      await access.changeRole({ email: MEI, role: 'member' })
    })

    test('a removed member is out at once, can not sign in, and may be invited anew', async () => {
      await access.changeRole({ email: MEI, role: 'owner' })
      const session = await signIn(MEI)
      if (session === null) throw new Error('Mei can not sign in.')
      const token = await tokenOf(await userIdOf(session))
      const link = await invite('sam@studio.example', 'owner', MEI)
      expect(await access.removeMember('Mei@Studio.example')).toEqual({
        ended: { sessions: 1, tokens: 1, invitations: 1 },
      })
      expect([await roleOf(session), await roleOf(token), await signIn(MEI)]).toEqual([null, null, null])
      expect(await accept(link)).toEqual(over)
      expect(await access.removeMember(MEI)).toEqual({ refusal: { code: 'member.unknown', params: { email: MEI } } })
      expect(await access.changeRole({ email: MEI, role: 'owner' })).toEqual({
        refusal: { code: 'member.unknown', params: { email: MEI } },
      })
      expect(await join(MEI, 'reader')).toBe(null)
      expect(await whoIsHere()).toEqual([`${MEI} reader`, `${ROBIN} owner`])
    })

    test('a firm of more than a hundred is listed whole', async () => {
      for (let n = 0; n < 101; n++) await invite(`guest-${n}@studio.example`)
      expect(await access.openInvitations()).toHaveLength(101)
    })
  })
})
