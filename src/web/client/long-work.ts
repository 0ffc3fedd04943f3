import { reached, requestOf } from './call.ts'
import type { Input, Output, Sent } from './call.ts'
import { RequestProblem } from './problem.ts'
import type { CalledOperation } from './routes.ts'
import type { Problem } from './shapes.ts'

export const LINES = 'application/x-ndjson'

/** How far long work has come: lines of a file, or how much of how much. */
export interface Advance {
  lines?: number
  done?: number
  whole?: number
}

interface LongCall {
  signal: AbortSignal
  onAdvance: (advance: Advance) => void
}

/** Calls an operation that may take long: the server tells as it goes how far it has come, and stops when nobody listens. */
export function callLong<Name extends CalledOperation>(
  name: Name,
  input: Input<Name>,
  { signal, onAdvance }: LongCall,
): Promise<Output<Name>> {
  const { path, init } = requestOf(name, input, { signal })
  return toItsEnd(path, init, onAdvance)
}

/** Sends a request and reads the lines of its answer: how far it has come, and last what it came to. */
export async function toItsEnd<T>(path: string, init: Sent, onAdvance: (advance: Advance) => void): Promise<T> {
  const response = await reached(path, { ...init, headers: { ...init.headers, accept: LINES } })
  let result: T | null = null
  for await (const line of linesOf<T>(response)) {
    if (line.problem) throw new RequestProblem('refused', line.problem)
    if (line.progress) onAdvance(line.progress)
    if (line.result !== undefined) result = line.result
  }
  if (result === null) throw new RequestProblem('broken')
  return result
}

interface Told<T> {
  progress?: Advance
  result?: T
  problem?: Problem
}

async function* linesOf<T>(response: Response): AsyncGenerator<Told<T>> {
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => null)
    // A refusal before the first line is a problem like any other answer's.
    yield body !== null && typeof body === 'object' && 'errors' in body ? { problem: body as Problem } : {}
    return
  }
  if (!response.body) return
  let rest = ''
  // Not every browser can loop over a stream: its reader can.
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield JSON.parse(line) as Told<T>
  }
  if (rest !== '') yield JSON.parse(rest) as Told<T>
}
