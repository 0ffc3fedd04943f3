import { useSyncExternalStore } from 'react'
import { keepOnDevice, readOnDevice } from '../client/on-device.ts'
import { ACT_IDS, actOf, isActId, meet } from './acts.ts'
import type { ActId } from './acts.ts'
import { isBare } from './press.ts'

/** What a reader made of the keys on this device. */
export interface Keymap {
  /** Whether keys of one character do anything; those held with Ctrl or ⌘ always do. */
  hasSingleKeys: boolean
  /** The acts whose keys are not as they came; no keys is an empty text. */
  changed: Readonly<Partial<Record<ActId, string>>>
}

const KEY = 'kept.keys'
const AS_IT_CAME: Keymap = { hasSingleKeys: true, changed: {} }

let keymap: Keymap = read()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useKeymap(): Keymap {
  return useSyncExternalStore(subscribe, () => keymap)
}

export function currentKeymap(): Keymap {
  return keymap
}

/** The keys that do an act now; an empty text while none does. */
export function keysOf(id: ActId, map: Keymap = keymap): string {
  const keys = givenKeys(id, map)
  return map.hasSingleKeys || !isBare(keys) ? keys : ''
}

/** The same for what is shown: follows the keymap as it is changed. */
export function useKeysOf(id: ActId | undefined): string {
  const map = useKeymap()
  return id === undefined ? '' : keysOf(id, map)
}

/** Gives an act other keys, or with null those it came with. */
export function changeKeys(id: ActId, keys: string | null): void {
  const others = Object.fromEntries(Object.entries(keymap.changed).filter(([name]) => name !== id))
  const isAsItCame = keys === null || keys === actOf(id).keys
  keep({ ...keymap, changed: isAsItCame ? others : { ...others, [id]: keys } })
}

export function switchSingleKeys(on: boolean): void {
  keep({ ...keymap, hasSingleKeys: on })
}

export function restoreKeys(): void {
  keep(AS_IT_CAME)
}

/** Puts back what a reader had made of the keys before. */
export function putKeymap(map: Keymap): void {
  keep(map)
}

/** The keys an act has, also while single keys are switched off. */
export function givenKeys(id: ActId, { changed }: Keymap = keymap): string {
  return changed[id] ?? actOf(id).keys
}

/** The acts that could be meant by the same presses as these keys, were they given to the act. */
export function clashesOf(id: ActId, keys: string, map: Keymap = keymap): ActId[] {
  if (keys === '') return []
  const { scope } = actOf(id)
  return ACT_IDS.filter((other) => {
    if (other === id || !meet(scope, actOf(other).scope)) return false
    const taken = givenKeys(other, map)
    return taken !== '' && (`${taken} `.startsWith(`${keys} `) || `${keys} `.startsWith(`${taken} `))
  })
}

function keep(next: Keymap): void {
  keymap = next
  keepOnDevice(KEY, JSON.stringify(next))
  for (const listener of listeners) listener()
}

function read(): Keymap {
  const found = readOnDevice(KEY)
  if (typeof found !== 'object' || found === null) return AS_IT_CAME
  const changed = 'changed' in found && typeof found.changed === 'object' ? Object.entries(found.changed ?? {}) : []
  return {
    hasSingleKeys: !('hasSingleKeys' in found) || found.hasSingleKeys !== false,
    // Acts that are no more, from an older version of these pages, are left out.
    changed: Object.fromEntries(changed.filter(([id, keys]) => isActId(id) && typeof keys === 'string')),
  }
}
