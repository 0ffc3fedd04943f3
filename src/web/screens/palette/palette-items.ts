import type { WebTexts } from '#words/web.ts'
import { ACT_IDS, actOf, isAbovePage } from '../../keys/acts.ts'
import type { ActId, Scope } from '../../keys/acts.ts'
import type { PickItem } from '../../parts/pick-list.tsx'
import { bestFit } from './match.ts'

/** Something the palette leads to, and all the names it can be found by. */
export interface Found extends PickItem {
  names: readonly string[]
  /** The server found it by other means, such as how it is pronounced: it fits, whatever its names say. */
  isKnown?: boolean
}

interface Named {
  /** What an act is called in the reader's language. */
  nameOf: (act: ActId) => string
  /** The same in the other language: whoever knows only that finds it too. */
  otherNameOf: (act: ActId) => string
  groupOf: (act: ActId) => string
}

// After what belongs to the screen itself.
const LAST: readonly Scope[] = ['go', 'everywhere']

/** The acts that can be done where the reader is: what belongs to this screen first, what is everywhere last. */
export function actItems(ready: readonly ActId[], { nameOf, otherNameOf, groupOf }: Named): Found[] {
  const isOffered = (act: ActId) => {
    const { scope, isNative, isKeyOnly } = actOf(act)
    return ready.includes(act) && !isAbovePage(scope) && !isNative && !isKeyOnly
  }
  const place = (act: ActId) => LAST.indexOf(actOf(act).scope)
  return ACT_IDS.filter(isOffered)
    .toSorted((a, b) => place(a) - place(b))
    .map((act) => ({
      value: `act ${act}`,
      label: nameOf(act),
      group: groupOf(act),
      act,
      names: [nameOf(act), otherNameOf(act)],
    }))
}

export interface FoundClient {
  account: string
  name: string
  isKnown?: boolean
}

export function clientItems(clients: readonly FoundClient[], group: string): Found[] {
  return clients.map(({ account, name, isKnown = false }) => ({
    value: `client ${account}`,
    label: name,
    group,
    names: [name, account],
    isKnown,
  }))
}

/** Each client once, the first that named it; that the server found it counts from whichever. */
export function eachOnce(clients: readonly FoundClient[]): FoundClient[] {
  const known = new Set(clients.filter(({ isKnown }) => isKnown).map(({ account }) => account))
  return clients
    .filter(({ account }, at) => clients.findIndex((one) => one.account === account) === at)
    .map((client) => ({ ...client, isKnown: known.has(client.account) }))
}

/** The way on to the search, with what is typed. */
export function searchItem(typed: string, texts: WebTexts['keys']['palette']): Found {
  return { value: `search ${typed}`, label: texts.searchFor(typed), group: texts.everything, names: [typed] }
}

// Below anything that is called so, above letters that merely stand in order.
const KNOWN = 2

/**
 * What fits, best first; groups stay together and stand in the order of their best. With nothing typed everything stands
 * as it came.
 */
export function rank(items: readonly Found[], typed: string): Found[] {
  if (typed.trim() === '') return [...items]
  const fitting = items.flatMap((item) => {
    const fit = bestFit(typed, item.names) ?? (item.isKnown ? KNOWN : null)
    return fit === null ? [] : [{ item, fit }]
  })
  const bestOf = new Map<string, number>()
  for (const { item, fit } of fitting) {
    const group = item.group ?? ''
    bestOf.set(group, Math.max(bestOf.get(group) ?? 0, fit))
  }
  const groups = [...bestOf.keys()]
  const order = (group: string) => groups.indexOf(group)
  return fitting
    .toSorted((a, b) => {
      const [ga, gb] = [a.item.group ?? '', b.item.group ?? '']
      return (bestOf.get(gb) ?? 0) - (bestOf.get(ga) ?? 0) || order(ga) - order(gb) || b.fit - a.fit
    })
    .map(({ item }) => item)
}
