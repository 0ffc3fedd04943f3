import { call } from '../client/call.ts'
import { RequestProblem } from '../client/problem.ts'
import { dropWrite, keptWrites, markWrite } from './kept-writes.ts'
import type { KeptWrite } from './kept-writes.ts'

/** What became of a write. */
export type Outcome =
  | { kind: 'done'; answer: unknown }
  /** The server says no, or met a fault of its own several times over. */
  | { kind: 'refused'; problem: Error }
  /** It is kept here and sent as soon as the server can be reached. */
  | { kind: 'waiting' }

type Settled = Exclude<Outcome, { kind: 'waiting' }>

interface SenderOptions {
  /** Who is signed in: only their writes are sent. */
  by: string
  /** Brings one to the server; throws its refusal. */
  bring?: (write: KeptWrite, signal: AbortSignal) => Promise<unknown>
  onSettled: (write: KeptWrite, outcome: Settled) => void
  /** Told when writes begin to wait for the server, or for somebody to sign in, and when they no longer do. */
  onWaiting: (reason: 'unreachable' | 'signed out' | null) => void
}

export interface Sender {
  /** Begins to send, unless it is doing so already. */
  send: () => void
  stop: () => void
}

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 60_000
const PATIENCE_MS = 30_000
const FAULTS_MAX = 3

/**
 * Sends what is kept, one after the other in the order it was made. What can't be sent stays first in line and is tried
 * again, later each time, and at once when the browser says that the network is back.
 */
export function makeSender({ by, bring = callAs, onSettled, onWaiting }: SenderOptions): Sender {
  let isSending = false
  let wantsAgain = false
  let pause = FIRST_PAUSE_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  let faults = 0

  const next = () => keptWrites().find((write) => write.by === by)

  async function sendAll(): Promise<void> {
    for (let write = next(); write; write = next()) {
      const outcome = await sendOne(write)
      if (outcome.kind === 'waiting') return
      pause = FIRST_PAUSE_MS
      faults = 0
      // Undone while it was on its way, it is marked since.
      const latest = keptWrites().find(({ key }) => key === write.key) ?? write
      dropWrite(write.key)
      onSettled(latest, outcome)
    }
    onWaiting(null)
  }

  async function sendOne(write: KeptWrite): Promise<Outcome> {
    if (!write.wasSent) markWrite(write.key, { wasSent: true })
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS)
      return { kind: 'done', answer: await bring(write, signal) }
    } catch (problem) {
      return outcomeOf(problem instanceof Error ? problem : new Error(String(problem)))
    }
  }

  function outcomeOf(problem: Error): Outcome {
    const reason = reasonToWait(problem)
    // A fault of the server's own may pass; one that stays is told, and does not hold up everything behind it.
    const isFault = problem instanceof RequestProblem && problem.kind === 'broken'
    if (reason === null || (isFault && ++faults >= FAULTS_MAX)) return { kind: 'refused', problem }
    onWaiting(reason)
    clearTimeout(timer)
    // Whoever has to sign in first is waited for, not asked again and again.
    if (reason === 'unreachable') timer = setTimeout(send, pause)
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    return { kind: 'waiting' }
  }

  function send(): void {
    // Asked for while the last try is still ending, it is not forgotten.
    wantsAgain = isSending
    if (isSending || !next()) return
    isSending = true
    clearTimeout(timer)
    void alone(sendAll).finally(() => {
      isSending = false
      if (wantsAgain) send()
    })
  }

  return { send, stop: () => clearTimeout(timer) }
}

/** Of several pages of one browser a single one sends. Where the browser has no locks, the keys keep it from harm. */
async function alone(run: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = navigator.locks
  await (locks ? locks.request('kept.writes', run) : run())
}

function callAs({ operation, input, key }: KeptWrite, signal: AbortSignal): Promise<unknown> {
  // The input was held to its operation's type when it was made.
  return call(operation, input as never, { signal, key })
}

function reasonToWait(problem: Error): 'unreachable' | 'signed out' | null {
  if (!(problem instanceof RequestProblem)) return 'unreachable'
  if (problem.has('access.sign_in')) return 'signed out'
  if (problem.kind !== 'refused') return 'unreachable'
  return WAITABLE.some((code) => problem.has(code)) ? 'unreachable' : null
}

const WAITABLE = ['access.too_often', 'store.busy', 'store.unreachable', 'store.read_only', 'store.unwritable']
