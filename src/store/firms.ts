import { formatInstant } from '#method/time/instant.ts'
import type { EpochMs } from '#method/time/instant.ts'
import type { Outcome } from './refusals.ts'
import type { FirmRow } from './schema.ts'
import type { Store } from './store.ts'
import { writing } from './transaction.ts'

/** What a firm says of itself; null where it has not said. */
export interface Firm {
  name: string | null
  timezone: string | null
}

export async function firmOf(store: Store, workspace: string): Promise<Firm> {
  return firmIn(store.engine.read, workspace)
}

interface FirmWish {
  /** Left out, it stays as it is; null takes it back. */
  name?: string | null | undefined
  timezone?: string | null | undefined
  by: string
  now: EpochMs
}

/** Sets what is named in the wish. A firm's name is no part of its ledger: it stays when a sample leaves. */
export async function setFirm(
  store: Store,
  workspace: string,
  { name, timezone, by, now }: FirmWish,
): Promise<Outcome<{ firm: Firm }>> {
  return writing(store, async (transaction) => {
    const before = await firmIn(transaction, workspace)
    const firm: Firm = {
      name: name === undefined ? before.name : name,
      timezone: timezone === undefined ? before.timezone : timezone,
    }
    const set = { name: firm.name ?? '', timezone: firm.timezone ?? '', set_by: by, set_at: formatInstant(now) }
    await transaction
      .insertInto('firm')
      .values({ workspace, ...set })
      .onConflict((conflict) => conflict.column('workspace').doUpdateSet(set))
      .execute()
    return { firm }
  })
}

async function firmIn(db: Pick<Store['engine']['read'], 'selectFrom'>, workspace: string): Promise<Firm> {
  const row: Pick<FirmRow, 'name' | 'timezone'> | undefined = await db
    .selectFrom('firm')
    .select(['name', 'timezone'])
    .where('workspace', '=', workspace)
    .executeTakeFirst()
  return { name: row?.name || null, timezone: row?.timezone || null }
}
