import type { KindData } from '../ledger/kinds.ts'
import type { Teller } from './teller.ts'

/** The members of the sample's firm, Harbour & Pine. */
export const TEAM = {
  ines: 'ines@harbourpine.example',
  tomas: 'tomas@harbourpine.example',
  priya: 'priya@harbourpine.example',
  jonas: 'jonas@harbourpine.example',
  yun: 'yun@harbourpine.example',
  wen: 'wen@harbourpine.example',
  scribe: 'agent:scribe',
  inbox: 'integration:inbox',
} as const

type Person = KindData['person.added']

export interface Opening {
  /** Days back on which the account was opened. */
  back: number
  account: KindData['account.opened']
  people: [person: string, name: string, role: Person['role'], more?: Partial<Person>][]
  contract?: {
    ref: string
    /** Days back; negative lies ahead. */
    start: number
    end?: number
    amount: string
    currency: string
    noticeDays?: number
    autoRenew?: boolean
  }
  states: [back: number, state: KindData['state.named']['state'], why: string][]
}

/** How every story begins: the account, its people, what was signed, and the states it was named. */
export function open(t: Teller, { back, account, people, contract, states }: Opening): void {
  t.on(back, 'account.opened', account)
  for (const [person, name, role, more] of people) t.on(back, 'person.added', { person, name, role, ...more })
  if (contract) {
    const { ref, start, end, amount, currency, ...terms } = contract
    t.on(
      Math.max(start, 2),
      'contract.signed',
      {
        ref,
        start: t.date(start),
        ...(end === undefined ? {} : { end: t.date(end) }),
        annualValue: { amount, currency },
        ...terms,
      },
      { source: t.document(`contract-${ref}`) },
    )
  }
  for (const [named, state, why] of states) t.on(named, 'state.named', { state, why })
}
