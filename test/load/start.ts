import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atMost, bestOf, median, timedAsync } from './timing.ts'
import type { Figure } from './timing.ts'

const ROOT = join(import.meta.dirname, '../..')
const KEPT = join(ROOT, 'bin/kept')

/** How long a person waits: for one standing on the command line, and for the server after its start; and what it takes to idle. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-load-'))
  try {
    kept(folder, 'sample')
    const [cold] = bestOf(5, [() => kept(folder, 'standing', 'tidewell')])
    const { ready, idle } = await serverFigures(folder)
    return [
      atMost(0.5, { name: 'cold `kept standing` on the sample, s', got: cold / 1000, note: 'best of 5' }),
      atMost(2, { name: 'server ready after its start, s', got: ready, note: 'median of 3' }),
      atMost(150, { name: 'idle memory of the server, MB', got: idle, note: 'resident, 5 s after the first page' }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function kept(folder: string, ...rest: string[]): void {
  const ended = spawnSync(KEPT, ['--data', folder, ...rest], { encoding: 'utf8' })
  if (ended.status !== 0) throw new Error(`kept ${rest.join(' ')} failed: ${ended.stderr}`)
}

async function serverFigures(folder: string): Promise<{ ready: number; idle: number }> {
  const times: number[] = []
  let idle = 0
  for (let i = 0; i < 3; i++) {
    const server = startServer(folder)
    try {
      times.push((await timedAsync(async () => answers(server))) / 1000)
      idle = Math.max(idle, await memoryAfterAPage(server))
    } finally {
      await ended(server.child)
    }
  }
  return { ready: median(times), idle }
}

interface Server {
  child: ChildProcess
  address: Promise<string>
}

function startServer(folder: string): Server {
  const env = { ...process.env, KEPT_DATA: folder, KEPT_PORT: '0', KEPT_LANG: 'en' }
  const child = spawn(process.execPath, [join(ROOT, 'src/main/server.ts')], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const address = new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/[^\s/]+/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
  return { child, address }
}

async function answers({ address }: Server): Promise<void> {
  const answer = await fetch(`${await address}/readyz`)
  if (!answer.ok) throw new Error(`not ready: ${answer.status}`)
}

async function memoryAfterAPage({ address, child }: Server): Promise<number> {
  await (await fetch(`${await address}/`)).text()
  await new Promise((resolve) => setTimeout(resolve, 5000))
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1024
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.on('exit', resolve))
  child.kill('SIGTERM')
  await exit
}
