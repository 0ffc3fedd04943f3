import { foldEntries } from './history/history.ts'
import type { History } from './history/history.ts'
import type { Rung } from './ledger/signals.ts'
import type { Policy } from './policy.ts'
import { assess } from './standing.ts'
import type { Standing } from './standing-types.ts'
import { formatInstant } from './time/instant.ts'
import type { EpochMs } from './time/instant.ts'

/** What of a standing shows at a glance whether a policy matters to it. */
export interface Glimpse {
  rung: Rung | null
  caps: string[]
  risks: number
  due: number
}

export interface PolicyPreview {
  before: Glimpse
  after: Glimpse
  /** The parts of the standing that would say something else, in its order. */
  changes: string[]
}

/** Where an account would stand under another policy, beside where it stands now. */
export function previewPolicy(history: History, policy: Policy, now: EpochMs): PolicyPreview {
  const options = { asOf: formatInstant(now), now }
  const before = assess(history, options)
  const after = assess(foldEntries(history.entries.values(), { policy }), options)
  return { before: glimpseOf(before), after: glimpseOf(after), changes: partsThatDiffer(before, after) }
}

function glimpseOf({ ladder, risks, due }: Standing): Glimpse {
  return { rung: ladder.rung, caps: ladder.caps.map(({ rule }) => rule), risks: risks.length, due: due.length }
}

/** The policy's name and the moment until which the answer holds differ without anybody standing elsewhere. */
function partsThatDiffer(before: Standing, after: Standing): string[] {
  const other = new Map(Object.entries(after))
  return Object.entries(before)
    .filter(([part]) => part !== 'policy' && part !== 'validUntil')
    .filter(([part, value]) => verdictsIn(value) !== verdictsIn(other.get(part)))
    .map(([part]) => part)
}

/** A reason that names another number of the policy is the same reason: its parameters are left out. */
function verdictsIn(part: unknown): string | undefined {
  return JSON.stringify(part, (key, value: unknown) => (key === 'params' ? undefined : value))
}
