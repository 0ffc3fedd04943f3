import type { PolicyFault } from '#method/change-policy.ts'
import type { ActCode } from '#method/acts/codes.ts'
import type { EntryRefusal } from '#method/ledger/entry.ts'
import type { Message } from '#method/message.ts'

/** Every reason for which the store refuses something, with what its sentence needs. Worded by src/words. */
export interface StoreRefusalParams {
  // Opening and writing
  'store.full': None
  'store.read_only': { path: string }
  'store.newer': { found: number; known: number }
  'store.too_old': { found: string; needed: string }
  'store.damaged': None
  'store.unreachable': { reason: string }
  'store.busy': None
  'store.unwritable': { path: string; reason: string }

  // Entries against the clock and the ledger
  'entry.future': { path: string; value: string }
  /** The id is taken by an entry with other content. */
  'entry.repeated': { id: string }
  /** What an entry is about does not exist in its account. */
  'entry.unknown': { id: string }
  /** What was erased can't be corrected. */
  'entry.erased': { id: string }
  /** Corrections are of what happened; an entry about an entry is withdrawn, and another one written. */
  'entry.corrects_act': { id: string }
  /** A correction's content goes with that of the entry it corrects. */
  'entry.redacts_correction': { id: string; corrects: string }
  /** Entries that are about each other in a circle. */
  'entry.circular': { id: string }
  'account.unknown': { account: string }
  'account.opened_already': { account: string }

  // Ledger files
  'json.broken': { line: number; column: number }
  'json.too_deep': { most: number }
  'body.not_utf8': None
  'line.too_long': { mostBytes: number }
  'import.stopped': None
  /** Under the same key another file was begun; the next attempt starts from its beginning. */
  'import.other_file': None

  /** Whoever asked for long reading has gone. */
  'work.stopped': None

  'cursor.unknown': None
  'workspace.unknown': { workspace: string }
  /** Only a sample can be removed whole. */
  'workspace.for_good': { workspace: string }
}

export type StoreRefusalCode = keyof StoreRefusalParams

/** Where in what was sent the refusal is about: a line of a file and its column (from 1), or an item of a list (from 0). */
export interface Place {
  line?: number
  column?: number
  index?: number
}

type OwnRefusal = { [Code in StoreRefusalCode]: { code: Code; params: StoreRefusalParams[Code] } }[StoreRefusalCode]

export type StoreRefusal = (OwnRefusal | EntryRefusal | Message<ActCode> | Message<PolicyFault>) & Place

/** What was asked for, or why it was refused; whatever is refused has changed nothing. */
export type Outcome<T extends object> = (T & { refusals?: undefined }) | Refusals

export interface Refusals {
  refusals: StoreRefusal[]
}

export function refuse<Code extends StoreRefusalCode>(
  code: Code,
  ...[params]: keyof StoreRefusalParams[Code] extends never ? [] : [params: StoreRefusalParams[Code]]
): StoreRefusal {
  // The pair is one of the union's members by its parameter types, which TypeScript does not follow through a generic.
  return { code, params: params ?? {} } as OwnRefusal
}

type None = Readonly<Record<never, never>>
