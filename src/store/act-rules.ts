import type { ActCode } from '#method/acts/codes.ts'
import { extendHistory, foldEntries } from '#method/history/history.ts'
import type { History } from '#method/history/history.ts'
import type { Entry } from '#method/ledger/entry.ts'
import type { Message } from '#method/message.ts'
import type { Policy } from '#method/policy.ts'
import type { EpochMs } from '#method/time/instant.ts'
import type { Meeting, EntryFault } from './ledger-rules.ts'

/** What METHOD refuses of a new act in the light of its account's history (`refuseAct` of method/acts). */
export type RefuseAct = (history: History, entry: Entry, options: { now: EpochMs }) => Message<ActCode>[]

/**
 * What is refused of new entries, each seen after those that are written with it. Of several the history is folded
 * beside, since what may yet be refused must not reach the one that is kept.
 */
export function actFaults(
  { history, entries, now }: Meeting,
  { refuseAct, policy }: { refuseAct: RefuseAct; policy: Policy },
): EntryFault[] {
  const [only, ...more] = entries
  const isAlone = only !== undefined && more.length === 0 && history !== null
  const before = isAlone ? history : foldEntries(history?.entries.values() ?? [], { policy })
  const faults: EntryFault[] = []
  for (const entry of entries) {
    const refusals = refuseAct(before, entry, { now })
    if (refusals.length > 0) faults.push({ entry, refusals })
    if (!isAlone) extendHistory(before, [entry])
  }
  return faults
}
