import { isKind } from '#method/ledger/kinds.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { dropDraft, keepDraft, latestDraft, readDraft } from '../../drafts/kept-drafts.ts'
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

const BEGINNING = 'entry:'

/** Keeps what is typed, one draft a kind, so that nothing is lost to a reload, an error or another act. */
export function keepEntryDraft(by: string, draft: Draft): void {
  if (draft.kind !== null) keepDraft(by, BEGINNING + draft.kind, draft)
}

export function dropEntryDraft(by: string, kind: Kind): void {
  dropDraft(by, BEGINNING + kind)
}

export function keptEntryDraft(by: string, kind: Kind): Draft | null {
  return parse(readDraft(by, BEGINNING + kind), kind)
}

/** The draft that was written last and never saved. */
export function latestEntryDraft(by: string): Draft | null {
  const latest = latestDraft(by, BEGINNING)
  const kind = latest?.name.slice(BEGINNING.length)
  return latest && kind !== undefined && isKind(kind) ? parse(latest.value, kind) : null
}

function parse(found: unknown, kind: Kind): Draft | null {
  if (typeof found !== 'object' || found === null || !('values' in found)) return null
  const { values } = found
  if (typeof values !== 'object' || values === null) return null
  const fields = new Map<string, unknown>(Object.entries(found))
  const said = (name: string) => {
    const value = fields.get(name)
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
}
