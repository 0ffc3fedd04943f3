import type { z } from 'zod'
import { OPERATIONS } from '#contract/operations.ts'
import type { OperationName, OperationOf } from '#contract/operations.ts'
import type { Operation } from '#contract/operation.ts'
import { refuse } from '#contract/refusals.ts'
import type { Refusal } from '#contract/refusals.ts'
import { isAllowed } from '#contract/roles.ts'
import { tellWhatLacks } from '#method/acts/lacking.ts'
import { refusalsOf } from '#method/ledger/entry.ts'
import type { EntryRefusal } from '#method/ledger/entry.ts'
import type { Caller } from './access/caller.ts'
import { IMPLEMENTATIONS } from './implementations.ts'
import type { Ports } from './ports.ts'
import type { Asked, Outcome, Run, ValueOf } from './run.ts'
import { refusalOfFailure } from './store-failures.ts'

export type Perform = <N extends OperationName>(
  name: N,
  input: unknown,
  asked: Asked,
) => Promise<Outcome<ValueOf<OperationOf<N>>>>

/**
 * The one way to an operation, whatever the door: who may is asked first, then the input is read, then it is done. A
 * refusal is an answer; anything thrown is a fault of ours and fails the request.
 */
export function performWith(ports: Ports): Perform {
  return async (name, input, asked) => {
    const operation: Operation = OPERATIONS[name]
    const refused = refusalOfAccess(operation, asked.caller)
    if (refused) return { refusals: [refused] }
    const read = operation.input.safeParse(input)
    if (!read.success) return { refusals: refusalsOfInput(operation, input, refusalsOf(read.error, input, '$')) }
    const run: Run<OperationOf<typeof name>> = await IMPLEMENTATIONS[name]()
    try {
      // The schema that read it is the operation's own; TypeScript does not follow that through the name.
      return await run(read.data as z.output<OperationOf<typeof name>['input']>, { ...asked, ports })
    } catch (failure) {
      const refusal = refusalOfFailure(ports.store, failure)
      if (refusal) return { refusals: [refusal] }
      throw failure
    }
  }
}

function refusalOfAccess({ allow }: Operation, caller: Caller | null): Refusal | null {
  if (isAllowed(allow, caller?.role ?? null)) return null
  return caller === null ? refuse('access.sign_in') : refuse('access.role', { needed: allow })
}

/** What is wrong with an input: an act is told what METHOD misses in it, whichever door it comes through. */
function refusalsOfInput(operation: Operation, input: unknown, refusals: readonly EntryRefusal[]): Refusal[] {
  const { kind } = operation
  if (kind === undefined) return masked(operation, refusals)
  return tellWhatLacks(kind, refusals, { root: '$', data: input })
}

/** A refusal repeats what was sent, so that it can be found; but never a password or a token. */
function masked({ secrets = [] }: Operation, refusals: readonly Refusal[]): Refusal[] {
  return refusals.map((refusal) =>
    refusal.code === 'entry.refused' && refusal.value !== null && secrets.some((field) => refusal.path === `$.${field}`)
      ? { ...refusal, value: '"•••"' }
      : refusal,
  )
}
