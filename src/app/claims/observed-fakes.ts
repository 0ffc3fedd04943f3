import type { Refusal } from '#contract/refusals.ts'
import type { ObservedFake } from '#method/fake-moves/match.ts'
import type { KindData } from '#method/ledger/kinds.ts'
import { entriesByAccount } from '#store/known-entries.ts'
import { entriesByIds } from '#store/timeline.ts'
import type { Ports } from '../ports.ts'

/** With where and when it was seen, and who wrote it down. */
export interface FakeSeen extends ObservedFake {
  account: string
  at: string
  by: string
}

export type FakesObserved =
  { fakes: FakeSeen[]; refusals?: undefined } | { refusals: readonly Refusal[]; fakes?: undefined }

/** L8: what this team once took for more than it was, in whichever account: its own entries rank before the founding ones. */
export async function observedFakes({ store, workspace }: Ports): Promise<FakesObserved> {
  const ids: string[] = []
  for await (const { entries } of entriesByAccount(store, workspace, ['claim.observed_fake'])) {
    ids.push(...entries.map(({ id }) => id))
  }
  const found = await entriesByIds(store, workspace, ids)
  if (found.refusals) return found
  const standing = found.items.filter(({ reading }) => reading.status === 'confirmed' && !reading.redacted)
  return {
    fakes: standing.map(({ entry, reading }) => {
      // The kind was asked for, and the reading of an entry has its kind's data.
      const { said, happened, lesson, ceiling } = reading.data as KindData['claim.observed_fake']
      const seen = { account: entry.account, at: reading.at, by: entry.by }
      return { entry: entry.id, said, happened, lesson, ceiling: ceiling as ObservedFake['ceiling'], ...seen }
    }),
  }
}
