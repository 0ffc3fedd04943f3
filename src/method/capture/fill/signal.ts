import type { Signal } from '../../ledger/signals.ts'
import { nameEnd } from '../person-said.ts'
import { put, putPeople, wordsOf, type Filling } from './filling.ts'
import { restOf } from './rest.ts'

/** What somebody saw: the signal, what happened in the words of the line, and who was there. */
export function fillSignal(filling: Filling, signal: Signal | undefined): void {
  const { told } = filling
  if (signal !== undefined) put(filling, 'signal', signal, told?.core ?? null)
  put(filling, 'what', restOf(filling, { cuts: [] }).words)
  putPeople(filling)
  if (signal === 'planning_attended') putWho(filling)
  if (signal === 'co_created') putBehind(filling, 'artifact', /(?:\bwith\b|\bfor\b|，|,).*$/iu)
  if (signal === 'asset_in_use') putBehind(filling, 'asset', /(?:\bin\b|\bfor\b|\bto\b|，|,).*$/iu)
}

/** The named person of ours who sat in: the first name that nobody of the client has. */
function putWho(filling: Filling): void {
  const { line } = filling
  for (let at = 0; at < line.tokens.length; at++) {
    const to = nameEnd(line.text, line.tokens, at)
    const isFirst = line.tokens[at - 1]?.sentence !== line.tokens[at]?.sentence
    const isClients = line.people.some((person) => at >= person.from && at < person.to)
    if (to > at && !isFirst && !isClients) return put(filling, 'who', wordsOf(line, { from: at, to }), { from: at, to })
  }
}

/** What the words behind the act name, up to where they tell something else. */
function putBehind(filling: Filling, field: string, rest: RegExp): void {
  const { line, told } = filling
  if (told === null) return
  const end = Math.max(told.core.to, ...told.hits.filter(({ from }) => from === told.core.to).map(({ from }) => from))
  const words = restOf(filling, { from: end, cuts: [] })
    .words.replace(rest, '')
    .replace(/^(?:了|the|a|an)\s*/iu, '')
    .trim()
  if (words !== '') put(filling, field, words, { from: end, to: Math.min(line.tokens.length, end + 1) })
}
