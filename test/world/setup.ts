// What a whole run of tests has once: the Postgres server. It starts when the first test asks for it and not before, and
// whichever worker asks, this one process answers, so there is never a second.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startPostgresServer, type StartedPostgres } from './postgres-server.ts'

/** What a worker is told: where the server is, or in one sentence why there is none. */
export type PostgresAnswer = { url: string } | { why: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** The address on loopback that answers with a PostgresAnswer. */
    postgresDesk: string
    /** Names what this run makes on a server that outlives it. */
    runId: string
  }
}

interface Desk {
  address: string
  runId: string
  close: () => Promise<void>
}

// Vitest runs this once per project of its configuration, from separate copies of this module: the global object is what
// they share. The desk closes with the last project.
declare global {
  var keptTestDesk: { desk: Promise<Desk>; projects: number } | undefined
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const open = (globalThis.keptTestDesk ??= { desk: openDesk(), projects: 0 })
  open.projects += 1
  const { address, runId, close } = await open.desk
  project.provide('postgresDesk', address)
  project.provide('runId', runId)
  return async () => {
    open.projects -= 1
    if (open.projects > 0) return
    globalThis.keptTestDesk = undefined
    await close()
  }
}

async function openDesk(): Promise<Desk> {
  const runId = randomBytes(6).toString('hex')
  let postgres: Promise<StartedPostgres> | undefined
  const server = createServer((_request, response) => {
    postgres ??= start()
    postgres.then(
      (started) => response.end(JSON.stringify(answerFor(started))),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  const close = async () => {
    server.closeAllConnections()
    server.close()
    const started = await postgres?.catch(() => undefined)
    if (started?.started) await started.server.stop()
    const own = process.env['KEPT_TEST_POSTGRES_URL']
    if (own) await dropTemplates(own, runId)
  }
  return { address: await listen(server), runId, close }
}

async function start(): Promise<StartedPostgres> {
  const started = await startPostgresServer()
  if (!started.started) console.warn(`The tests on Postgres are skipped: ${started.why}.`)
  return started
}

function answerFor(started: StartedPostgres): PostgresAnswer {
  return started.started ? { url: started.server.url } : { why: started.why }
}

async function dropTemplates(url: string, runId: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
    templatePrefix(runId),
  ])
  for (const { datname } of rows) await client.query(`drop database "${String(datname)}" with (force)`)
  await client.end()
}

/** How the names of a run's template databases begin. */
export function templatePrefix(runId: string): string {
  return `kept_template_${runId}_`
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Loopback gave no port.')
  return `http://127.0.0.1:${address.port}/`
}
