import type { Kysely } from 'kysely'
import { changedNames, changePolicy } from '#method/change-policy.ts'
import { DEFAULT_POLICY } from '#method/policy.ts'
import type { Policy } from '#method/policy.ts'
import type { PolicyBody, PolicyChanges, PolicyName } from '#method/policy-schema.ts'
import { formatInstant } from '#method/time/instant.ts'
import type { EpochMs, Instant } from '#method/time/instant.ts'
import { prepared } from './prepared.ts'
import type { Outcome } from './refusals.ts'
import type { PolicyRow, Tables } from './schema.ts'
import type { Store } from './store.ts'
import { reading, writing } from './transaction.ts'
import { lockWhole } from './workspaces.ts'

/** A policy a workspace set, with who did and why. */
export interface SetPolicy {
  policy: Policy
  setBy: string
  setAt: Instant
  why: string
}

/**
 * The policy in force in a workspace: the last one it set, else the method's own. The same object for the same row, so
 * that what was worked out under one policy is told from what was worked out under another by identity.
 */
export async function policyInForce(store: Store, db: Kysely<Tables>, workspace: string): Promise<Policy> {
  const [row] = await lastPolicy(db, store.engine, { workspace })
  if (row === undefined) return store.policy
  // A sample that was taken out and put in again counts anew: the moment tells its policies apart.
  const key = `${workspace}/${row.id}/${row.set_at}`
  const known = store.policies.get(key)
  if (known) return known
  const policy = policyOf(row)
  store.policies.set(key, policy)
  return policy
}

/** The policy in force, for whoever asks from outside of a transaction. */
export async function currentPolicy(store: Store, workspace: string): Promise<Outcome<{ policy: Policy }>> {
  return reading(store, async (db) => ({ policy: await policyInForce(store, db, workspace) }))
}

const lastPolicy = prepared<{ workspace: string }, PolicyRow>((db, { workspace }) =>
  db.selectFrom('policy').selectAll().where('workspace', '=', workspace).orderBy('seq', 'desc').limit(1),
)

/** What a later version of the method added is not in an older body; there its default holds. */
function policyOf({ id, body }: PolicyRow): Policy {
  return { ...DEFAULT_POLICY, ...(JSON.parse(body) as PolicyBody), id }
}

/** Every policy a workspace set, the first one first. */
export async function policiesSet(store: Store, workspace: string): Promise<Outcome<{ policies: SetPolicy[] }>> {
  return reading(store, async (db) => {
    const rows = await db.selectFrom('policy').selectAll().where('workspace', '=', workspace).orderBy('seq').execute()
    return {
      policies: rows.map((row) => ({ policy: policyOf(row), setBy: row.set_by, setAt: row.set_at, why: row.why })),
    }
  })
}

/** A policy that was just set, and what of it differs from the one before. */
export interface PolicySet {
  policy: Policy
  changed: PolicyName[]
}

export interface PolicyWish {
  changes: PolicyChanges
  by: string
  why: string
  now: EpochMs
}

/**
 * Sets a policy for a workspace, from the one in force with some of it changed. Whoever works on its accounts waits, so
 * that nothing is worked out under the old policy and stored after the new one; every stored standing is outrun from
 * then on, and is worked out anew when it is asked for. Refuses what makes no sense as a whole, and what changes nothing.
 */
export async function setPolicy(
  store: Store,
  workspace: string,
  { changes, by, why, now }: PolicyWish,
): Promise<Outcome<PolicySet>> {
  return writing(store, async (transaction): Promise<Outcome<PolicySet>> => {
    await lockWhole(transaction, store.engine, workspace)
    const [last] = await lastPolicy(transaction, store.engine, { workspace })
    const before = last === undefined ? store.policy : policyOf(last)
    const changed = changePolicy(before, changes)
    if (changed.refusals) return changed
    const seq = (last?.seq ?? 0) + 1
    const id = `firm-${seq}`
    const row = { workspace, seq, id, body: JSON.stringify(changed.body), set_by: by, set_at: formatInstant(now), why }
    await transaction.insertInto('policy').values(row).execute()
    await transaction.updateTable('standing').set({ valid_until: 0 }).where('workspace', '=', workspace).execute()
    return { policy: { ...changed.body, id }, changed: changedNames(before, changed.body) }
  })
}
