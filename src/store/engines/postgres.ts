import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import type { DatabaseConnection } from 'kysely'
import { Pool, TypeOverrides } from 'pg'
import type { Outcome, StoreRefusal } from '../refusals.ts'
import { refuse } from '../refusals.ts'
import type { Tables } from '../schema.ts'
import type { Ddl, Engine, InsertMany, Value } from './engine.ts'
import { postgresGuards } from './postgres-guards.ts'

const OLDEST_VERSION = 150_000
const POOL_MAX = 10

/** The server database. The pool connects when first asked, so an address that nobody answers is told here at once. */
export async function openPostgres(url: string): Promise<Outcome<{ engine: Engine }>> {
  if (!URL.canParse(url)) return { refusals: [refuse('store.unreachable', { reason: 'invalid URL' })] }
  const pool = poolOf(url)
  try {
    const { rows } = await pool.query<Facts>(`select
      current_setting('server_version_num')::int as version, current_setting('server_version') as name,
      current_setting('server_encoding') as encoding`)
    const refusal = refusalOfFacts(rows[0])
    if (refusal === null) return { engine: engineOf(pool, url) }
    await pool.end()
    return { refusals: [refusal] }
  } catch (error) {
    await pool.end()
    return { refusals: [refusalOf(error) ?? refuse('store.unreachable', { reason: wordsOf(error) })] }
  }
}

interface Facts {
  version: number
  name: string
  encoding: string
}

function refusalOfFacts(facts: Facts | undefined): StoreRefusal | null {
  if (facts === undefined || facts.version < OLDEST_VERSION) {
    return refuse('store.too_old', { found: facts?.name ?? '', needed: String(OLDEST_VERSION / 10_000) })
  }
  return facts.encoding === 'UTF8' ? null : refuse('store.unreachable', { reason: `encoding ${facts.encoding}` })
}

/** Whole numbers and counts arrive as text by default; ours all fit a number. */
function poolOf(connectionString: string): Pool {
  const types = new TypeOverrides()
  types.setTypeParser(20, Number)
  const pool = new Pool({ connectionString, types, max: POOL_MAX, connectionTimeoutMillis: 10_000 })
  // A connection that breaks is told of by the query that runs on it and replaced by the pool. Without these listeners,
  // one for those nobody uses and one for those in use, it would end the process as well.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** A writer waits for another as long as on the embedded database, then gives up. */
function kyselyOf(pool: Pool): Kysely<Tables> {
  const onCreateConnection = async (connection: DatabaseConnection) =>
    void (await connection.executeQuery(CompiledQuery.raw(`set lock_timeout = '30s'`)))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool, onCreateConnection }) })
}

function engineOf(pool: Pool, url: string): Engine {
  const db = kyselyOf(pool)
  return {
    name: 'postgres',
    place: placeOf(url),
    importFolder: join(tmpdir(), `kept-imports-${userInfo().uid}`),
    read: db,
    write: db,
    ddl,
    forUpdate: (query) => query.forUpdate(),
    lockForMigration: async (transaction) => {
      await sql`select pg_advisory_xact_lock(hashtext('kept.migration'))`.execute(transaction)
    },
    insertMany,
    refusalOf,
    isTaken: (error) => codeOf(error) === '23505',
    // Dead rows go with the next vacuum, which the server runs by itself.
    scrub: async () => undefined,
    close: async () => db.destroy(),
  }
}

const ddl: Ddl = {
  text: 'text collate "C"',
  int: 'integer',
  bigint: 'bigint',
  real: 'double precision',
  end: '',
  endOfLong: '',
  guards: postgresGuards,
  planner: [],
}

/** One parameter a column, however many rows. */
const insertMany: InsertMany = async (transaction, table, columns, rows) => {
  if (rows.length === 0) return
  const lists = columns.map((_, at) => {
    const values = rows.map((row) => row[at] ?? null)
    return sql`${values}::${sql.raw(arrayType(values))}`
  })
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${names}) select * from unnest(${sql.join(lists)})`.execute(transaction)
}

function arrayType(values: readonly Value[]): string {
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length === 0) return 'text[]'
  return numbers.every(Number.isInteger) ? 'bigint[]' : 'double precision[]'
}

const UNREACHABLE = /^(08...|57P0[1-5]|28...|3D000|53300)$/
const LOST = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN|ENOENT)/

/** What the driver itself says, without a code. */
const BROKEN =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (was closed|has encountered a conn))/

/** What the server's five-letter codes and a broken connection mean to whoever runs the program. */
function refusalOf(error: unknown): StoreRefusal | null {
  if (!(error instanceof Error)) return null
  const code = codeOf(error)
  if (code === '53100' || code === 'ENOSPC') return refuse('store.full')
  if (code === '25006') return refuse('store.read_only', { path: 'Postgres' })
  if (code === '55P03' || code === '40P01') return refuse('store.busy')
  if (code === 'XX001' || code === 'XX002') return refuse('store.damaged')
  const isLost = UNREACHABLE.test(code) || LOST.test(code) || (code === '' && BROKEN.test(error.message))
  return isLost ? refuse('store.unreachable', { reason: wordsOf(error) }) : null
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function wordsOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/** Host and database, never the password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}
