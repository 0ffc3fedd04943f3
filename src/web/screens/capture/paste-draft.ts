/** A pasted text, for whom it is, and which of its proposals are dealt with. */
export interface PasteDraft {
  text: string
  account: string | null
  /** What was recorded or left out, by the words it came from and where they stand. */
  done: readonly string[]
}

export const PASTE_DRAFT = 'paste'

export const EMPTY_PASTE: PasteDraft = { text: '', account: null, done: [] }

/** Reads what an earlier visit kept. */
export function readPasteDraft(kept: unknown): PasteDraft | null {
  if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string') return null
  const account = 'account' in kept && typeof kept.account === 'string' ? kept.account : null
  const done = 'done' in kept && Array.isArray(kept.done) ? kept.done.map(String) : []
  return { text: kept.text, account, done }
}
