import type { Input } from '../client/call.ts'
import type { CalledOperation } from '../client/routes.ts'
import { addWrite, dropWrite, keptWrites, markWrite, onWritesChange } from './kept-writes.ts'
import type { KeptWrite, Undo } from './kept-writes.ts'
import { makeSender } from './send-writes.ts'
import type { Outcome, Sender } from './send-writes.ts'
import { forget, noteIds, pushDone, pushRedone, pushUndone, takeDone, takeUndone } from './undo-stack.ts'

/** What somebody does on a screen that is written down. */
export interface Act<Name extends CalledOperation = CalledOperation> {
  operation: Name
  input: Input<Name>
  /** Whose screens are read again; left out where it could be any. */
  account?: string
  /** The row it is about, or several: they count as dealt with from this moment on. */
  about?: string | readonly string[]
  /** What it does, as a sentence that has come true: told at once with the way back, and again when it is undone. */
  said: string
  /** For a form that stays open until it knows: it tells that the act was done, or why not, itself. */
  isQuiet?: boolean
  /** Taking back what it wrote, unless something else undoes it; null where nothing does. */
  undo?: Undo | null
}

/** What became of an act, and the key by which it can be undone. */
export type Answered = Outcome & { key: string }

/** How the writes of this page stand, for those who show them. */
export interface WritesState {
  /** The rows that are dealt with though the server may not know yet. */
  acted: ReadonlySet<string>
  /** The acts the server said no to, by the row they are about, until somebody has read it. */
  refused: ReadonlyMap<string, Error>
  /** Writes that wait because the server can't be reached or nobody is signed in. */
  waiting: { count: number; reason: 'unreachable' | 'signed out' } | null
}

interface Surroundings {
  by: string
  /** The reason that stands with an entry taken back. */
  why: () => string
  /** Reads the screens again that could show a write. */
  refresh: (account: string | null) => Promise<void>
  /** Tells what happened; is given the way to take an act back by its key. */
  tell: (undo: (key: string) => void) => Tell
  bring?: (write: KeptWrite, signal: AbortSignal) => Promise<unknown>
}

interface Tell {
  made: (write: KeptWrite) => void
  refused: (write: KeptWrite, problem: Error) => void
  undone: (write: KeptWrite | null) => void
  redone: (write: KeptWrite | null) => void
}

/** The acts of one reader on this page: made at once, sent in their order, undone and redone. */
export class Writes {
  readonly #around: Surroundings
  readonly #tell: Tell
  readonly #sender: Sender
  readonly #settling = new Set<string>()
  readonly #refused = new Map<string, Error>()
  readonly #heard = new Map<string, (outcome: Outcome) => void>()
  readonly #listeners = new Set<() => void>()
  #reason: 'unreachable' | 'signed out' | null = null
  #state: WritesState

  constructor(around: Surroundings) {
    this.#around = around
    this.#tell = around.tell((key) => this.undo(key))
    this.#sender = makeSender({
      by: around.by,
      ...(around.bring ? { bring: around.bring } : {}),
      onSettled: (write, outcome) => void this.#settle(write, outcome),
      onWaiting: (reason) => this.#wait(reason),
    })
    this.#state = this.#look()
  }

  /** Begins to send what an earlier visit left, and to follow what is kept; gives the way to stop. */
  start(): () => void {
    const stopListening = onWritesChange(() => this.#changed())
    this.#changed()
    this.#sender.send()
    return () => {
      stopListening()
      this.#sender.stop()
    }
  }

  /** Does an act. The answer comes when it is written, refused, or found to have to wait. */
  act<Name extends CalledOperation>(act: Act<Name>): Promise<Answered> {
    const write = this.#writeOf(act)
    for (const about of write.about) this.#refused.delete(about)
    if (write.undo !== null) pushDone({ write, ids: null })
    if (!write.isQuiet) this.#tell.made(write)
    return this.#send(write)
  }

  /** Takes back the last act, or the one of that key. */
  undo(key?: string): void {
    const last = takeDone(this.#around.by, key)
    this.#tell.undone(last?.write ?? null)
    if (!last) return
    pushUndone(last)
    const { write, ids } = last
    if (ids !== null) this.#takeBack(write, ids)
    // What has never been on its way is as if it had not been; the rest is taken back once it is known to be there.
    else if (keptWrites().find((kept) => kept.key === write.key)?.wasSent) markWrite(write.key, { isUndone: true })
    else dropWrite(write.key)
  }

  /** Does again what was undone last: the same act once more, a new entry in the ledger. */
  redo(): void {
    const last = takeUndone(this.#around.by)
    this.#tell.redone(last?.write ?? null)
    if (!last) return
    const write = { ...last.write, key: newKey(), wasSent: false, isUndone: false }
    pushRedone({ write, ids: null })
    void this.#send(write)
  }

  retry(): void {
    this.#sender.send()
  }

  /** Somebody has read why the act on a row was refused. */
  dismiss(about: string): void {
    this.#refused.delete(about)
    this.#changed()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): WritesState => this.#state

  #writeOf({ operation, input, account, about, said, isQuiet, undo }: Act): KeptWrite {
    return {
      key: newKey(),
      by: this.#around.by,
      operation,
      input: { ...input },
      account: account ?? null,
      about: about === undefined ? [] : [about].flat(),
      said,
      isQuiet: isQuiet ?? false,
      why: this.#around.why(),
      undo: undo === undefined ? 'withdraw' : undo,
    }
  }

  #send(write: KeptWrite): Promise<Answered> {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    this.#heard.set(write.key, resolve)
    addWrite(write)
    this.#sender.send()
    return promise.then((outcome) => ({ ...outcome, key: write.key }))
  }

  #takeBack(write: KeptWrite, ids: readonly string[]): void {
    const { undo, why, account } = write
    if (undo === null) return
    const inverses =
      undo === 'withdraw' ? ids.map((target) => ({ operation: 'withdraw' as const, input: { target, why } })) : [undo]
    for (const inverse of inverses) {
      const { key, by } = { key: newKey(), by: this.#around.by }
      void this.#send({ ...inverse, key, by, account, about: [], said: write.said, isQuiet: true, why, undo: null })
    }
  }

  async #settle(write: KeptWrite, outcome: Exclude<Outcome, { kind: 'waiting' }>): Promise<void> {
    const isHeard = this.#heard.has(write.key)
    this.#heard.get(write.key)?.(outcome)
    this.#heard.delete(write.key)
    if (outcome.kind === 'refused') {
      forget(write.key)
      if (!write.isUndone) for (const about of write.about) this.#refused.set(about, outcome.problem)
      if (!write.isQuiet || !isHeard) this.#tell.refused(write, outcome.problem)
      this.#changed()
      return
    }
    const ids = idsOf(outcome.answer)
    noteIds(write.key, ids)
    if (write.isUndone) this.#takeBack(write, ids)
    // Until the screens have been read again, the row stays dealt with: it does not come back for a blink.
    if (!write.isUndone) for (const about of write.about) this.#settling.add(about)
    this.#changed()
    await this.#around.refresh(write.account)
    for (const about of write.about) this.#settling.delete(about)
    this.#changed()
  }

  #wait(reason: 'unreachable' | 'signed out' | null): void {
    this.#reason = reason
    if (reason !== null) {
      for (const heard of this.#heard.values()) heard({ kind: 'waiting' })
      this.#heard.clear()
    }
    this.#changed()
  }

  #changed(): void {
    this.#state = this.#look()
    for (const listener of this.#listeners) listener()
  }

  #look(): WritesState {
    const mine = keptWrites().filter(({ by }) => by === this.#around.by)
    const abouts = mine.filter(({ isUndone }) => !isUndone).flatMap(({ about }) => about)
    return {
      acted: new Set([...abouts, ...this.#settling]),
      refused: new Map(this.#refused),
      waiting: this.#reason === null || mine.length === 0 ? null : { count: mine.length, reason: this.#reason },
    }
  }
}

/** The entries an answer names: the one that was recorded, or each of several. */
function idsOf(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  if ('id' in answer && typeof answer.id === 'string') return [answer.id]
  return 'entries' in answer && Array.isArray(answer.entries) ? answer.entries.flatMap(idsOf) : []
}

// No randomUUID: a browser gives that to pages over HTTPS alone, and many a firm's own server has none.
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
