import { Hono } from 'hono'
import type { Context } from 'hono'
import { refuse } from '#contract/refusals.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Caller } from '#app/access/caller.ts'
import type { Perform } from '#app/perform.ts'
import { localeOfHeader } from '#words/locale.ts'
import type { Locale } from '#words/locale.ts'
import { setSecurityHeaders } from './headers.ts'
import { openApiOf } from './openapi.ts'
import { answerOperation } from './operation-answer.ts'
import { operationRoutes } from './operation-route.ts'
import { refusalOfHost, refusalOfOrigin } from './origins.ts'
import type { Pages } from './pages.ts'
import { problemAnswer } from './problem.ts'

export interface HttpDoor {
  perform: Perform
  /** Whoever the headers of a request speak for, with the cookies that prolong a session. */
  callerOf: (headers: Headers) => Promise<{ caller: Caller; cookies: string[] } | null>
  /** Asked for each request: with port 0 the address is known only once the server listens. */
  baseUrl: () => URL
  version: string
  isReady: () => Promise<boolean>
  pages: Pages | null
  /** Writes a failure of ours to the log and gives the id that the answer names. */
  logFailure: (failure: unknown, request: { method: string; path: string }) => string
}

export interface ServerBindings {
  Bindings: { incoming?: { socket: { remoteAddress?: string | undefined } } }
}

/** Everything the product answers over HTTP: the operations below `/api`, its own health, and the web pages. */
export function httpApp(door: HttpDoor): Hono<ServerBindings> {
  const app = new Hono<ServerBindings>()
  app.use(async (c, next) => {
    await next()
    const isPage = c.res.headers.get('content-type')?.startsWith('text/html') === true
    setSecurityHeaders(c.res.headers, { isPage, isSecure: door.baseUrl().protocol === 'https:' })
  })
  // Whoever watches over the process asks by an address of its own, and learns nothing.
  addHealth(app, door)
  app.use(async (c, next) => {
    const refused = refusalOfHost(c.req.raw, door.baseUrl()) ?? refusalOfOrigin(c.req.raw, door.baseUrl())
    return refused ? problemAnswer([refused], localeOf(c)) : next()
  })
  addDescriptions(app, door)
  addOperations(app, door)
  app.notFound((c) => {
    const isPage = (c.req.method === 'GET' || c.req.method === 'HEAD') && !c.req.path.startsWith('/api')
    if (isPage && door.pages) return door.pages.answer(c.req.path, c.req.raw)
    return problemAnswer([refuse('route.unknown', { path: c.req.path.slice(0, 200) })], localeOf(c))
  })
  app.onError((failure, c) => problemAnswer(failed(door, c, failure), localeOf(c)))
  return app
}

function addHealth(app: Hono<ServerBindings>, door: HttpDoor): void {
  app.get('/livez', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) =>
    (await door.isReady()) ? c.json({ status: 'ok' }) : c.json({ status: 'unready' }, 503),
  )
}

function addDescriptions(app: Hono<ServerBindings>, door: HttpDoor): void {
  app.get('/version', (c) => c.json({ name: 'kept', version: door.version }))
  app.get('/api/openapi.json', (c) => c.json(openApiOf({ version: door.version, locale: localeOf(c) })))
}

function addOperations(app: Hono<ServerBindings>, door: HttpDoor): void {
  for (const route of operationRoutes()) {
    app.on(route.method, route.path, async (c) => {
      const found = await door.callerOf(c.req.raw.headers)
      const answer = await answerOperation(door.perform, route, {
        request: c.req.raw,
        pathValue: (field) => c.req.param(field),
        caller: found?.caller ?? null,
        client: c.env?.incoming?.socket.remoteAddress ?? '',
        locale: localeOf(c),
        failed: (failure) => failed(door, c, failure),
      })
      for (const cookie of found?.cookies ?? []) answer.headers.append('set-cookie', cookie)
      return answer
    })
  }
}

function failed(door: HttpDoor, c: Context<ServerBindings>, failure: unknown): readonly Refusal[] {
  return [refuse('server.failed', { id: door.logFailure(failure, { method: c.req.method, path: c.req.path }) })]
}

function localeOf(c: Context<ServerBindings>): Locale {
  return localeOfHeader(c.req.header('accept-language') ?? '')
}
