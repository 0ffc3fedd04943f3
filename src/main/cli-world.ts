import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Writable } from 'node:stream'
import type { Access } from '#app/access/access.ts'
import { performWith } from '#app/perform.ts'
import type { CliWorld, DataAddress, OpenParts, Output } from '#doors/cli/world.ts'
import { closeStore, openStore } from '#store/store.ts'
import type { Store } from '#store/store.ts'
import type { Locale } from '#words/locale.ts'
import { localeOf } from '#words/locale.ts'
import { DEFAULT_PORT } from './config.ts'
import { readFileWithGateways } from './file-reader.ts'
import { PROGRAM_FOLDER, productVersion } from './product-version.ts'
import { workedExample } from './worked-example.ts'
import { WORKSPACE } from './workspace-name.ts'

/** The command line on this machine. Nothing of the server is loaded unless it is told to serve. */
export function cliWorld(): CliWorld {
  const environment = process.env
  const version = productVersion()
  const folder = environment['KEPT_DATA'] ?? join(PROGRAM_FOLDER, '.data')
  const database = environment['KEPT_DATABASE_URL']
  return {
    environment,
    version,
    locale: localeOf(
      environment['KEPT_LANG'] || environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '',
    ),
    address: database ? { database } : { folder },
    open: async (address, parts) => openLedger(address, { ...parts, version, now: Date.now }),
    pagesAt: environment['KEPT_BASE_URL'] || `http://localhost:${environment['KEPT_PORT'] || DEFAULT_PORT}`,
    serve,
    now: Date.now,
    workedExample,
    stdin: process.stdin,
    ask: process.stdin.isTTY && process.stderr.isTTY ? askOnTerminal : null,
    out: outputOn(process.stdout),
    talk: outputOn(process.stderr),
  }
}

/** One line from whoever sits at the terminal; null where they end the input. */
async function askOnTerminal(prompt: string): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const ended = once(terminal, 'close').then(() => null)
  try {
    return await Promise.race([terminal.question(prompt), ended])
  } finally {
    terminal.close()
  }
}

interface Opening extends OpenParts {
  version: string
  now: () => number
  /** Does something to the store before operations work on it. */
  onOpen?: ((store: Store) => Promise<void>) | undefined
}

/** The operations on the data of an address, as the command line calls them. */
export async function openLedger(
  address: DataAddress,
  { people: needsPeople, version, now, onOpen }: Opening,
): ReturnType<CliWorld['open']> {
  const { folder, database } = address
  const opened = await openStore(
    database === undefined ? { engine: 'sqlite', folder } : { engine: 'postgres', url: database },
  )
  if (opened.refusals) return opened
  const { store } = opened
  await onOpen?.(store)
  const people = needsPeople ? await openPeople(address, now) : null
  const perform = performWith({
    store,
    workspace: WORKSPACE,
    // Nobody signs in here: whoever may read the data folder owns what is in it.
    access: people?.access ?? null,
    readFile: readFileWithGateways,
    workedExample,
    now,
    newId: randomUUID,
    version,
    ownerMade: () => undefined,
  })
  const close = async () => {
    await people?.close()
    await closeStore(store)
  }
  return { perform, close }
}

async function openPeople(
  { folder = '', database }: DataAddress,
  now: () => number,
): Promise<{ access: Access; close: () => Promise<void> }> {
  const [{ openAccess }, { openAccessDatabase }] = await Promise.all([
    import('#app/access/access.ts'),
    import('./access-database.ts'),
  ])
  const opened = await openAccessDatabase({ dataFolder: folder, databaseUrl: database ?? null })
  // Sessions are signed by the server alone. Here nothing is, and a secret of this run keeps it so.
  const secret = randomBytes(48).toString('base64url')
  return { access: openAccess({ database: opened.database, secret, isSecure: false, now }), close: opened.close }
}

async function serve({ folder, database }: DataAddress, locale: Locale): Promise<number> {
  const [{ readConfig }, { serve: serveWith }] = await Promise.all([import('./config.ts'), import('./serve.ts')])
  // What the command says comes before what the environment says.
  const environment = {
    ...process.env,
    KEPT_LANG: locale,
    ...(folder === undefined ? {} : { KEPT_DATA: folder }),
    ...(database === undefined ? {} : { KEPT_DATABASE_URL: database }),
  }
  return serveWith(readConfig(environment, join(PROGRAM_FOLDER, '.data')))
}

/** Takes text as fast as its reader does. A reader that is gone (`| head`) is no fault: what is left is not written. */
function outputOn(stream: Writable & { isTTY?: boolean; columns?: number }): Output {
  let isGone = false
  stream.on('error', () => {
    isGone = true
  })
  return {
    isTerminal: stream.isTTY === true,
    width: stream.isTTY === true ? (stream.columns ?? Infinity) : Infinity,
    write: async (text) => {
      if (isGone) return false
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined)
      return !isGone
    },
  }
}
