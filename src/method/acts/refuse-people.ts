import { personOn } from '../agreement/people.ts'
import type { History } from '../history/history.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Kind } from '../ledger/kinds.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { isMember } from '../promises/resolution.ts'
import type { ActCode } from './codes.ts'
import type { When } from './when.ts'

/** The fields that name somebody of the client: who decides, asks, agrees, signs, is told (A1, A7, A8, K7, Q1, F5). */
export const CLIENT_FIELDS: Partial<Record<Kind, string>> = {
  'ask.received': 'by',
  'cadence.agreed': 'agreedBy',
  'decision.made': 'by',
  'decision.needed': 'by',
  'element.stated': 'agreedBy',
  'feedback.received': 'by',
  'problem.disclosed': 'to',
  'sla.reviewed': 'signedBy',
  'sla.signed': 'signedBy',
}

/** One of us can't speak for the client. Somebody who is not on the map is taken, and listed as unmapped (LEDGER §5). */
export function refuseOurs(history: History, { kind, data }: Entry, { day }: When): Message<ActCode>[] {
  const field = CLIENT_FIELDS[kind]
  const person = field === undefined ? undefined : new Map<string, unknown>(Object.entries(data)).get(field)
  if (typeof person !== 'string' || !isMember(person) || personOn(history, person, day)) return []
  return [message('act.not_of_client', { person })]
}

/** Who is there is changed, not added again. */
export function refuseNewcomer(history: History, { data }: Entry<'person.added'>, { day }: When): Message<ActCode>[] {
  const known = personOn(history, data.person, day)
  return known && !known.hasLeft ? [message('act.person_known', { person: data.person })] : []
}

/** Nobody is changed, leaves or accepts a repair (L6-integrity) who is not on the map or has left. */
export function refuseStranger(history: History, person: string, { day }: When): Message<ActCode>[] {
  const known = personOn(history, person, day)
  return known && !known.hasLeft ? [] : [message('act.not_on_map', { person })]
}
