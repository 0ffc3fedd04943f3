import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { join } from 'node:path'
import { sortedRuns } from './sorted-runs.ts'
import type { StagedAccount, StagedLine } from './sorted-runs.ts'

/** How far a file has been read and its lines put aside. */
export interface Progress {
  lines: number
  bytes: number
  digest: string
}

/** Where the lines of one file wait until all are read. What lies here survives the process that put it there. */
export interface Staging {
  /** Where an earlier run of the same file came to. */
  begun: Progress
  put(line: StagedLine): void
  /** Remembers that all lines up to here are put aside. */
  remember(progress: Progress): void
  /** All lines, account by account in the order of slugs. */
  accounts(): Generator<StagedAccount>
  /** Forgets everything, or leaves it for a later run. */
  end(how: 'forget' | 'leave'): void
}

interface StagingPlace {
  /** The folder for files like these. */
  folder: string
  /** Names the file imported. */
  name: string
  /** Whether to begin anew whatever an earlier run left. */
  isFresh: boolean
}

const NOTHING: Progress = { lines: 0, bytes: 0, digest: '' }
const PROGRESS = 'progress.json'
const FORGOTTEN_AFTER_MS = 7 * 86_400_000

export function openStaging({ folder, name, isFresh }: StagingPlace): Staging {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  forgetOld(folder)
  const own = join(folder, `${name}-${randomUUID()}`)
  const left = isFresh ? null : takeOver(folder, { name, own })
  if (left === null) mkdirSync(own, { mode: 0o700 })
  atWork.add(own)
  const runs = sortedRuns(own, left?.runs ?? 0)
  return {
    begun: left ?? NOTHING,
    put: runs.put,
    remember: (progress) => remember(own, { ...progress, runs: runs.spill() }),
    accounts: runs.merged,
    end: (how) => {
      atWork.delete(own)
      if (how === 'forget') rmSync(own, { recursive: true, force: true })
    },
  }
}

/** The folders this process works in. */
const atWork = new Set<string>()

/** Names what a key of the caller's stands for, in a way a folder can be named. */
export function stagingName(workspace: string, fileKey: string): string {
  return createHash('sha256').update(`${workspace}\n${fileKey}`).digest('hex').slice(0, 32)
}

interface Left extends Progress {
  /** How many runs of sorted lines were finished. */
  runs: number
}

/** Whose work it is, and since when the machine runs: after a power cut nothing that was not synced can be relied on. */
interface Kept extends Left {
  pid: number
  host: string
  bootedAt: number
}

function remember(own: string, left: Left): void {
  const kept: Kept = { ...left, pid: process.pid, host: hostname(), bootedAt: bootedAt() }
  const path = join(own, PROGRESS)
  writeFileSync(`${path}.new`, JSON.stringify(kept))
  renameSync(`${path}.new`, path)
}

/** Takes what a dead run of the same file left; whoever is still at work is left alone. */
function takeOver(folder: string, { name, own }: { name: string; own: string }): Left | null {
  for (const found of readdirSync(folder).filter((entry) => entry.startsWith(`${name}-`))) {
    const path = join(folder, found)
    const kept = progressIn(path)
    if (kept === null || atWork.has(path) || !isAbandoned(kept)) continue
    try {
      // Of several who want it, one gets it.
      renameSync(path, own)
      return kept
    } catch {
      return null
    }
  }
  return null
}

function progressIn(path: string): Kept | null {
  try {
    return JSON.parse(readFileSync(join(path, PROGRESS), 'utf8')) as Kept
  } catch {
    return null
  }
}

function isAbandoned({ pid, host, bootedAt: booted }: Kept): boolean {
  if (host !== hostname() || Math.abs(booted - bootedAt()) > 10_000) return false
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

function bootedAt(): number {
  return Date.now() - uptime() * 1000
}

/** What nobody came back to in a week goes. */
function forgetOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const changed =
      statSync(join(path, PROGRESS), { throwIfNoEntry: false }) ?? statSync(path, { throwIfNoEntry: false })
    if (changed && Date.now() - changed.mtimeMs > FORGOTTEN_AFTER_MS) rmSync(path, { recursive: true, force: true })
  }
}
