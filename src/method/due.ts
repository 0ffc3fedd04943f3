import { leadOf } from './agreement/lead.ts'
import {
  agreedDue,
  answersDue,
  diagnosisDue,
  handoffsDue,
  initiativesDue,
  precedentsDue,
  predictionsDue,
  risksDue,
  stateDue,
} from './due-chapters.ts'
import { tellDue } from './due-items.ts'
import type { Falling } from './due-items.ts'
import type { Fact } from './history/fact.ts'
import { factsWithin } from './history/fact.ts'
import type { History } from './history/history.ts'
import { factsOfKind } from './history/history.ts'
import { recentFall } from './ladder/rung.ts'
import { changesOn, hasCome } from './moment.ts'
import type { Moment } from './moment.ts'
import { slotsDue } from './rhythm/cadence.ts'
import type { DueItem, Standing } from './standing-types.ts'
import type { Proposal } from './states/proposal.ts'
import { formatDay } from './time/day.ts'

/** What is due, and what falls due next, most urgent first. An ended account asks for nothing more. */
export function dueOf(
  history: History,
  moment: Moment,
  standing: Pick<Standing, 'state' | 'ladder' | 'trust' | 'risks' | 'renewal' | 'precedents'> & {
    proposal: Proposal | null
  },
): DueItem[] {
  if (standing.state.named === 'ended') return []
  const lead = leadOf(history)
  const falling: Falling[] = [
    ...commitmentsDue(history),
    ...slotsDue(history, moment, lead),
    ...stopRuleDue(history, moment, standing, lead),
    ...auditDue(standing, lead),
    ...planDue(standing),
    ...lessonsDue(history, moment, standing, lead),
    ...predictionsDue(history),
    ...answersDue(history, lead),
    ...agreedDue(history, moment),
    ...handoffsDue(history),
    ...diagnosisDue(history),
    ...risksDue(standing.risks, lead),
    ...stateDue(standing, lead),
    ...initiativesDue(history, lead),
    ...precedentsDue(standing.precedents, lead),
  ]
  const key = ({ on, what, ref }: Falling) => `${on} ${what} ${ref ?? ''}`
  falling.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  return tellDue(history, moment, { falling, risks: standing.risks })
}

function commitmentsDue(history: History): Falling[] {
  const open = [...history.promises.us.open, ...history.promises.client.open]
  return open.map(({ ref, due, made }) => ({ what: 'commitment', ref, on: formatDay(due), owner: made.data.owner }))
}

/** L7: some weeks before an answer lapses, and from then on until there is a new one. */
function stopRuleDue(
  history: History,
  moment: Moment,
  { ladder }: Pick<Standing, 'ladder'>,
  owner: string | null,
): Falling[] {
  const { quarterDays, stopRuleNoticeDays } = history.policy
  const last = history.unstatedNeeds.at(-1)
  if (!last) return []
  const lapses = last.day + quarterDays
  if (ladder.stopRule.answered && !hasCome(moment, lapses - stopRuleNoticeDays)) return []
  return [{ what: 'stop_rule', ref: last.id, on: formatDay(lapses), owner }]
}

function auditDue({ trust }: Pick<Standing, 'trust'>, owner: string | null): Falling[] {
  return trust.auditDue === null ? [] : [{ what: 'trust_audit', ref: null, on: trust.auditDue, owner }]
}

function planDue({ ladder: { plan } }: Pick<Standing, 'ladder'>): Falling[] {
  return plan === null ? [] : [{ what: 'plan', ref: plan.ref, on: plan.due, owner: plan.owner }]
}

/**
 * L8: after a fall of a rung, a gap found at a diagnosis, a lost deal or a contract the client ended, what did we take
 * for a sign that was none?
 */
function lessonsDue(
  history: History,
  moment: Moment,
  { ladder }: Pick<Standing, 'ladder'>,
  owner: string | null,
): Falling[] {
  const { quarterDays } = history.policy
  const losses = lossesWithin(history, moment)
  const fall = recentFall(history, moment.day, ladder.rung ?? 0)
  if (fall !== null) changesOn(moment, fall + quarterDays)
  const asked = [
    ...losses.map((fact) => ({ day: fact.day, ref: fact.id })),
    ...(fall === null ? [] : [{ day: fall, ref: null }]),
  ]
  const answered = lastAnswer(history)
  return asked
    .filter(({ day }) => answered === null || answered < day)
    .map(({ day, ref }) => ({ what: 'observed_fake', ref, on: formatDay(day), owner }))
}

function lossesWithin(history: History, moment: Moment): Fact[] {
  const { quarterDays } = history.policy
  const lost = factsWithin(factsOfKind(history, 'deal.lost'), moment.day, quarterDays)
  const ended = factsWithin(factsOfKind(history, 'contract.ended'), moment.day, quarterDays)
  const diagnosed = factsWithin(factsOfKind(history, 'diagnosis.made'), moment.day, quarterDays)
  const losses = [
    ...lost,
    ...ended.filter((fact) => fact.data.byWhom === 'client'),
    ...diagnosed.filter(({ data }) => (data.claimed ?? 0) - (data.rung ?? Infinity) >= history.policy.lessonGap),
  ]
  for (const { day } of losses) changesOn(moment, day + quarterDays)
  return losses
}

function lastAnswer(history: History): number | null {
  const answers = [...factsOfKind(history, 'claim.observed_fake'), ...factsOfKind(history, 'claim.nothing_to_learn')]
  return answers.length === 0 ? null : Math.max(...answers.map((fact) => fact.day))
}
