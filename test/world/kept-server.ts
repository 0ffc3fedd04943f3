// A whole server for a test: its own data folder (or database), a free port of loopback, real sign-in.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '#main/config.ts'
import { startServer } from '#main/start-server.ts'
import type { RunningServer } from '#main/start-server.ts'

export interface KeptServer {
  url: string
  folder: string
  setUpToken: string | null
  /** What the server said after its start. */
  said: string[]
  /** Stops and starts again on the same data. */
  restart: () => Promise<void>
  /** Ends it and deletes its folder. */
  end: () => Promise<void>
}

export interface Answer {
  status: number
  headers: Headers
  body: unknown
}

export interface Sent {
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is. */
  raw?: BodyInit
  headers?: Record<string, string>
}

/** Whoever calls: nobody, a browser with its cookie, a program with its token. */
export type Call = (route: string, sent?: Sent) => Promise<Answer>

export const OWNER = { name: 'Robin Vale', email: 'robin@studio.example', password: 'a long enough phrase' }

/** Starts a server whose environment is these variables alone; `now` sets its clock. */
export async function keptServer(
  environment: Record<string, string> = {},
  { now }: { now?: () => number } = {},
): Promise<KeptServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-server-'))
  const said: string[] = []
  const start = async (): Promise<RunningServer> => {
    const read = readConfig({ KEPT_PORT: '0', KEPT_DATA: folder, ...environment }, folder)
    if (!('config' in read)) throw new Error(JSON.stringify(read.faults))
    const say = (sentence: string) => void said.push(sentence)
    const started = await startServer(read.config, { say, ...(now ? { now } : {}) })
    if ('faults' in started) throw new Error(started.faults.join(' '))
    return started
  }
  let running = await start()
  return {
    get url() {
      return `http://localhost:${running.port}`
    },
    folder,
    get setUpToken() {
      return running.setUpUrl === null ? null : new URL(running.setUpUrl).searchParams.get('token')
    },
    said,
    restart: async () => {
      await running.stop()
      running = await start()
    },
    end: async () => {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Calls `GET /accounts` and the like as whoever the headers say. */
export function caller(server: KeptServer, identity: Record<string, string> = {}): Call {
  return async (route, { json, raw, headers } = {}) => {
    const [method = 'GET', path = ''] = route.split(' ')
    const body = json === undefined ? raw : JSON.stringify(json)
    const response = await fetch(`${server.url}${path.startsWith('/api') ? '' : '/api'}${path}`, {
      method,
      headers: { ...identity, ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body, duplex: 'half' }),
      redirect: 'manual',
    })
    const text = await response.text()
    const isJson = /\bjson$/.test(response.headers.get('content-type')?.split(';')[0] ?? '')
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }
}

/** Makes the first owner and gives the calls of their browser. */
export async function setUpOwner(server: KeptServer): Promise<Call> {
  const made = await caller(server)('POST /set-up', { json: { ...OWNER, token: server.setUpToken } })
  if (made.status !== 200) throw new Error(JSON.stringify(made.body))
  return caller(server, { cookie: cookieOf(made) })
}

/** The answer, unless it is a refusal: then what the test rests on is not there. */
export function accepted(answer: Answer): Answer {
  if (answer.status >= 400) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  return answer
}

export function cookieOf({ headers }: Answer): string {
  return (headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
}

/** A program's calls, with a token of a role. */
export async function withToken(server: KeptServer, owner: Call, role: 'reader' | 'member' | 'owner'): Promise<Call> {
  const made = await owner('POST /tokens', { json: { name: `${role} of a test`, role } })
  return caller(server, { authorization: `Bearer ${secretOf(made.body)}` })
}

/** Invites somebody, follows their link for them, and gives the calls of their browser. */
export async function joined(
  server: KeptServer,
  owner: Call,
  { email, role, password = OWNER.password }: { email: string; role: 'reader' | 'member' | 'owner'; password?: string },
): Promise<Call> {
  const made = accepted(await owner('POST /invitations', { json: { email, role } }))
  const acceptance = { secret: secretOf(made.body), name: email.split('@')[0], password }
  return caller(server, {
    cookie: cookieOf(accepted(await caller(server)('POST /invitations/accept', { json: acceptance }))),
  })
}

export function secretOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'secret' in body) return String(body.secret)
  throw new Error(JSON.stringify(body))
}
