import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OPERATIONS } from '#contract/operations.ts'
import { freshDatabase, postgresWorld } from '../../test/world/postgres.ts'
import { OWNER, accepted, caller, cookieOf, keptServer, setUpOwner } from '../../test/world/kept-server.ts'
import type { Answer, KeptServer } from '../../test/world/kept-server.ts'
import { readConfig } from './config.ts'
import { startServer } from './start-server.ts'

const postgres = await postgresWorld()

const engines = [
  { name: 'the embedded database', skip: false, environment: async () => ({}) },
  {
    name: 'Postgres',
    skip: !postgres.available,
    environment: async () => {
      const { url, drop } = await freshDatabase()
      drops.push(drop)
      return { KEPT_DATABASE_URL: url }
    },
  },
]
const drops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const drop of drops) await drop()
})

const codeOf = ({ body }: Answer) => (typeof body === 'object' && body !== null && 'code' in body ? body.code : null)

describe.each(engines)('a first start on $name', ({ skip, environment }) => {
  describe.skipIf(skip)('from set-up to the next start', () => {
    let server: KeptServer
    beforeAll(async () => {
      server = await keptServer(await environment())
    })
    afterAll(async () => server.end())

    test('a new token is printed at each start until there is an owner', async () => {
      const first = server.setUpToken
      await server.restart()
      expect(first).toMatch(/^setup_[\w-]{43}$/)
      expect(server.setUpToken).toMatch(/^setup_[\w-]{43}$/)
      expect(server.setUpToken).not.toBe(first)
      const json = { ...OWNER, token: first }
      expect(codeOf(await caller(server)('POST /set-up', { json }))).toBe('set_up.token')
      expect((await caller(server)('GET /session')).body).toEqual({ needsSetUp: true, caller: null })
    })

    test('a short password is refused and costs no token', async () => {
      const json = { ...OWNER, token: server.setUpToken, password: 'too short' }
      const refused = await caller(server)('POST /set-up', { json })
      expect([refused.status, codeOf(refused)]).toEqual([422, 'password.too_short'])
    })

    test('the token makes the first owner, who is signed in at once', async () => {
      const owner = await setUpOwner(server)
      expect((await owner('GET /session')).body).toEqual({
        needsSetUp: false,
        caller: { email: OWNER.email, name: OWNER.name, role: 'owner' },
      })
    })

    test('afterwards set-up is gone, whatever the token and the password', async () => {
      for (const json of [
        { ...OWNER, token: server.setUpToken },
        { ...OWNER, token: 'setup_guess', email: 'other@studio.example', password: 'short' },
      ]) {
        const gone = await caller(server)('POST /set-up', { json })
        expect([gone.status, codeOf(gone)]).toEqual([404, 'set_up.gone'])
      }
    })

    test('the next start asks for no set-up and knows the owner', async () => {
      const signedIn = await caller(server)('POST /sign-in', { json: { email: OWNER.email, password: OWNER.password } })
      const cookie = cookieOf(signedIn)
      await server.restart()
      expect(server.setUpToken).toBe(null)
      expect((await caller(server, { cookie })('GET /session')).body).toMatchObject({ caller: { email: OWNER.email } })
    })

    test('what is recorded is listed, searched and counted', async () => {
      const signedIn = await caller(server)('POST /sign-in', { json: { email: OWNER.email, password: OWNER.password } })
      const owner = caller(server, { cookie: cookieOf(signedIn) })
      const data = { timezone: 'Asia/Shanghai', locale: 'zh', sector: 'other', relationshipType: 'project' }
      const entries = ['Acme', '北风科技', 'Ümlaut'].map((name, n) => {
        return {
          id: `o${n}`,
          account: `client-${n}`,
          kind: 'account.opened',
          at: '2026-01-05',
          data: { ...data, name },
        }
      })
      accepted(await owner('POST /entries', { json: { entries } }))
      expect((await owner('GET /workspace')).body).toMatchObject({
        accounts: 3,
        entries: 3,
        hasSample: false,
        samples: [],
      })
      const names = async (query: string) => {
        const { body } = await owner(`GET /accounts?limit=2&query=${encodeURIComponent(query)}`)
        const { accounts, next } = body as { accounts: { name: string }[]; next: string | null }
        return [accounts.map(({ name }) => name), next]
      }
      expect(await names('')).toEqual([['Acme', '北风科技'], 'client-1'])
      expect(await names('北风')).toEqual([['北风科技'], null])
      expect(await names('ümlaut')).toEqual([['Ümlaut'], null])
      expect(await names('client-2')).toEqual([['Ümlaut'], null])
      expect(await names('100%')).toEqual([[], null])
      const page = await owner('GET /standings?limit=2')
      expect(page.body).toMatchObject({
        standings: [{ account: 'client-0' }, { account: 'client-1' }],
        next: 'client-1',
      })
    })

    test('a session ends when its person signs out', async () => {
      const signedIn = await caller(server)('POST /sign-in', { json: { email: OWNER.email, password: OWNER.password } })
      expect(signedIn.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
      const browser = caller(server, { cookie: cookieOf(signedIn) })
      expect((await browser('GET /accounts')).status).toBe(200)
      expect((await browser('POST /sign-out')).status).toBe(200)
      expect((await browser('GET /accounts')).status).toBe(401)
    })

    test('the secret that signs sessions is readable by its owner alone, and the ledger’s folder holds no password', async () => {
      expect(statSync(join(server.folder, 'secret')).mode & 0o777).toBe(0o600)
      expect(readFileSync(join(server.folder, 'secret'), 'utf8').trim().length).toBeGreaterThanOrEqual(64)
    })
  })
})

test('behind https the session’s cookie travels by https alone, and the server answers to its name', async () => {
  const server = await keptServer({ KEPT_BASE_URL: 'https://kept.example.com' })
  const proxied = { origin: 'https://kept.example.com' }
  const json = { ...OWNER, token: server.setUpToken }
  const made = await caller(server, proxied)('POST /set-up', { json })
  expect(made.headers.getSetCookie()[0]).toMatch(/^__Secure-kept\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/)
  expect(made.headers.get('strict-transport-security')).toBe('max-age=31536000')
  const owner = caller(server, { ...proxied, cookie: cookieOf(made) })
  expect((await owner('GET /session')).body).toMatchObject({ caller: { email: OWNER.email } })
  await server.end()
})

test('an operation that does not say who may call it keeps the server from starting', async () => {
  const server = await keptServer()
  const read = readConfig({ KEPT_DATA: join(server.folder, 'other'), KEPT_PORT: '0' }, server.folder)
  if (!('config' in read)) throw new Error('The configuration is a good one.')
  const operations = { ...OPERATIONS, standing: { ...OPERATIONS.standing, allow: undefined } }
  const started = await startServer(read.config, { say: () => undefined, operations })
  expect(started).toEqual({
    isStore: false,
    faults: [expect.stringMatching(/^The operation standing lacks its allow, so it would be open to anyone/)],
  })
  expect(() => statSync(join(server.folder, 'other'))).toThrow('ENOENT')
  await server.end()
})
