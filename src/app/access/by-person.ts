import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'
import type { Context } from '../run.ts'
import type { Access } from './access.ts'

export type Person =
  { access: Access; cookie: string; userId: string; refusals?: undefined } | { refusals: OperationRefusal[] }

/** What only a person does for themselves takes their session: a token's program and the command line are refused. */
export function byPerson({ ports, caller, cookie }: Pick<Context, 'ports' | 'caller' | 'cookie'>): Person {
  if (ports.access === null || caller?.via !== 'session' || caller.userId === null || cookie === undefined) {
    return { refusals: [refuse('session.by_person')] }
  }
  return { access: ports.access, cookie, userId: caller.userId }
}
