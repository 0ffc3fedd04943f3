// A Postgres of its own for one run of tests: a new cluster in a temporary folder, on a free port of loopback, without
// fsync, gone afterwards.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { preparePostgresPrograms, type PostgresPrograms } from './postgres-binaries.ts'

/** `url` leads to the maintenance database; `stop` ends the server and deletes its cluster. */
export interface PostgresServer {
  url: string
  stop: () => Promise<void>
}

export type StartedPostgres = { started: true; server: PostgresServer } | { started: false; why: string }

// The shell between us and Postgres waits on our end of the pipe. When this process ends, however it ends, the pipe
// closes, Postgres stops and its files are deleted: a killed run leaves nothing behind.
const keeper = '"$0" "$@" & read -r _; kill -INT $!; wait $!; rm -rf "$PGDATA" "$COPY"'

const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
  listen_addresses: '127.0.0.1',
}

/** Starts a server, or says in one sentence why there can't be one here. The caller stops it. */
export async function startPostgresServer(): Promise<StartedPostgres> {
  const prepared = await preparePostgresPrograms()
  if (!prepared.ready) return { started: false, why: prepared.why }
  const { programs } = prepared
  // A socket's path may have only some hundred characters, so the folder is directly below the temporary one.
  const cluster = mkdtempSync(join(tmpdir(), 'kept-pg-'))
  if ('uid' in programs.runAs) chownSync(cluster, programs.runAs.uid, programs.runAs.gid)
  const failure = createCluster(programs, cluster)
  if (failure !== undefined) {
    await rm(cluster, { recursive: true, force: true })
    if (programs.copy) await rm(programs.copy, { recursive: true })
    return { started: false, why: `initdb failed: ${failure}` }
  }
  return { started: true, server: await serve(programs, cluster) }
}

function createCluster(programs: PostgresPrograms, cluster: string): string | undefined {
  const locale = ['--locale-provider=builtin', '--locale=C.UTF-8']
  const args = ['-D', cluster, '-U', 'kept', '-A', 'trust', '-E', 'UTF8', ...locale, '--no-sync', '--no-instructions']
  const run = spawnSync(join(programs.bin, 'initdb'), args, { cwd: cluster, encoding: 'utf8', ...programs.runAs })
  return run.status === 0 ? undefined : (run.error?.message ?? run.stderr.trim().split('\n').at(-1))
}

async function serve(programs: PostgresPrograms, cluster: string): Promise<PostgresServer> {
  const port = await freePort()
  const options = { ...settings, port: String(port), unix_socket_directories: cluster }
  const args = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const keeping = spawn('/bin/sh', ['-c', keeper, join(programs.bin, 'postgres'), ...args], {
    cwd: cluster,
    env: { ...process.env, PGDATA: cluster, COPY: programs.copy ?? '' },
    stdio: ['pipe', 'ignore', 'pipe'],
    // Ctrl-C must reach the tests alone, so that they can still drop their databases.
    detached: true,
    ...programs.runAs,
  })
  const said = lastWords(keeping)
  const url = `postgres://kept@127.0.0.1:${port}/postgres`
  const stop = async () => {
    const ended = once(keeping, 'close')
    keeping.stdin?.end()
    await ended
  }
  if (await answers(url, () => said().includes('database system is shut down'))) return { url, stop }
  await stop()
  throw new Error(`Postgres did not start: ${said().trim()}`)
}

function lastWords(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-4000)
  })
  return () => text
}

// Asks for half a minute, as long as the server has not given up.
async function answers(url: string, gaveUp: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 300 && !gaveUp(); attempt += 1) {
    const client = new Client(url)
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  return false
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('Loopback gave no port.')
  return address.port
}
