import { leadTold } from '../agreement/lead.ts'
import { accountTold } from '../history/account-told.ts'
import type { History } from '../history/history.ts'
import { factOfId } from '../history/history.ts'
import { requirementFor } from '../ladder/plays.ts'
import { message } from '../message.ts'
import { isOverdueOn } from '../promises/resolution.ts'
import type { Commitment } from '../promises/resolution.ts'
import { assess, viewAt } from '../standing.ts'
import type { AssessOptions } from '../standing.ts'
import type { Standing } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { evidenceOfRung, itemsOf } from './card-items.ts'
import type { Card, CardDiagnosis, CardPlan, CardTarget } from './card.ts'

/** C1: engine mode: diagnose, design, deploy, trust, on one card. The same ledger, moment and policy give the same card. */
export function diagnose(history: History, options: AssessOptions): Card {
  const standing = assess(history, options)
  const { view, moment } = viewAt(history, options)
  return cardOf(standing, view, moment.day)
}

function cardOf(standing: Standing, history: History, day: DayNumber): Card {
  const { account, asOf, policy, ladder, trust, handoff, offers } = standing
  const lead = leadTold(history)
  const { verification } = ladder
  return {
    v: 1,
    account,
    name: accountTold(history, 'name') ?? null,
    asOf,
    policy,
    owner: lead && { lead: lead.member, evidence: [lead.told.id] },
    diagnosis: diagnosisOf(standing, history, day),
    target: targetOf(standing),
    plan: planOf(standing, history, day),
    trust,
    stopRule: stopRuleOf(standing, history),
    done: verification.every(({ done }) => done),
    verification,
    handoff: handoff !== null && !handoff.done ? handoff : null,
    offers,
  }
}

function diagnosisOf({ ladder, coverage }: Standing, history: History, day: DayNumber): CardDiagnosis {
  const { rung, heldSince, claimed, gap, expectedBias, why, thin, uncapped, caps } = ladder
  const evidence = evidenceOfRung(history, ladder, day)
  const { observationsMin } = history.policy
  const verdict =
    rung === null
      ? message('card.not_enough' as const, { seen: coverage.observations, needed: observationsMin })
      : message('card.evidenced' as const, { rung, items: evidence.length })
  const holding = rung === null || rung === uncapped ? [] : caps.filter((cap) => cap.rung === rung)
  const items = itemsOf(history, evidence)
  return { verdict, rung, heldSince, claimed, gap, expectedBias, why, thin, evidence, items, caps: holding }
}

/** L11: the plan's rung where there is a plan, else the next one; none where the rung is not evidenced or the highest. */
function targetOf({ ladder: { plan, next, conditions } }: Standing): CardTarget | null {
  const rung = plan?.targetRung ?? next?.rung
  if (rung === undefined) return null
  const unmet = conditions.filter((each) => each.rung === rung && !each.met)
  return { rung, requires: requirementFor(rung), unmet, plays: next?.rung === rung ? next.plays : [] }
}

function planOf({ ladder: { plan } }: Standing, history: History, day: DayNumber): CardPlan | null {
  if (plan === null) return null
  const steps = [...history.commitments.values()]
    .filter(({ made, resolution }) => made.data.plan === plan.ref && !isTakenBack(resolution))
    .sort((a, b) => a.due - b.due || (a.ref < b.ref ? -1 : 1))
  return { ...plan, steps: steps.map((step) => stepOf(step, day)) }
}

/** Withdrawn in agreement, or its keeping erased: counted nowhere (K3). */
function isTakenBack(resolution: Commitment['resolution']): boolean {
  return resolution?.outcome === 'withdrawn' || resolution?.outcome === 'erased'
}

function stepOf(step: Commitment, day: DayNumber): CardPlan['steps'][number] {
  const { ref, made, due, resolution } = step
  const resolved = resolution?.outcome === 'kept' ? ('kept' as const) : ('missed' as const)
  const status = resolution === null ? (isOverdueOn(step, day) ? ('overdue' as const) : ('open' as const)) : resolved
  return { ref, what: made.data.what ?? null, owner: made.data.owner, due: formatDay(due), status, entry: made.id }
}

/** L7: which need was it? The entry says. */
function stopRuleOf({ ladder: { stopRule } }: Standing, history: History): Card['stopRule'] {
  const fact = stopRule.entry === null ? undefined : factOfId(history, stopRule.entry)
  const need = fact?.kind === 'need.addressed' ? (fact.data.need ?? null) : null
  const last = history.unstatedNeeds.at(-1)
  const evidence = stopRule.entry === null ? (last === undefined ? [] : [last.id]) : [stopRule.entry]
  return { ...stopRule, need, evidence }
}
