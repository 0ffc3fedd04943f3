import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** Whether a day is free: the holidays agreed for the account by `known` (METHOD, introduction). */
export function holidaysOf(history: History, known: DayNumber): (day: DayNumber) => boolean {
  const agreed = factsOfKind(history, 'holiday.agreed')
  const ranges = agreed.slice(0, countUntil(agreed, known)).map(({ data }) => ({
    from: parseDay(data.from) ?? Infinity,
    to: parseDay(data.to) ?? -Infinity,
  }))
  return (day) => ranges.some(({ from, to }) => from <= day && day <= to)
}
