import { compareFacts } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { Moment } from '../moment.ts'
import { layNextSlot, spansFrom } from '../rhythm/agreements.ts'
import { ritualsAt } from '../rhythm/cadence.ts'
import { rhythmOf } from '../rhythm/history-rhythm.ts'
import type { Slot } from '../rhythm/rhythm.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { Stretch } from './facts.ts'

/** The time between two slots of a ritual, with what asks whether something lies in it. */
export interface StretchView {
  stretch: Stretch
  until: DayNumber
  /** The slot this is for. */
  slot: Slot | null
  isNew: (fact: Fact) => boolean
}

/** Without a slot to come, what falls due within a week is next. */
const AHEAD_DAYS = 7

/** Where a ritual of a kind was held last, and how far ahead the next one looks: to the slot after it. */
export function stretchOf(history: History, moment: Moment, kind: string): StretchView {
  const last = lastHeld(history, kind)
  const slot = nextSlot(history, moment, kind)
  const until = slot === null ? moment.day + AHEAD_DAYS : dayAfter(history, moment, slot)
  const { quarterDays } = history.policy
  return {
    stretch: {
      since: last ? { on: formatDay(last.day), entry: last.id } : null,
      slot: slot && { ritual: slot.ritual, due: moment.zone.format(slot.due) },
      until: formatDay(until),
    },
    until,
    slot,
    isNew: last ? (fact) => compareFacts(fact, last) > 0 : (fact) => fact.day > moment.day - quarterDays,
  }
}

/** The kind of ritual by which this client is kept up to date: by milestones where that was agreed instead of by weeks (K1). */
export function updateKind(history: History): 'weekly_update' | 'milestone' {
  const rituals = factsOfKind(history, 'cadence.agreed').at(-1)?.data.rituals ?? []
  const has = (kind: string) => rituals.some(({ ritual }) => ritual === kind)
  return !has('weekly_update') && has('milestone') ? 'milestone' : 'weekly_update'
}

/** The last contact that was one of the ritual: by the ritual it names, else by what it was for. A client sends no update of ours. */
function lastHeld(history: History, kind: string): Fact<'touch'> | undefined {
  const agreed = factsOfKind(history, 'cadence.agreed').flatMap(({ data }) => data.rituals)
  const ids = new Set(agreed.filter(({ ritual }) => ritual === kind).map(({ id }) => id))
  return factsOfKind(history, 'touch').findLast(({ data }) => {
    const isOne = data.ritual === undefined ? data.purpose === kind : ids.has(data.ritual)
    return isOne && (kind !== 'weekly_update' || data.initiatedBy === 'us')
  })
}

function nextSlot(history: History, moment: Moment, kind: string): Slot | null {
  const coming = ritualsAt(history, moment).flatMap(({ next }) => (next?.kind === kind ? [next] : []))
  return coming.reduce<Slot | null>((first, slot) => (first === null || slot.due < first.due ? slot : first), null)
}

function dayAfter(history: History, moment: Moment, slot: Slot): DayNumber {
  const rhythm = rhythmOf(history)
  const after = layNextSlot(rhythm, spansFrom(rhythm, moment.day), slot.ritual, slot.day)
  return after === null ? slot.day + AHEAD_DAYS : after.slot.day
}
