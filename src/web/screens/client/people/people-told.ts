import type { Day } from '#method/time/day.ts'
import type { ReadEntry } from '../../../client/shapes.ts'
import { dayOf, textOf } from '../things.ts'

/** A person of the client as the map holds them: the latest of each field, and every entry it came from. */
export interface PersonTold {
  key: string
  name: string
  role: string
  isOwner: boolean
  wants: string
  differsFrom: string | null
  leftOn: Day | null
  ids: readonly string[]
}

/** The map of people from its entries, oldest first. Who is added again after leaving is back. */
export function peopleToldOf(entries: readonly ReadEntry[]): PersonTold[] {
  const people = new Map<string, { data: Record<string, unknown>; leftOn: Day | null; ids: string[] }>()
  for (const { entry, reading } of entries) {
    const key = reading.data['person']
    if (!entry.kind.startsWith('person.') || typeof key !== 'string') continue
    const known = people.get(key)
    people.set(key, {
      data: { ...known?.data, ...reading.data },
      leftOn:
        entry.kind === 'person.left' ? dayOf(reading) : entry.kind === 'person.added' ? null : (known?.leftOn ?? null),
      ids: [...(known?.ids ?? []), entry.id],
    })
  }
  return [...people].map(([key, { data, leftOn, ids }]) => ({
    key,
    name: textOf(data['name']) || key,
    role: textOf(data['role']),
    isOwner: data['relationshipOwner'] === true,
    wants: textOf(data['wants']),
    differsFrom: textOf(data['wantsDifferFrom']) || null,
    leftOn,
    ids,
  }))
}
