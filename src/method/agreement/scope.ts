import { informalWork } from '../delivery/work.ts'
import { evidenceOf } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { lastLater, thingsOf } from '../history/things.ts'
import type { Moment } from '../moment.ts'
import type { Scope } from '../standing-chapters.ts'

/** A4: the items of the scope as last set. */
export function scopeItems(history: History): Fact<'scope.set'>[] {
  return thingsOf(history, 'scope.set').map((thing) => lastLater(thing, 'scope.set') ?? thing.begun)
}

/** A4: what is in and out, what was asked for beyond it, and what was promised to sell. */
export function scopeOf(history: History, moment: Moment): Scope {
  const items = scopeItems(history)
  const decided = thingsOf(history, 'change.requested').map(
    (thing) => lastLater(thing, 'change.decided')?.data.decision,
  )
  const sold = thingsOf(history, 'promise.sold').map((thing) => lastLater(thing, 'promise.reconciled')?.data.outcome)
  const within = (boundary: Fact<'scope.set'>['data']['boundary']) =>
    items.filter(({ data }) => data.boundary === boundary).length
  const count = <T>(list: readonly T[], wanted: T) => list.filter((each) => each === wanted).length
  const informal = informalWork(history, moment)
  return {
    boundaries: {
      included: within('included'),
      excluded: within('excluded'),
      change_controlled: within('change_controlled'),
      escalated: within('escalated'),
    },
    changes: {
      open: count(decided, undefined),
      approved: count(decided, 'approved'),
      declined: count(decided, 'declined'),
      deferred: count(decided, 'deferred'),
    },
    informal: { refs: informal.map(({ data }) => data.ref).sort(), evidence: evidenceOf(informal) },
    promises: {
      open: count(sold, undefined),
      kept_in: count(sold, 'kept_in'),
      ruled_out: count(sold, 'ruled_out'),
      renegotiated: count(sold, 'renegotiated'),
    },
  }
}
