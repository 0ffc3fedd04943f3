import { queryOptions } from '@tanstack/react-query'
import type { Kind } from '#method/ledger/kinds.ts'
import { call } from '../client/call.ts'
import { keys } from '../client/queries.ts'
import type { ReadEntry } from '../client/shapes.ts'
import { mainText } from './entry-text.ts'

const BEGINS = [
  'commitment.made',
  'contract.signed',
  'prediction.made',
  'sla.signed',
  'milestone.set',
  'decision.needed',
  'feedback.received',
  'ask.received',
  'handoff.opened',
  'case.opened',
  'change.requested',
  'promise.sold',
  'problem.noticed',
  'integrity.breached',
  'plan.set',
  'initiative.opened',
  'discovery.opened',
  'precedent.raised',
] as const satisfies Kind[]

const ENDS =
  /\.(kept|missed|withdrawn|ended|voided|checked|reached|made|answered|closed|decided|resolved|repaired|reconciled)$/

/** Whether an entry of this kind begins a thing that later entries speak of by its ref. */
export function beginsThing(kind: Kind): boolean {
  return BEGINS.some((each) => each === kind) || kind === 'scope.set' || kind === 'work.updated'
}

/** The kind that begins what this kind speaks of: `commitment.kept` speaks of what `commitment.made` began. */
export function begunBy(kind: Kind): Kind | null {
  const family = kind.split('.')[0]
  const begins = BEGINS.find((each) => each.startsWith(`${family}.`))
  return begins === undefined || begins === kind ? null : begins
}

/** The kinds that speak of the same sort of thing: `commitment.…`. */
export function familyOf(kind: Kind, all: readonly Kind[]): Kind[] {
  const prefix = `${kind.split('.')[0]}.`
  return all.filter((each) => each.startsWith(prefix))
}

export interface BegunThing {
  ref: string
  text: string
  isOpen: boolean
}

/** The things of a family that entries of this account began, those still open first. */
export const begunThingsQuery = (account: string, begins: Kind, family: readonly Kind[]) =>
  queryOptions({
    queryKey: [...keys.account(account), 'begun', begins],
    queryFn: async ({ signal }) => {
      const { entries } = await call('timeline', { account, kinds: [...family], limit: 200 }, { signal })
      return begunThings(begins, entries)
    },
  })

export function begunThings(begins: Kind, entries: readonly ReadEntry[]): BegunThing[] {
  const counting = entries.filter(({ reading }) => reading.status === 'confirmed')
  const ended = new Set(
    counting
      .filter(({ entry }) => entry.kind !== begins && ENDS.test(entry.kind))
      .map(({ reading }) => reading.data['ref']),
  )
  return counting
    .filter(({ entry }) => entry.kind === begins)
    .map(({ reading }) => {
      const ref = String(reading.data['ref'])
      return { ref, text: mainText(begins, reading.data) || ref, isOpen: !ended.has(ref) }
    })
    .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen))
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A new name for a thing: short enough to read out, long enough not to meet another. */
export function newRef(kind: Kind): string {
  const random = crypto.getRandomValues(new Uint8Array(8))
  return `${kind.split('.')[0]}-${[...random].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`
}
