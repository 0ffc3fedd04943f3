import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { thingKey } from '../history/tracks.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { contractsOn, firstStart } from '../portfolio/contracts.ts'
import type { Contract } from '../portfolio/contracts.ts'
import type { StateName, Trust } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { TRUST_DIMENSIONS, usableRating } from '../trust/trust.ts'
import type { StateCode } from './codes.ts'

export interface Proposal {
  state: StateName
  why: Message<StateCode>
}

interface Named {
  state: StateName | null
  /** The day it was named last; the start of everything where it never was. */
  on: DayNumber
}

interface Scene {
  history: History
  moment: Moment
  named: Named
  trust: Trust
  /** Whether everything establishing asks for exists (S3). */
  established: boolean
  alternativesOpen: boolean
}

/** S2: the state the ledger speaks for, the last that applies winning; null where it is the named one or none is. */
export function proposalOf(scene: Scene): Proposal | null {
  const rules = [establishing, operating, expanding, renewing, ended]
  const proposed = rules.map((rule) => rule(scene)).findLast((found) => found !== null) ?? null
  return proposed?.state === scene.named.state ? null : proposed
}

/** From the first contract's start; never again once a later state was named. */
function establishing({ history, moment, named }: Scene): Proposal | null {
  const start = startOf(history, moment)
  if (start === null || !hasCome(moment, start)) return null
  const before = named.state === null || named.state === 'prospect' || named.state === 'establishing'
  return before ? { state: 'establishing', why: message('state.contract_started', { start: formatDay(start) }) } : null
}

/** When establishing's list is done, and after ninety days in any case; held back while they look elsewhere or have given notice. */
function operating({ history, moment, named, established, alternativesOpen }: Scene): Proposal | null {
  const start = startOf(history, moment)
  if (start === null || !hasCome(moment, start)) return null
  // From expanding nobody is sent back; from renewing, when nothing speaks for renewing any more.
  if (named.state === 'expanding' || named.state === 'ended') return null
  if (alternativesOpen || standingNotice(history, moment) !== null) return null
  if (established) return { state: 'operating', why: message('state.establishing_done') }
  const { establishingDays } = history.policy
  if (!hasCome(moment, start + establishingDays)) return null
  return { state: 'operating', why: message('state.establishing_over', { days: establishingDays }) }
}

/** A new problem space since the state was named, on trust that was audited and found no lower than 3 anywhere. */
function expanding({ history, moment, named, trust }: Scene): Proposal | null {
  const spaces = history.signals.get('new_problem_space') ?? []
  const raised = spaces.findLast((fact) => fact.day <= moment.day && fact.day >= named.on)
  if (!raised || named.state === 'prospect' || named.state === null) return null
  const ratings = TRUST_DIMENSIONS.map((dimension) => usableRating(trust[dimension]))
  if (ratings.some((rating) => rating === null || rating <= 2)) return null
  return { state: 'expanding', why: message('state.new_space', { what: raised.data.what ?? '' }) }
}

/** Ninety days before the contract ends, at notice, or a month before the last day to give it, whichever is first. */
function renewing({ history, moment }: Scene): Proposal | null {
  const reasons = liveOn(history, moment).flatMap((contract) => renewalReasons(history, contract))
  for (const { on } of reasons) changesOn(moment, on)
  const first = reasons.filter(({ on }) => on <= moment.day).sort((a, b) => a.on - b.on)[0]
  return first ? { state: 'renewing', why: first.why } : null
}

export function renewalReasons(history: History, contract: Contract): { on: DayNumber; why: Message<StateCode> }[] {
  const { renewingDays, noticeLeadDays } = history.policy
  const reasons: { on: DayNumber; why: Message<StateCode> }[] = []
  const notice = noticeOf(history, contract)
  if (notice) reasons.push({ on: notice.day, why: message('state.notice_given', { effective: notice.data.effective }) })
  if (contract.end === null) return reasons
  reasons.push({ on: contract.end - renewingDays, why: message('state.contract_ends', { end: formatDay(contract.end) }) })
  const { noticeDays } = contract.signed.data
  if (noticeDays !== undefined) {
    const deadline = contract.end - noticeDays
    reasons.push({ on: deadline - noticeLeadDays, why: message('state.notice_deadline', { deadline: formatDay(deadline) }) })
  }
  return reasons
}

function ended({ history, moment }: Scene): Proposal | null {
  const contracts = contractsOn(history, moment.day)
  const isOver = contracts.length > 0 && contracts.every((contract) => contract.ended !== null)
  return isOver ? { state: 'ended', why: message('state.contract_ended') } : null
}

function startOf(history: History, moment: Moment): DayNumber | null {
  const starts = contractsOn(history, moment.day).map((contract) => contract.start)
  for (const start of starts) changesOn(moment, start)
  return firstStart(history, moment.day) ?? (starts.length > 0 ? Math.min(...starts) : null)
}

function liveOn(history: History, moment: Moment): Contract[] {
  return contractsOn(history, moment.day).filter((contract) => contract.ended === null && contract.start <= moment.day)
}

/** The notice that stands: given, and not overtaken by a renewal. */
function noticeOf(history: History, { ref }: Contract): Fact<'contract.noticed'> | null {
  const group = history.byRef.get(thingKey('contract.signed', ref)) ?? []
  const notice = group.findLast((fact): fact is Fact<'contract.noticed'> => fact.kind === 'contract.noticed')
  if (!notice) return null
  const renewed = group.findLast((fact) => fact.kind === 'contract.renewed')
  return renewed && group.indexOf(renewed) > group.indexOf(notice) ? null : notice
}

function standingNotice(history: History, moment: Moment): Fact<'contract.noticed'> | null {
  return liveOn(history, moment).map((contract) => noticeOf(history, contract)).find((notice) => notice !== null) ?? null
}

/** What is used of a contract's end elsewhere. */
export function contractEnds(history: History, moment: Moment): { end: DayNumber; opens: DayNumber } | null {
  const ends = liveOn(history, moment).filter((contract) => contract.end !== null)
  const nearest = ends.sort((a, b) => a.end! - b.end!)[0]
  if (!nearest) return null
  const opens = Math.min(...renewalReasons(history, nearest).map(({ on }) => on))
  return { end: nearest.end!, opens }
}

