import { evidenceOf } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import { factOfId } from '../history/history.ts'
import type { History } from '../history/history.ts'
import { once } from '../history/once.ts'
import type { Thing } from '../history/thing.ts'
import { lastLater, thingsOf } from '../history/things.ts'
import { hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { InitiativeStanding } from '../standing-portfolio.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** P3: an initiative brief with what was decided of it. */
export interface Initiative {
  ref: string
  opened: Fact<'initiative.opened'>
  /** The day of its kill criterion, as sharpened last. */
  killBy: DayNumber
  decided: Fact<'initiative.decided'> | null
  /** What settled it: that it was killed, or what was decided on the day of its kill criterion or after. */
  settled: Fact<'initiative.decided'> | null
  seen: readonly Fact<'initiative.seen'>[]
}

/** Every brief, in the order of opening. */
export function initiativesIn(history: History): readonly Initiative[] {
  return read(thingsOf(history, 'initiative.opened'))
}

const read = once((things: readonly Thing<'initiative.opened'>[]) => things.map(initiativeOf))

function initiativeOf({ ref, begun, later }: Thing<'initiative.opened'>): Initiative {
  const decisions = later.filter((fact) => fact.kind === 'initiative.decided')
  const sharpened = decisions.findLast(({ data }) => data.killCriterion !== undefined)
  const by = (sharpened?.data.killCriterion ?? begun.data.brief.killCriterion).by
  const killBy = parseDay(by) ?? begun.day
  const last = decisions.at(-1) ?? null
  return {
    ref,
    opened: begun,
    killBy,
    decided: last,
    settled: decisions.find(({ data }) => data.decision === 'killed') ?? (last && last.day >= killBy ? last : null),
    seen: later.filter((fact) => fact.kind === 'initiative.seen'),
  }
}

/** P3: the briefs with the success signals seen since, the kill criterion's day and what was decided. */
export function initiativesOf(history: History, moment: Moment, lead: string | null): InitiativeStanding[] {
  return initiativesIn(history).map((initiative): InitiativeStanding => {
    const { ref, opened, killBy, decided, settled } = initiative
    const isOverdue = settled === null && hasCome(moment, killBy + 1)
    return {
      ref,
      title: opened.data.title ?? null,
      openedOn: formatDay(opened.day),
      killBy: formatDay(killBy),
      status: settled?.data.decision ?? (isOverdue ? 'overdue' : 'open'),
      decidedOn: decided === null ? null : formatDay((settled ?? decided).day),
      owner: opened.data.brief.signOff ?? lead,
      signals: signalsOf(history, initiative),
      standsOn: evidenceOf((opened.data.standsOn ?? []).flatMap((id) => factOfId(history, id) ?? [])),
      entry: opened.id,
    }
  })
}

/**
 * The brief's success signals, each with where it was seen since: a signal of the catalog by its entries, one in words
 * by the entries a person named for it.
 */
function signalsOf(history: History, { opened, seen }: Initiative): InitiativeStanding['signals'] {
  // Of an erased brief the words are gone; what was seen of them still shows by its place.
  const told: readonly string[] = opened.data.brief.successSignals ?? []
  const places = Math.max(told.length, ...seen.map(({ data }) => data.signal))
  const signals = new Map<string, readonly Fact[]>(history.signals)
  return Array.from({ length: places }, (_, place) => {
    const signal = told[place] ?? null
    const catalog = signal === null ? [] : (signals.get(signal) ?? [])
    const named = seen.filter(({ data }) => data.signal === place + 1)
    const shown = [...catalog, ...named.flatMap(({ data }) => factOfId(history, data.entry) ?? [])]
    return { signal, seen: evidenceOf(shown.filter(({ day }) => day >= opened.day)) }
  })
}

/** The first brief that may have come of an entry: opened since, and naming it where it names what it stands on. */
export function briefOn(history: History, { id, day }: { id: string; day: DayNumber }): Initiative | undefined {
  return initiativesIn(history).find(
    ({ opened }) => opened.day >= day && (opened.data.standsOn === undefined || opened.data.standsOn.includes(id)),
  )
}

/** How a discovery ended: by a brief that came of it, or closed with what was found; null while it goes on. */
export function endOfDiscovery(
  history: History,
  discovery: Thing<'discovery.opened'>,
): { initiative: string | null } | null {
  const brief = briefOn(history, discovery.begun)
  if (brief) return { initiative: brief.ref }
  return lastLater(discovery, 'discovery.closed') ? { initiative: null } : null
}
