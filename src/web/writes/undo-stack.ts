import { isKeptWrite } from './kept-writes.ts'
import type { KeptWrite } from './kept-writes.ts'

/** A write that can be taken back, or one that was and can be done again. */
export interface Undoable {
  write: KeptWrite
  /** The entries it wrote; null while the server has not answered. */
  ids: readonly string[] | null
}

interface Stack {
  done: readonly Undoable[]
  undone: readonly Undoable[]
}

const KEY = 'kept.undo'
const MOST = 30

// For this page and its reloads: what was done yesterday is corrected on the timeline, with a reason.
let stack: Stack = read()

/** Something new was done: what had been undone before it is out of reach. */
export function pushDone(undoable: Undoable): void {
  keep({ done: [...stack.done, undoable], undone: [] })
}

/** Something was done again that had been undone. */
export function pushRedone(undoable: Undoable): void {
  keep({ ...stack, done: [...stack.done, undoable] })
}

export function pushUndone(undoable: Undoable): void {
  keep({ ...stack, undone: [...stack.undone, undoable] })
}

/** Notes the entries a write turned out to have written, wherever it stands. */
export function noteIds(key: string, ids: readonly string[]): void {
  change((list) => list.map((each) => (each.write.key === key ? { ...each, ids } : each)))
}

/** A write that was refused can be neither undone nor redone. */
export function forget(key: string): void {
  change((list) => list.filter(({ write }) => write.key !== key))
}

/** Takes somebody's last write off the list of what can be undone, or the one of that key. */
export function takeDone(by: string, key?: string): Undoable | null {
  const found = stack.done.findLast(({ write }) => write.by === by && (key === undefined || write.key === key))
  keep({ ...stack, done: stack.done.filter((each) => each !== found) })
  return found ?? null
}

export function takeUndone(by: string): Undoable | null {
  const found = stack.undone.findLast(({ write }) => write.by === by)
  keep({ ...stack, undone: stack.undone.filter((each) => each !== found) })
  return found ?? null
}

function change(how: (list: readonly Undoable[]) => readonly Undoable[]): void {
  keep({ done: how(stack.done), undone: how(stack.undone) })
}

function keep({ done, undone }: Stack): void {
  stack = { done: done.slice(-MOST), undone: undone.slice(-MOST) }
  try {
    sessionStorage.setItem(KEY, JSON.stringify(stack))
  } catch {
    // A browser that keeps nothing undoes as long as the page is open.
  }
}

function read(): Stack {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    if (typeof found !== 'object' || found === null) return { done: [], undone: [] }
    return {
      done: 'done' in found ? undoables(found.done) : [],
      undone: 'undone' in found ? undoables(found.undone) : [],
    }
  } catch {
    return { done: [], undone: [] }
  }
}

function undoables(found: unknown): Undoable[] {
  return Array.isArray(found) ? found.filter(isUndoable) : []
}

function isUndoable(value: unknown): value is Undoable {
  return (
    typeof value === 'object' &&
    value !== null &&
    'write' in value &&
    isKeptWrite(value.write) &&
    'ids' in value &&
    (value.ids === null || Array.isArray(value.ids))
  )
}
