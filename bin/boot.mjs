// The front door of a clone. Every npm script comes through here: set up what is missing, then hand over to the pinned
// Node. It is plain JavaScript without a package, and runs on whatever Node from 18 on the machine has.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { environment, pinnedNode, root, say, setUp, SetUpFailure } from './set-up.mjs'
import { buildWeb } from './web-build.mjs'

const prettier = 'node_modules/prettier/bin/prettier.cjs'

/** @type {Record<string, { script?: string, args?: string[], web?: 'fresh' | 'always' }>} */
const commands = {
  start: { script: 'src/main/server.ts', web: 'fresh' },
  test: { script: 'test/run.ts' },
  check: { script: 'test/run.ts', args: ['--checks-only'] },
  build: { web: 'always' },
  web: { web: 'fresh' },
  bench: { script: 'test/load/main.ts', web: 'fresh' },
  format: { script: prettier, args: ['--write', '--log-level', 'warn', '.'] },
  cli: { script: 'src/main/cli.ts' },
}

const [name = '', ...rest] = process.argv.slice(2)

try {
  main()
} catch (failure) {
  if (!(failure instanceof SetUpFailure)) throw failure
  say(failure.message)
  // Whoever reads the outcome of a test run reads its last line, also when not one test could start.
  if (name === 'test') process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}

function main() {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new SetUpFailure(`There is no "${name}" here; there is: ${Object.keys(commands).join(', ')}.`)
  setUp()
  if (command.web) buildWeb({ force: command.web === 'always' })
  if (command.script) handOver([join(root, command.script), ...(command.args ?? []), ...rest])
}

// Where the system allows it this process becomes the other one: no parent stays in memory, and signals and the exit
// code need no forwarding. Elsewhere (an older Node, Windows) it stays as a thin parent and forwards both.
function handOver(/** @type {string[]} */ args) {
  const node = pinnedNode()
  if (process.platform !== 'win32' && typeof process.execve === 'function') {
    process.execve(node, [node, ...args], environment())
  }
  const child = spawn(node, args, { stdio: 'inherit', env: environment() })
  // A terminal sends Ctrl-C to the child as well, so forwarding it would make it arrive twice.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', (error) => {
    say(`The pinned Node (${node}) does not start on this machine: ${error.message}.`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}
