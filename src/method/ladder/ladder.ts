import { accountTold } from '../history/account-told.ts'
import { factsOfKind } from '../history/history.ts'
import type { History } from '../history/history.ts'
import { evidenceOf, lastUntil } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { Rung } from '../ledger/signals.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { isWithin } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { inBase, liveContracts } from '../portfolio/contracts.ts'
import type { Cap, Condition, Ladder, Trust } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import { CAPS, capsOf } from './caps.ts'
import { claimedOn, fakeMovesOf } from './claims.ts'
import type { FitCode } from './codes.ts'
import { CONDITIONS } from './conditions.ts'
import { dimensionsOf, sharingOf } from './dimensions.ts'
import { planOf } from './plan.ts'
import { playsFor, requirementFor } from './plays.ts'
import { heldSince } from './rung.ts'
import { thinnessOf } from './thin.ts'
import { jobsOf, verificationOf } from './verification.ts'

/** Where the account stands on the ladder, and what of it rests on what (L1–L15). `observed` is E5's count. */
export function ladderOf(history: History, moment: Moment, observed: number, trust: Trust): Ladder {
  const { day } = moment
  const conditions = CONDITIONS.map((condition) => condition.read(history, moment))
  const caps = capsOf(history, moment)
  const evidenced = observed >= history.policy.observationsMin
  const uncapped = evidenced ? uncappedRung(conditions) : null
  const rung = uncapped === null ? null : (Math.min(uncapped, ...caps.map((cap) => cap.rung)) as Rung)
  const claimed = claimedOn(history, day)
  const why = whyNotApplying(history, moment, caps)
  const plan = planOf(history, moment)
  return {
    applies: why === null,
    why,
    evidenced,
    thin: rung === null ? null : thinnessOf(history, rung, conditions),
    rung,
    heldSince: rung === null ? null : formatDay(heldSince(history, rung, day)),
    uncapped,
    claimed,
    gap: rung === null || claimed === null ? null : claimed - rung,
    expectedBias: history.policy.expectedBias,
    conditions,
    caps,
    stopRule: stopRuleOf(history, moment),
    fakeMoves: fakeMovesOf(history),
    dimensions: dimensionsOf(history, moment),
    next: rung === null || rung === 5 ? null : nextOf(history, (rung + 1) as Rung, conditions, caps),
    sharing: sharingOf(history, moment),
    plan,
    alternatives: alternativesOf(history, moment, caps),
    verification: verificationOf(history, moment, { observed, plan, trust }),
    jobs: jobsOf(history),
  }
}

/** L2: only an alternative seen to be dropped, or a renewal without a tender, within a year says that they stopped shopping. */
function alternativesOf(history: History, moment: Moment, caps: readonly Cap[]): Ladder['alternatives'] {
  const open = caps.find((cap) => cap.rule === 'L6-alternatives')
  if (open) return { status: 'open', evidence: open.evidence }
  const dropped: Fact[] = [
    ...(history.signals.get('alternatives_dropped') ?? []),
    ...(history.signals.get('renewed_without_tender') ?? []),
    ...factsOfKind(history, 'contract.renewed').filter((fact) => !fact.data.tendered),
  ].filter((fact) => isWithin(moment, fact.day, history.policy.yearDays))
  return { status: dropped.length > 0 ? 'dropped' : 'not_seen', evidence: evidenceOf(dropped) }
}

/** L1: rung n is held only if every condition of the rungs 2…n is met. */
function uncappedRung(conditions: readonly Condition[]): Rung {
  const isMet = (rung: Rung) => conditions.every((condition) => condition.rung > rung || condition.met)
  return ([5, 4, 3, 2] as const).find(isMet) ?? 1
}

/** L15: the ladder is for relationships worth deepening, on both sides. */
function whyNotApplying(history: History, moment: Moment, caps: readonly Cap[]): Message<FitCode> | null {
  if (caps.some((cap) => cap.rule === 'L6-arms-length')) return message('fit.arms_length')
  if (!caps.some((cap) => cap.rule === 'L6-value')) return null
  const { annualValueMin, baseCurrency } = history.policy
  const amount = inBase(history, liveContracts(history, moment.day), moment.day) ?? 0
  return message('fit.value', { amount: amount.toFixed(2), currency: baseCurrency, floor: annualValueMin })
}

function stopRuleOf(history: History, moment: Moment): Ladder['stopRule'] {
  const { quarterDays } = history.policy
  const last = lastUntil(history.unstatedNeeds, moment.day)
  if (!last || last.day + quarterDays <= moment.day) return { answered: false, entry: null, lapses: null }
  return { answered: true, entry: last.id, lapses: formatDay(last.day + quarterDays) }
}

function nextOf(
  history: History,
  rung: Rung,
  conditions: readonly Condition[],
  caps: readonly Cap[],
): NonNullable<Ladder['next']> {
  const unmet = conditions.filter((condition) => condition.rung === rung && !condition.met).map(({ id }) => id)
  const binding = CAPS.filter(({ id }) => caps.some((cap) => cap.rule === id && cap.rung < rung)).map(({ id }) => id)
  return {
    rung,
    requires: requirementFor(rung),
    missing: [...unmet, ...binding],
    plays: playsFor(history.policy, accountTold(history, 'sector'), rung),
  }
}
