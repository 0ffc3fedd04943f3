import type { Fact } from '../history/fact.ts'
import { factOfId } from '../history/history.ts'
import type { History } from '../history/history.ts'
import type { Rung } from '../ledger/signals.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { isMember } from '../promises/resolution.ts'
import type { Condition } from '../standing-types.ts'
import { factsAbout } from '../history/thing.ts'
import type { ThinCode } from './codes.ts'

/** Sources that somebody outside the team had a hand in. */
const OUTSIDE: ReadonlySet<string> = new Set(['email', 'calendar', 'case', 'document', 'portal'])

/** E7: a rung that rests on one recorder without any source from outside, or on one person of the client. */
export function thinnessOf(history: History, rung: Rung, conditions: readonly Condition[]): Message<ThinCode> | null {
  const ids = new Set(conditions.filter((condition) => condition.rung === rung).flatMap(({ evidence }) => evidence))
  const facts = [...ids].map((id) => factOfId(history, id)).filter((fact) => fact !== undefined)
  if (facts.length === 0) return null
  const recorders = new Set(facts.map((fact) => fact.by))
  const people = new Set(facts.flatMap((fact) => peopleOf(history, fact)))
  const [by, person] = [[...recorders][0] ?? '', [...people][0] ?? '']
  const oneRecorder = recorders.size === 1 && !facts.some((fact) => fact.source && OUTSIDE.has(fact.source.type))
  const onePerson = people.size === 1
  if (oneRecorder && onePerson) return message('thin.one_recorder_one_person', { by, person })
  if (oneRecorder) return message('thin.one_recorder', { by })
  return onePerson ? message('thin.one_person', { person }) : null
}

/** The people of the client a piece of evidence rests on. */
function peopleOf(history: History, fact: Fact): readonly string[] {
  if (fact.kind === 'signal' || fact.kind === 'touch') return fact.data.people ?? []
  if (fact.kind !== 'commitment.kept') return []
  const group = factsAbout(history, 'commitment.made', fact.data.ref)
  return group.flatMap((made) => (made.kind === 'commitment.made' && !isMember(made.data.to) ? [made.data.to] : []))
}
