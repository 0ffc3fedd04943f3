import { setTimeout as pause } from 'node:timers/promises'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { CompiledQuery, Kysely, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { DatabaseConnection, Dialect, SqliteDatabase, SqliteStatement } from 'kysely'

/** How long a writer waits for another process to finish before it gives up. */
const PATIENCE_MS = 30_000
/** Statements longer than this come from lists of varying length and are not worth keeping. */
const KEPT_SQL_MAX = 2_000
const KEPT_STATEMENTS_MAX = 300

/** Kysely over one connection of `node:sqlite`. */
export function kyselyOf<Tables>(database: DatabaseSync, { writes }: { writes: boolean }): Kysely<Tables> {
  const dialect: Dialect = {
    createDriver: () => new Driver(database, writes),
    createAdapter: () => new Adapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
  return new Kysely<Tables>({ dialect })
}

/**
 * A transaction that writes takes SQLite's one write lock when it begins, so that it never has to give up half-way. It
 * waits for the lock between attempts, not inside one: the driver is synchronous, and waiting inside would stop the
 * whole process from answering.
 */
class Driver extends SqliteDriver {
  readonly #database: DatabaseSync
  readonly #begin: CompiledQuery

  constructor(database: DatabaseSync, writes: boolean) {
    super({ database: keepStatements(database) })
    this.#database = database
    this.#begin = CompiledQuery.raw(writes ? 'begin immediate' : 'begin')
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const giveUpAt = performance.now() + PATIENCE_MS
    for (;;) {
      try {
        await connection.executeQuery(this.#begin)
        return
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAt) throw error
      }
      await pause(2 + Math.random() * 10)
    }
  }

  /** SQLite ends the transaction itself on some failures, a full disk among them. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection)
  }
}

/** SQLite's tables are created inside the transaction like anything else; Kysely is too careful about it. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Gives the same prepared statement for the same text. */
function keepStatements(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = kept.get(sql)
      if (known) return known
      const statement = adapt(database.prepare(sql))
      if (kept.size >= KEPT_STATEMENTS_MAX) kept.clear()
      if (sql.length <= KEPT_SQL_MAX) kept.set(sql, statement)
      return statement
    },
  }
}

function adapt(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...inputs(parameters)),
    run: (parameters) => statement.run(...inputs(parameters)),
    iterate: (parameters) => statement.iterate(...inputs(parameters)),
  }
}

/** Kysely's parameters are what our own typed queries put in: texts, numbers and nulls. */
function inputs(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[]
}

function isBusy(error: unknown): boolean {
  return errorCode(error) === 5
}

/** SQLite's primary result code of an error; null for errors of other origin. */
export function errorCode(error: unknown): number | null {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null
  return typeof code === 'number' ? code & 0xff : null
}
