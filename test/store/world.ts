// The store on both engines: each test gets a database of its own, a folder or a copy of an empty Postgres one.
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import { afterEach, describe } from 'vitest'
import { closeStore, openStore } from '#store/store.ts'
import type { Store, StoreAddress, StoreOptions } from '#store/store.ts'
import { freshDatabase, postgresWorld, type DatabaseTemplate } from '../world/postgres.ts'

/** One database, to be opened as often as a test likes and looked into behind the store's back. */
export interface Ground {
  address: StoreAddress
  /** The data folder; empty on Postgres. */
  folder: string
  open(options?: StoreOptions): Promise<Store>
  /** Runs SQL as anybody with the file or the password could. */
  raw(sql: string): Promise<Record<string, unknown>[]>
}

/** Declares the same tests for the embedded database and for Postgres, where there is one. */
export async function onBothEngines(title: string, tests: (ground: () => Promise<Ground>) => void): Promise<void> {
  const postgres = await postgresWorld()
  describe(`${title} (sqlite)`, () => {
    tests(groundsOf(folderGround))
  })
  describe.skipIf(!postgres.available)(`${title} (postgres)`, () => {
    tests(groundsOf(postgresGround))
  })
}

/** Declares tests of what only the embedded database has: files, and a disk that can be filled. */
export function onTheEmbeddedEngine(title: string, tests: (ground: () => Promise<Ground>) => void): void {
  describe(`${title} (sqlite)`, () => {
    tests(groundsOf(folderGround))
  })
}

/** Declares tests of what only a server can do: go away and come back. */
export async function onTheServerEngine(title: string, tests: (ground: () => Promise<Ground>) => void): Promise<void> {
  const postgres = await postgresWorld()
  describe.skipIf(!postgres.available)(`${title} (postgres)`, () => {
    tests(groundsOf(postgresGround))
  })
}

interface Prepared {
  address: StoreAddress
  raw: Ground['raw']
  remove: () => Promise<void>
}

function groundsOf(prepare: () => Promise<Prepared>): () => Promise<Ground> {
  const endings: (() => Promise<void>)[] = []
  afterEach(async () => {
    // What was opened last is closed first.
    for (const end of endings.splice(0).toReversed()) await end()
  })
  return async () => {
    const { address, raw, remove } = await prepare()
    endings.push(remove)
    const open = async (options?: StoreOptions) => {
      const store = await opened(address, options)
      endings.push(async () => closeStore(store))
      return store
    }
    return { address, folder: address.engine === 'sqlite' ? address.folder : '', raw, open }
  }
}

/** Opens a store that is expected to open. */
export async function opened(address: StoreAddress, options?: StoreOptions): Promise<Store> {
  const outcome = await openStore(address, options)
  if (outcome.refusals) throw new Error(`the store did not open: ${JSON.stringify(outcome.refusals)}`)
  return outcome.store
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kept-store-'))
}

async function folderGround(): Promise<Prepared> {
  const folder = temporaryFolder()
  const raw = async (sql: string) => {
    const database = new DatabaseSync(join(folder, 'kept.db'), { timeout: 5000 })
    try {
      return /^\s*(select|pragma)/i.test(sql)
        ? database
            .prepare(sql)
            .all()
            .map((row) => ({ ...row }))
        : (database.exec(sql), [])
    } finally {
      database.close()
    }
  }
  return { address: { engine: 'sqlite', folder }, raw, remove: async () => rm(folder, { recursive: true }) }
}

const migrated: DatabaseTemplate = {
  name: 'store',
  prepare: async (url) => closeStore(await opened({ engine: 'postgres', url })),
}

async function postgresGround(): Promise<Prepared> {
  const { url, drop } = await freshDatabase({ template: migrated })
  const raw = async (sql: string) => {
    const client = new Client(url)
    await client.connect()
    try {
      return (await client.query(sql)).rows as Record<string, unknown>[]
    } finally {
      await client.end()
    }
  }
  return { address: { engine: 'postgres', url }, raw, remove: drop }
}
