import type { History } from '../history/history.ts'
import { lastLater, thingsOf } from '../history/things.ts'
import type { PrecedentQuestion } from '../standing-portfolio.ts'
import type { StateName } from '../standing-types.ts'
import { formatDay, quarterStart } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** P5: the early signals of precedents that were asked of this engagement, in the order of asking. */
export function precedentQuestions(history: History, state: StateName | null): PrecedentQuestion[] {
  return thingsOf(history, 'precedent.raised').map((thing): PrecedentQuestion => {
    const { ref, begun } = thing
    const answer = lastLater(thing, 'precedent.answered')
    const given = answer?.data.dismissed === undefined ? 'answered' : 'dismissed'
    return {
      ref,
      precedent: begun.data.precedent,
      signal: begun.data.signal ?? begun.data.risk ?? null,
      raisedOn: formatDay(begun.day),
      status: answer ? given : 'open',
      answerBy: answer ? null : formatDay(isBeforeClosing(history, state) ? begun.day : lastOfQuarter(begun.day)),
      entry: (answer ?? begun).id,
    }
  })
}

/** A deal that is not closed: a prospect, or an account nobody named whose first contract is not signed. */
function isBeforeClosing(history: History, state: StateName | null): boolean {
  return state === 'prospect' || (state === null && (history.byKind.get('contract.signed') ?? []).length === 0)
}

/** Reviews go by calendar quarters: what is asked in one is answered before it ends. */
function lastOfQuarter(day: DayNumber): DayNumber {
  return quarterStart(day, -1) - 1
}
