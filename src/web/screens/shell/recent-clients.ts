import { useSyncExternalStore } from 'react'
import { keepOnDevice, readOnDevice } from '../../client/on-device.ts'

export interface RecentClient {
  account: string
  name: string
}

const KEY = 'kept.recent'
const MOST = 7

let kept: readonly RecentClient[] = read()
const listeners = new Set<() => void>()

/** The clients opened last on this device, the latest first. */
export function useRecentClients(): readonly RecentClient[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => kept,
  )
}

export function rememberClient(client: RecentClient): void {
  const [latest] = kept
  if (latest?.account === client.account && latest.name === client.name) return
  keep([client, ...kept.filter(({ account }) => account !== client.account)].slice(0, MOST))
}

/** Forgets them all: another firm's clients, or the sample's, are nobody's recent ones. */
export function forgetClients(): void {
  keep([])
}

function keep(next: readonly RecentClient[]): void {
  kept = next
  keepOnDevice(KEY, JSON.stringify(next))
  for (const listener of listeners) listener()
}

function read(): RecentClient[] {
  const found = readOnDevice(KEY)
  return Array.isArray(found) ? found.filter(isRecent).slice(0, MOST) : []
}

function isRecent(value: unknown): value is RecentClient {
  return (
    typeof value === 'object' &&
    value !== null &&
    'account' in value &&
    typeof value.account === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  )
}
