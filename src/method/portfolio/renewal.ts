import { peopleOn } from '../agreement/people.ts'
import { evidenceOf, lastUntil } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { isWithin } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { predictionsOf } from '../predictions/predictions.ts'
import { lastMet } from '../risk/people-risks.ts'
import type { Renewal } from '../standing-chapters.ts'
import { formatDay } from '../time/day.ts'
import type { ReadinessCode } from './codes.ts'
import { liveContracts } from './contracts.ts'
import { renewalReasons } from './renewal-reasons.ts'

/** P2: the contract that ends first, when its renewal opens (S2), and what we are not ready for. Null without an end to come. */
export function renewalOf(history: History, moment: Moment): Renewal | null {
  const ending = liveContracts(history, moment.day, moment)
    .filter(({ end }) => end !== null)
    .sort((a, b) => a.end! - b.end! || (a.ref < b.ref ? -1 : 1))
  const first = ending[0]
  if (!first) return null
  const opens = Math.min(...renewalReasons(history, first).map(({ on }) => on))
  return {
    end: formatDay(first.end!),
    opens: formatDay(opens),
    readiness: readinessOf(history, moment),
    contract: first.ref,
    evidence: evidenceOf([first.signed, first.valued]),
  }
}

/** P2: what is older than a quarter, or missing. */
function readinessOf(history: History, moment: Moment): Message<ReadinessCode>[] {
  const { quarterDays, deciderDays } = history.policy
  const isFresh = (fact: Fact | null | undefined) => !!fact && isWithin(moment, fact.day, quarterDays)
  const checks = predictionsOf(history).map(({ checked }) => checked)
  const deciders = [...peopleOn(history, moment.day).values()].filter(
    ({ role, hasLeft }) => !hasLeft && (role === 'economic_buyer' || role === 'executive'),
  )
  const met = lastMet(history, deciders, moment.day)
  const lacking: (Message<ReadinessCode> | null)[] = [
    isFresh(lastSlaReview(history, moment)) ? null : message('ready.sla_review'),
    isFresh(lastUntil(factsOfKind(history, 'trust.audited'), moment.day)) ? null : message('ready.trust_audit'),
    checks.some(isFresh) ? null : message('ready.vri'),
    met && isWithin(moment, met.day, deciderDays) ? null : message('ready.decision_maker', { days: deciderDays }),
  ]
  return lacking.filter((each) => each !== null)
}

function lastSlaReview(history: History, moment: Moment): Fact | undefined {
  const held = factsOfKind(history, 'review.held').filter(({ data }) => data.review === 'sla')
  const [reviewed, sat] = [lastUntil(factsOfKind(history, 'sla.reviewed'), moment.day), lastUntil(held, moment.day)]
  return reviewed && sat ? (reviewed.day >= sat.day ? reviewed : sat) : (reviewed ?? sat)
}
