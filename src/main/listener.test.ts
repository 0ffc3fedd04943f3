import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from './listener.ts'
import type { Listener } from './listener.ts'

async function listening(fetch: (request: Request) => Response | Promise<Response>): Promise<Listener> {
  const listener = await listen(fetch, { host: '127.0.0.1', port: 0 })
  if ('code' in listener) throw new Error(listener.code)
  return listener
}

test('what is under way is finished when it stops, and nothing new is taken', async () => {
  const [begun, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const listener = await listening(async () => {
    begun.resolve()
    await letGo.promise
    return new Response('finished')
  })
  const url = `http://127.0.0.1:${listener.port()}/`
  const answer = fetch(url)
  await begun.promise
  const stopped = listener.stop(30_000)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
  letGo.resolve()
  expect(await (await answer).text()).toBe('finished')
  await stopped
})

test('what never finishes is ended when patience does', async () => {
  const begun = Promise.withResolvers<void>()
  const listener = await listening(async () => {
    begun.resolve()
    return new Promise<Response>(() => undefined)
  })
  const answer = fetch(`http://127.0.0.1:${listener.port()}/`)
  await begun.promise
  const ended = answer.catch((failure: unknown) => failure)
  await listener.stop(100)
  expect(String(await ended)).toMatch(/fetch failed|terminated/)
})

test('it moves to another address on the same port', async () => {
  const listener = await listening(() => new Response('here'))
  await listener.move('127.0.0.2')
  expect(await (await fetch(`http://127.0.0.2:${listener.port()}/`)).text()).toBe('here')
  await expect(fetch(`http://127.0.0.1:${listener.port()}/`)).rejects.toThrow('fetch failed')
  await listener.stop(1000)
})

test('where it can’t move it stays, and says so', async () => {
  const listener = await listening(() => new Response('here'))
  await expect(listener.move('192.0.2.1')).rejects.toThrow(/start\.port_refused: 192\.0\.2\.1/)
  expect(await (await fetch(`http://127.0.0.1:${listener.port()}/`)).text()).toBe('here')
  await listener.stop(1000)
})

test('a port that is taken is told', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const fault = await listen(() => new Response('never'), { host: '127.0.0.1', port })
  expect(fault).toEqual({
    code: 'start.port_taken',
    params: { host: '127.0.0.1', port: String(port), reason: 'EADDRINUSE' },
  })
  other.close()
})
