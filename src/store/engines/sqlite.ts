import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import type { Outcome, StoreRefusal } from '../refusals.ts'
import { refuse } from '../refusals.ts'
import type { StagingTables, Tables } from '../schema.ts'
import type { Ddl, Engine, InsertMany, StagingDatabase } from './engine.ts'
import { errorCode, kyselyOf } from './sqlite-driver.ts'
import { sqliteGuards } from './sqlite-guards.ts'
import { sqlitePlanner } from './sqlite-planner.ts'

/**
 * The embedded database: one file in the data folder, in write-ahead mode, every commit synced. One connection writes,
 * another reads, so that readers never wait for a long import.
 */
export function openSqlite(folder: string): Outcome<{ engine: Engine }> {
  const path = join(folder, 'kept.db')
  const refusalOf = (error: unknown) => refusalAt(path, error)
  try {
    mkdirSync(folder, { recursive: true })
    const write = openWriter(path)
    const read = new DatabaseSync(path, { timeout: 5000 })
    read.exec('pragma query_only = on')
    return { engine: engineOf({ folder, path, write, read, refusalOf }) }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return { refusals: [refusal] }
  }
}

interface Parts {
  folder: string
  path: string
  write: DatabaseSync
  read: DatabaseSync
  refusalOf: (error: unknown) => StoreRefusal | null
}

function engineOf({ folder, path, write, read, refusalOf }: Parts): Engine {
  const [writer, reader] = [kyselyOf<Tables>(write, { writes: true }), kyselyOf<Tables>(read, { writes: false })]
  return {
    name: 'sqlite',
    place: path,
    read: reader,
    write: writer,
    ddl,
    // A transaction that writes holds the only write lock there is.
    forUpdate: (query) => query,
    lockForMigration: async () => undefined,
    insertMany: inserterOf(write),
    refusalOf,
    isTaken: (error) => errorCode(error) === 19,
    scrub: async () => {
      write.exec('pragma wal_checkpoint(truncate)')
    },
    openStaging: async (name) => openStaging(join(folder, `import-${name}.db`)),
    close: async () => {
      await Promise.all([reader.destroy(), writer.destroy()])
    },
  }
}

/**
 * Replacing a row deletes the old one, which only counts as a deletion for the guards when triggers may fire in turn.
 * Erased content is overwritten, not only unlinked.
 */
function openWriter(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5000 })
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma recursive_triggers = on;
    pragma secure_delete = on;
    pragma cache_size = -16000;
    pragma busy_timeout = 5;
  `)
  return database
}

const ddl: Ddl = {
  text: 'text',
  int: 'integer',
  bigint: 'integer',
  real: 'real',
  end: 'strict, without rowid',
  staging: [],
  guards: sqliteGuards,
  planner: sqlitePlanner,
}

function inserterOf(database: DatabaseSync): InsertMany {
  const kept = new Map<string, StatementSync>()
  return async (_transaction, table, columns, rows) => {
    const statement = kept.get(table) ?? database.prepare(insertInto(table, columns))
    kept.set(table, statement)
    for (const row of rows) statement.run(...row)
  }
}

function insertInto(table: string, columns: readonly string[]): string {
  const places = columns.map(() => '?').join(', ')
  return `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')}) values (${places})`
}

/** Synced only where the file would break otherwise: what a power cut takes of it is read again from the file imported. */
function openStaging(path: string): StagingDatabase {
  const database = new DatabaseSync(path, { timeout: 5000 })
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = normal;
    pragma wal_autocheckpoint = 8000;
    create table if not exists staged_file (
      file text primary key, runner text not null, lines integer not null, bytes integer not null, digest text not null
    ) strict;
    create table if not exists staged_line (
      file text not null, account text not null, line integer not null, head text not null, data text not null
    ) strict;
  `)
  const db = kyselyOf<StagingTables>(database, { writes: true })
  const close = async () => db.destroy()
  return {
    db,
    insertMany: inserterOf(database),
    seal: async () => {
      database.exec('create index if not exists staged_order on staged_line (file, account, line)')
    },
    discard: async () => {
      await close()
      for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
    },
    close,
  }
}

/** What SQLite's result codes mean to whoever runs the program. */
function refusalAt(path: string, error: unknown): StoreRefusal | null {
  switch (errorCode(error)) {
    case 5: // busy
    case 6: // locked
      return refuse('store.busy')
    case 3: // permission
    case 8: // read only
      return readOnly(path)
    case 13: // full
      return refuse('store.full')
    case 10: // input or output failed
      return refuse('store.unwritable', { path, reason: wordsOf(error) })
    case 11: // corrupt
    case 26: // not a database
      return refuse('store.damaged')
    case 14: // can't open
      return mayWrite(dirname(path)) ? refuse('store.unwritable', { path, reason: wordsOf(error) }) : readOnly(path)
    default:
      return folderRefusal(path, error)
  }
}

/** What the file system says while the folder or a file in it is made. */
function folderRefusal(path: string, error: unknown): StoreRefusal | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC' || code === 'EDQUOT') return refuse('store.full')
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return readOnly(path)
  return code === 'ENOTDIR' || code === 'EEXIST' || code === 'ENOENT'
    ? refuse('store.unwritable', { path: dirname(path), reason: code })
    : null
}

function readOnly(path: string): StoreRefusal {
  return refuse('store.read_only', { path: dirname(path) })
}

/** Asked by trying: what a folder's rights say is not all that decides. */
function mayWrite(folder: string): boolean {
  const probe = join(folder, `probe-${process.pid}`)
  try {
    closeSync(openSync(probe, 'w'))
    rmSync(probe)
    return true
  } catch {
    return false
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
