import type { History } from '../history/history.ts'
import { isCheckable, isNegative } from '../history/observation.ts'
import type { Entry } from '../ledger/entry.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { DEFAULT_POLICY } from '../policy.ts'
import type { Policy } from '../policy.ts'
import { leadingDay, parseDay } from '../time/day.ts'
import { TRUST_DIMENSIONS, observationsCited } from '../trust/trust.ts'

/** What an entry that was taken should still be told about itself. src/words has a sentence for each. */
export type RemarkCode =
  | 'remark.unchecked' // signal
  | 'remark.social'
  | 'remark.same_day_promise' // ref
  | 'remark.big_promise' // ref, days, most
  | 'remark.requested_need'
  | 'remark.blank_need'
  | 'remark.opinion' // dimension
  | 'remark.review_internal'

/**
 * What an entry will not do, said when it is written and wherever it is shown: a signal nobody could check counts for
 * nothing in our favour (E1), a promise made on its due day is no evidence (E4), one far out is too big to be a small
 * promise (K3), requested or blank work does not answer the stop-rule (L7), a review without the client agrees nothing (P1).
 */
export function remarksOn(entry: Entry, policy: Policy = DEFAULT_POLICY): Message<RemarkCode>[] {
  if (entry.redacted) return []
  if (entry.kind === 'signal') return remarksOnSignal(entry)
  if (entry.kind === 'review.held') return remarksOnReview(entry)
  if (entry.kind === 'commitment.made') return remarksOnPromise(entry, policy)
  if (entry.kind !== 'need.addressed') return []
  if (entry.data.askedFor) return [message('remark.requested_need')]
  const { need, howKnown, change } = entry.data
  return [need, howKnown, change].some((text) => text.trim() === '') ? [message('remark.blank_need')] : []
}

function remarksOnSignal(entry: Entry<'signal'>): Message<RemarkCode>[] {
  const seen = { data: entry.data, source: entry.source }
  if (entry.data.signal === 'social') return [message('remark.social')]
  return isCheckable(seen) || isNegative(seen) ? [] : [message('remark.unchecked', { signal: entry.data.signal })]
}

/** P1: the sitting without the client prepares; only the one with them agrees anything, and only it satisfies S3. */
function remarksOnReview({ data }: Entry<'review.held'>): Message<RemarkCode>[] {
  return data.review === 'quarterly' && !data.withClient ? [message('remark.review_internal')] : []
}

/** T1: the ratings of an audit that rest on no observation, as the ledger knows what they cite. */
export function remarksOnAudit(history: History, { data }: Entry<'trust.audited'>): Message<RemarkCode>[] {
  const opinions = TRUST_DIMENSIONS.filter(
    (dimension) => observationsCited(history, data[dimension].evidence).length === 0,
  )
  return opinions.map((dimension) => message('remark.opinion', { dimension }))
}

function remarksOnPromise({ at, data }: Entry<'commitment.made'>, policy: Policy): Message<RemarkCode>[] {
  const days = (parseDay(data.due) ?? 0) - (leadingDay(at) ?? 0)
  if (days < 1) return [message('remark.same_day_promise', { ref: data.ref })]
  const most = policy.smallPromiseDays
  return days > most ? [message('remark.big_promise', { ref: data.ref, days, most })] : []
}
