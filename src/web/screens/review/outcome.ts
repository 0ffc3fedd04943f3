import type { Day } from '#method/time/day.ts'
import type { Relationship } from '../../client/review-queries.ts'
import type { ReadEntry } from '../../client/shapes.ts'

/** One decision of the quarter, or what is still open. */
export interface DecisionLine {
  key: string
  client: string
  /** What the initiative is called; null for the relationship itself. */
  initiative: string | null
  decision: string | null
  reasons: readonly string[]
  /** Whoever signed it, else whoever decided it; null where nobody did. */
  by: string | null
  on: Day | null
}

/** Every relationship and initiative of a quarter with what was decided, in the words of the entry that decided it. */
export function decisionLines(relationships: readonly Relationship[], entries: readonly ReadEntry[]): DecisionLine[] {
  const read = new Map(entries.map((each) => [each.entry.id, each]))
  return relationships.flatMap((relationship) => {
    const { account, name: client, decision, initiatives } = relationship
    return [
      { key: account, client, initiative: null, ...toldOf(decision, read) },
      ...initiatives.map((each) => ({
        key: `${account}/${each.ref}`,
        client,
        initiative: each.title ?? each.ref,
        ...toldOf(each.decision, read),
      })),
    ]
  })
}

function toldOf(decision: Relationship['decision'], read: ReadonlyMap<string, ReadEntry>) {
  if (decision === null) return { decision: null, reasons: [], by: null, on: null }
  const found = read.get(decision.entry)
  return { decision: decision.decision, on: decision.on, reasons: reasonsIn(found), by: signerOf(found) }
}

/** A review says its reasons in three lists, an initiative in one sentence, a walk-away in one or several. */
function reasonsIn(read: ReadEntry | undefined): string[] {
  const { continues, changes, stops, why, reasons } = read?.reading.data ?? {}
  return [continues, changes, stops, why, reasons].flat().filter((each) => typeof each === 'string')
}

/** Who signed; a review that names nobody is signed by nobody, another decision is that of whoever wrote it down. */
function signerOf(read: ReadEntry | undefined): string | null {
  if (!read) return null
  const { signedBy } = read.reading.data
  if (typeof signedBy === 'string') return signedBy
  return read.entry.kind === 'review.held' ? null : read.entry.by
}

interface Signature {
  by: string
  n: number
  from: Day
  to: Day
}

/** Who signed how much, and from when to when; whoever signed first stands first. */
export function signatures(lines: readonly DecisionLine[]): Signature[] {
  const signed = lines.flatMap(({ by, on }) => (by === null || on === null ? [] : [{ by, on }]))
  return [...Map.groupBy(signed, ({ by }) => by)]
    .map(([by, own]) => {
      const days = own.map(({ on }) => on).toSorted()
      return { by, n: own.length, from: days[0] ?? '', to: days.at(-1) ?? '' }
    })
    .toSorted((a, b) => (a.from === b.from ? b.n - a.n : a.from < b.from ? -1 : 1))
}
