import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsAbout } from '../history/thing.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import type { StateCode } from '../states/codes.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { Contract } from './contracts.ts'

/** S2: the days from which a contract asks to be renewed or ended, each with its reason. */
export function renewalReasons(history: History, contract: Contract): { on: DayNumber; why: Message<StateCode> }[] {
  const { renewingDays, noticeLeadDays } = history.policy
  const { end, signed } = contract
  const notice = noticeOf(history, contract)
  const given = notice
    ? [{ on: notice.day, why: message('state.notice_given' as const, { effective: notice.data.effective }) }]
    : []
  if (end === null) return given
  const ends = { on: end - renewingDays, why: message('state.contract_ends' as const, { end: formatDay(end) }) }
  const { noticeDays } = signed.data
  if (noticeDays === undefined) return [...given, ends]
  const deadline = end - noticeDays
  const why = message('state.notice_deadline' as const, { deadline: formatDay(deadline) })
  return [...given, ends, { on: deadline - noticeLeadDays, why }]
}

/** The notice that stands: given, and not overtaken by a renewal. */
export function noticeOf(history: History, { ref }: Contract): Fact<'contract.noticed'> | null {
  const group = factsAbout(history, 'contract.signed', ref)
  const last = group.findLast(({ kind }) => kind === 'contract.noticed' || kind === 'contract.renewed')
  return last?.kind === 'contract.noticed' ? last : null
}
