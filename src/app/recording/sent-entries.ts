import { refuse } from '#contract/refusals.ts'
import type { Refusal } from '#contract/refusals.ts'
import { tellWhatLacks } from '#method/acts/lacking.ts'
import { parseEntry } from '#method/ledger/entry.ts'
import type { Entry, EntryRefusal } from '#method/ledger/entry.ts'
import { isKind } from '#method/ledger/kinds.ts'
import { entriesByIds } from '#store/timeline.ts'
import type { Context } from '../run.ts'

export type ReadEntries = { entries: Entry[]; refusals?: undefined } | { refusals: Refusal[]; entries?: undefined }

type Sent = Readonly<Record<string, unknown>>

/**
 * Reads entries as somebody sent them: fills in what is the server's, then asks the ledger's own reader. Every fault of
 * every entry is told, with the entry's place in the list.
 */
export function readSentEntries(sent: readonly Sent[], context: Context): ReadEntries {
  const read = sent.map((entry, index) => readOne(entry, index, context))
  const refusals = read.flatMap((one) => one.refusals ?? [])
  if (refusals.length > 0) return { refusals }
  return { entries: read.map((one) => one.entry).filter((entry) => entry !== undefined) }
}

function readOne(sent: Sent, index: number, context: Context): { entry?: Entry; refusals?: Refusal[] } {
  if (Object.hasOwn(sent, 'recordedAt')) return { refusals: [{ ...refuse('entry.recorded_by_server'), index }] }
  const by = writtenBy(sent, context)
  if ('code' in by) return { refusals: [{ ...by, index }] }
  const parsed = parseEntry({ v: 1, id: freshId(index, context), ...sent, by: by.by })
  if (parsed.refusals) return { refusals: lacksOf(sent, parsed.refusals).map((refusal) => ({ ...refusal, index })) }
  return { entry: parsed.entry }
}

function lacksOf({ kind, data }: Sent, refusals: readonly EntryRefusal[]): Refusal[] {
  if (typeof kind !== 'string' || !isKind(kind)) return [...refusals]
  return tellWhatLacks(kind, refusals, { root: '$.data', data })
}

/**
 * Whom an entry says it was recorded by: whoever sends it. Nobody writes in a colleague's name; only on the machine
 * itself, where the whole ledger lies open, may another name stand.
 */
function writtenBy(sent: Sent, { caller }: Context): { by: unknown } | Refusal {
  const own = caller?.by ?? ''
  if (!Object.hasOwn(sent, 'by')) return { by: own }
  const { by } = sent
  if (by === own || caller?.via === 'machine' || typeof by !== 'string') return { by }
  return refuse('entry.by_other', { by: by.slice(0, 320), caller: own })
}

/**
 * The id of an entry that came without one. Where the request carries a key it follows from the key, so that the same
 * request sent again finds its entries there already.
 */
export function freshId(index: number, { requestKey, ports }: Context): string {
  return requestKey === undefined ? ports.newId() : `key:${requestKey}:${index}`
}

/**
 * The entry an earlier sending of this request wrote; undefined where the request has no name of its own to be known by.
 * What the server filled in then stands for what is sent again, and so the same is the same.
 */
export async function earlierEntry(
  id: string,
  chosenId: string | undefined,
  { requestKey, ports }: Context,
): Promise<Entry | undefined> {
  if (chosenId === undefined && requestKey === undefined) return undefined
  const found = await entriesByIds(ports.store, ports.workspace, [id])
  return found.refusals ? undefined : found.items[0]?.entry
}

/** A field that was not sent is none: an entry has no fields without a value. */
export function told(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
