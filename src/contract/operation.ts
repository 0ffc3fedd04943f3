import type { z } from 'zod'
import type { Kind } from '#method/ledger/kinds.ts'
import type { Refusal, RefusalCode } from './refusals.ts'
import type { Allow } from './roles.ts'

/**
 * What an operation is, whichever door it is called through: its name, who may, what goes in and what comes out. HTTP,
 * OpenAPI, the command line, the web's client and the manual derive from it. How it is done stands in app/operations.
 */
export interface Operation {
  name: string
  /** The least role that may call it. The server does not start while one is missing. */
  allow: Allow
  effect: 'reads' | 'writes'
  /** Below `/api`. Names in braces are fields of the input; the others travel in the query (GET) or in the body. */
  route: Route
  input: z.ZodObject
  output: z.ZodType
  /** What it may refuse for, beside what any operation refuses: no access, an input that does not fit, a store that fails. */
  refusals: readonly RefusalCode[]
  /** The kind of entry it writes, where it is one act of the method: the input then holds that kind's fields. */
  kind?: Kind
  /** Fields of the input that no refusal, log or answer repeats. */
  secrets?: readonly string[]
  /** What streams in beside the input: a ledger as JSON Lines, or files as multipart form data. */
  takes?: 'ledger' | 'files'
  /** What streams out: in place of the output a ledger as JSON Lines, or a table, of which the output is one row. */
  gives?: 'ledger' | 'table'
  /** Long work: whoever accepts JSON Lines is told how far it has come, and last its output. */
  tells?: 'progress'
}

export type Route = `${'GET' | 'POST' | 'DELETE'} /${string}`

export type InputOf<O extends Operation> = z.input<O['input']>
export type OutputOf<O extends Operation> = z.output<O['output']>

/** Declares an operation, keeping what is particular about it for the types that derive from it. */
export function operation<const O extends Operation>(declared: O): O {
  return declared
}

/**
 * An output before its messages are worded: app gives codes with their parameters, the door puts `text` beside messages
 * and `detail` beside refusals.
 */
export type Unworded<T> = T extends { code: string; params: unknown; text: string }
  ? { [K in Exclude<keyof T, 'text'>]: K extends 'params' ? T[K] : Unworded<T[K]> }
  : T extends { code: string; detail: string }
    ? Refusal
    : T extends readonly (infer Item)[]
      ? Unworded<Item>[]
      : T extends object
        ? { [K in keyof T]: Unworded<T[K]> }
        : T
