import type { History } from '../history/history.ts'
import { zoneInForce } from '../history/history.ts'
import { timeOf } from '../history/acts.ts'
import { firstShown } from '../ladder/plan.ts'
import type { Kind } from '../ledger/kinds.ts'
import { assess } from '../standing.ts'
import type { EpochMs } from '../time/instant.ts'

type Data = Readonly<Record<string, unknown>>

/** An act as somebody means to write it down. */
export interface Meant {
  kind: Kind
  at: string
  data: Data
}

/**
 * What an act leaves to the ledger where its writer left it out: what the state lacks that is being left (S3), and the
 * entry that shows a plan's signal (L13).
 */
export function fillFromLedger(history: History, { kind, at, data }: Meant, { now }: { now: EpochMs }): Data {
  if (kind === 'state.named' && data['gaps'] === undefined) {
    const { missing } = assess(history, { asOf: at, now }).state
    const gaps = missing.map(({ code }) => code)
    return gaps.length === 0 ? {} : { gaps }
  }
  if (kind === 'plan.closed' && data['outcome'] === 'observed' && data['entry'] === undefined) {
    const entry = firstShown(history, String(data['ref']), timeOf(at, zoneInForce(history)).day)
    return entry === undefined ? {} : { entry }
  }
  return {}
}

/** The one field of a kind that may be left to the ledger. */
export const FILLED_FIELDS: Partial<Record<Kind, string>> = { 'state.named': 'gaps', 'plan.closed': 'entry' }
