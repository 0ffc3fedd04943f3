import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Migration } from 'kysely/migration'
import type { Ddl, Engine } from './engines/engine.ts'
import { createLedger } from './migrations/0001-ledger.ts'
import { createPortfolioLists } from './migrations/0002-portfolio-lists.ts'
import { createSearch } from './migrations/0003-search.ts'
import { createPolicies } from './migrations/0004-policies.ts'
import { tellDueOrigin } from './migrations/0005-due-origin.ts'
import { createPortfolioGlance } from './migrations/0006-portfolio-glance.ts'
import { createForecasts } from './migrations/0007-forecasts.ts'
import { createFeeds } from './migrations/0008-feeds.ts'
import { createFirms } from './migrations/0009-firms.ts'
import type { Outcome } from './refusals.ts'
import { refuse } from './refusals.ts'
import type { Tables } from './schema.ts'

/** One step forward. There is no way back: an older program refuses the database of a newer one. */
export type Step = (db: Kysely<Tables>, ddl: Ddl) => Promise<void>

type Steps = Readonly<Record<string, Step>>

/** Every step, by a name that begins with its number. */
export const STEPS: Steps = {
  '0001-ledger': createLedger,
  '0002-portfolio-lists': createPortfolioLists,
  '0003-search': createSearch,
  '0004-policies': createPolicies,
  '0005-due-origin': tellDueOrigin,
  '0006-portfolio-glance': createPortfolioGlance,
  '0007-forecasts': createForecasts,
  '0008-feeds': createFeeds,
  '0009-firms': createFirms,
}

const TABLE = 'migration'

/**
 * Brings the database to this program's version: all missing steps in one transaction, so that a killed attempt leaves
 * no trace, and under a lock, so that of several processes one does it and the others wait.
 */
export async function migrate(engine: Engine, steps = STEPS): Promise<Outcome<{ migrated: string[] }>> {
  const isAtHome = await compare(engine.write, steps)
  if (isAtHome.refusals || isAtHome.missing === 0) return isAtHome.refusals ? isAtHome : { migrated: [] }
  return engine.write.transaction().execute(async (transaction) => {
    await engine.lockForMigration(transaction)
    const found = await compare(transaction, steps)
    if (found.refusals) return found
    if (found.missing === 0) return { migrated: [] }
    const { error, results } = await migratorOf(transaction, engine.ddl, steps).migrateToLatest()
    if (error !== undefined) throw error
    return { migrated: (results ?? []).map(({ migrationName }) => migrationName) }
  })
}

/** How many steps the database lacks. Asked without the migrator: there is mostly nothing to do, and commands are short. */
async function compare(db: Kysely<Tables>, steps: Steps): Promise<Outcome<{ missing: number }>> {
  const known = Object.keys(steps)
  const done = await stepsDone(db)
  const unknown = done.filter((name) => !known.includes(name))
  if (unknown.length === 0) return { missing: known.length - done.length }
  return { refusals: [refuse('store.newer', { found: numberOf(unknown), known: numberOf(known) })] }
}

async function stepsDone(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables()
  if (!tables.some(({ name }) => name === TABLE)) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(TABLE)}`.execute(db)
  return rows.map(({ name }) => name)
}

function migratorOf(db: Kysely<Tables>, ddl: Ddl, steps: Steps): Migrator {
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, step]): [string, Migration] => [name, { up: async () => step(db, ddl) }]),
  )
  return new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
  })
}

function numberOf(names: readonly string[]): number {
  return Math.max(...names.map((name) => Number.parseInt(name, 10) || 0))
}
