import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { thingsOf } from '../history/things.ts'
import type { Thing } from '../history/thing.ts'
import type { HandoffStanding } from '../standing-chapters.ts'
import { formatDay } from '../time/day.ts'

type Item = Fact<'handoff.opened'>['data']['items'][number]

/** A9: every handoff in the order of opening: each item accepted or asked about by the receiver, and the client told. */
export function handoffsOf(history: History): HandoffStanding[] {
  return thingsOf(history, 'handoff.opened').map(handoffOf)
}

/** The handoff to look at: the last one still open, else the last one. */
export function currentHandoff(history: History): HandoffStanding | null {
  const all = handoffsOf(history)
  return all.findLast(({ done }) => !done) ?? all.at(-1) ?? null
}

function handoffOf({ begun, ref, later }: Thing<'handoff.opened'>): HandoffStanding {
  const answers = later.filter((fact): fact is Fact<'handoff.accepted'> => fact.kind === 'handoff.accepted')
  const items = begun.data.items.map((item, i) => {
    const name = nameOf(item, i)
    const answer = answers.findLast(({ data }) => data.item === i || data.item === name)
    const status = !answer ? ('open' as const) : answer.data.question ? ('asked' as const) : ('accepted' as const)
    return { item: name, status, entry: answer?.id ?? null }
  })
  const clientTold = answers.some(({ data }) => data.clientTold === true)
  const done = clientTold && items.every(({ status }) => status === 'accepted')
  const { from, to } = begun.data
  return { ref, from, to, openedOn: formatDay(begun.day), clientTold, done, items, entry: begun.id }
}

/** By its ref or its text; by its place where the text was erased. */
function nameOf(item: Item | undefined, place: number): string {
  if (typeof item === 'string') return item
  const name = item && ('ref' in item ? item.ref : item.text)
  return name ?? String(place)
}
