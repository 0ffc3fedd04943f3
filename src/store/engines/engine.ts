import type { Kysely, QueryExecutorProvider, SelectQueryBuilder } from 'kysely'
import type { Tables } from '../schema.ts'
import type { StoreRefusal } from '../refusals.ts'

/** What differs between the two databases. Everything else in the store is written once, against this. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** What a sentence calls the database: a file's path, or host and database without the password. */
  readonly place: string
  /** The folder for what an import puts aside. */
  readonly importFolder: string
  readonly read: Kysely<Tables>
  readonly write: Kysely<Tables>
  readonly ddl: Ddl
  /** Reads rows and keeps others from changing them until the transaction ends. */
  forUpdate<T extends keyof Tables, O>(query: SelectQueryBuilder<Tables, T, O>): SelectQueryBuilder<Tables, T, O>
  /** Keeps other processes from migrating until the transaction ends. */
  lockForMigration(transaction: QueryExecutorProvider): Promise<void>
  insertMany: InsertMany
  /** The expected failure an error of the driver stands for; null for a fault in the program. */
  refusalOf(error: unknown): StoreRefusal | null
  /** Whether an error says that a row with the same key is there already. */
  isTaken(error: unknown): boolean
  /** Takes erased content out of the files as far as the database allows. */
  scrub(): Promise<void>
  close(): Promise<void>
}

/** Inserts many rows inside a transaction at the least cost the database has. Rows are arrays in the order of `columns`. */
export type InsertMany = (
  transaction: QueryExecutorProvider,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
) => Promise<void>

export type Value = string | number | null

/** How tables are created: the types of columns, what follows a table, and the guards that keep the ledger append-only. */
export interface Ddl {
  text: 'text' | 'text collate "C"'
  int: 'integer'
  bigint: 'integer' | 'bigint'
  real: 'real' | 'double precision'
  /** What ends a table clustered by its key. */
  end: string
  /** What ends a table of rows too long to be stepped over on the way to one of them. */
  endOfLong: string
  guards: Readonly<Record<'ledger' | 'policies', readonly string[]>>
  /** What the planner of queries has to be told. */
  planner: readonly string[]
}
