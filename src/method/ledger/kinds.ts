import type { z } from 'zod'
import { account } from './kinds/account.ts'
import { acts, note } from './kinds/acts.ts'
import { agreement } from './kinds/agreement.ts'
import { contract } from './kinds/contract.ts'
import { delivery } from './kinds/delivery.ts'
import { engine } from './kinds/engine.ts'
import { evidence } from './kinds/evidence.ts'
import { people } from './kinds/people.ts'
import { promises } from './kinds/promises.ts'
import { rhythm } from './kinds/rhythm.ts'
import { strategy } from './kinds/strategy.ts'
import { touch } from './kinds/touch.ts'

/** Every kind of entry with the schema of its data (LEDGER §3). */
export const KINDS = {
  ...account,
  ...contract,
  ...people,
  ...touch,
  ...evidence,
  ...promises,
  ...delivery,
  ...agreement,
  ...rhythm,
  ...strategy,
  ...engine,
  ...acts,
  ...note,
} as const

export type Kind = keyof typeof KINDS
export type KindData = { [K in Kind]: z.infer<(typeof KINDS)[K]> }
export const KIND_NAMES = Object.keys(KINDS) as Kind[]

export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name)
}

/** The data fields that name a day on which something falls due: never before the entry's own day. */
export const DUE_FIELDS: Partial<Record<Kind, string>> = {
  'commitment.made': 'due',
  'prediction.made': 'checkOn',
  'milestone.set': 'due',
  'decision.needed': 'due',
  'plan.set': 'due',
  'discovery.opened': 'due',
  'coach.answered': 'due',
}
