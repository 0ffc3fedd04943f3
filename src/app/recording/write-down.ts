import type { Refusal } from '#contract/refusals.ts'
import { refuseAct } from '#method/acts/refuse.ts'
import { remarksOn } from '#method/acts/remarks.ts'
import type { RemarkCode } from '#method/acts/remarks.ts'
import type { Entry } from '#method/ledger/entry.ts'
import type { Message } from '#method/message.ts'
import { append } from '#store/append.ts'
import { currentPolicy } from '#store/policies.ts'
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
  const value = entries.map((entry) => ({
    id: entry.id,
    account: entry.account,
    isNew: added.has(entry.id),
    remarks: remarksOn(entry, current.policy),
  }))
  return { value }
}
