import { countUntil, lastUntil, observationsWithin } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { stoodSince, turnsWithin } from '../history/stretch.ts'
import { message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { isAfterStart, startTurns } from '../portfolio/contracts.ts'
import { openAsks } from '../promises/asks.ts'
import { overdueToday, reliabilityOn } from '../promises/reliability.ts'
import { isUnreliable, unreliableSince } from '../promises/unreliable.ts'
import { ritualsAt } from '../rhythm/cadence.ts'
import { rhythmOf } from '../rhythm/history-rhythm.ts'
import type { Slot } from '../rhythm/rhythm.ts'
import { settledSlots } from '../rhythm/punctuality.ts'
import { lastDueSlots, missedInARow } from '../rhythm/silence.ts'
import { compareSlots, slotStatus } from '../rhythm/slots.ts'
import type { DayNumber } from '../time/day.ts'
import { shownBy } from './found.ts'
import type { Cause, Scene } from './found.ts'

/** F3: nobody agreed on a rhythm, or the agreed one is not held. */
export function rhythmVague(scene: Scene): Cause[] {
  return [...noRituals(scene), ...lowAdherence(scene)]
}

function noRituals({ history, moment, start }: Scene): Cause[] {
  const { rhythmDays } = history.policy
  const agreed = factsOfKind(history, 'cadence.agreed')
  const last = agreed.at(-1)
  if (start === null || (last && last.data.rituals.length > 0) || !hasCome(moment, start + rhythmDays)) return []
  const lacks = (day: DayNumber) => (lastUntil(agreed, day)?.data.rituals.length ?? 0) === 0
  const turns = [...startTurns(history, rhythmDays), ...agreed.map(({ day }) => day)]
  const since = stoodSince(moment.day, turns, (day) => isAfterStart(history, day, rhythmDays) && lacks(day))
  return [{ why: message('risk.no_rituals', { days: rhythmDays }), since, facts: last ? [last] : [] }]
}

function lowAdherence({ history, moment }: Scene): Cause[] {
  const { adherenceMin, adherenceSlots } = history.policy
  const slots = recentSlots(history, moment, adherenceSlots)
  if (slots.length < adherenceSlots || share(slots, moment) >= adherenceMin) return []
  const held = slots.filter((slot) => slotStatus(slot, moment.at) === 'held').length
  const failed = slots.filter((slot) => slotStatus(slot, moment.at) !== 'held')
  const why = message('risk.low_adherence', { held, of: slots.length })
  return [{ why, since: lowSince(history, moment), facts: shownBy(history, failed) }]
}

/** The last slots due, excused ones aside. The last 13 weeks are laid out already; further back is looked only where they hold too few. */
function recentSlots(history: History, moment: Moment, count: number): Slot[] {
  const recent = ritualsAt(history, moment)
    .flatMap(({ due }) => due)
    .filter((slot) => slotStatus(slot, moment.at) !== 'excused')
  if (recent.length >= count) return recent.sort(compareSlots).slice(-count)
  if (!history.byKind.get('cadence.agreed')?.length) return []
  return lastDueSlots(rhythmOf(history), moment.at, count)
}

/** The day on which the slot counted with which adherence fell below the mark, where it has stayed since. */
function lowSince(history: History, moment: Moment): number {
  const { adherenceMin, adherenceSlots: window, yearDays } = history.policy
  const earliest = factsOfKind(history, 'cadence.agreed')[0]?.day ?? moment.day
  for (let from = moment.day - yearDays; ; from -= yearDays) {
    const slots = settledSlots(history, { from, to: moment.day }).filter(
      ({ due, held, excused, day }) => day >= from && due < moment.at && (held !== null || excused === null),
    )
    let end = slots.length
    while (end > window && share(slots.slice(end - 1 - window, end - 1), moment) < adherenceMin) end--
    // Short of the earliest slots, the fall may lie further back.
    if (end > window || from <= earliest) return countsFrom(history, slots[end - 1]!)
  }
}

/** A slot counts from the instant after its due moment: one due by the end of a day, from the next day on (K2). */
function countsFrom({ zone }: History, { due }: Slot): DayNumber {
  return zone.dayOf(due + 1)
}

function share(slots: readonly Slot[], moment: Moment): number {
  return slots.filter((slot) => slotStatus(slot, moment.at) === 'held').length / slots.length
}

/** F9: two slots in a row of one ritual missed, and none held since. */
export function silent({ history, moment }: Scene): Cause[] {
  return ritualsAt(history, moment).flatMap(({ id, silent: last, due }): Cause[] => {
    if (last === null) return []
    const missed = missedInARow(rhythmOf(history), moment.at, id)
    const second = missed[1]
    if (second === undefined) return []
    const heard = due.findLast(({ entry }) => entry !== null)
    const facts = shownBy(history, [...(heard ? [heard] : []), { entry: null, agreement: second.agreement }])
    return [
      {
        why: message('risk.silence', { ritual: id, missed: missed.length }),
        since: countsFrom(history, second),
        facts,
      },
    ]
  })
}

/** F11, T5: trust that rests on people who save the day, beside the slots missed and the promises late in the weeks before. */
export function heroic({ history, moment }: Scene): Cause[] {
  const { quarterDays, heroicsMin } = history.policy
  const all = history.signals.get('heroics') ?? []
  const rescues = observationsWithin(all, moment.day, quarterDays)
  for (const fact of rescues) changesOn(moment, fact.day + quarterDays)
  if (rescues.length < heroicsMin) return []
  const missed = ritualsAt(history, moment)
    .flatMap(({ due }) => due)
    .filter((slot) => slotStatus(slot, moment.at) === 'missed')
  const { resolved } = history.promises.us
  const late = resolved
    .slice(countUntil(resolved, moment.day - quarterDays), countUntil(resolved, moment.day))
    .filter(({ resolution }) => resolution?.outcome === 'missed')
  for (const { day } of late) changesOn(moment, day + quarterDays)
  const overdue = overdueToday(history, 'us', moment.day)
  const isOften = (day: DayNumber) => observationsWithin(all, day, quarterDays).length >= heroicsMin
  return [
    {
      why: message('risk.heroics', {
        count: rescues.length,
        missed: missed.length,
        late: late.length + overdue.length,
      }),
      since: stoodSince(moment.day, turnsWithin(all, quarterDays), isOften),
      facts: [
        ...rescues,
        ...shownBy(history, missed),
        ...late.map(({ resolution }) => resolution!.fact),
        ...overdue.map(({ made }) => made),
      ],
    },
  ]
}

/** F15, K7: a question of the client that nobody answered in five business days. */
export function slowToAnswer({ history, moment }: Scene): Cause[] {
  return openAsks(history)
    .filter(({ riskOn }) => hasCome(moment, riskOn))
    .map(({ ref, received, riskOn }) => ({
      why: message('risk.ask_unanswered', { ref }),
      since: riskOn,
      facts: [received],
    }))
}

/** F17: promises of ours that are not kept. */
export function unreliable({ history, moment }: Scene): Cause[] {
  const { twoQuartersDays } = history.policy
  const { resolved, overdue } = reliabilityOn(history, 'us', moment.day)
  const recent = resolved.slice(countUntil(resolved, moment.day - twoQuartersDays))
  for (const { day } of recent) changesOn(moment, day + twoQuartersDays)
  for (const { due } of history.promises.us.open) changesOn(moment, due + 1)
  if (!isUnreliable(history, moment.day)) return []
  const missed = recent.filter(({ resolution }) => resolution?.outcome === 'missed')
  const late = overdueToday(history, 'us', moment.day).filter(({ isEvidence }) => isEvidence)
  const kept = recent.length - missed.length
  return [
    {
      why: message('risk.unreliable', { kept, of: recent.length + overdue }),
      since: unreliableSince(history, moment.day),
      facts: [...missed.map(({ resolution }) => resolution!.fact), ...late.map(({ made }) => made)],
    },
  ]
}
