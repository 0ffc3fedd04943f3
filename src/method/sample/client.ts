import type { Entry } from '../ledger/entry.ts'
import type { DayNumber } from '../time/day.ts'
import { formatDay, two } from '../time/day.ts'
import { keyEvents } from './client-events.ts'
import type { Draft } from './client-events.ts'
import { profileOf } from './client-profile.ts'
import type { Profile } from './client-profile.ts'

/** A client of the crowd: no story, but a whole ledger with a rung to reach, cheap enough to make a hundred thousand of. */

export interface ClientOptions {
  seed: number
  until: DayNumber
  months: number
  /** About how many entries. */
  entries: number
}

/** The nth client's entries in order of time. */
export function* clientEntries(n: number, { seed, until, months, entries }: ClientOptions): Generator<Entry> {
  const profile = profileOf(seed, n)
  const first = until - Math.min(profile.age, Math.round(months * 30.44))
  const events = keyEvents(profile, { first, until })
  const routine = Math.max(0, entries - events.length)
  // The routine is spread evenly from the first month to the day before yesterday.
  const from = Math.min(first + 8, until - 4)
  const days = until - 2 - from
  const dayOfStep = (step: number) => from + Math.floor((step * days) / Math.max(1, routine))
  let order = 0
  let next = 0
  for (let step = 0; step < routine; step++) {
    const day = dayOfStep(step)
    while (next < events.length && events[next]!.day <= day) yield entryOf(profile, events[next++]!, ++order)
    yield entryOf(profile, routineStep(profile, { step, day, after: dayOfStep(step + 1) }), ++order)
  }
  while (next < events.length) yield entryOf(profile, events[next++]!, ++order)
}

/** Four steps, over and over: an update, a commitment, what became of it, and some work. */
function routineStep(
  profile: Profile,
  { step, day, after }: { step: number; day: DayNumber; after: DayNumber },
): Draft {
  const { texts, member, contact, random } = profile
  const round = step >> 2
  const ref = `c${round + 1}`
  switch (step & 3) {
    case 0:
      return {
        day,
        kind: 'touch',
        data: {
          channel: 'email',
          initiatedBy: round % 5 === 4 ? 'client' : 'us',
          people: [contact],
          subject: random.pick(texts.updates),
          purpose: round % 5 === 4 ? 'planning' : 'weekly_update',
        },
      }
    case 1:
      return {
        day,
        kind: 'commitment.made',
        data: {
          ref,
          what: random.pick(texts.promises),
          side: 'us',
          owner: member,
          to: contact,
          due: formatDay(after + 2),
        },
      }
    case 2:
      return random.next() < profile.missShare
        ? { day, kind: 'commitment.missed', data: { ref, why: texts.missed } }
        : { day, kind: 'commitment.kept', data: { ref } }
    default:
      return {
        day,
        kind: 'work.updated',
        data: { ref: `w${round + 1}`, title: random.pick(texts.work), status: 'shipped', scope: 'included' },
      }
  }
}

/** Written down in the morning (UTC) of its own day, one second after the entry before. */
function entryOf({ slug, member }: Profile, { day, ...told }: Draft, order: number): Entry {
  const at = formatDay(day)
  const id = `${slug}-${String(order).padStart(4, '0')}`
  const clock = `${two(9 + (Math.floor(order / 3600) % 10))}:${two(Math.floor(order / 60) % 60)}:${two(order % 60)}`
  return {
    v: 1,
    id,
    account: slug,
    at,
    recordedAt: `${at}T${clock}Z`,
    by: member,
    source: { type: 'email', ref: `<${id}@harbourpine.example>` },
    ...told,
  }
}
