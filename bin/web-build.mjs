// Builds the web pages into dist/web when they are missing or were built from other sources than those that lie here.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, pinnedNode, root, say, SetUpFailure } from './set-up.mjs'

const built = join(root, 'dist', 'web')
const stampFile = join(root, 'dist', 'web.stamp')
const config = join('src', 'web', 'vite.config.ts')

// The pages are made of these folders (the web may import no other), by the packages that the lock file names.
const sources = ['src/web', 'src/contract', 'src/method', 'src/words', 'package.json', 'package-lock.json']

/** Builds when stale, or always with `force`. Returns after the pages are in place; throws a SetUpFailure otherwise. */
export function buildWeb({ force = false } = {}) {
  const stamp = sourceStamp()
  if (!force && existsSync(join(built, 'index.html')) && readStamp() === stamp) return
  say('Building the web pages; this happens once and again when their sources change.')
  // Built beside and then moved, so that a running server never serves half of a build.
  const fresh = `${built}.${process.pid}`
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = ['build', '--config', config, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn']
  // Whoever builds, and be it a test: these are the pages as they are served.
  const env = { ...environment(), NODE_ENV: 'production' }
  const run = spawnSync(pinnedNode(), [vite, ...args], { cwd: root, encoding: 'utf8', env })
  if (run.status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    process.stderr.write((run.stdout ?? '') + (run.stderr ?? ''))
    throw new SetUpFailure('The web pages could not be built; the reason is above.')
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  rmSync(built, { recursive: true, force: true })
  renameSync(fresh, built)
  writeFileSync(stampFile, stamp)
}

// The content decides and not the clock, because a checkout gives old files new times.
function sourceStamp() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(filesUnder)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @returns {string[]} */
function filesUnder(/** @type {string} */ path) {
  if (path.endsWith('.json')) return [path]
  const entries = readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const inside = `${path}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(inside)
    return /\.test\.tsx?$/.test(entry.name) ? [] : [inside]
  })
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined
}
