import { keepOnDevice, readOnDevice } from '../client/on-device.ts'

interface Draft {
  /** Changed last, in milliseconds. */
  at: number
  value: unknown
}

type Drafts = Readonly<Record<string, Draft>>

/** As many as anybody has under way; the oldest make room. */
export const DRAFTS_MAX = 60
/** In characters of JSON, all together: well below what a browser gives a site. */
export const DRAFTS_ROOM = 1_000_000

const keyOf = (by: string) => `kept.drafts:${by}`

export function readDraft(by: string, name: string): unknown {
  return draftsOf(by)[name]?.value ?? null
}

/** Keeps what is being written, one draft a name; nothing is written to the ledger by it. Says whether it was kept. */
export function keepDraft(by: string, name: string, value: unknown): boolean {
  return keep(by, within({ ...draftsOf(by), [name]: { at: Date.now(), value } }))
}

export function dropDraft(by: string, name: string): void {
  const { [name]: dropped, ...others } = draftsOf(by)
  if (dropped) keep(by, others)
}

/** The draft changed last of those whose names begin so. */
export function latestDraft(by: string, beginning: string): { name: string; value: unknown } | null {
  const [latest] = Object.entries(draftsOf(by))
    .filter(([name]) => name.startsWith(beginning))
    .toSorted(([, a], [, b]) => b.at - a.at)
  return latest ? { name: latest[0], value: latest[1].value } : null
}

/** The newest drafts that there is room for. */
export function within(drafts: Drafts): Drafts {
  const newest = Object.entries(drafts).toSorted(([, a], [, b]) => b.at - a.at)
  let room = DRAFTS_ROOM
  const kept = newest.filter(([name, draft], index) => {
    room -= JSON.stringify([name, draft]).length
    return index < DRAFTS_MAX && room >= 0
  })
  return Object.fromEntries(kept)
}

function keep(by: string, drafts: Drafts): boolean {
  return keepOnDevice(keyOf(by), Object.keys(drafts).length === 0 ? null : JSON.stringify(drafts))
}

function draftsOf(by: string): Drafts {
  const found = readOnDevice(keyOf(by))
  if (typeof found !== 'object' || found === null) return {}
  return Object.fromEntries(
    Object.entries(found).filter((pair): pair is [string, Draft] => {
      const draft: unknown = pair[1]
      return typeof draft === 'object' && draft !== null && 'at' in draft && typeof draft.at === 'number'
    }),
  )
}
