import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { openSqlite } from '#store/engines/sqlite.ts'
import { exportLedger } from '#store/export-ledger.ts'
import { migrate, STEPS } from '#store/migrations.ts'
import { canStillWrite } from '#store/can-still-write.ts'
import { closeStore, openStore } from '#store/store.ts'
import { freshDatabase, postgresWorld } from '../world/postgres.ts'
import { accept, NOON, northwind } from './entries.ts'
import { onBothEngines, opened, temporaryFolder } from './world.ts'

const now = NOON
const NOBODY = 65_534

await onBothEngines('opening a store', (ground) => {
  test('again finds everything as it was left', async () => {
    const place = await ground()
    const first = await place.open()
    accept(await append(first, 'main', northwind(), { now }))
    const lines = await Array.fromAsync(exportLedger(first, 'main'))
    expect(await Array.fromAsync(exportLedger(await place.open(), 'main'))).toEqual(lines)
    expect(await canStillWrite(first)).toBeNull()
  })

  test('that a newer program wrote is refused, and nothing is changed', async () => {
    const place = await ground()
    await place.open()
    await place.raw(`insert into migration (name, timestamp) values ('0041-tomorrow', '2027-01-01T00:00:00.000Z')`)
    expect(await openStore(place.address)).toEqual({
      refusals: [{ code: 'store.newer', params: { found: 41, known: Object.keys(STEPS).length } }],
    })
    expect((await place.raw('select name from migration')).length).toBe(Object.keys(STEPS).length + 1)
  })
})

const folders: string[] = []

function folder(): string {
  const made = temporaryFolder()
  folders.push(made)
  return made
}

afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

describe('opening a folder', () => {
  test('makes it, with the folders above', async () => {
    const path = join(folder(), 'deep', 'down')
    await closeStore(await opened({ engine: 'sqlite', folder: path }))
    expect(readdirSync(path)).toEqual(['kept.db'])
  })

  test('by several at once migrates it once', async () => {
    const path = folder()
    const stores = await Promise.all([1, 2, 3, 4].map(async () => opened({ engine: 'sqlite', folder: path })))
    const row = await stores[0]!.engine.read.introspection.getTables()
    expect(row.filter(({ name }) => name === 'entry')).toHaveLength(1)
    for (const store of stores) await closeStore(store)
  })

  test('whose database is something else is refused, and that is left as it was', async () => {
    const path = folder()
    writeFileSync(join(path, 'kept.db'), 'A letter, not a database. '.repeat(100))
    expect(await openStore({ engine: 'sqlite', folder: path })).toEqual({
      refusals: [{ code: 'store.damaged', params: {} }],
    })
    expect(readdirSync(path)).toEqual(['kept.db'])
  })

  test('that is a file is refused', async () => {
    const path = join(folder(), 'file')
    writeFileSync(path, '')
    const refused = (reason: string) => ({ refusals: [{ code: 'store.unwritable', params: { path, reason } }] })
    expect(await openStore({ engine: 'sqlite', folder: path })).toEqual(refused('EEXIST'))
    expect(await openStore({ engine: 'sqlite', folder: join(path, 'below') })).toMatchObject({
      refusals: [{ code: 'store.unwritable' }],
    })
  })

  // Root may write anywhere, so as root these two run as nobody for a moment.
  test('that can only be read is refused, with and without a database in it', async () => {
    const [empty, filled] = [folder(), folder()]
    await closeStore(await opened({ engine: 'sqlite', folder: filled }))
    chmodSync(join(filled, 'kept.db'), 0o444)
    for (const path of [empty, filled]) chmodSync(path, 0o555)
    await asNobody(async () => {
      for (const path of [empty, filled]) {
        expect(await openStore({ engine: 'sqlite', folder: path })).toEqual({
          refusals: [{ code: 'store.read_only', params: { path } }],
        })
      }
    })
    expect(readdirSync(filled)).toEqual(['kept.db'])
  })

  test('that may not be looked into is refused', async () => {
    const path = join(folder(), 'closed')
    mkdirSync(path, { mode: 0o700 })
    chmodSync(join(path, '..'), 0o755)
    await asNobody(async () => {
      expect(await openStore({ engine: 'sqlite', folder: join(path, 'below') })).toMatchObject({
        refusals: [{ code: 'store.read_only' }],
      })
    }, path)
  })
})

async function asNobody(work: () => Promise<void>, closed?: string): Promise<void> {
  const isRoot = process.geteuid?.() === 0
  if (!isRoot && closed !== undefined) chmodSync(closed, 0)
  if (isRoot) process.seteuid?.(NOBODY)
  try {
    await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
    if (closed !== undefined) chmodSync(closed, 0o700)
  }
}

describe('a migration', () => {
  test('that fails half-way leaves no trace, and the next one goes through', async () => {
    const path = folder()
    const engine = accept(openSqlite(path)).engine
    const failing = { ...STEPS, '0900-fails': async () => Promise.reject(new Error('half-way')) }
    await expect(migrate(engine, failing)).rejects.toThrow('half-way')
    expect(await engine.read.introspection.getTables()).toEqual([])
    expect(await migrate(engine)).toEqual({ migrated: Object.keys(STEPS) })
    expect(await migrate(engine)).toEqual({ migrated: [] })
    await engine.close()
  })

  test('adds only the steps that are missing', async () => {
    const engine = accept(openSqlite(folder())).engine
    await migrate(engine)
    const more = { ...STEPS, '0900-more': async () => Promise.resolve() }
    expect(await migrate(engine, more)).toEqual({ migrated: ['0900-more'] })
    expect(await migrate(engine)).toEqual({
      refusals: [{ code: 'store.newer', params: { found: 900, known: Object.keys(STEPS).length } }],
    })
    await engine.close()
  })
})

const postgres = await postgresWorld()

describe.skipIf(!postgres.available)('opening Postgres', () => {
  test('by several at once migrates it once', async () => {
    const { url, drop } = await freshDatabase()
    const stores = await Promise.all([1, 2, 3, 4].map(async () => opened({ engine: 'postgres', url })))
    for (const store of stores) {
      expect(accept(await append(store, 'main', northwind(), { now }))).toMatchObject({ known: expect.anything() })
    }
    for (const store of stores) await closeStore(store)
    await drop()
  })

  test('of a database that is not there is refused without its password', async () => {
    const { url, drop } = await freshDatabase()
    await drop()
    const address = new URL(url)
    address.password = 'heliotrope'
    const outcome = await openStore({ engine: 'postgres', url: address.href })
    expect(outcome).toMatchObject({ refusals: [{ code: 'store.unreachable' }] })
    expect(JSON.stringify(outcome)).not.toContain('heliotrope')
  })
})

describe('opening an address', () => {
  test.each([
    ['nobody answers at', 'postgres://kept:heliotrope@127.0.0.1:1/kept'],
    ['that is none', 'postgres'],
  ])('%s is refused without its password', async (_, url) => {
    const outcome = await openStore({ engine: 'postgres', url })
    expect(outcome).toMatchObject({ refusals: [{ code: 'store.unreachable' }] })
    expect(JSON.stringify(outcome)).not.toContain('heliotrope')
  })
})
