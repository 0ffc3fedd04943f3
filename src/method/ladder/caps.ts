import { peopleOn } from '../agreement/people.ts'
import type { Fact } from '../history/fact.ts'
import { compareFacts, countUntil, evidenceOf, factsWithin, hasWithin, lastUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { Signal } from '../ledger/signals.ts'
import type { Rung } from '../ledger/signals.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { contractsOn, inBase, liveContracts } from '../portfolio/contracts.ts'
import { rateDays, worthOn } from '../rates.ts'
import type { Cap } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { openBreaches } from '../trust/breaches.ts'
import type { CapCode } from './codes.ts'

/** What holds a rung down on a day (L6). */
interface Found {
  since: DayNumber
  why: Message<CapCode>
  facts: readonly { id: string; day: DayNumber }[]
}

export interface CapRule {
  id: string
  rung: Rung
  /** Whether it is in force on a day; cheap, for replaying the past. */
  holds(history: History, day: DayNumber): boolean
  find(history: History, moment: Moment): Found | null
}

export const CAPS: readonly CapRule[] = [
  openRule('L6-alternatives', 1, openAlternatives, (facts, _, day) =>
    // E4: told twice, they looked once.
    message('cap.alternatives', { count: facts.filter((fact) => fact.supersededOn > day).length }),
  ),
  openRule('L6-price', 1, openPrice, (facts) =>
    message(facts.at(-1)!.kind === 'signal' ? 'cap.discount' : 'cap.price_renewal'),
  ),
  { id: 'L6-stop-rule', rung: 2, holds: isUnanswered, find: findStopRule },
  { id: 'L6-support-only', rung: 2, holds: isSupportOnly, find: findSupportOnly },
  openRule('L6-integrity', 2, openBreaches, (facts) => message('cap.integrity', { count: facts.length })),
  openRule('L6-arms-length', 2, armsLength, () => message('cap.arms_length')),
  { id: 'L6-value', rung: 2, holds: isUnderValue, find: findValue },
  openRule('L6-owner', 3, ownersOutside, (facts, history, day) => {
    const owner = [...peopleOn(history, day).values()].find((person) => person.told === facts[0])
    return message('cap.owner', { person: owner?.key ?? '', role: owner?.role ?? '' })
  }),
  openRule('L6-after-public', 3, sharedAfterPublic, () => message('cap.after_public')),
]

export function capsOf(history: History, moment: Moment): Cap[] {
  return CAPS.flatMap(({ id, rung, find }) => {
    const found = find(history, moment)
    if (!found) return []
    return [{ rule: id, rung, since: formatDay(found.since), why: found.why, evidence: evidenceOf(found.facts) }]
  })
}

/** A cap that holds while some facts stand open, since the first of them. */
function openRule(
  id: string,
  rung: Rung,
  open: (history: History, day: DayNumber) => readonly Fact[],
  why: (facts: readonly Fact[], history: History, day: DayNumber) => Message<CapCode>,
): CapRule {
  return {
    id,
    rung,
    holds: (history, day) => open(history, day).length > 0,
    find: (history, moment) => {
      const facts = open(history, moment.day)
      return facts.length === 0 ? null : { since: facts[0]!.day, why: why(facts, history, moment.day), facts }
    },
  }
}

/** Alternatives looked at, until they were dropped or the contract was renewed. */
function openAlternatives(history: History, day: DayNumber): readonly Fact[] {
  const looked = history.signals.get('alternatives_evaluated')
  if (!looked) return []
  return openAfter(looked, day, [
    lastSignal(history, 'alternatives_dropped', day),
    lastSignal(history, 'renewed_without_tender', day),
    lastUntil(factsOfKind(history, 'contract.renewed'), day),
  ])
}

/** Kept by the price, until a renewal for value. */
function openPrice(history: History, day: DayNumber): readonly Fact[] {
  const renewals = factsOfKind(history, 'contract.renewed')
  const discounts = history.signals.get('retained_by_discount') ?? []
  const byPrice = renewals.filter((fact) => fact.data.reason === 'price')
  if (byPrice.length === 0 && discounts.length === 0) return []
  const forValue = renewals.filter((fact) => fact.data.reason === 'value')
  return openAfter([...discounts, ...byPrice].sort(compareFacts), day, [lastUntil(forValue, day)])
}

/** The facts of a sorted list until `day` that come after every closing one. */
function openAfter(facts: readonly Fact[], day: DayNumber, closers: readonly (Fact | undefined)[]): readonly Fact[] {
  const known = facts.slice(0, countUntil(facts, day))
  return known.filter((fact) => closers.every((closer) => closer === undefined || compareFacts(closer, fact) < 0))
}

function lastSignal(history: History, signal: Signal, day: DayNumber): Fact | undefined {
  return lastUntil(history.signals.get(signal), day)
}

/** L7: which specific unstated need did we address this quarter? */
function isUnanswered(history: History, day: DayNumber): boolean {
  return !hasWithin(history.unstatedNeeds, day, history.policy.quarterDays)
}

function findStopRule(history: History, moment: Moment): Found | null {
  const { quarterDays } = history.policy
  const last = lastUntil(history.unstatedNeeds, moment.day)
  if (last === undefined) {
    return { since: Math.min(history.firstDay, moment.day), why: message('cap.stop_rule_never'), facts: [] }
  }
  const lapses = last.day + quarterDays
  if (lapses > moment.day) {
    changesOn(moment, lapses)
    return null
  }
  return { since: lapses, why: message('cap.stop_rule_lapsed', { lapsed: formatDay(lapses) }), facts: [last] }
}

/** Every contact the client began in two quarters was support or billing, and there were at least three. */
function isSupportOnly(history: History, day: DayNumber): boolean {
  const { twoQuartersDays, supportContactsMin } = history.policy
  if (history.clientSupport.length < supportContactsMin) return false
  const contacts = countWithin(history.clientContacts, day, twoQuartersDays)
  return contacts >= supportContactsMin && contacts === countWithin(history.clientSupport, day, twoQuartersDays)
}

function countWithin(list: readonly Fact[], day: DayNumber, days: number): number {
  return countUntil(list, day) - countUntil(list, day - days)
}

function findSupportOnly(history: History, moment: Moment): Found | null {
  const { twoQuartersDays } = history.policy
  const contacts = factsWithin(history.clientContacts, moment.day, twoQuartersDays)
  for (const contact of contacts) changesOn(moment, contact.day + twoQuartersDays)
  if (!isSupportOnly(history, moment.day)) return null
  let since = moment.day
  while (since > history.firstDay && isSupportOnly(history, since - 1)) since--
  return { since, why: message('cap.support_only', { contacts: contacts.length }), facts: contacts }
}

/** The client's wish to be served at arm's length, while it stands. */
function armsLength(history: History, day: DayNumber): readonly Fact[] {
  const wishes = ({ data }: Fact<'account.opened' | 'account.changed'>) => data.armsLength === true
  if (!factsOfKind(history, 'account.opened').some(wishes) && !factsOfKind(history, 'account.changed').some(wishes))
    return []
  const told = [...factsOfKind(history, 'account.opened'), ...factsOfKind(history, 'account.changed')]
    .filter((fact) => fact.data.armsLength !== undefined && fact.day <= day)
    .sort(compareFacts)
  const wish = told.at(-1)
  if (wish?.data.armsLength !== true) return []
  const since = told.findLastIndex((fact) => fact.data.armsLength !== true) + 1
  return told.slice(since, since + 1)
}

/** The live contracts are worth less than the floor; without a contract, or without a rate, nothing is said. */
function isUnderValue(history: History, day: DayNumber): boolean {
  if (!mayBeUnderValue(history, day)) return false
  const live = liveContracts(history, day)
  const value = live.length === 0 ? null : inBase(history, live, day)
  return value !== null && value < history.policy.annualValueMin
}

/** Where every contract alone is worth the floor, any of them together are. */
function mayBeUnderValue(history: History, day: DayNumber): boolean {
  const isSmall = ({ data }: Fact<'contract.signed' | 'contract.renewed'>) => {
    const worth = worthOn(history.policy, data.annualValue.currency, day)
    return worth === null || Number(data.annualValue.amount) * worth < history.policy.annualValueMin
  }
  return factsOfKind(history, 'contract.signed').some(isSmall) || factsOfKind(history, 'contract.renewed').some(isSmall)
}

function findValue(history: History, moment: Moment): Found | null {
  const live = liveContracts(history, moment.day, moment)
  if (!isUnderValue(history, moment.day)) return null
  const { annualValueMin, baseCurrency } = history.policy
  const amount = inBase(history, live, moment.day) ?? 0
  const why = message('cap.value', { amount: amount.toFixed(2), currency: baseCurrency, floor: annualValueMin })
  return { since: valueSince(history, moment.day), why, facts: live.map((contract) => contract.valued) }
}

/** The value changes only when a contract begins, an entry tells of one, or the rates change: the days it can be under the floor since. */
function valueSince(history: History, day: DayNumber): DayNumber {
  const kinds = ['contract.signed', 'contract.renewed', 'contract.ended'] as const
  const told = kinds.flatMap((kind) => factsOfKind(history, kind).map((fact) => fact.day))
  const begun = contractsOn(history, day).map((contract) => contract.start)
  const days = [...new Set([...told, ...begun, ...rateDays(history.policy)])]
    .filter((each) => each <= day)
    .sort((a, b) => b - a)
  let since = day
  for (const each of days) {
    if (!isUnderValue(history, each)) break
    since = each
  }
  return since
}

/** The people who own the relationship at the client, where they sit in procurement or IT operations. */
function ownersOutside(history: History, day: DayNumber): readonly Fact[] {
  if (!mayHaveOwner(history)) return []
  return [...peopleOn(history, day).values()]
    .filter(({ isOwner, hasLeft, role }) => isOwner && !hasLeft && (role === 'procurement' || role === 'it_ops'))
    .map((person) => person.told)
    .sort(compareFacts)
}

function mayHaveOwner(history: History): boolean {
  const isOwner = ({ data }: Fact<'person.added' | 'person.changed' | 'person.left'>) => data.relationshipOwner === true
  return (
    factsOfKind(history, 'person.added').some(isOwner) ||
    factsOfKind(history, 'person.changed').some(isOwner) ||
    factsOfKind(history, 'person.left').some(isOwner)
  )
}

/** What they shared with us only once the public had it, since they last shared a plan early. */
function sharedAfterPublic(history: History, day: DayNumber): readonly Fact[] {
  const late = history.signals.get('shared_after_public')
  return late ? openAfter(late, day, [lastSignal(history, 'plans_shared_early', day)]) : []
}
