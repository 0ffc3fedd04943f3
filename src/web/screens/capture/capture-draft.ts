import { isKind } from '#method/ledger/kinds.ts'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import type { CaptureChoice } from '#method/capture/captured.ts'
import type { DraftValues } from '../../forms/draft-data.ts'

/** A line that is being written, and what its writer set beside it. */
export interface CaptureDraft {
  text: string
  account: string | null
  /** What it is to be read as; null while it is read as what it tells. */
  as: CaptureChoice | null
  /** Fields that were corrected by hand: they stand whatever the line says. */
  edits: DraftValues
  /** The day, likewise; null where the line tells it. */
  at: string | null
}

export const EMPTY_LINE: CaptureDraft = { text: '', account: null, as: null, edits: {}, at: null }

/** Reads what an earlier visit kept. */
export function readCaptureDraft(kept: unknown): CaptureDraft | null {
  if (typeof kept !== 'object' || kept === null) return null
  const found = new Map<string, unknown>(Object.entries(kept))
  const said = (name: string) => {
    const value = found.get(name)
    return typeof value === 'string' ? value : null
  }
  const edits = found.get('edits')
  return {
    text: said('text') ?? '',
    account: said('account'),
    as: readChoice(found.get('as')),
    // Fields this page wrote; what fits no field any more is refused when it is saved, in words.
    edits: typeof edits === 'object' && edits !== null ? (edits as DraftValues) : {},
    at: said('at'),
  }
}

function readChoice(kept: unknown): CaptureChoice | null {
  if (typeof kept !== 'object' || kept === null || !('kind' in kept)) return null
  const { kind } = kept
  if (typeof kind !== 'string' || !isKind(kind)) return null
  const signal = 'signal' in kept ? SIGNAL_NAMES.find((name) => name === kept.signal) : undefined
  const ref = 'ref' in kept && typeof kept.ref === 'string' ? kept.ref : undefined
  return { kind, ...(signal === undefined ? {} : { signal }), ...(ref === undefined ? {} : { ref }) }
}
