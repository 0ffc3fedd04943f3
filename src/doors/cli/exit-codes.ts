import type { RefusalCode } from '#contract/refusals.ts'

/** What the command line answers its caller with; docs/operations/exit-codes.md says it to people. */
export const EXIT = {
  done: 0,
  /** Refused, or the input was bad: nothing changed. */
  refused: 1,
  /** The command itself was not understood. */
  usage: 2,
  /** The data could not be opened or written: full, read-only, newer, away. */
  store: 3,
  /** `verify` found that the ledger is not as it was written. */
  tampered: 4,
  /** A fault of the program. */
  failed: 5,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export function exitOf(refusals: readonly { code: RefusalCode }[]): ExitCode {
  return refusals.some(({ code }) => code.startsWith('store.')) ? EXIT.store : EXIT.refused
}
