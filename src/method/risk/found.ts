import type { History } from '../history/history.ts'
import { factOfId } from '../history/history.ts'
import type { Message } from '../message.ts'
import type { Moment } from '../moment.ts'
import type { NamedState } from '../states/named.ts'
import type { DayNumber } from '../time/day.ts'
import type { CauseCode, ResponseCode, RiskId } from './codes.ts'

/** One thing that raises a risk: what, since which day, shown by which entries. */
export interface Cause {
  why: Message<CauseCode>
  since: DayNumber
  facts: readonly { id: string; day: DayNumber }[]
}

/** What the rules of this chapter look at. */
export interface Scene {
  history: History
  moment: Moment
  named: NamedState
  /** The first day a contract began; null before there is one. */
  start: DayNumber | null
}

export interface RiskRule {
  id: RiskId
  kind: 'relationship' | 'process'
  response: ResponseCode
  causes(scene: Scene): readonly Cause[]
}

/** What shows slots: for each the touch that filled or excused it, else the agreement that asked for it. */
export function shownBy(
  history: History,
  slots: readonly { entry: string | null; agreement: string }[],
): { id: string; day: DayNumber }[] {
  return slots.map(({ entry, agreement }) => factOfId(history, entry ?? agreement)).filter((fact) => fact !== undefined)
}
