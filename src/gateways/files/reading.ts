import type { Kind, KindData } from '#method/ledger/kinds.ts'
import type { Source } from '#method/ledger/entry.ts'
import type { Day } from '#method/time/day.ts'
import type { Instant } from '#method/time/instant.ts'
import { QUOTE_MAX, quoted } from '#method/text/clean-text.ts'
import type { ProblemCode, ProblemParams } from './problem-codes.ts'

/**
 * What a file turned into. Readers are pure: bytes and a context in, drafts of entries out; nothing is stored here.
 * What could not be used is told per row or record, never swallowed: `problems` wait for somebody to mend the file,
 * `skipped` were left out on purpose.
 */
export interface FileReading {
  format: FileFormat
  drafts: Draft[]
  problems: RowProblem[]
  skipped: RowProblem[]
}

export type FileFormat =
  | 'atomic-crm-json'
  | 'atomic-crm-csv'
  | 'csv'
  | 'eml'
  | 'mbox'
  | 'ics'
  | 'ledger-jsonl'
  /** No reader knows it; the one problem says why. */
  | 'unknown'

export interface Draft {
  /** Line of the file, from 1; null where the format has no useful lines. */
  line: number | null
  /** What stands there, for people: `company Acme`, `mail <id>`. */
  what: string
  entry: DraftEntry
}

/** An entry as a reader proposes it: without `v` and `recordedAt`, which the server sets. */
export type DraftEntry<K extends Kind = Kind> = {
  [P in K]: {
    id: string
    account: string
    kind: P
    at: Day | Instant
    by: string
    source?: Source
    status?: 'proposed' | 'confirmed'
    data: KindData[P]
  }
}[K]

export interface RowProblem {
  line: number | null
  what: string
  code: ProblemCode
  params: Record<string, string | number>
}

export interface KnownPerson {
  person: string
  name: string
  email?: string | undefined
}

export interface KnownAccount {
  slug: string
  name: string
  domains: readonly string[]
  people: readonly KnownPerson[]
  /** IANA name. */
  timezone: string
}

/** What a reader may know besides the file. Everything that depends on the day or the workspace comes in here. */
export interface ReadContext {
  /** The importer's day: nothing later than this becomes an entry. */
  today: Day
  /** The importer's moment. With it, a meeting of today that is over counts as held; without it, only earlier days do. */
  now?: Instant | undefined
  /** Who records: a member's e-mail or `integration:files`. */
  by: string
  ourDomains: readonly string[]
  ourAddresses: readonly string[]
  accounts: readonly KnownAccount[]
  defaultTimezone: string
  defaultLocale: string
  /** For new accounts: files rarely say it, and the ledger wants it. `high_touch` when not given. */
  defaultRelationshipType?: KindData['account.opened']['relationshipType'] | undefined
}

/** Where in the file something stands. */
export type Place = Pick<RowProblem, 'line' | 'what'>

const LIST_MAX = 400

/** A problem or a reason for skipping; texts from the file are shortened and cleaned before they are shown. */
export function rowProblem<C extends ProblemCode>(place: Place, code: C, params: ProblemParams[C]): RowProblem {
  const shown = Object.entries<string | number>(params).map(([key, value]) => [
    key,
    typeof value === 'string' ? quoted(value, key === 'fields' || key === 'columns' ? LIST_MAX : QUOTE_MAX) : value,
  ])
  return { line: place.line, what: quoted(place.what), code, params: Object.fromEntries(shown) }
}

export function emptyReading(format: FileFormat): FileReading {
  return { format, drafts: [], problems: [], skipped: [] }
}

/** A file that no part could be read of: one problem, no drafts. */
export function refusedFile<C extends ProblemCode>(format: FileFormat, code: C, params: ProblemParams[C]): FileReading {
  return { ...emptyReading(format), problems: [rowProblem({ line: null, what: 'file' }, code, params)] }
}
