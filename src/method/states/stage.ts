import type { History } from '../history/history.ts'
import { firstLater, thingsOf } from '../history/things.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { ritualsAt } from '../rhythm/cadence.ts'
import type { Slot } from '../rhythm/rhythm.ts'
import { slotStatus } from '../rhythm/slots.ts'
import type { FocusItem, StageName } from '../standing-chapters.ts'
import type { StateName } from '../standing-types.ts'
import { weekday } from '../time/day.ts'
import type { ItemScene } from './item.ts'
import { STAGE_LISTS } from './stage-items.ts'

/** S4: the stage of the lifecycle a state stands for. Who is not named anything yet is a prospect; who ended has none. */
export function stageOf(history: History, moment: Moment, state: StateName | null): StageName | null {
  if (state === 'ended') return null
  if (state === null || state === 'prospect') return 'pre_close'
  if (state === 'establishing') return 'onboarding'
  if (state === 'operating') return isSteady(history, moment) ? 'stabilization' : 'active_delivery'
  return 'retention_and_growth'
}

export function focusOf(stage: StageName | null, scene: ItemScene): FocusItem[] {
  return stage === null ? [] : STAGE_LISTS[stage].map((item) => item(scene))
}

/** Eight whole weeks running with their slots held, and no escalation open. */
function isSteady(history: History, moment: Moment): boolean {
  const isEscalated = thingsOf(history, 'problem.noticed').some(
    (thing) =>
      firstLater(thing, 'problem.escalated') !== undefined && firstLater(thing, 'problem.resolved') === undefined,
  )
  const { steadyWeeks, steadyAdherence } = history.policy
  const monday = moment.day - weekday(moment.day) + 1
  const slots = ritualsAt(history, moment).flatMap(({ due }) => due)
  if (slots.length > 0) changesOn(moment, monday + 7)
  if (isEscalated) return false
  const weeks = Array.from({ length: steadyWeeks }, (_, back) => {
    const from = monday - 7 * (back + 1)
    return slots.filter(({ day }) => day >= from && day < from + 7 && day < monday)
  }).map((week) => week.filter((slot) => slotStatus(slot, moment.at) !== 'excused'))
  // A week without a slot breaks no rhythm that had begun by the first of the eight.
  const hasBegun = slots.some(({ day }) => day < monday - 7 * (steadyWeeks - 1))
  return (
    hasBegun && weeks.some(({ length }) => length > 0) && weeks.every((week) => isHeld(week, moment, steadyAdherence))
  )
}

function isHeld(week: readonly Slot[], moment: Moment, least: number): boolean {
  return week.filter((slot) => slotStatus(slot, moment.at) === 'held').length >= least * week.length
}
