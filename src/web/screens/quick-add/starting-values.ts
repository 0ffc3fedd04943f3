import type { Kind } from '#method/ledger/kinds.ts'
import { beginsThing, newRef } from '../../entries/begun-things.ts'
import type { DraftValues } from '../../forms/draft-data.ts'

interface Known {
  /** Who writes. */
  member: string
  locale: string
  /** Where the firm says new clients are; else where this browser is. */
  timezone?: string | null | undefined
}

/** What a new entry of a kind most often says; each can be changed before it is saved. */
export function startingValues(kind: Kind, known: Known): DraftValues {
  const ref: DraftValues = beginsThing(kind) ? { ref: newRef(kind) } : {}
  return { ...ref, ...usual(kind, known) }
}

function usual(kind: Kind, { member, locale, timezone }: Known): DraftValues {
  switch (kind) {
    case 'commitment.made':
      return { side: 'us', owner: member }
    case 'touch':
      return { channel: 'meeting', initiatedBy: 'us', purpose: 'other' }
    case 'need.addressed':
      return { askedFor: 'no' }
    case 'trust.audited':
      return { auditor: member }
    case 'prediction.made':
    case 'plan.set':
      return { owner: member }
    case 'account.opened':
      return {
        timezone: timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        locale,
        sector: 'other',
        relationshipType: 'retainer',
        lead: member,
      }
    case 'ask.received':
      return { owner: member }
    case 'work.updated':
      return { status: 'in_progress', scope: 'included' }
    default:
      return {}
  }
}
