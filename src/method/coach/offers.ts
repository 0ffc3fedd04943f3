import { currentHandoff } from '../agreement/handoff.ts'
import { leadTold } from '../agreement/lead.ts'
import { evidenceOf, factsWithin, lastUntil } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { changesOn, hasCome, isWithin } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { predictionsOf } from '../predictions/predictions.ts'
import type { Offer } from '../standing-chapters.ts'
import type { Standing } from '../standing-types.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { OfferCode } from './codes.ts'
import { isFinished, sessionsOf } from './session.ts'
import { saysStrategic } from './strategic.ts'

/** Something that speaks for an offer, since the day on which it came about. */
interface Occasion {
  why: Message<OfferCode>
  since: DayNumber
  facts: readonly Fact[]
}

/**
 * C3: when engine or coach would help: the engine where the ledger can be diagnosed, else the coach. None where the
 * ladder does not apply (L15) or the account ended, and none that a diagnosis or a finished session has answered since.
 */
export function offersOf(
  history: History,
  moment: Moment,
  { state, ladder, renewal }: Pick<Standing, 'state' | 'ladder' | 'renewal'>,
): Offer[] {
  if (!ladder.applies || state.named === 'ended') return []
  const taken = lastTaken(history)
  const occasions = [
    ...renewalWithoutReason(history, moment, { ladder, renewal }),
    ...newLead(history, moment),
    ...strategicWithoutInsight(history, moment),
    ...dealLost(history, moment),
  ]
  const mode = ladder.evidenced ? ('engine' as const) : ('coach' as const)
  return occasions
    .filter(({ since }) => taken < since)
    .map(({ why, facts }) => ({ mode, why, evidence: evidenceOf(facts) }))
}

/** The day of the last diagnosis, or of the last session that was gone through. */
function lastTaken(history: History): DayNumber {
  const sessions = sessionsOf(history).filter(isFinished)
  const ends = sessions.map(({ answers }) => Math.max(...answers.map(({ day }) => day)))
  return Math.max(-Infinity, ...factsOfKind(history, 'diagnosis.made').map(({ day }) => day), ...ends)
}

/** The renewal has opened (S2), and within a quarter window neither a checked prediction nor an unstated need speaks for our value. */
function renewalWithoutReason(
  history: History,
  moment: Moment,
  { ladder, renewal }: Pick<Standing, 'ladder' | 'renewal'>,
): Occasion[] {
  const opens = renewal === null ? null : parseDay(renewal.opens)
  if (renewal === null || opens === null || !hasCome(moment, opens)) return []
  const { quarterDays } = history.policy
  const checked = predictionsOf(history).some(
    (each) => each.checked !== null && isWithin(moment, each.checked.day, quarterDays),
  )
  if (checked || ladder.stopRule.answered) return []
  const signed = factsOfKind(history, 'contract.signed').filter(({ data }) => data.ref === renewal.contract)
  return [
    {
      why: message('offer.renewal_without_reason', { opens: renewal.opens, end: renewal.end }),
      since: opens,
      facts: signed.slice(0, 1),
    },
  ]
}

/** Somebody else leads since less than a quarter window, or an account is being handed over (A9). */
function newLead(history: History, moment: Moment): Occasion[] {
  const handoff = currentHandoff(history)
  const opened = factsOfKind(history, 'handoff.opened').find(({ id }) => id === handoff?.entry)
  if (handoff !== null && !handoff.done && opened !== undefined) {
    return [{ why: message('offer.handoff', { to: handoff.to }), since: opened.day, facts: [opened] }]
  }
  const lead = leadTold(history)
  if (lead === null || !lead.isNew || !isWithin(moment, lead.told.day, history.policy.quarterDays)) return []
  return [{ why: message('offer.new_lead', { lead: lead.member }), since: lead.told.day, facts: [lead.told] }]
}

/** A claim of this quarter window says "strategic", by its rung or its words, and no insight specific to them came in that time. */
function strategicWithoutInsight(history: History, moment: Moment): Occasion[] {
  const { quarterDays } = history.policy
  const insight = lastUntil(history.signals.get('specific_insight') ?? [], moment.day)
  if (insight !== undefined && isWithin(moment, insight.day, quarterDays)) return []
  const claims = factsWithin(factsOfKind(history, 'claim'), moment.day, quarterDays)
  const claim = claims.findLast(
    (fact) => (fact.data.rung ?? 0) >= STRATEGIC_RUNG || (!fact.redacted && saysStrategic(fact)),
  )
  if (claim === undefined) return []
  changesOn(moment, claim.day + quarterDays)
  return [{ why: message('offer.strategic_without_insight'), since: claim.day, facts: [claim] }]
}

/** Rung 4 is the trusted strategic partner. */
const STRATEGIC_RUNG = 4

function dealLost(history: History, moment: Moment): Occasion[] {
  const { quarterDays } = history.policy
  const lost = factsWithin(factsOfKind(history, 'deal.lost'), moment.day, quarterDays)
  const last = lost.findLast(({ data }) => data.reason === 'relationship')
  if (last === undefined) return []
  changesOn(moment, last.day + quarterDays)
  return [{ why: message('offer.deal_lost'), since: last.day, facts: [last] }]
}
