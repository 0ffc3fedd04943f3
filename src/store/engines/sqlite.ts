import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import type { Outcome, StoreRefusal } from '../refusals.ts'
import { refuse } from '../refusals.ts'
import type { Tables } from '../schema.ts'
import type { Ddl, Engine, InsertMany } from './engine.ts'
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
    importFolder: join(folder, 'imports'),
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
    close: async () => {
      await Promise.all([reader.destroy(), writer.destroy()])
    },
  }
}

/**
 * Replacing a row deletes the old one, which only counts as a deletion for the guards when triggers may fire in turn.
 * Erased content is overwritten, not only unlinked. Pages wait in the log until there are some thousand of them: recording
 * writes the same few again and again, and each time they are brought home costs more than all of their recordings.
 */
function openWriter(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5000 })
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma recursive_triggers = on;
    pragma secure_delete = on;
    pragma wal_autocheckpoint = 8000;
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
  endOfLong: 'strict',
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
