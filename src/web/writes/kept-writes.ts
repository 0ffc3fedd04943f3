import { keepOnDevice, onKeptElsewhere, readOnDevice } from '../client/on-device.ts'
import { ROUTES } from '../client/routes.ts'
import type { CalledOperation } from '../client/routes.ts'

/** A write that somebody has made and the server has not answered yet. */
export interface KeptWrite {
  /** Sent with it as Idempotency-Key: however often it is sent, it is written once. */
  key: string
  /** Who made it. Nobody else's session sends it. */
  by: string
  operation: CalledOperation
  input: Readonly<Record<string, unknown>>
  /** Whose screens are read again afterwards; null where it could be any. */
  account: string | null
  /** The rows or things on the screen that it is about, so that the screen can move on before the server answers. */
  about: readonly string[]
  /** What it did, in the language of the moment it was made. */
  said: string
  /** Whether the screen itself tells that it was done, and why not. */
  isQuiet: boolean
  /** What an undo of it says as its reason. */
  why: string
  /** How an undo takes it back; null where it can't be. */
  undo: Undo | null
  /** Undone before it was known to be written: once it is, it is taken back. */
  isUndone?: boolean
  /** Whether it has ever been on its way: then nobody but the server can say that it was not written. */
  wasSent?: boolean
}

/** Taking back the entries it wrote, or an operation that does the opposite. */
export type Undo = 'withdraw' | { operation: CalledOperation; input: Readonly<Record<string, unknown>> }

const KEY = 'kept.writes'

// What the browser can't keep is kept here as long as the page is open.
let writes: readonly KeptWrite[] = read() ?? []
let isKept = true
const listeners = new Set<() => void>()

export function keptWrites(): readonly KeptWrite[] {
  return writes
}

/** Whether the writes outlive this page. */
export function outlivesPage(): boolean {
  return isKept
}

export function onWritesChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes what is kept, on top of what other pages of this browser have kept meanwhile. */
export function changeWrites(change: (writes: readonly KeptWrite[]) => readonly KeptWrite[]): void {
  const latest = isKept ? (read() ?? writes) : writes
  writes = change(latest)
  isKept = keepOnDevice(KEY, writes.length === 0 ? null : JSON.stringify(writes))
  tell()
}

export function addWrite(write: KeptWrite): void {
  changeWrites((kept) => [...kept.filter(({ key }) => key !== write.key), write])
}

export function dropWrite(key: string): void {
  changeWrites((kept) => kept.filter((write) => write.key !== key))
}

export function markWrite(key: string, mark: Partial<Pick<KeptWrite, 'isUndone' | 'wasSent'>>): void {
  changeWrites((kept) => kept.map((write) => (write.key === key ? { ...write, ...mark } : write)))
}

/** Follows what other pages of this browser send and keep. */
export function followOtherPages(): () => void {
  return onKeptElsewhere(KEY, () => {
    writes = read() ?? []
    tell()
  })
}

function tell(): void {
  for (const listener of listeners) listener()
}

function read(): KeptWrite[] | null {
  const found = readOnDevice(KEY)
  return Array.isArray(found) ? found.filter(isKeptWrite) : null
}

export function isKeptWrite(value: unknown): value is KeptWrite {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  const isText = (name: string) => typeof fields.get(name) === 'string'
  const operation = fields.get('operation')
  return (
    isText('key') &&
    isText('by') &&
    isText('said') &&
    isText('why') &&
    typeof operation === 'string' &&
    Object.hasOwn(ROUTES, operation) &&
    typeof fields.get('input') === 'object' &&
    Array.isArray(fields.get('about'))
  )
}
