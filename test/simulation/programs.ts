// Starts the program of child.ts, listens to what it says, and kills it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Task } from './child.ts'

const child = join(import.meta.dirname, 'child.ts')

/** How a run ended, and all it said before. */
export interface Run {
  said: string[]
  signal: NodeJS.Signals | null
  code: number | null
  errors: string
}

/**
 * Runs a task; kills the program the moment `isEnough` says so of a line it says. A program that waits is let go when
 * `isGo` comes true, asked when it says that it is ready.
 */
export async function run(
  task: Task,
  isEnough: (line: string, said: readonly string[]) => boolean,
  isGo: () => Promise<void> = async () => undefined,
): Promise<Run> {
  const program = spawn(process.execPath, [child, JSON.stringify(task)], { stdio: ['pipe', 'pipe', 'pipe'] })
  const said: string[] = []
  let errors = ''
  program.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const ended = once(program, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  for await (const line of createInterface({ input: program.stdout })) {
    said.push(line)
    if (line === 'ready') void isGo().then(() => program.stdin.end('go'))
    if (isEnough(line, said)) program.kill('SIGKILL')
  }
  const [code, signal] = await ended
  return { said, signal, code, errors }
}

/** Lets everybody go once so many have come. */
export function gate(count: number): () => Promise<void> {
  const all = Promise.withResolvers<void>()
  let come = 0
  return async () => {
    if (++come === count) all.resolve()
    return all.promise
  }
}

export const never = () => false
