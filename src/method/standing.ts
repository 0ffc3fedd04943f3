import { clarityOf } from './agreement/clarity.ts'
import { dueOf } from './due.ts'
import { coverageOf } from './evidence/coverage.ts'
import { historyUntil } from './history/history.ts'
import type { History } from './history/history.ts'
import { endOfDay, staysOf, zoneAt } from './history/stays.ts'
import { ladderOf } from './ladder/ladder.ts'
import { observedToday } from './ladder/rung.ts'
import { changesAt, firstChange, momentOf } from './moment.ts'
import { commitmentCounts } from './promises/reliability.ts'
import { cadenceOf } from './rhythm/cadence.ts'
import type { Standing } from './standing-types.ts'
import { assetOf } from './states/asset.ts'
import { stateOf } from './states/state.ts'
import { parseDay } from './time/day.ts'
import type { Day } from './time/day.ts'
import { formatInstant, parseInstant } from './time/instant.ts'
import type { EpochMs, Instant } from './time/instant.ts'
import { trustOf } from './trust/trust.ts'

export interface AssessOptions {
  /** A bare day means its last instant in the account's zone; today means `now`. */
  asOf: Day | Instant
  now: EpochMs
}

/**
 * The standing of one account at a moment, under the history's policy (LEDGER §5). The same ledger, moment and policy
 * give the same standing, key for key. Throws a RangeError on an `asOf` that is neither a day nor an instant: whoever
 * takes one from a person checks it with `isMoment` first.
 */
export function assess(history: History, options: AssessOptions): Standing {
  const at = instantOf(history, options)
  const view = historyUntil(history, at)
  const moment = momentOf(at, view.zone)
  for (const { from } of staysOf(view)) changesAt(moment, from)
  const observed = observedToday(view, moment)
  const state = stateOf(view, moment.day)
  const ladder = ladderOf(view, moment, observed)
  const trust = trustOf(view, moment)
  const standing = {
    v: 1 as const,
    account: view.account,
    asOf: options.asOf,
    policy: view.policy.id,
    state,
    stage: null,
    coverage: coverageOf(view, moment.day, observed),
    ladder,
    trust,
    commitments: { us: commitmentCounts(view, 'us', moment), client: commitmentCounts(view, 'client', moment) },
    cadence: cadenceOf(view, moment),
    predictions: null,
    sla: null,
    clarity: clarityOf(view, moment.day),
    onboarding: null,
    risks: null,
    asset: assetOf(view, moment),
    renewal: null,
    patterns: null,
    asks: null,
    milestones: null,
    decisions: null,
    handoff: null,
    fit: null,
    due: dueOf(view, moment, { state, ladder, trust }),
  }
  const change = view.cut ? null : firstChange(moment)
  return { ...standing, validUntil: change === null ? null : formatInstant(change) }
}

function instantOf(history: History, { asOf, now }: AssessOptions): EpochMs {
  const day = parseDay(asOf)
  if (day !== null) {
    const stays = staysOf(history)
    return day === zoneAt(stays, now).dayOf(now) ? now : endOfDay(stays, day)
  }
  const at = parseInstant(asOf)
  if (at === null) throw new RangeError(`neither a day nor an instant: ${asOf.slice(0, 40)}`)
  return at
}
