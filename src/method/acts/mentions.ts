import type { Kind } from '../ledger/kinds.ts'

/** The fields that name another thing of the account, and the kind that begins it. */
export const MENTIONS: Partial<Record<Kind, Readonly<Record<string, Kind>>>> = {
  'prediction.made': { initiative: 'initiative.opened' },
  'problem.escalated': { work: 'work.updated' },
  'problem.noticed': { work: 'work.updated' },
  'work.updated': { case: 'case.opened', change: 'change.requested' },
}
