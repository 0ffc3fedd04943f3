import { accountTold } from '../history/account-told.ts'
import type { Fact } from '../history/fact.ts'
import { compareFacts } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'

type Telling = Fact<'account.opened' | 'account.changed'>

export interface Lead {
  member: string
  /** The entry since which this member leads. */
  told: Telling
  /** Whether somebody else led before. */
  isNew: boolean
}

/** Who leads the account, as told last, and since which entry. */
export function leadTold(history: History): Lead | null {
  const tellings: Telling[] = [...factsOfKind(history, 'account.opened'), ...factsOfKind(history, 'account.changed')]
  const named = tellings.filter(({ data }) => data.lead !== undefined).sort(compareFacts)
  const member = named.at(-1)?.data.lead
  if (member === undefined) return null
  const before = named.findLastIndex(({ data }) => data.lead !== member)
  const told = named[before + 1]
  return told === undefined ? null : { member, told, isNew: before >= 0 }
}

/** Who leads the account, as told last. */
export function leadOf(history: History): string | null {
  return accountTold(history, 'lead') ?? null
}
