import { factsOfKind } from '../history/history.ts'
import type { Fact } from '../history/fact.ts'
import { compareFacts } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { contractsOn } from '../portfolio/contracts.ts'
import { noticeOf, renewalReasons } from '../portfolio/renewal-reasons.ts'
import type { StateName, Trust } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { TRUST_DIMENSIONS, usableRating } from '../trust/trust.ts'
import type { StateCode } from './codes.ts'

export interface Proposal {
  state: StateName
  why: Message<StateCode>
  /** The day from which it is proposed. */
  on: DayNumber
}

export interface ProposalScene {
  history: History
  moment: Moment
  /** The entry that named the state last, the same state again included. */
  named: Fact<'state.named'> | null
  trust: Trust
  /** How much of establishing's list lacks, and the day its last item was done (S3). */
  establishing(): { gaps: number; doneOn: DayNumber }
  alternativesOpen: boolean
}

/** S2: what the ledger speaks for, the last rule that applies winning; null where that is the state already named. */
export function proposalOf(scene: ProposalScene): Proposal | null {
  const { history, moment, named } = scene
  for (const { start } of contractsOn(history, moment.day)) changesOn(moment, start)
  if (named?.data.state === 'ended' && !hasNewContract(history, named)) return null
  const applying = [establishing(scene), operating(scene), expanding(scene), renewing(scene), ended(scene)]
  const last = applying.findLast((proposal) => proposal !== null) ?? null
  return last === null || last === 'held' || last.state === named?.data.state ? null : last
}

/** Who ended stays so until something is signed anew. */
function hasNewContract(history: History, named: Fact): boolean {
  const signed = [...factsOfKind(history, 'contract.signed'), ...factsOfKind(history, 'contract.renewed')]
  return signed.some((fact) => compareFacts(named, fact) < 0)
}

/** From the first contract's start, and never again once a later state was named. */
function establishing({ history, moment }: ProposalScene): Proposal | null {
  const start = startOf(history, moment)
  const later = factsOfKind(history, 'state.named').some(
    ({ data }) => !['prospect', 'establishing'].includes(data.state),
  )
  if (start === null || later) return null
  return { state: 'establishing', why: message('state.contract_started', { start: formatDay(start) }), on: start }
}

/** When establishing's list is done, and after ninety days in any case; held back while they look elsewhere or have given notice. */
function operating({
  history,
  moment,
  named,
  establishing: establishingList,
  alternativesOpen,
}: ProposalScene): Proposal | 'held' | null {
  const start = startOf(history, moment)
  // From expanding nobody is sent back: it ends by a renewal or an end, or by somebody's word.
  if (start === null || named?.data.state === 'operating' || named?.data.state === 'expanding') return null
  const list = establishingList()
  const { establishingDays } = history.policy
  const isOver = hasCome(moment, start + establishingDays)
  if (list.gaps > 0 && !isOver) return null
  if (alternativesOpen || liveOn(history, moment).some((contract) => noticeOf(history, contract) !== null))
    return 'held'
  if (list.gaps > 0) {
    const why = message('state.establishing_over', { days: establishingDays, gaps: list.gaps })
    return { state: 'operating', why, on: start + establishingDays }
  }
  const on = Math.max(start, Math.min(list.doneOn, start + establishingDays))
  return { state: 'operating', why: message('state.establishing_done'), on }
}

/** A new problem space since the state was named, on trust that was audited and found no lower than 3 anywhere. */
function expanding({ history, moment, named, trust }: ProposalScene): Proposal | null {
  const raised = history.signals.get('new_problem_space')?.at(-1)
  if (!raised || startOf(history, moment) === null) return null
  if (named !== null && compareFacts(named, raised) > 0) return null
  const ratings = TRUST_DIMENSIONS.map((dimension) => usableRating(trust[dimension]))
  if (ratings.some((rating) => rating === null || rating <= history.policy.trustFloor)) return null
  return { state: 'expanding', why: message('state.new_space', { what: raised.data.what ?? '' }), on: raised.day }
}

/** Ninety days before the contract ends, at notice, or a month before the last day to give it, whichever is first. */
function renewing({ history, moment }: ProposalScene): Proposal | null {
  const reasons = liveOn(history, moment).flatMap((contract) => renewalReasons(history, contract))
  const [first] = reasons.filter(({ on }) => hasCome(moment, on)).sort((a, b) => a.on - b.on)
  return first ? { state: 'renewing', ...first } : null
}

function ended({ history, moment }: ProposalScene): Proposal | null {
  const contracts = contractsOn(history, moment.day)
  const ends = contracts.map(({ ended: end }) => end).filter((end) => end !== null)
  if (contracts.length === 0 || ends.length < contracts.length) return null
  return { state: 'ended', why: message('state.contract_ended'), on: Math.max(...ends.map(({ day }) => day)) }
}

/** The first day any contract began, where it has come. */
function startOf(history: History, moment: Moment): DayNumber | null {
  const start = Math.min(...contractsOn(history, moment.day).map((contract) => contract.start))
  return start <= moment.day ? start : null
}

function liveOn(history: History, moment: Moment): ReturnType<typeof contractsOn> {
  return contractsOn(history, moment.day).filter(({ ended: end, start }) => end === null && start <= moment.day)
}
