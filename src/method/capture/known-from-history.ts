import type { Fact } from '../history/fact.ts'
import { compareFacts } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { thingsOf } from '../history/things.ts'
import type { Kind } from '../ledger/kinds.ts'
import type { Beginning } from '../acts/beginnings.ts'
import type { KnownPerson, OpenThing } from './captured.ts'

/** What begins a thing that a later line may end, the text that says what it is, and what ends it. */
const THINGS: readonly { begins: Beginning; text: string; ends: readonly Kind[] }[] = [
  {
    begins: 'commitment.made',
    text: 'what',
    ends: ['commitment.kept', 'commitment.missed', 'commitment.withdrawn'],
  },
  { begins: 'prediction.made', text: 'statement', ends: ['prediction.checked', 'prediction.voided'] },
  { begins: 'milestone.set', text: 'what', ends: ['milestone.reached', 'milestone.missed'] },
  { begins: 'decision.needed', text: 'what', ends: ['decision.made'] },
  { begins: 'feedback.received', text: 'text', ends: ['feedback.answered'] },
  { begins: 'ask.received', text: 'what', ends: ['ask.answered'] },
  { begins: 'problem.noticed', text: 'what', ends: ['problem.resolved'] },
  { begins: 'contract.signed', text: 'ref', ends: ['contract.ended'] },
  { begins: 'sla.signed', text: 'ref', ends: [] },
]

/** So many of a kind, the latest: what is older than that nobody ends by a line without its name. */
const OPEN_MAX = 100

/** The things of an account that are begun and not ended, as far as a line of plain words may speak of them. */
export function openThings(history: History): OpenThing[] {
  const begun = THINGS.flatMap(({ begins, text, ends }) =>
    thingsOf(history, begins)
      .filter(({ later }) => !later.some(({ kind }) => ends.includes(kind)))
      .slice(-OPEN_MAX)
      .map(({ ref, begun: fact, later }) => openThing(ref, latestOf(fact, later), text)),
  )
  return [...begun, ...openWork(history)]
}

/** A thing that was begun anew reads as it was begun last: an SLA that was signed again. */
function latestOf(begun: Fact, later: readonly Fact[]): Fact {
  return later.findLast(({ kind }) => kind === begun.kind) ?? begun
}

function openThing(ref: string, { kind, data }: Fact, field: string): OpenThing {
  const text = Object.entries(data).find(([name]) => name === field)?.[1]
  const dimensions = 'dimensions' in data ? data.dimensions.map(({ id, name }) => ({ id, name })) : undefined
  return { kind, ref, text: typeof text === 'string' ? text : ref, ...(dimensions === undefined ? {} : { dimensions }) }
}

/** Work is begun by its first update and open until one says it is done with. */
function openWork(history: History): OpenThing[] {
  const latest = new Map(factsOfKind(history, 'work.updated').map((fact) => [fact.data.ref, fact]))
  return [...latest.values()]
    .filter(({ data }) => data.status === 'in_progress' || data.status === 'blocked')
    .slice(-OPEN_MAX)
    .map(({ data }) => ({ kind: 'work.updated', ref: data.ref, text: data.title }))
}

/** The people of the client who have not left, by the name they were last given. */
export function knownPeople(history: History): KnownPerson[] {
  const people = new Map<string, KnownPerson>()
  const told = [
    ...factsOfKind(history, 'person.added'),
    ...factsOfKind(history, 'person.changed'),
    ...factsOfKind(history, 'person.left'),
  ].sort(compareFacts)
  for (const { kind, data } of told) {
    const { person } = data
    if (kind === 'person.left') people.delete(person)
    else people.set(person, { person, name: data.name ?? people.get(person)?.name ?? person })
  }
  return [...people.values()]
}
