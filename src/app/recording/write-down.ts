import type { Refusal } from '#contract/refusals.ts'
import { refuseAct } from '#method/acts/refuse.ts'
import { remarksOn, remarksOnAudit } from '#method/acts/remarks.ts'
import type { RemarkCode } from '#method/acts/remarks.ts'
import type { Entry } from '#method/ledger/entry.ts'
import type { Message } from '#method/message.ts'
import type { Policy } from '#method/policy.ts'
import { append } from '#store/append.ts'
import { askHistory } from '#store/ask-history.ts'
import { currentPolicy } from '#store/policies.ts'
import type { Ports } from '../ports.ts'
import type { Context } from '../run.ts'

/** What became of one entry that was sent. */
export interface WrittenEntry {
  id: string
  account: string
  isNew: boolean
  /** What it will not count for. */
  remarks: Message<RemarkCode>[]
}

export type Written =
  { value: WrittenEntry[]; refusals?: undefined } | { refusals: readonly Refusal[]; value?: undefined }

/**
 * Writes entries down, all of them or none. This is the one place where METHOD's refusals of new acts are asked for;
 * what is imported is history and taken as it was written.
 */
export async function writeDown(entries: readonly Entry[], { ports }: Context): Promise<Written> {
  const outcome = await append(ports.store, ports.workspace, entries, { now: ports.now(), refuseAct })
  if (outcome.refusals) return { refusals: outcome.refusals }
  const current = await currentPolicy(ports.store, ports.workspace)
  if (current.refusals) return current
  const added = new Set(outcome.added.map(({ id }) => id))
  const value: WrittenEntry[] = []
  for (const entry of entries) {
    const { id, account } = entry
    value.push({ id, account, isNew: added.has(id), remarks: await remarks(entry, current.policy, ports) })
  }
  return { value }
}

/** What an entry says of itself; of an audit the ledger says what its ratings rest on. */
async function remarks(entry: Entry, policy: Policy, { store, workspace }: Ports): Promise<Message<RemarkCode>[]> {
  if (entry.kind !== 'trust.audited') return remarksOn(entry, policy)
  const asked = await askHistory(store, { workspace, account: entry.account }, (history) =>
    remarksOnAudit(history, entry),
  )
  return asked.refusals ? [] : asked.answer
}
