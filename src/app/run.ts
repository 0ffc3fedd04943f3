import type { z } from 'zod'
import type { Operation, OutputOf, Unworded } from '#contract/operation.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Caller } from './access/caller.ts'
import type { NamedFile } from './named-file.ts'
import type { Ports } from './ports.ts'

/** What an operation gives: its value, or why not. `cookies` are for the browser that asked. */
export type Outcome<Value> =
  | { value: Value; cookies?: readonly string[]; refusals?: undefined }
  | { refusals: readonly Refusal[]; value?: undefined; cookies?: undefined }

/** What `run` gives: the output before it is worded, or the lines of a ledger or the rows of a table where these stream out. */
export type ValueOf<O extends Operation> = O extends { gives: 'ledger' }
  ? AsyncIterable<string>
  : O extends { gives: 'table' }
    ? AsyncIterable<OutputOf<O>>
    : Unworded<OutputOf<O>>

/** How an operation is done. Its access has been checked and its input read before this is called. */
export type Run<O extends Operation> = (input: z.output<O['input']>, context: Context) => Promise<Outcome<ValueOf<O>>>

/** How far long work has come: the lines read of a file whose length nobody knows, or how much of how much is done. */
export type Progress = { lines: number } | { done: number; whole: number }

/** What a door hands over with a request beside the input. */
export interface Asked {
  caller: Caller | null
  /** The address of whoever asks, for the limit on tries to sign in. */
  client?: string
  cookie?: string
  /** Names this request, so that sending it again can't write twice. */
  requestKey?: string
  ledger?: AsyncIterable<Uint8Array>
  files?: readonly NamedFile[]
  /** Told now and then how far long work has come. */
  progress?: (state: Progress) => void
  /** Ends long work when whoever asked is gone. */
  signal?: AbortSignal
}

/** Everything an operation works with beside its input. */
export interface Context extends Asked {
  ports: Ports
}
