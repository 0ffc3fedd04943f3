import { evidenceOf, observationsWithin } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import { factOfId } from '../history/history.ts'
import type { History } from '../history/history.ts'
import { thingsOf } from '../history/things.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Pattern } from '../standing-chapters.ts'
import type { DiscoveryStanding, Expansion, InitiativeStanding, SpaceStanding } from '../standing-portfolio.ts'
import type { Trust } from '../standing-types.ts'
import { formatDay, parseDay } from '../time/day.ts'
import { TRUST_DIMENSIONS, usableRating } from '../trust/trust.ts'
import type { ExpansionCode } from './codes.ts'
import { briefOn, endOfDiscovery } from './initiatives.ts'

/** S3: discoveries of a new space, each until a brief comes of it or it is closed. */
export function discoveriesOf(history: History, moment: Moment): DiscoveryStanding[] {
  return thingsOf(history, 'discovery.opened').map((thing): DiscoveryStanding => {
    const { ref, begun } = thing
    const end = endOfDiscovery(history, thing)
    const due = parseDay(begun.data.due) ?? begun.day
    const open = end === null && hasCome(moment, due + 1) ? 'overdue' : 'open'
    return {
      ref,
      space: begun.data.space ?? null,
      openedOn: formatDay(begun.day),
      due: formatDay(due),
      status: end === null ? open : 'done',
      initiative: end?.initiative ?? null,
      entry: begun.id,
    }
  })
}

/** P3, P6: problem spaces the client raised within a year that led to no brief and to no finding. */
export function spacesOf(history: History, moment: Moment): SpaceStanding[] {
  const { yearDays } = history.policy
  const raised = observationsWithin(history.signals.get('new_problem_space') ?? [], moment.day, yearDays)
  for (const { day } of raised) changesOn(moment, day + yearDays)
  const discoveries = thingsOf(history, 'discovery.opened')
  return raised.flatMap((fact): SpaceStanding[] => {
    if (briefOn(history, fact)) return []
    const discovery = discoveries.find(({ begun }) => begun.day >= fact.day)
    if (discovery && endOfDiscovery(history, discovery) !== null) return []
    return [
      {
        what: fact.data.what ?? null,
        raisedOn: formatDay(fact.day),
        discovery: discovery?.ref ?? null,
        entry: fact.id,
      },
    ]
  })
}

interface Ground {
  trust: Trust
  spaces: readonly SpaceStanding[]
  patterns: readonly Pattern[]
  initiatives: readonly InitiativeStanding[]
}

/** P3: an expansion comes from a pattern or a space, and needs trust (S2) and a brief. */
export function expansionOf(history: History, { trust, spaces, patterns, initiatives }: Ground): Expansion {
  const briefs = initiatives.filter(({ status }) => status === 'open' || status === 'overdue')
  const sources = [
    ...spaces.map(({ entry }) => entry),
    ...patterns.filter(({ candidate }) => candidate).flatMap(({ evidence }) => evidence),
    ...briefs.flatMap(({ standsOn }) => standsOn),
  ]
  const lacks: Message<ExpansionCode>[] = [
    ...(sources.length === 0 ? [message('expansion.no_source' as const)] : []),
    ...trustLacks(history, trust),
    ...(briefs.length === 0 ? [message('expansion.no_brief' as const)] : []),
  ]
  const facts: Fact[] = sources.flatMap((id) => factOfId(history, id) ?? [])
  return { lacks, evidence: evidenceOf(facts) }
}

/** Unaudited trust is not earned trust. */
function trustLacks({ policy }: History, trust: Trust): Message<ExpansionCode>[] {
  const ratings = TRUST_DIMENSIONS.map((dimension) => ({ dimension, rating: usableRating(trust[dimension]) }))
  const unaudited = ratings.filter(({ rating }) => rating === null).map(({ dimension }) => dimension)
  const low = ratings.filter(({ rating }) => rating !== null && rating <= policy.trustFloor)
  return [
    ...(unaudited.length === 0 ? [] : [message('expansion.trust_unaudited' as const, { dimensions: unaudited })]),
    ...(low.length === 0
      ? []
      : [message('expansion.trust_low' as const, { dimensions: low.map(({ dimension }) => dimension) })]),
  ]
}
