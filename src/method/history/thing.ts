import { KIND_NAMES } from '../ledger/kinds.ts'
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
  return FAMILIES.get(kind) ?? kind
}

const FAMILIES: ReadonlyMap<Kind, string> = new Map(KIND_NAMES.map((kind) => [kind, kind.split('.')[0]!]))

/** Facts that name one thing of the account: under the family of their kinds, then under the ref. */
export type ByRef = Map<string, Map<string, Fact[]>>

/** What was said of the thing that `kind` speaks of under a ref, in METHOD's order. */
export function factsAbout({ byRef }: { byRef: ByRef }, kind: Kind, ref: string): readonly Fact[] {
  return byRef.get(familyOf(kind))?.get(ref) ?? []
}
