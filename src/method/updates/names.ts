import { peopleOn } from '../agreement/people.ts'
import { accountTold } from '../history/account-told.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { Moment } from '../moment.ts'
import type { Known } from './vague-lines.ts'

/** Who may own something here: the client's people by key, name and first name, and our team by address and its beginning. */
export function knownNames(history: History, moment: Moment): Known {
  const keys = [...peopleOn(history, moment.day).keys()]
  const named = [...factsOfKind(history, 'person.added'), ...factsOfKind(history, 'person.changed')]
  const people = named.flatMap(({ data: { name } }) => (name ? [name, name.split(' ')[0] ?? ''] : []))
  const lead = accountTold(history, 'lead')
  const team = [
    ...(lead === undefined ? [] : [lead]),
    ...(accountTold(history, 'team') ?? []).map(({ member }) => member),
  ]
  const members = team.flatMap((member) => [member, member.split('@')[0] ?? ''])
  const names = [...keys, ...people, ...members].filter((name) => name.length > 1)
  return { today: moment.day, names: [...new Set(names)], notNames: [accountTold(history, 'name') ?? ''] }
}
