import type { Kind } from '#method/ledger/kinds.ts'
import type { DraftValues } from '../../forms/draft-data.ts'

/** An entry that is being written. */
export interface Draft {
  account: string | null
  kind: Kind | null
  at: string
  sourceType: string
  sourceRef: string
  values: DraftValues
}

export const EMPTY_DRAFT: Draft = { account: null, kind: null, at: '', sourceType: '', sourceRef: '', values: {} }

const PREFIX = 'kept.draft.'
const LATEST = 'kept.draft-latest'

/** Keeps what is typed on this device, one draft a kind, so that nothing is lost to a reload, an error or another act. */
export function keepDraft(draft: Draft): void {
  if (draft.kind === null) return
  write(PREFIX + draft.kind, JSON.stringify(draft))
  write(LATEST, draft.kind)
}

export function dropDraft(kind: Kind): void {
  write(PREFIX + kind, null)
  if (read(LATEST) === kind) write(LATEST, null)
}

export function keptDraft(kind: Kind): Draft | null {
  return parse(read(PREFIX + kind), kind)
}

/** The draft that was written last and never saved. */
export function latestDraft(isKind: (name: string) => name is Kind): Draft | null {
  const kind = read(LATEST)
  return kind !== null && isKind(kind) ? keptDraft(kind) : null
}

function parse(text: string | null, kind: Kind): Draft | null {
  try {
    const found: unknown = JSON.parse(text ?? 'null')
    if (typeof found !== 'object' || found === null || !('values' in found)) return null
    const values = found.values
    if (typeof values !== 'object' || values === null) return null
    const said = (name: string) => {
      const value = Object.entries(found).find(([key]) => key === name)?.[1]
      return typeof value === 'string' ? value : ''
    }
    return {
      account: said('account') || null,
      kind,
      at: said('at'),
      sourceType: said('sourceType'),
      sourceRef: said('sourceRef'),
      // A draft this page wrote; what does not fit a field any more is refused when it is saved, in words.
      values: values as DraftValues,
    }
  } catch {
    return null
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // A browser that keeps nothing keeps no drafts; the open form still holds what was typed.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
