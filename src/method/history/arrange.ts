import type { DayNumber } from '../time/day.ts'
import type { Fact } from './fact.ts'
import { insertFact, removeFact } from './fact.ts'
import { eachList } from './lists.ts'
import { mentionsOf } from './mentions.ts'
import { isPromise, settleCommitment } from './promise-tracks.ts'
import { addAlike, removeAlike } from './sameness.ts'
import { familyOf } from './thing.ts'
import type { Tracks } from './tracks.ts'

/** Adds a fact. `isLast` says that none of those there comes after it: then it needs no looking for its place. */
export function addToTracks(tracks: Tracks, fact: Fact, isLast: boolean): void {
  eachList(tracks, fact, isLast ? pushFact : insertFact)
  addAlike(tracks.alike, fact)
  for (const person of mentionsOf(fact)) tracks.mentions.set(person, (tracks.mentions.get(person) ?? 0) + 1)
  settle(tracks, fact)
  if (fact.at > tracks.lastAt) tracks.lastAt = fact.at
  if (fact.day < tracks.firstDay) tracks.firstDay = fact.day
}

export function removeFromTracks(tracks: Tracks, fact: Fact): void {
  eachList(tracks, fact, removeFact)
  removeAlike(tracks.alike, fact)
  for (const person of mentionsOf(fact)) dropMention(tracks.mentions, person)
  settle(tracks, fact)
  if (fact.at === tracks.lastAt || fact.day === tracks.firstDay) findEnds(tracks)
}

function dropMention(mentions: Map<string, number>, person: string): void {
  const left = (mentions.get(person) ?? 1) - 1
  if (left > 0) mentions.set(person, left)
  else mentions.delete(person)
}

function pushFact(list: Fact[], fact: Fact): void {
  list.push(fact)
}

/** What hangs on a fact beyond its own place. */
function settle(tracks: Tracks, fact: Fact): void {
  if (isPromise(fact)) settleCommitment(tracks, fact.data.ref)
  forgetPast(tracks, fact.day)
  if (tracks.past.things.size > 0) tracks.past.things.delete(familyOf(fact.kind))
}

/** Days before a change stay as they were worked out. */
function forgetPast({ past }: Tracks, day: DayNumber): void {
  if (past.held !== null && day <= past.held.until) {
    past.held = day > past.held.since ? { ...past.held, until: day - 1 } : null
  }
  const { slots: kept } = past
  if (kept !== null && day <= kept.until) {
    past.slots =
      day > kept.from ? { ...kept, until: day - 1, slots: kept.slots.filter((slot) => slot.day < day) } : null
  }
  if (past.rungs.size > 0) for (const known of past.rungs.keys()) if (known >= day) past.rungs.delete(known)
}

function findEnds(tracks: Tracks): void {
  tracks.lastAt = -Infinity
  tracks.firstDay = Infinity
  for (const list of tracks.byKind.values()) {
    const [first, last] = [list[0], list.at(-1)]
    if (first && first.day < tracks.firstDay) tracks.firstDay = first.day
    if (last && last.at > tracks.lastAt) tracks.lastAt = last.at
  }
}
