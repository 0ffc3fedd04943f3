import type { EntryRefusal } from '../ledger/entry.ts'
import type { Kind } from '../ledger/kinds.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import type { ActCode } from './codes.ts'

/** What a prediction must have, by the path in its data (K4). */
const PREDICTION_FIELDS = [
  'baseline',
  'baseline.value',
  'baseline.unit',
  'baseline.n',
  'baseline.on',
  'target',
  'target.value',
  'checkOn',
  'method',
  'owner',
] as const

export type LackingField = (typeof PREDICTION_FIELDS)[number]

/** What an initiative must have to end by (P3). */
const KILL_FIELDS = ['brief.killCriterion', 'brief.killCriterion.text', 'brief.killCriterion.by']

interface Sent {
  /** Where the data stands in what was sent: `$.data`, or `$` where its fields stand side by side with the rest. */
  root: '$' | '$.data'
  data: unknown
}

/**
 * Tells together, and in METHOD's words, what the schema misses one by one: a prediction without all of its fields is a
 * wish, and every missing field is named at once (K4); a brief without a kill criterion is refused as that (P3).
 */
export function tellWhatLacks(
  kind: Kind,
  refusals: readonly EntryRefusal[],
  { root, data }: Sent,
): (EntryRefusal | Message<ActCode>)[] {
  const ref = refOf(data)
  const lacking = new Map(refusals.filter(isLack).map((refusal) => [refusal.path, refusal]))
  const found = (fields: readonly string[]) => fields.filter((field) => lacking.has(`${root}.${field}`))
  const others = (told: readonly string[]) =>
    refusals.filter(({ path }) => !told.some((field) => path === `${root}.${field}`))
  if (kind === 'prediction.made') {
    const missing = found(PREDICTION_FIELDS)
    return missing.length === 0 ? [...refusals] : [message('prediction.lacks', { ref, missing }), ...others(missing)]
  }
  if (kind === 'initiative.opened') {
    const missing = found(KILL_FIELDS)
    return missing.length === 0 ? [...refusals] : [message('initiative.no_kill_criterion', { ref }), ...others(missing)]
  }
  return [...refusals]
}

/** What a thing is called, as far as it says so. */
function refOf(data: unknown): string {
  return typeof data === 'object' && data !== null && 'ref' in data && typeof data.ref === 'string' ? data.ref : ''
}

/** Not there, or there and empty. */
function isLack({ expected }: EntryRefusal): boolean {
  return expected.code === 'required' || expected.code === 'not_empty'
}
