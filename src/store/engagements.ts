import { sql } from 'kysely'
import type { Policy } from '#method/policy.ts'
import type { Engagement } from '#method/portfolio/engagement.ts'
import type { Candidate } from '#method/portfolio/precedents.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { policyInForce } from './policies.ts'
import { REFRESHED_MAX, refreshFirst } from './refresh-first.ts'
import type { Outcome } from './refusals.ts'
import { refuse } from './refusals.ts'
import { readStanding } from './standings.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

export interface Engagements {
  ours: Engagement
  /** Every other account's engagement that has ended. */
  past: (Candidate & { name: string })[]
  outdated: number
  /** What they are compared by. */
  policy: Policy
}

/** P5: the shape of one account, and those of all that ended. Histories are not read: what is compared is stored. */
export async function engagements(
  store: Store,
  { workspace, account }: { workspace: string; account: string },
  { now }: { now: EpochMs },
): Promise<Outcome<Engagements>> {
  const outdated = await refreshFirst(store, workspace, { now, limit: REFRESHED_MAX })
  // However many standings time has outrun, the one asked about is worked out.
  const own = await readStanding(store, workspace, account, { now })
  if (own.refusals) return own
  return reading(store, async (db): Promise<Outcome<Engagements>> => {
    const rows = await db
      .selectFrom('engagement')
      .innerJoin('account', (join) =>
        join
          .onRef('account.workspace', '=', 'engagement.workspace')
          .onRef('account.account', '=', 'engagement.account'),
      )
      .select(['engagement.account', 'engagement.body', 'account.name'])
      .where('engagement.workspace', '=', workspace)
      .where((where) =>
        where.or([where('engagement.outcome', '<>', sql.lit('')), where('engagement.account', '=', account)]),
      )
      .execute()
    // The store writes shapes as the engine gives them.
    const read = rows.map(({ body, ...row }) => ({ ...row, engagement: JSON.parse(body) as Engagement }))
    const ours = read.find((row) => row.account === account)
    if (ours === undefined) return { refusals: [refuse('account.unknown', { account })] }
    const policy = await policyInForce(store, db, workspace)
    return { ours: ours.engagement, past: read.filter((row) => row.account !== account), outdated, policy }
  })
}
