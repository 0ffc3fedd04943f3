import type { Refusal } from '#contract/refusals.ts'
import { findEntries } from '#store/known-entries.ts'
import type { ExistingEntry, LookUp, PlannedEntry } from '../file-reader.ts'
import type { Ports } from '../ports.ts'

export interface Lookup {
  lookUp: LookUp
  /** Why something could not be looked up; nothing the plan says counts then. */
  refusals: Refusal[]
}

/** Looks entries up among what is stored, and among what earlier files of the same import will add. */
export function lookUpIn({ store, workspace }: Ports, planned: readonly PlannedEntry[]): Lookup {
  const refusals: Refusal[] = []
  const lookUp: LookUp = async (ids) => {
    const found = await findEntries(store, workspace, ids)
    refusals.push(...(found.refusals ?? []))
    const entries = found.refusals ? [] : found.entries
    const wanted = new Set(ids)
    const stored = entries.map((entry) => [entry.id, existingOf(entry, entry.redacted)] as const)
    const coming = planned.filter(({ id }) => wanted.has(id)).map((entry) => [entry.id, existingOf(entry)] as const)
    return new Map([...stored, ...coming])
  }
  return { lookUp, refusals }
}

function existingOf({ account, kind, at, data }: Omit<PlannedEntry, 'id' | 'by'>, redacted?: true): ExistingEntry {
  return { account, kind, at, data: redacted ? null : { ...data } }
}
