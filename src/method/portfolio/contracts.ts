import type { Fact } from '../history/fact.ts'
import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsAbout } from '../history/thing.ts'
import type { Money } from '../ledger/atoms.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { rateDays, worthOn } from '../rates.ts'
import { round6 } from '../round.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

type ContractFact = Fact<'contract.signed' | 'contract.renewed' | 'contract.noticed' | 'contract.ended'>

/** A contract as it stands on a day. */
export interface Contract {
  ref: string
  signed: Fact<'contract.signed'>
  start: DayNumber
  end: DayNumber | null
  annualValue: Money
  /** The entry that told its value last. */
  valued: ContractFact
  ended: Fact<'contract.ended'> | null
}

/** Every contract signed by a day, in the order of signing. */
export function contractsOn(history: History, day: DayNumber): Contract[] {
  const signed = (history.byKind.get('contract.signed') ?? []) as readonly Fact[] as Fact<'contract.signed'>[]
  const refs = new Set(signed.slice(0, countUntil(signed, day)).map((fact) => fact.data.ref))
  return [...refs].map((ref) => contractOf(history, ref, day)).filter((contract) => contract !== null)
}

function contractOf(history: History, ref: string, day: DayNumber): Contract | null {
  const all = factsAbout(history, 'contract.signed', ref) as readonly Fact[] as ContractFact[]
  const known = all.slice(0, countUntil(all, day))
  const signed = known.find((fact) => fact.kind === 'contract.signed')
  if (!signed) return null
  const start: Contract = {
    ref,
    signed,
    start: parseDay(signed.data.start) ?? signed.day,
    end: signed.data.end === undefined ? null : parseDay(signed.data.end),
    annualValue: signed.data.annualValue,
    valued: signed,
    ended: null,
  }
  return known
    .filter((fact) => fact !== signed && fact.day >= signed.day)
    .reduce<Contract>((contract, fact) => {
      if (fact.kind === 'contract.ended') return { ...contract, ended: fact }
      if (fact.kind !== 'contract.renewed') return contract
      const { end, annualValue } = fact.data
      return { ...contract, end: parseDay(end), annualValue, valued: fact, ended: null }
    }, start)
}

/** Contracts that have begun and that no entry has ended. */
export function liveContracts(history: History, day: DayNumber, moment?: Moment): Contract[] {
  const contracts = contractsOn(history, day)
  if (moment && contracts.length > 0) {
    for (const each of [...contracts.map(({ start }) => start), ...rateDays(history.policy)]) changesOn(moment, each)
  }
  return contracts.filter((contract) => contract.start <= day && contract.ended === null)
}

/** The first day any contract began; null where none has. */
export function firstStart(history: History, day: DayNumber): DayNumber | null {
  const starts = contractsOn(history, day).map((contract) => contract.start)
  const first = Math.min(...starts)
  return first <= day ? first : null
}

/** The days on which it may come to be so many days after the first start: contracts are told of, also after they began. */
export function startTurns(history: History, days: number): DayNumber[] {
  const signed = (history.byKind.get('contract.signed') ?? []) as readonly Fact[] as Fact<'contract.signed'>[]
  return signed.flatMap(({ day, data }) => [day, (parseDay(data.start) ?? day) + days])
}

/** Whether a day is so many days after the first start, as told by then, or later. */
export function isAfterStart(history: History, day: DayNumber, days: number): boolean {
  const start = firstStart(history, day)
  return start !== null && day >= start + days
}

/**
 * What the live contracts are worth a year, in their own currency where they share one, else in the policy's base
 * currency. Null without a live contract, and where the policy's table does not know a currency it would need.
 */
export function annualValue(
  history: History,
  live: readonly Contract[],
  day: DayNumber,
): { amount: number; currency: string } | null {
  const first = live[0]
  if (!first) return null
  const { currency } = first.annualValue
  if (live.every((contract) => contract.annualValue.currency === currency)) {
    return { amount: sum(live.map((contract) => Number(contract.annualValue.amount))), currency }
  }
  const amount = inBase(history, live, day)
  return amount === null ? null : { amount, currency: history.policy.baseCurrency }
}

/** The live contracts' annual value in the base currency; null where the policy's table lacks a currency. */
export function inBase(history: History, live: readonly Contract[], day: DayNumber): number | null {
  const amounts = live.map(({ annualValue: { amount, currency } }) => {
    const worth = worthOn(history.policy, currency, day)
    return worth === null ? null : Number(amount) * worth
  })
  return amounts.includes(null) ? null : sum(amounts.map((amount) => amount ?? 0))
}

/** Rounded, so that cents which make 500 are not a hair less than 500. */
function sum(values: readonly number[]): number {
  return round6(values.reduce((total, value) => total + value, 0))
}
