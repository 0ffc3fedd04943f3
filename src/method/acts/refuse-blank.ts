import type { Entry } from '../ledger/entry.ts'
import type { Kind } from '../ledger/kinds.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import type { ActCode } from './codes.ts'

/** What METHOD asks for in words: a reason (S1, L8, K2–K4, P1, P4, P5, F, C3), or how an answer is known (L16). */
export const REASONS: Partial<Record<Kind, string>> = {
  'claim.nothing_to_learn': 'why',
  'commitment.withdrawn': 'why',
  'contract.ended': 'reason',
  'deal.lost': 'what',
  'incentive.checked': 'howKnown',
  'initiative.decided': 'why',
  'precedent.answered': 'dismissed',
  'prediction.voided': 'why',
  'risk.answered': 'accepted',
  'slot.excused': 'why',
  'state.named': 'why',
  'walkaway.decided': 'reasons',
}

/** A reason of blanks is none, and neither is an empty list of them. */
export function refuseBlankReason({ kind, data }: Entry): Message<ActCode>[] {
  const field = REASONS[kind]
  if (field === undefined) return []
  const reason = new Map<string, unknown>(Object.entries(data)).get(field)
  return reason === undefined || says(reason) ? [] : [message('act.blank', { field })]
}

function says(reason: unknown): boolean {
  if (Array.isArray(reason)) return reason.some(says)
  return typeof reason === 'string' && reason.trim() !== ''
}
