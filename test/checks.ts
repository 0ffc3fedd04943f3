// The checks that are no tests but count as such: the compiler, the linter, the formatter, the build of the web pages.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** Whether a check passed, what it was, and what its program had to say. */
export interface CheckOutcome {
  title: string
  passed: boolean
  said: string
}

interface Check {
  title: string
  command: string[]
}

const root = join(import.meta.dirname, '..')

export const types: Check = { title: 'types agree', command: ['node_modules/typescript/bin/tsc', '-b'] }
export const lint: Check = { title: 'lint finds nothing', command: ['node_modules/oxlint/bin/oxlint'] }
export const webBuild: Check = { title: 'the web pages build', command: ['bin/boot.mjs', 'web'] }
export const format: Check = {
  title: 'the code is formatted',
  command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
}

/** Runs a check to its end on this same Node, from the folder of the clone. */
export async function runCheck({ title, command }: Check): Promise<CheckOutcome> {
  const [script = '', ...args] = command
  const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { title, passed: code === 0, said: (out + err).trim() }
}
