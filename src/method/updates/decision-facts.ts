import { firstLater, thingsOf } from '../history/things.ts'
import { parseDay } from '../time/day.ts'
import type { UpdateFact } from './facts.ts'
import { fact } from './gathering.ts'
import type { Gathering } from './gathering.ts'

/** A7: decisions made since, and every one that is needed: past its day it stands here until it is made. */
export function decisionFacts({ history, moment, isNew }: Gathering): UpdateFact[] {
  return thingsOf(history, 'decision.needed').flatMap((thing) => {
    const { ref, begun } = thing
    const due = parseDay(begun.data.due) ?? begun.day
    const told = { ref, text: begun.data.what, side: 'client' as const, due }
    const made = firstLater(thing, 'decision.made')
    if (!made) {
      const overdue = due < moment.day
      return [fact({ ...told, what: 'decision_needed', facts: [begun], owner: begun.data.by, overdue })]
    }
    if (!isNew(made)) return []
    const { decision: detail, by: owner } = made.data
    return [fact({ ...told, what: 'decision_made', facts: [begun, made], detail, owner })]
  })
}
