import { evidenceOf, observationsWithin } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { supportOf } from '../history/observation.ts'
import { DIMENSIONS, SIGNALS, SIGNAL_NAMES } from '../ledger/signals.ts'
import type { Dimension, Rung } from '../ledger/signals.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Ladder } from '../standing-types.ts'
import { addMonths, quarterOf, quarterStart } from '../time/day.ts'

/** L10: each dimension at the highest rung one of its observations within a year supports; unseen is null, not low. */
export function dimensionsOf(history: History, moment: Moment): Ladder['dimensions'] {
  const { yearDays } = history.policy
  const seen = new Map<Dimension, Fact[]>(DIMENSIONS.map((dimension) => [dimension, []]))
  for (const fact of observationsWithin(history.observations, moment.day, yearDays)) {
    const dimension = dimensionOf(fact)
    if (dimension === null) continue
    changesOn(moment, fact.day + yearDays)
    seen.get(dimension)!.push(fact)
  }
  const read = (dimension: Dimension) => {
    const facts = seen.get(dimension)!
    const levels = facts.map(supportOf).filter((rung): rung is Rung => rung !== null)
    return { level: levels.length === 0 ? null : (Math.max(...levels) as Rung), evidence: evidenceOf(facts) }
  }
  return {
    information_flow: read('information_flow'),
    substitutability: read('substitutability'),
    problem_source: read('problem_source'),
    meeting_cadence: read('meeting_cadence'),
  }
}

/** An unstated need addressed speaks of where problems come from, as the signals of that dimension do. */
function dimensionOf(fact: Fact): Dimension | null {
  if (fact.kind === 'need.addressed') return fact.data.askedFor ? null : 'problem_source'
  return fact.kind === 'signal' ? SIGNALS[fact.data.signal].dimension : null
}

const SHARED = SIGNAL_NAMES.filter((name) => {
  const { dimension, actor } = SIGNALS[name]
  return dimension === 'information_flow' && actor === 'client' && name !== 'bad_news_elsewhere'
})

/** L10's leading indicator: what the client shares with us, by quarter, through the year. */
export function sharingOf(history: History, moment: Moment): Ladder['sharing'] {
  const starts = [3, 2, 1, 0].map((back) => quarterStart(moment.day, back))
  changesOn(moment, addMonths(starts[3]!, 3))
  return starts.map((start) => {
    const end = Math.min(addMonths(start, 3) - 1, moment.day)
    const n = SHARED.reduce((sum, name) => {
      const list = history.signals.get(name)
      return sum + (list ? observationsWithin(list, end, end - start + 1).length : 0)
    }, 0)
    return { quarter: quarterOf(start), n }
  })
}
