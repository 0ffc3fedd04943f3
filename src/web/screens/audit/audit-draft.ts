import type { TrustDimension } from '#method/standing-types.ts'

/** In the order they are asked about: what we can do before what we are trusted with (T1). */
export const AUDIT_ORDER = ['competence', 'integrity', 'benevolence'] as const satisfies readonly TrustDimension[]

/** One's own answer on a dimension. Settled, it stands beside the last audit's; until then that one is not shown. */
export interface Answer {
  rating: number | null
  note: string
  evidence: readonly string[]
  isSettled: boolean
}

export type AuditDraft = Readonly<Record<TrustDimension, Answer>>

const BLANK: Answer = { rating: null, note: '', evidence: [], isSettled: false }

export const EMPTY_AUDIT: AuditDraft = { competence: BLANK, integrity: BLANK, benevolence: BLANK }

/** The dimension that is asked about now; null once all three are answered. */
export function openDimension(draft: AuditDraft): TrustDimension | null {
  return AUDIT_ORDER.find((dimension) => !draft[dimension].isSettled) ?? null
}

/** Reads a kept audit; what does not fit any more is as at first. */
export function readAuditDraft(kept: unknown): AuditDraft | null {
  if (typeof kept !== 'object' || kept === null) return null
  const found = new Map<string, unknown>(Object.entries(kept))
  return {
    competence: readAnswer(found.get('competence')),
    integrity: readAnswer(found.get('integrity')),
    benevolence: readAnswer(found.get('benevolence')),
  }
}

function readAnswer(kept: unknown): Answer {
  if (typeof kept !== 'object' || kept === null) return BLANK
  const found = new Map<string, unknown>(Object.entries(kept))
  const [rating, note, evidence] = [found.get('rating'), found.get('note'), found.get('evidence')]
  const isRated = typeof rating === 'number' && Number.isInteger(rating) && rating >= 1 && rating <= 5
  return {
    rating: isRated ? rating : null,
    note: typeof note === 'string' ? note : '',
    evidence: Array.isArray(evidence) ? evidence.filter((each) => typeof each === 'string') : [],
    isSettled: isRated && found.get('isSettled') === true,
  }
}

/** What is recorded of one dimension. */
export function ratingOf({ rating, note, evidence }: Answer): { rating: number; evidence: string[]; note?: string } {
  const said = note.trim()
  return { rating: rating ?? 1, evidence: [...evidence], ...(said === '' ? {} : { note: said }) }
}
