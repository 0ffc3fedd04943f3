import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { thingsBegun } from '../history/things.ts'
import type { HandoffStanding } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

type Item = Fact<'handoff.opened'>['data']['items'][number]

/** A9: the last handoff: each item accepted or asked about by the receiver, and the client told. Open until all of it is. */
export function handoffOf(history: History, day: DayNumber): HandoffStanding | null {
  const last = thingsBegun(history, 'handoff.opened', day).at(-1)
  if (!last) return null
  const { begun, ref, later } = last
  const answers = later.filter((fact): fact is Fact<'handoff.accepted'> => fact.kind === 'handoff.accepted')
  const items = begun.data.items.map((item, i) => {
    const answer = answers.findLast(({ data }) => data.item === i || data.item === nameOf(item))
    const status = !answer ? ('open' as const) : answer.data.question ? ('asked' as const) : ('accepted' as const)
    return { item: nameOf(item), status, entry: answer?.id ?? null }
  })
  const clientTold = answers.some(({ data }) => data.clientTold === true)
  const done = clientTold && items.every(({ status }) => status === 'accepted')
  const { from, to } = begun.data
  return { ref, from, to, openedOn: formatDay(begun.day), clientTold, done, items, entry: begun.id }
}

function nameOf(item: Item): string {
  if (typeof item === 'string') return item
  return 'ref' in item ? item.ref : item.text
}
