import type { Kind } from '../ledger/kinds.ts'
import type { Fact } from './fact.ts'

/** A thing of the account that an entry began, with what was said of it since. */
export interface Thing<Begins extends Kind = Kind> {
  ref: string
  begun: Fact<Begins>
  /** What follows, in METHOD's order; the same kind may speak of it again. */
  later: readonly Fact[]
}

/** What kinds of one thing share: `commitment.made` and `commitment.kept` are of the family `commitment`. */
export function familyOf(kind: Kind): string {
  const dot = kind.indexOf('.')
  return dot < 0 ? kind : kind.slice(0, dot)
}

/** A thing's name among all of the account: `commitment c7`, `person dana`. */
export function thingKey(kind: Kind, ref: string): string {
  return `${familyOf(kind)} ${ref}`
}
