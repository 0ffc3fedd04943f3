import { isBreached, signedOn } from '../delivery/sla.ts'
import { lateProblems } from '../delivery/problems.ts'
import type { Fact } from '../history/fact.ts'
import { compareFacts, countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { changesOn, hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { overdueOn, reliabilityOn } from '../promises/reliability.ts'
import { unreliableAfter } from '../promises/unreliable.ts'
import type { TrustDimension } from '../standing-types.ts'

/** What happened since an audit that speaks against its rating (T2); empty where nothing did. */
export function contradictionsOf(
  history: History,
  moment: Moment,
  dimension: TrustDimension,
  audit: Fact<'trust.audited'>,
): readonly Fact[] {
  if (dimension === 'integrity')
    return [...after(factsOfKind(history, 'integrity.breached'), audit), ...late(history, moment, audit)]
  if (dimension === 'benevolence') return after(history.signals.get('bad_news_elsewhere') ?? [], audit)
  return [...breachedPeriods(history, audit), ...unkept(history, moment, audit)]
}

function after<F extends Fact>(facts: readonly F[], audit: Fact): F[] {
  return facts.slice(countUntil(facts, audit.day - 1)).filter((fact) => compareFacts(audit, fact) < 0)
}

/** A problem that became late since the audit. */
function late(history: History, moment: Moment, audit: Fact): Fact[] {
  return lateProblems(history, moment.day)
    .filter(({ lateOn }) => lateOn > audit.day && hasCome(moment, lateOn))
    .map(({ noticed }) => noticed)
}

function breachedPeriods(history: History, audit: Fact): Fact[] {
  return after(factsOfKind(history, 'sla.measured'), audit).filter((fact) => {
    const signed = signedOn(history, fact.day).find(
      ({ ref, dimension }) => ref === fact.data.ref && dimension.id === fact.data.dimension,
    )
    return signed !== undefined && isBreached(history, signed.dimension, fact)
  })
}

/** F17 arising since the audit: the promises missed or overdue that made it. */
function unkept(history: History, moment: Moment, audit: Fact): Fact[] {
  const { twoQuartersDays } = history.policy
  const today = reliabilityOn(history, 'us', moment.day)
  for (const { day } of today.resolved) changesOn(moment, day + twoQuartersDays)
  for (const open of history.promises.us.open) changesOn(moment, open.due + 1)
  const arose = unreliableAfter(history, audit.day, moment.day)
  if (arose === null) return []
  const missed = reliabilityOn(history, 'us', arose).resolved.filter(
    (commitment) => commitment.resolution?.outcome === 'missed',
  )
  const overdue = overdueOn(history, 'us', arose)
  return [...missed.map((commitment) => commitment.resolution!.fact), ...overdue.map(({ made }) => made)]
}
