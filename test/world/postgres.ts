import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { templatePrefix, type PostgresAnswer } from './setup.ts'

/** The Postgres of this run, or one sentence why there is none: then the tests on Postgres are skipped. */
export type PostgresWorld = { available: true; url: string } | { available: false; why: string }

/** An empty database of one test (or a copy of a template); `drop` deletes it, whoever is still connected. */
export interface TestDatabase {
  url: string
  drop: () => Promise<void>
}

/** A database that is prepared once in a run and then copied: `prepare` gets its address and must close what it opens. */
export interface DatabaseTemplate {
  name: string
  prepare: (url: string) => Promise<void>
}

/**
 * Asks for the Postgres of this run; the first call starts it. KEPT_TEST_POSTGRES_URL names another one instead, whose
 * user may create databases. Await it at the top of a test file and pass `!available` to `describe.skipIf`.
 */
export async function postgresWorld(): Promise<PostgresWorld> {
  const own = process.env['KEPT_TEST_POSTGRES_URL']
  if (own) return { available: true, url: own }
  const response = await fetch(inject('postgresDesk'))
  if (!response.ok) throw new Error(await response.text())
  const answer = (await response.json()) as PostgresAnswer
  return 'url' in answer ? { available: true, url: answer.url } : { available: false, why: answer.why }
}

/** Creates a database for one test, empty or as the template prepares it. Throws where Postgres is not available. */
export async function freshDatabase({ template }: { template?: DatabaseTemplate } = {}): Promise<TestDatabase> {
  const world = await postgresWorld()
  if (!world.available) throw new Error(`There is no Postgres for this test: ${world.why}.`)
  const name = `kept_test_${randomBytes(8).toString('hex')}`
  await onServer(world.url, async (client) => {
    const source = template ? await preparedTemplate(client, world.url, template) : 'template1'
    await client.query(`create database ${name} template ${source} strategy file_copy`)
  })
  return {
    url: addressOf(world.url, name),
    drop: async () =>
      onServer(world.url, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  }
}

// The name carries the run, so that a server that outlives it never hands out the template of an earlier one.
async function preparedTemplate(client: Client, serverUrl: string, template: DatabaseTemplate): Promise<string> {
  const name = templatePrefix(inject('runId')) + template.name.replace(/\W/g, '_')
  // Test files in other processes want it too: one prepares and the others wait.
  await client.query('select pg_advisory_lock(hashtext($1))', [name])
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await createTemplate(client, { name, serverUrl, template })
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [name])
  }
  return name
}

async function createTemplate(
  client: Client,
  { name, serverUrl, template }: { name: string; serverUrl: string; template: DatabaseTemplate },
): Promise<void> {
  const unfinished = `${name}_unfinished`
  await client.query(`drop database if exists ${unfinished} with (force)`)
  await client.query(`create database ${unfinished} template template1 strategy file_copy`)
  await template.prepare(addressOf(serverUrl, unfinished))
  await client.query(`alter database ${unfinished} rename to ${name}`)
}

async function onServer(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(url)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}
