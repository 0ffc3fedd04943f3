import type { Kind, KindData } from '../ledger/kinds.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { Profile } from './client-profile.ts'

/** An entry of the crowd before it has its id. */
export type Draft = { [K in Kind]: { day: DayNumber; kind: K; data: KindData[K] } }[Kind]

/** What is told once of a client of the crowd: its beginning, its state and what its rung rests on, in order of time. */
export function keyEvents(profile: Profile, { first, until }: { first: DayNumber; until: DayNumber }): Draft[] {
  const events = [...beginning(profile, first), ...evidence(profile, until)]
  return events.sort((a, b) => a.day - b.day)
}

function beginning(profile: Profile, first: DayNumber): Draft[] {
  const { name, timezone, locale, sector, member, contact, contactName, currency, annualValue, state, texts } = profile
  const start: Draft[] = [
    {
      day: first,
      kind: 'account.opened',
      data: { name, timezone, locale, sector, relationshipType: 'high_touch', lead: member },
    },
    { day: first, kind: 'person.added', data: { person: contact, name: contactName, role: 'day_to_day' } },
    {
      day: first,
      kind: 'person.added',
      data: { person: 'buyer', name: texts.people[0]!, role: 'economic_buyer', relationshipOwner: true },
    },
    {
      day: first + 1,
      kind: 'contract.signed',
      data: {
        ref: 'msa',
        start: formatDay(first + 1),
        end: formatDay(first + 731),
        annualValue: { amount: `${annualValue}.00`, currency },
        noticeDays: 60,
      },
    },
    { day: first + 2, kind: 'state.named', data: { state: 'establishing', why: texts.why.establishing } },
    {
      day: first + 4,
      kind: 'cadence.agreed',
      data: {
        rituals: [
          {
            id: 'weekly',
            ritual: 'weekly_update',
            rrule: 'FREQ=WEEKLY;BYDAY=FR',
            start: formatDay(first + 5),
            dueTime: '16:00',
          },
        ],
        agreedBy: contact,
      },
    },
  ]
  if (state !== 'establishing') start.push(named('operating', first + 95, profile))
  if (state === 'expanding' || state === 'renewing') start.push(named(state, first + 330, profile))
  return start
}

function named(state: 'operating' | 'expanding' | 'renewing', day: DayNumber, { texts }: Profile): Draft {
  return { day, kind: 'state.named', data: { state, why: texts.why[state] } }
}

/** Evidence for the profile's rung and all below it, well inside the windows METHOD asks for. */
function evidence(profile: Profile, until: DayNumber): Draft[] {
  const { rung, state, texts, contact, member, random } = profile
  if (state === 'establishing') return []
  const people = [contact, 'buyer']
  const on = (back: number) => until - back - random.below(20)
  const plain = (back: number, signal: PlainSignal, what: string): Draft => ({
    day: on(back),
    kind: 'signal',
    data: { signal, what, people },
  })
  if (rung === 1) {
    return random.below(3) === 0
      ? [plain(60, 'alternatives_evaluated', texts.alternatives)]
      : [plain(90, 'praise', texts.praise)]
  }
  const events = [plain(90, 'praise', texts.praise), plain(200, 'praise', texts.praise)]
  if (rung >= 3) {
    events.push(
      { day: on(10), kind: 'need.addressed', data: { ...texts.need, askedFor: false } },
      {
        day: on(110),
        kind: 'signal',
        data: { signal: 'planning_attended', what: texts.planning, who: member, people },
      },
      { day: on(150), kind: 'signal', data: { signal: 'specific_insight', ...texts.insight, actedOn: true, people } },
      plain(130, 'bad_news_shared', texts.badNews),
    )
  }
  if (rung >= 4) {
    const { what, ours, theirs } = texts.joint
    events.push(plain(40, 'plans_shared_early', texts.shared), plain(75, 'client_called_first', texts.called), {
      day: on(180),
      kind: 'signal',
      data: { signal: 'joint_planning', what, ours, theirs, people },
    })
  }
  if (rung >= 5) {
    events.push(
      { day: on(120), kind: 'signal', data: { signal: 'asset_in_use', ...texts.asset, people } },
      { day: on(160), kind: 'signal', data: { signal: 'co_created', ...texts.created, people } },
      plain(220, 'designed_around_us', texts.designed),
      plain(190, 'introduced_upward', texts.introduced),
    )
  }
  return events
}

type PlainSignal =
  | 'praise'
  | 'alternatives_evaluated'
  | 'bad_news_shared'
  | 'plans_shared_early'
  | 'client_called_first'
  | 'designed_around_us'
  | 'introduced_upward'
