import { evidenceOf, lastUntil } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factOfId, factsOfKind } from '../history/history.ts'
import { message } from '../message.ts'
import { isWithin } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Job, Verification } from '../standing-chapters.ts'
import type { Plan, Trust } from '../standing-types.ts'
import { parseDay } from '../time/day.ts'
import { TRUST_DIMENSIONS } from '../trust/trust.ts'
import type { Rung } from '../ledger/signals.ts'
import { planRange } from './plan-range.ts'
import type { VerifyCode } from './verify-codes.ts'

interface Looked {
  /** E5's count. */
  observed: number
  plan: Plan | null
  trust: Trust
}

/** L14: the list a diagnosis is held against before it is called done; the last two only for a plan to rung 4 or 5 (L16). */
export function verificationOf(history: History, moment: Moment, { observed, plan, trust }: Looked): Verification[] {
  const { observationsMin } = history.policy
  const set = plan === null ? undefined : factOfId(history, plan.entry)
  const audited = TRUST_DIMENSIONS.every((dimension) =>
    ['fresh', 'stale', 'contradicted'].includes(trust[dimension].status),
  )
  const asked = lastUntil(factsOfKind(history, 'need.addressed'), moment.day)
  const isAsked = asked !== undefined && isWithin(moment, asked.day, history.policy.quarterDays)
  const audit = factsOfKind(history, 'trust.audited').at(-1)
  const list = [
    verified('verify.observations', observed >= observationsMin, []),
    verified('verify.stop_rule_asked', isAsked, isAsked ? [asked] : []),
    verified('verify.operational_move', plan !== null, [set]),
    verified('verify.trust_audited', audited, [audit]),
    verified('verify.plan_complete', plan !== null && isComplete(history, plan, set), [set]),
  ]
  return plan !== null && plan.targetRung >= 4 ? [...list, ...forHighRungs(history, moment)] : list
}

function verified(code: VerifyCode, done: boolean, facts: readonly (Fact | undefined)[]): Verification {
  return { item: message(code), done, evidence: evidenceOf(facts.filter((fact) => fact !== undefined)) }
}

/** L13: an action, an owner, an observable sign, and a day one to four quarters out. */
function isComplete(history: History, plan: Plan, set: Fact | undefined): boolean {
  const due = parseDay(plan.due)
  if (set === undefined || due === null || (plan.action ?? '').trim() === '' || plan.owner.trim() === '') return false
  const { from, to } = planRange(history.policy, set.day)
  return from <= due && due <= to
}

/** A proprietary asset by name, and what each side gains when the other loses, answered for both. */
function forHighRungs(history: History, moment: Moment): Verification[] {
  const assets = (history.signals.get('asset_in_use') ?? []).filter(({ day }) =>
    isWithin(moment, day, history.policy.yearDays),
  )
  const checks = (['us', 'client'] as const).map((side) =>
    factsOfKind(history, 'incentive.checked').findLast(({ data, redacted }) => data.side === side && !redacted),
  )
  return [
    verified('verify.proprietary_asset', assets.length > 0, assets.slice(-1)),
    verified(
      'verify.incentives',
      checks.every((check) => check !== undefined),
      checks,
    ),
  ]
}

/** L16: the jobs the client hires us for, each with its rung, as told last. */
export function jobsOf(history: History): Job[] {
  const last = new Map(factsOfKind(history, 'job.stated').map((fact) => [fact.data.job ?? fact.id, fact]))
  return [...last.values()].map(({ id, data }) => ({
    job: data.job ?? null,
    rung: (data.rung as Rung | undefined) ?? null,
    entry: id,
  }))
}
