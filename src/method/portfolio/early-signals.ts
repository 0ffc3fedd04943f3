import { factsOfKind, historyUntil } from '../history/history.ts'
import type { History } from '../history/history.ts'
import { endOfDay, staysOf } from '../history/stays.ts'
import { momentOf } from '../moment.ts'
import type { RiskId } from '../risk/codes.ts'
import { risksOf } from '../risk/risks.ts'
import { namedState } from '../states/named.ts'
import { formatDay } from '../time/day.ts'
import type { Day, DayNumber } from '../time/day.ts'

/** P5: what a past engagement showed before it ended. Told in words, or as a failure pattern that had been raised. */
export interface EarlySignal {
  from: 'walk_away' | 'fit' | 'risk'
  on: Day
  text: string | null
  risk: RiskId | null
  /** The entry that tells it; of a risk the first it rests on, null where it rests on an absence. */
  entry: string | null
}

/** The risk signals noted when fit was assessed, the risks raised first, and what the walk-away looked back on; each once. */
export function earlySignals(history: History, endedOn: DayNumber): EarlySignal[] {
  const fit = factsOfKind(history, 'fit.assessed').flatMap(({ id, day, data }) =>
    (data.riskSignals ?? []).map((text): EarlySignal => told('fit', { id, day, text })),
  )
  const walked = factsOfKind(history, 'walkaway.decided').flatMap(({ id, day, data }) =>
    (data.earlySignals ?? []).map((text): EarlySignal => told('walk_away', { id, day, text })),
  )
  const seen = new Set<string>()
  return [...walked, ...fit, ...firstRisks(history, endedOn)].filter(({ text, risk }) => {
    const key = text ?? risk ?? ''
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function told(from: 'walk_away' | 'fit', { id, day, text }: { id: string; day: DayNumber; text: string }): EarlySignal {
  return { from, on: formatDay(day), text, risk: null, entry: id }
}

/** The risks that stood on the day before the end, those raised first. */
function firstRisks(history: History, endedOn: DayNumber): EarlySignal[] {
  const at = endOfDay(staysOf(history), endedOn - 1)
  const view = historyUntil(history, at)
  const risks = risksOf(view, momentOf(at, view.zone), namedState(view))
  return risks.slice(0, history.policy.precedentRisksMax).map(({ id, since, evidence }) => ({
    from: 'risk',
    on: since,
    text: null,
    risk: id,
    entry: evidence[0] ?? null,
  }))
}
