import type { Entry, Source } from '../ledger/entry.ts'
import type { Kind, KindData } from '../ledger/kinds.ts'
import type { DayNumber } from '../time/day.ts'
import { parseInstant } from '../time/instant.ts'
import type { EpochMs } from '../time/instant.ts'

/** An entry that counts, as it reads now: confirmed, corrections applied, its day told in the account's zone. */
export type Fact<K extends Kind = Kind> = { [P in K]: FactOf<P> }[K]

interface FactOf<K extends Kind> {
  id: string
  kind: K
  /** Where `redacted`, only refs, enums, days and numbers are left of it. */
  data: KindData[K]
  by: string
  source: Source | undefined
  day: DayNumber
  /** A bare day counts as its start. */
  at: EpochMs
  dayOnly: boolean
  redacted: boolean
  /** The entry as written. */
  entry: Entry
  /** E4: the day from which a later observation of the same fact counts in its place. */
  supersededOn: DayNumber
}

/** METHOD's one total order: day, instant, recordedAt, id. */
export function compareFacts(a: Fact, b: Fact): number {
  return a.day - b.day || a.at - b.at || compareRecorded(a.entry, b.entry)
}

export function compareRecorded(a: Entry, b: Entry): number {
  return compareInstantTexts(a.recordedAt, b.recordedAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Instants finer than a millisecond differ in their text only; an unrecorded entry stands before a recorded one. */
function compareInstantTexts(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return -1
  if (b === undefined) return 1
  // Written alike, they stand in the order of their text; a fold compares very many.
  if (a.length === b.length && a.endsWith('Z') && b.endsWith('Z')) return a < b ? -1 : 1
  const difference = (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0)
  if (difference !== 0) return difference
  const [left, right] = [fraction(a), fraction(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

function fraction(text: string): string {
  const end = text.charCodeAt(19) === 46 ? text.slice(20).search(/[^0-9]/) : 0
  return text.slice(20, 20 + end).padEnd(9, '0')
}

/** Puts a fact in its place in a sorted list. Ledgers mostly grow at the end. */
export function insertFact(list: Fact[], fact: Fact): void {
  const last = list[list.length - 1]
  if (last === undefined || compareFacts(last, fact) < 0) list.push(fact)
  else list.splice(placeOf(list, fact), 0, fact)
}

export function removeFact(list: Fact[], fact: Fact): void {
  const at = placeOf(list, fact)
  if (list[at] === fact) list.splice(at, 1)
}

/** The first place in a sorted list that does not stand before a fact. */
export function placeOf(list: readonly Fact[], fact: Fact): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareFacts(list[middle]!, fact) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** How many facts of a sorted list lie on `day` or before. */
export function countUntil(list: readonly { day: DayNumber }[], day: DayNumber): number {
  let high = list.length
  if (high === 0 || list[high - 1]!.day <= day) return high
  let low = 0
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.day <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** The facts of the `days` days up to and including `day`. */
export function factsWithin<F extends { day: DayNumber }>(list: readonly F[], day: DayNumber, days: number): F[] {
  const end = countUntil(list, day)
  return list.slice(countUntil(list, day - days), end)
}

/** Whether anything of a list lies in the `days` days up to and including `day`. */
export function hasWithin(list: readonly { day: DayNumber }[] | undefined, day: DayNumber, days: number): boolean {
  if (list === undefined) return false
  const last = list[countUntil(list, day) - 1]
  return last !== undefined && last.day > day - days
}

/** Whether a fact that fits lies in the window; looked for from its end. */
export function someWithin<F extends { day: DayNumber }>(
  list: readonly F[],
  { day, days }: { day: DayNumber; days: number },
  fits: (fact: F) => boolean,
): boolean {
  for (let i = countUntil(list, day) - 1; i >= 0 && list[i]!.day > day - days; i--) if (fits(list[i]!)) return true
  return false
}

/** E4: the facts of a window, each fact once. */
export function observationsWithin<F extends Fact>(list: readonly F[], day: DayNumber, days: number): F[] {
  return factsWithin(list, day, days).filter((fact) => fact.supersededOn > day)
}

/** The last fact on `day` or before. */
export function lastUntil<F extends { day: DayNumber }>(list: readonly F[] | undefined, day: DayNumber): F | undefined {
  return list?.[countUntil(list, day) - 1]
}

/** Ids of facts as evidence: by day, then id, each once. */
export function evidenceOf(facts: readonly { id: string; day: DayNumber }[]): string[] {
  const sorted = [...facts].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return [...new Set(sorted.map((fact) => fact.id))]
}
