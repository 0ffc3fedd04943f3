import { isAct, readEntry } from '#method/history/acts.ts'
import type { History } from '#method/history/history.ts'
import type { Entry } from '#method/ledger/entry.ts'
import { factsOf } from '#method/ledger/redaction.ts'
import { inFileOrder } from './entry-rows.ts'

/** A content that goes: whose, what stays of it, and which entry makes it go. */
export interface Erasure {
  id: string
  by: string
  facts: unknown
}

/**
 * Which contents go when `entries` join a history that holds them already. A redaction takes the content of its target
 * together with that of every correction of it; what stays are the facts of the entry as it read last, so that nothing
 * that counts against us is lost. A proposed redaction takes nothing until it is confirmed.
 */
export function erasuresOf(history: History, entries: readonly Entry[]): Erasure[] {
  const found = new Map<string, Erasure>()
  for (const by of entries) {
    const target = isAct(by) ? erasedThrough(by.data.target, by, history) : undefined
    if (target === undefined) continue
    for (const erasure of contentsOf(target, by, history)) {
      if (!found.has(erasure.id)) found.set(erasure.id, erasure)
    }
  }
  return [...found.values()]
}

/** The entry whose content has to go now that `by` is written: what it redacts, or the redaction it lets hold redacts. */
function erasedThrough(id: string, by: Entry, history: History): Entry | undefined {
  const target = history.entries.get(id)
  if (target === undefined) return undefined
  if (by.kind !== 'entry.redacted' && target.kind === 'entry.redacted') {
    return erasedThrough(target.data.target, target, history)
  }
  return readEntry(target, history).redacted ? target : undefined
}

function contentsOf(target: Entry, by: Entry, history: History): Erasure[] {
  const corrections = (history.acts.get(target.id) ?? []).filter((act) => act.kind === 'entry.corrected')
  const own = { id: target.id, by: by.id, facts: readEntry(target, history).data }
  const theirs = corrections.map((act) => ({ id: act.id, by: by.id, facts: factsOf(act.kind, act.data) }))
  // What arrived as a skeleton has no content to erase.
  return [own, ...theirs].filter(({ id }) => history.entries.get(id)?.redacted !== true)
}

/** The entries as they read once the erased contents are gone. */
export function withoutErased(entries: Iterable<Entry>, erasures: readonly Erasure[]): Entry[] {
  const facts = new Map(erasures.map((erasure) => [erasure.id, erasure.facts]))
  return [...entries].map((entry) =>
    facts.has(entry.id) ? inFileOrder({ ...entry, redacted: true, data: facts.get(entry.id) } as Entry) : entry,
  )
}
