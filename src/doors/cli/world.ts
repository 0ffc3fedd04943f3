import type { Caller } from '#app/access/caller.ts'
import type { Perform } from '#app/perform.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Locale } from '#words/locale.ts'

/** Where the ledger is: a data folder, or a Postgres database. */
export type DataAddress = { folder: string; database?: undefined } | { database: string; folder?: undefined }

export interface OpenedLedger {
  perform: Perform
  close: () => Promise<void>
}

/** What of the data a command works on beside the ledger: the people are kept apart, and few commands are about them. */
export interface OpenParts {
  people: boolean
}

/** What the command line works in; main/ fills it in, tests fill it in with what they can look at. */
export interface CliWorld {
  environment: Readonly<Record<string, string | undefined>>
  locale: Locale
  version: string
  /** Where the ledger is unless the command says otherwise. */
  address: DataAddress
  open: (address: DataAddress, parts: OpenParts) => Promise<OpenedLedger | { refusals: readonly Refusal[] }>
  /** Where people find the pages of a server on this data: links begin with it. */
  pagesAt: string
  /** Runs a server until it is told to end, and gives the exit code. */
  serve: (address: DataAddress, locale: Locale) => Promise<number>
  now: () => number
  /** The ledger of the worked example (L17). */
  workedExample: () => AsyncIterable<Uint8Array>
  stdin: AsyncIterable<Uint8Array>
  /** Asks whoever sits at the terminal for one line; null where they end it. Null itself where nobody sits there. */
  ask: ((prompt: string) => Promise<string | null>) | null
  out: Output
  talk: Output
}

/** Somewhere text goes: data to standard output, talk to standard error. */
export interface Output {
  isTerminal: boolean
  /** How many cells a line of the terminal has; Infinity where there is none. */
  width: number
  /** Resolves when the text has been taken; false once nobody reads any more. */
  write: (text: string) => Promise<boolean>
}

/** Whoever may read the data folder owns what is in it. */
export function machineCaller(by: string): Caller {
  return { via: 'machine', by, name: by, role: 'owner', userId: null }
}
