import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Writable } from 'node:stream'
import { performWith } from '#app/perform.ts'
import type { CliWorld, DataAddress, OpenedLedger, Output } from '#doors/cli/world.ts'
import { closeStore, openStore } from '#store/store.ts'
import type { Store } from '#store/store.ts'
import type { Locale } from '#words/locale.ts'
import { localeOf } from '#words/locale.ts'
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
    open: async (address) => openLedger(address, version),
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

async function openLedger({ folder, database }: DataAddress, version: string): ReturnType<CliWorld['open']> {
  const opened = await openStore(
    database === undefined ? { engine: 'sqlite', folder } : { engine: 'postgres', url: database },
  )
  return opened.refusals ? opened : ledgerOf(opened.store, version)
}

/** The operations on an open store, as the command line calls them. */
export function ledgerOf(store: Store, version: string, now: () => number = Date.now): OpenedLedger {
  const perform = performWith({
    store,
    workspace: WORKSPACE,
    // Nobody signs in here: whoever may read the data folder owns what is in it.
    access: null,
    readFile: readFileWithGateways,
    workedExample,
    now,
    newId: randomUUID,
    version,
    ownerMade: () => undefined,
  })
  return { perform, close: async () => closeStore(store) }
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
