import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openAccess } from '#app/access/access.ts'
import type { Access } from '#app/access/access.ts'
import { IMPLEMENTATIONS } from '#app/implementations.ts'
import { performWith } from '#app/perform.ts'
import type { Ports } from '#app/ports.ts'
import { lacksOf } from '#app/whole.ts'
import { OPERATIONS } from '#contract/operations.ts'
import { httpApp } from '#doors/http/http-door.ts'
import type { HttpDoor } from '#doors/http/http-door.ts'
import { openPages } from '#doors/http/pages.ts'
import type { Pages } from '#doors/http/pages.ts'
import { closeStore, openStore } from '#store/store.ts'
import type { Store } from '#store/store.ts'
import { sayRefusal } from '#words/say.ts'
import { sayStart } from '#words/start.ts'
import { openAccessDatabase } from './access-database.ts'
import type { OpenedAccess } from './access-database.ts'
import type { Config } from './config.ts'
import { isLoopback } from './config.ts'
import { failureLog } from './failure-log.ts'
import { readFileWithGateways } from './file-reader.ts'
import { listen } from './listener.ts'
import type { Fetch, Listener } from './listener.ts'
import { PROGRAM_FOLDER, productVersion } from './product-version.ts'
import { startRefreshing } from './refresh-timer.ts'
import { readSecret } from './secret-file.ts'
import { spareMemory } from './spare-memory.ts'
import { workedExample } from './worked-example.ts'
import { WORKSPACE } from './workspace-name.ts'

/** A server that runs: where it is, and how it ends. */
export interface RunningServer {
  /** The address people use. */
  url: string
  /** The port it listens on. */
  port: number
  /** Where the first owner is made; null when there is one. */
  setUpUrl: string | null
  stop: () => Promise<void>
}

/** Why a server does not start, in sentences; `isStore` when it is its data that can't be used. */
export interface NotStarted {
  faults: string[]
  isStore: boolean
}

export interface StartOptions {
  /** Told what happens after the start. */
  say: (sentence: string) => void
  now?: () => number
  /** What is served; a test may leave out what must not be left out. */
  operations?: Readonly<Record<string, { allow?: unknown }>>
}

const PATIENCE_MS = 10_000

/** Starts everything the configuration names, or undoes what was begun and says why not. */
export async function startServer(config: Config, options: StartOptions): Promise<RunningServer | NotStarted> {
  const lacks = lacksOf(options.operations ?? OPERATIONS, IMPLEMENTATIONS)
  if (lacks.length > 0) {
    const faults = lacks.map((lack) => sayStart(config.locale, 'start.operation_incomplete', { ...lack }))
    return { faults, isStore: false }
  }
  const opened = await openStore(
    config.databaseUrl === null
      ? { engine: 'sqlite', folder: config.dataFolder }
      : { engine: 'postgres', url: config.databaseUrl },
  )
  if (opened.refusals) {
    return { faults: opened.refusals.map((refusal) => sayRefusal(config.locale, refusal)), isStore: true }
  }
  const read = readSecret(config.secretFile)
  if (read.fault) {
    await closeStore(opened.store)
    return { faults: [sayStart(config.locale, read.fault.code, read.fault.params)], isStore: false }
  }
  const people = await openPeople(config, opened.store)
  if ('faults' in people) return people
  const parts = { config, options, store: opened.store, people, secret: read.secret }
  const running = await run(parts)
  if ('faults' in running) await closeAll(parts)
  return running
}

/** The database of people, or why it can't be used: it may be refused where the ledger's was not. */
async function openPeople(config: Config, store: Store): Promise<OpenedAccess | NotStarted> {
  try {
    return await openAccessDatabase(config)
  } catch (failure) {
    const refusal = store.engine.refusalOf(failure)
    await closeStore(store)
    if (refusal === null) throw failure
    return { faults: [sayRefusal(config.locale, refusal)], isStore: true }
  }
}

interface Parts {
  config: Config
  options: StartOptions
  store: Store
  people: OpenedAccess
  secret: string
}

async function run(parts: Parts): Promise<RunningServer | NotStarted> {
  const { config, options, store, people, secret } = parts
  const now = options.now ?? Date.now
  const logFailure = failureLog()
  const access = openAccess({ database: people.database, secret, isSecure: config.baseUrl?.protocol === 'https:', now })
  const hasOwner = await access.hasOwner()
  const memory = spareMemory()
  let listener: Listener | undefined
  const baseUrl = () => config.baseUrl ?? new URL(`http://localhost:${listener?.port() ?? config.port}`)
  const openUp = async () => {
    if (isLoopback(config.host)) return
    await listener?.move(config.host)
    options.say(sayStart(config.locale, 'start.now_on', { url: baseUrl().origin }))
  }
  const ownerMade = () => void openUp().catch((failure: unknown) => void logFailure(failure, { during: 'listen' }))
  const app = appOf({ store, access, now, ownerMade }, { baseUrl, logFailure, pages: pagesOf(parts) })
  const host = hasOwner ? config.host : '127.0.0.1'
  const fetch: Fetch = (request, env) => {
    memory.busy()
    return app.fetch(request, env)
  }
  const listening = await listen(fetch, { host, port: config.port })
  if ('code' in listening) {
    memory.stop()
    return { faults: [sayStart(config.locale, listening.code, listening.params)], isStore: false }
  }
  listener = listening
  const timer = startRefreshing({ store, workspace: WORKSPACE, now }, logFailure)
  const stop = async () => {
    memory.stop()
    await listening.stop(PATIENCE_MS)
    await timer.stop()
    await closeAll(parts)
  }
  const port = listening.port()
  return { url: baseUrl().origin, port, setUpUrl: hasOwner ? null : await setUpUrl(access, baseUrl()), stop }
}

function appOf(
  { store, access, now, ownerMade }: Pick<Ports, 'store' | 'now' | 'ownerMade'> & { access: Access },
  rest: Pick<HttpDoor, 'baseUrl' | 'logFailure' | 'pages'>,
): ReturnType<typeof httpApp> {
  const version = productVersion()
  const readFile = readFileWithGateways
  const given = { store, access, now, ownerMade }
  const ports = { ...given, workspace: WORKSPACE, readFile, workedExample, newId: randomUUID, version }
  const isReady = async () => isAnswering(store)
  return httpApp({ ...rest, perform: performWith(ports), callerOf: access.callerOf, version, isReady })
}

function pagesOf({ config, options }: Parts): Pages | null {
  const pages = openPages(join(PROGRAM_FOLDER, 'dist', 'web'))
  if (pages === null) options.say(sayStart(config.locale, 'start.no_pages', {}))
  return pages
}

/** One-time and gone within the hour; our pages send no referrer, so the address tells it to nobody else. */
async function setUpUrl(access: Access, baseUrl: URL): Promise<string> {
  return `${baseUrl.origin}/set-up?token=${await access.newSetUpToken()}`
}

async function isAnswering(store: Store): Promise<boolean> {
  try {
    await store.engine.read.selectFrom('workspace').select('workspace').limit(1).execute()
    return true
  } catch {
    return false
  }
}

async function closeAll({ store, people }: Pick<Parts, 'store' | 'people'>): Promise<void> {
  await people.close()
  await closeStore(store)
}
