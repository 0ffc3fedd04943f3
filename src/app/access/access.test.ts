import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACCESS_ENGINES as engines } from '../../../test/world/access-engines.ts'
import type { Access } from './access.ts'
import { openAccess } from './access.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const owner = { name: 'Robin', email: 'Robin@Studio.example', password: 'a long enough phrase' }
const atHome = { client: '127.0.0.1' }

describe.each(engines)('access on $name', ({ skip, open }) => {
  describe.skipIf(skip)('from set-up to a token', () => {
    let access: Access
    let close: () => Promise<void>
    let now = Date.parse('2026-06-01T08:00:00Z')

    beforeAll(async () => {
      const opened = await open()
      close = opened.close
      access = openAccess({
        database: opened.database,
        secret: 'k'.repeat(20) + 'v3ryS3cret!'.repeat(3),
        isSecure: false,
        now: () => now,
      })
    })
    afterAll(async () => close())

    test('there is no owner, and nobody signs in', async () => {
      expect(await access.hasOwner()).toBe(false)
      expect(await access.signIn({ ...owner, ...atHome })).toEqual({
        refusal: { code: 'access.wrong_password', params: {} },
      })
    })

    test('an unknown, an earlier and an expired token are refused alike', async () => {
      const earlier = await access.newSetUpToken()
      const token = await access.newSetUpToken()
      const refused = { code: 'set_up.token', params: {} }
      expect(await access.setUp({ ...owner, token: 'setup_guessed' })).toEqual(refused)
      expect(await access.setUp({ ...owner, token: earlier })).toEqual(refused)
      now += HOUR
      expect(await access.setUp({ ...owner, token })).toEqual(refused)
      expect(await access.hasOwner()).toBe(false)
    })

    test('of two requests with one token one makes the owner', async () => {
      const token = await access.newSetUpToken()
      const outcomes = await Promise.all([
        access.setUp({ ...owner, token }),
        access.setUp({ ...owner, email: 'other@studio.example', token }),
      ])
      expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1)
      expect(await access.hasOwner()).toBe(true)
    })

    test('set-up is gone for good once an owner exists', async () => {
      const token = await access.newSetUpToken()
      expect(await access.setUp({ ...owner, token })).toEqual({ code: 'set_up.gone', params: {} })
    })

    test('a session speaks for its person until it is ended', async () => {
      const first = await access.signIn({ ...owner, ...atHome })
      const [cookie = ''] = first.cookies ?? []
      expect(cookie).toMatch(/^kept\.session_token=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
      const headers = new Headers({ cookie: cookie.split(';')[0] ?? '' })
      expect((await access.callerOf(headers))?.caller).toMatchObject({
        via: 'session',
        by: 'robin@studio.example',
        name: 'Robin',
        role: 'owner',
      })
      const [again = ''] = (await access.signIn({ ...owner, ...atHome })).cookies ?? []
      expect(again.split(';')[0]).not.toBe(cookie.split(';')[0])
      await access.signOut(headers.get('cookie') ?? '')
      expect(await access.callerOf(headers)).toBe(null)
    })

    test('a forged session speaks for nobody', async () => {
      expect(await access.callerOf(new Headers({ cookie: 'kept.session_token=forged.c2lnbmF0dXJl' }))).toBe(null)
    })

    test('a token speaks for its person with no more than its role, until it expires or is revoked', async () => {
      const [cookie = ''] = (await access.signIn({ ...owner, ...atHome, client: '10.0.0.2' })).cookies ?? []
      const session = await access.callerOf(new Headers({ cookie: cookie.split(';')[0] ?? '' }))
      const userId = session?.caller.userId ?? ''
      const { secret, token } = await access.createToken({ userId, name: 'nightly export', role: 'reader', days: 30 })
      expect(secret).toMatch(/^kept_[\w-]{43}$/)
      const headers = new Headers({ authorization: `Bearer ${secret}` })
      expect((await access.callerOf(headers))?.caller).toEqual({
        via: 'token',
        by: 'robin@studio.example',
        name: 'Robin',
        role: 'reader',
        userId,
      })
      expect(await access.tokensOf(userId)).toEqual([token])
      expect(JSON.stringify(await access.tokensOf(userId))).not.toContain(secret)
      now += 30 * DAY
      expect(await access.callerOf(headers)).toBe(null)
      now -= 30 * DAY
      expect(await access.revokeToken({ userId: 'somebody else', id: token.id })).toBe(false)
      expect(await access.revokeToken({ userId, id: token.id })).toBe(true)
      expect(await access.callerOf(headers)).toBe(null)
    })

    test('whoever keeps guessing a password is made to wait, the right one included', async () => {
      const from = { client: '203.0.113.9' }
      const tries = []
      for (let i = 0; i < 10; i++) tries.push(await access.signIn({ ...owner, ...from, password: `wrong guess ${i}` }))
      expect(new Set(tries.map((outcome) => outcome.refusal?.code))).toEqual(new Set(['access.wrong_password']))
      expect((await access.signIn({ ...owner, ...from })).refusal?.code).toBe('access.too_often')
      expect((await access.signIn({ ...owner, client: '203.0.113.10' })).refusal).toBe(undefined)
    })
  })
})
