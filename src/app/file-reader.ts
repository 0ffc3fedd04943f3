import type { Day } from '#method/time/day.ts'
import type { Instant } from '#method/time/instant.ts'
import type { NamedFile } from './named-file.ts'

/**
 * The port through which files come in. What reads them stands in gateways/; here is what an import asks of it: a plan
 * for each file, laid beside what is there.
 */
export type FileReader = (file: NamedFile, context: FileContext, lookUp: LookUp) => Promise<PlannedFile>

/** What a reader may know besides the file. Everything that depends on the day or the workspace comes in here. */
export interface FileContext {
  today: Day
  now: Instant
  /** Who records. */
  by: string
  ourDomains: readonly string[]
  ourAddresses: readonly string[]
  accounts: readonly KnownAccount[]
  defaultTimezone: string
  defaultLocale: string
}

export interface KnownAccount {
  slug: string
  name: string
  domains: readonly string[]
  people: readonly { person: string; name: string; email?: string | undefined }[]
  timezone: string
}

/** The stored entries of some ids, as far as a plan looks at them. `data` is null where the content was erased. */
export type LookUp = (ids: readonly string[]) => Promise<ReadonlyMap<string, ExistingEntry>>

export interface ExistingEntry {
  account: string
  kind: string
  at: string
  data: Readonly<Record<string, unknown>> | null
}

export type Verdict = 'create' | 'update' | 'skip' | 'problem'

export interface PlannedRow {
  line: number | null
  what: string
  verdict: Verdict
  entry: string | null
  code: string | null
  params: Readonly<Record<string, string | number>>
}

/** An entry a plan would append: without `v` and `recordedAt`, which are the server's. */
export interface PlannedEntry {
  id: string
  account: string
  kind: string
  at: string
  by: string
  data: object
}

export interface PlannedFile {
  format: string
  rows: readonly PlannedRow[]
  append: readonly PlannedEntry[]
  counts: Readonly<Record<Verdict, number>>
}
