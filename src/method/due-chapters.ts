import { decisionsOf } from './agreement/decisions.ts'
import { feedbackOpen } from './agreement/feedback.ts'
import { handoffsOf } from './agreement/handoff.ts'
import { milestonesOf } from './agreement/milestones.ts'
import type { Falling } from './due-items.ts'
import type { History } from './history/history.ts'
import { factsOfKind } from './history/history.ts'
import { thingsOf } from './history/things.ts'
import type { Moment } from './moment.ts'
import { outputsOn } from './onboarding/onboarding.ts'
import { endOfDiscovery, initiativesIn } from './portfolio/initiatives.ts'
import { predictionsOf, untold } from './predictions/predictions.ts'
import { openOf } from './predictions/realization.ts'
import { openAsks } from './promises/asks.ts'
import type { Renewal, Risk } from './standing-chapters.ts'
import type { PrecedentQuestion } from './standing-portfolio.ts'
import type { Proposal } from './states/proposal.ts'
import { formatDay } from './time/day.ts'

/** K4: the checks to run, and the outcomes to tell the client of. */
export function predictionsDue(history: History): Falling[] {
  const checks = openOf(predictionsOf(history)).map(({ ref, made, checkOn }): Falling => {
    return { what: 'prediction_check', ref, on: formatDay(checkOn), owner: made.data.owner }
  })
  const told = untold(history).map(({ prediction: { ref, made }, by }): Falling => {
    return { what: 'tell_outcome', ref, on: formatDay(by), owner: made.data.owner }
  })
  return [...checks, ...told]
}

/** K7, A8: what the client asked or told us and waits to hear about. */
export function answersDue(history: History, lead: string | null): Falling[] {
  const asks = openAsks(history).map(({ ref, received, dueOn }): Falling => {
    return { what: 'ask', ref, on: formatDay(dueOn), owner: received.data.owner ?? lead }
  })
  const feedback = feedbackOpen(history).map(({ ref, dueOn }): Falling => ({
    what: 'feedback',
    ref,
    on: formatDay(dueOn),
    owner: lead,
  }))
  return [...asks, ...feedback]
}

/** A3, A6, A7: what was agreed to happen by a day, on either side. */
export function agreedDue(history: History, moment: Moment): Falling[] {
  const decisions = decisionsOf(history, moment)
    .filter(({ status }) => status !== 'made')
    .map(({ ref, due, by }): Falling => ({ what: 'decision', ref, on: due, owner: by }))
  const milestones = milestonesOf(history, moment)
    .filter(({ status }) => status === 'open' || status === 'overdue')
    .map(({ ref, due, owner }): Falling => ({ what: 'milestone', ref, on: due, owner }))
  const outputs = outputsOn(history, moment.day).flatMap(({ set, due }): Falling[] => {
    if (set.data.status !== 'open' || due === null) return []
    return [{ what: 'onboarding', ref: set.id, on: formatDay(due), owner: set.data.owner }]
  })
  return [...decisions, ...milestones, ...outputs]
}

/** A9: a handoff is due from its first day until every item is accepted and the client is told. */
export function handoffsDue(history: History): Falling[] {
  return handoffsOf(history)
    .filter(({ done }) => !done)
    .map(({ ref, openedOn, to }) => ({ what: 'handoff', ref, on: openedOn, owner: to }))
}

/** A9: whoever receives an account reads its card (C1): due until a diagnosis was made since the handoff was opened. */
export function diagnosisDue(history: History): Falling[] {
  const last = factsOfKind(history, 'diagnosis.made').at(-1)
  return handoffsOf(history)
    .filter(({ done, openedOn }) => !done && (last === undefined || formatDay(last.day) < openedOn))
    .map(({ ref, openedOn, to }) => ({ what: 'diagnosis', ref, on: openedOn, owner: to }))
}

/** Chapter 7: a risk nobody took up is due at once; one taken up, on the day named for its next step. */
export function risksDue(risks: readonly Risk[], lead: string | null): Falling[] {
  return risks.flatMap(({ id, since, owner, due, accepted }): Falling[] => {
    if (accepted !== null) return []
    if (owner === null) return [{ what: 'risk', ref: id, on: since, owner: lead }]
    return due === null ? [] : [{ what: 'risk', ref: id, on: due, owner }]
  })
}

/** S2, P2: a state to be named, and a renewal that opens. */
export function stateDue(
  { proposal, renewal }: { proposal: Proposal | null; renewal: Renewal | null },
  lead: string | null,
): Falling[] {
  const named: Falling[] =
    proposal === null ? [] : [{ what: 'state', ref: proposal.state, on: formatDay(proposal.on), owner: lead }]
  if (renewal === null) return named
  return [...named, { what: 'renewal', ref: renewal.contract, on: renewal.opens, owner: lead }]
}

/** P3, S3: kill criteria to be judged on their day, and discoveries to be done with. */
export function initiativesDue(history: History, lead: string | null): Falling[] {
  const criteria = initiativesIn(history)
    .filter(({ settled }) => settled === null)
    .map(({ ref, opened, killBy }): Falling => {
      return { what: 'kill_criterion', ref, on: formatDay(killBy), owner: opened.data.brief.signOff ?? lead }
    })
  const discoveries = thingsOf(history, 'discovery.opened')
    .filter((discovery) => endOfDiscovery(history, discovery) === null)
    .map(({ ref, begun }): Falling => ({ what: 'discovery', ref, on: begun.data.due, owner: lead }))
  return [...criteria, ...discoveries]
}

/** P5: what precedents ask of this engagement: answered before closing, or before the quarter's review. */
export function precedentsDue(questions: readonly PrecedentQuestion[], lead: string | null): Falling[] {
  return questions.flatMap(({ ref, answerBy }): Falling[] =>
    answerBy === null ? [] : [{ what: 'precedent', ref, on: answerBy, owner: lead }],
  )
}
