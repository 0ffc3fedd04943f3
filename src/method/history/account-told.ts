import type { KindData } from '../ledger/kinds.ts'
import { compareFacts } from './fact.ts'
import { factsOfKind } from './history.ts'
import type { History } from './history.ts'

type Told = KindData['account.changed']

/** What an account is, as told last when it was opened or changed; undefined where it never was. */
export function accountTold<Field extends keyof Told>(history: History, field: Field): Told[Field] {
  const told = [...factsOfKind(history, 'account.opened'), ...factsOfKind(history, 'account.changed')]
  return told
    .filter((fact) => fact.data[field] !== undefined)
    .sort(compareFacts)
    .at(-1)?.data[field]
}
