import { once } from 'node:events'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

export type Fetch = (request: Request, env: object) => Response | Promise<Response>

/** A server that listens somewhere, and can move elsewhere or stop without cutting anybody off. */
export interface Listener {
  port: () => number
  /** Listens at another address, on the same port; what is under way here is finished. */
  move: (host: string) => Promise<void>
  /** Takes no more requests, finishes those under way, and ends whatever is not done after `patienceMs`. */
  stop: (patienceMs: number) => Promise<void>
}

export interface ListenFault {
  code: 'start.port_taken' | 'start.port_refused'
  params: { host: string; port: string; reason: string }
}

export interface Address {
  host: string
  port: number
}

/** Begins to listen, or says why that is not possible. */
export async function listen(fetch: Fetch, { host, port }: Address): Promise<Listener | ListenFault> {
  let current = serverOf(fetch)
  const bound = await bind(current, { host, port })
  if (typeof bound !== 'number') return bound
  return {
    port: () => bound,
    move: async (elsewhere) => {
      const before = current
      before.close()
      current = serverOf(fetch)
      const moved = await bind(current, { host: elsewhere, port: bound })
      if (typeof moved === 'number') return
      // Better reached from here alone than not at all.
      current = serverOf(fetch)
      await bind(current, { host, port: bound })
      throw new Error(`${moved.code}: ${elsewhere} port ${bound}: ${moved.params.reason}`)
    },
    stop: async (patienceMs) => stop(current, patienceMs),
  }
}

/** A large ledger on a slow line takes its time to arrive; a request that never says what it wants does not get it. */
const TIMEOUTS = { requestTimeout: 3_600_000, headersTimeout: 30_000 }

function serverOf(fetch: Fetch): Server {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false, serverOptions: TIMEOUTS })
  // Without certificates it is always the plain one.
  return server as Server
}

async function bind(server: Server, { host, port }: Address): Promise<number | ListenFault> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure)
    const params = { host, port: String(port), reason: code }
    return { code: code === 'EADDRINUSE' ? 'start.port_taken' : 'start.port_refused', params }
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.')
  return address.port
}

async function stop(server: Server, patienceMs: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  // A connection that is kept open for a next request becomes idle when the one under way is answered.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const lastCall = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(lastCall)
}
