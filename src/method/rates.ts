import type { Policy } from './policy.ts'
import { parseDay } from './time/day.ts'
import type { DayNumber } from './time/day.ts'

/** The days on which a row of the rate table begins. */
export function rateDays(policy: Policy): DayNumber[] {
  return policy.rates.map((row) => parseDay(row.from)).filter((day) => day !== null)
}

/** The worth of a currency on a day in the base currency; null where the policy's table does not name it. */
export function worthOn(policy: Policy, currency: string, day: DayNumber): number | null {
  const row = policy.rates.findLast(({ from }) => (parseDay(from) ?? Infinity) <= day) ?? policy.rates[0]
  return row?.worth[currency] ?? null
}
