import { evidenceOf, factsWithin } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factOfId, factsOfKind } from '../history/history.ts'
import type { Kind } from '../ledger/kinds.ts'
import { message } from '../message.ts'
import type { Params } from '../message.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { FocusItem, Pattern, Renewal, Risk } from '../standing-chapters.ts'
import type { CommitmentCounts, Trust } from '../standing-types.ts'
import type { DayNumber } from '../time/day.ts'
import type { ItemCode } from './codes.ts'

/** What the lists of states and stages look at: the history, and the parts of the standing worked out before them. */
export interface ItemScene {
  history: History
  moment: Moment
  trust: Trust
  us: CommitmentCounts
  patterns: readonly Pattern[]
  risks: readonly Risk[]
  renewal: Renewal | null
  /** The day the present state was named; -Infinity where none was. */
  stateSince: DayNumber
}

/** One thing a state or stage asks for: whether it exists, and what shows it (S3, S4). */
export type Item = (scene: ItemScene) => FocusItem

type Shown = readonly ({ id: string; day: DayNumber } | undefined)[]

/** An item that is done once something shows it. */
export function shown(code: ItemCode, facts: Shown): FocusItem {
  const found = facts.filter((fact) => fact !== undefined)
  return judged(code, found, found.length > 0)
}

export function judged(code: ItemCode, facts: Shown, done: boolean, params: Params = {}): FocusItem {
  const found = facts.filter((fact) => fact !== undefined)
  return { item: message(code, params), done, evidence: evidenceOf(found) }
}

/** The same item under another name. */
export function named(code: ItemCode, item: Item): Item {
  return (scene) => ({ ...item(scene), item: message(code) })
}

/** The facts of a list in the last `days` days; tells the moment when the first of them leaves the window. */
export function lately<F extends Fact>({ moment }: ItemScene, facts: readonly F[], days: number): F[] {
  const found = factsWithin(facts, moment.day, days)
  for (const { day } of found) changesOn(moment, day + days)
  return found
}

/** The facts of a kind in the quarter window. */
export function inQuarter<K extends Kind>(scene: ItemScene, kind: K): Fact<K>[] {
  const { history } = scene
  return lately(scene, factsOfKind(history, kind) as readonly Fact[], history.policy.quarterDays) as Fact<K>[]
}

export function factsById({ history }: ItemScene, ids: readonly string[]): Fact[] {
  return ids.map((id) => factOfId(history, id)).filter((fact) => fact !== undefined)
}
