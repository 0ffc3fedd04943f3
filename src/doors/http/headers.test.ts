import { describe, expect, test } from 'vitest'
import type { HttpDoor } from './http-door.ts'
import { httpApp } from './http-door.ts'

const door: HttpDoor = {
  perform: async () => ({ refusals: [{ code: 'access.sign_in', params: {} }] }),
  callerOf: async () => null,
  baseUrl: () => new URL('http://localhost:4600'),
  version: '0.0.0',
  isReady: async () => false,
  pages: { answer: () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }) },
  logFailure: () => 'f00dcafe',
}

const ask = async (path: string, over: Partial<HttpDoor> = {}) =>
  httpApp({ ...door, ...over }).request(`http://localhost:4600${path}`, { headers: { host: 'localhost:4600' } })

describe('what pages may do', () => {
  test('they run, show and ask what comes from here, nothing inline, and stand in nobody’s frame', async () => {
    const page = await ask('/clients/northwind')
    expect(page.headers.get('content-security-policy')?.split('; ').sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].sort(),
    )
    expect(page.headers.get('x-frame-options')).toBe('DENY')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('https is told to stay https, and only it', async () => {
    const secure = await ask('/', { baseUrl: () => new URL('https://localhost:4600') })
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect((await ask('/')).headers.get('strict-transport-security')).toBe(null)
  })
})

test('a server whose database does not answer is unready and alive', async () => {
  expect([(await ask('/livez')).status, (await ask('/readyz')).status]).toEqual([200, 503])
})

test('a fault of ours is answered with the id it has in the log, and with nothing of what it was', async () => {
  const perform = async () => Promise.reject(new Error('secret plans'))
  const answer = await ask('/api/session', { perform })
  expect(answer.status).toBe(500)
  const text = await answer.text()
  expect(text).toContain('f00dcafe')
  expect(text).not.toContain('secret plans')
})
