import { SIGNALS } from './ledger/signals.ts'
import { message } from './message.ts'
import type { Message } from './message.ts'
import { DEFAULT_POLICY } from './policy.ts'
import type { Policy } from './policy.ts'
import { POLICY_ORDER } from './policy-numbers.ts'
import { POLICY_NAMES } from './policy-schema.ts'
import type { PolicyBody, PolicyChanges, PolicyName } from './policy-schema.ts'
import { parseDay } from './time/day.ts'

/** What is wrong with a policy as a whole. src/words has a sentence for each, in both languages. */
export type PolicyFault =
  | 'policy.order' // less, more: names of numbers
  | 'policy.base_rate' // currency, from
  | 'policy.rates_order' // from
  | 'policy.bands_order' // name
  | 'policy.play_signal' // signal, rung
  | 'policy.unchanged'

export type ChangedPolicy =
  { body: PolicyBody; refusals?: undefined } | { refusals: Message<PolicyFault>[]; body?: undefined }

/** A policy with some of it changed; null in `changes` puts the method's default back. Refuses what makes no sense as a whole. */
export function changePolicy(policy: Policy, changes: PolicyChanges): ChangedPolicy {
  const { id: _id, ...before } = policy
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  const wanted = given.map(([name, value]) => [name, value ?? DEFAULT_POLICY[name as PolicyName]])
  // Each value was read by the schema of its own field.
  const body = { ...before, ...(Object.fromEntries(wanted) as Partial<PolicyBody>) }
  const refusals = [...orderFaults(body), ...rateFaults(body), ...bandFaults(body), ...playFaults(body)]
  if (refusals.length > 0) return { refusals }
  return changedNames(before, body).length === 0 ? { refusals: [message('policy.unchanged')] } : { body }
}

/** What differs between two policies, by name. */
export function changedNames(before: PolicyBody, after: PolicyBody): PolicyName[] {
  return POLICY_NAMES.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

function orderFaults(body: PolicyBody): Message<PolicyFault>[] {
  return POLICY_ORDER.filter(([less, more]) => body[less] > body[more]).map(([less, more]) =>
    message('policy.order', { less, more }),
  )
}

/** L6-value: whatever is counted in the base currency has to be worth one of it, from each day the table speaks of. */
function rateFaults({ rates, baseCurrency }: PolicyBody): Message<PolicyFault>[] {
  const early = rates.filter(({ from }, i) => i > 0 && (parseDay(from) ?? 0) <= (parseDay(rates[i - 1]!.from) ?? 0))
  return [
    ...early.map(({ from }) => message('policy.rates_order', { from })),
    ...rates
      .filter(({ worth }) => worth[baseCurrency] !== 1)
      .map(({ from }) => message('policy.base_rate', { currency: baseCurrency, from })),
  ]
}

/** P5: each band begins above the one before it. */
function bandFaults(body: PolicyBody): Message<PolicyFault>[] {
  return (['precedentValueBands', 'precedentLengthBands'] as const)
    .filter((name) => body[name].some((from, i) => i > 0 && from <= body[name][i - 1]!))
    .map((name) => message('policy.bands_order', { name }))
}

/** L12: a play names a signal that can support the rung it leads to. */
function playFaults({ plays }: PolicyBody): Message<PolicyFault>[] {
  return plays
    .filter(({ signal, fromRung }) => (SIGNALS[signal].supports ?? 0) <= fromRung)
    .map(({ signal, fromRung }) => message('policy.play_signal', { signal, rung: fromRung + 1 }))
}
