import { timelineOf } from '../agreement/milestones.ts'
import { workOf } from '../delivery/work.ts'
import { leadOf } from '../agreement/lead.ts'
import { firstLater, thingsOf } from '../history/things.ts'
import type { UpdateFact } from './facts.ts'
import { fact } from './gathering.ts'
import type { Gathering } from './gathering.ts'

/** Work that shipped or was dropped since, and all that is in progress or blocked. The lead answers for it: work names no owner. */
export function workFacts({ history, isNew }: Gathering): UpdateFact[] {
  const lead = leadOf(history)
  return workOf(history).flatMap(({ ref, last, shipped }) => {
    const { status, title, outcome, blockedOn } = last.data
    const told = shipped ?? last
    if ((status === 'shipped' || status === 'dropped') && !isNew(told)) return []
    const badNews = status === 'blocked'
    return [
      fact({
        what: status,
        ref,
        facts: [last],
        text: title,
        detail: badNews ? blockedOn : outcome,
        owner: lead,
        badNews,
      }),
    ]
  })
}

/**
 * Problems that are open, and those resolved since. One about the relationship is the client's to read only once it was
 * told: it may be about people.
 */
export function problemFacts({ history, isNew }: Gathering): UpdateFact[] {
  return thingsOf(history, 'problem.noticed').flatMap((thing) => {
    const { ref, begun } = thing
    const { what: text, owner = null, nextStep, kind } = begun.data
    const disclosed = firstLater(thing, 'problem.disclosed')
    if (kind === 'relationship' && !disclosed) return []
    const resolved = firstLater(thing, 'problem.resolved')
    if (resolved) {
      if (!isNew(resolved)) return []
      return [fact({ what: 'problem_resolved', ref, facts: [begun, resolved], text, detail: resolved.data.how, owner })]
    }
    const facts = disclosed ? ([begun, disclosed] as const) : ([begun] as const)
    return [fact({ what: 'problem_open', ref, facts, text, detail: nextStep, owner, badNews: true })]
  })
}

/** A6: milestones reached or missed since, those past their day, those due before the slot after, and in any case the next one. */
export function milestoneFacts({ history, moment, until, isNew }: Gathering): UpdateFact[] {
  const timeline = timelineOf(history)
  const ahead = timeline.filter(({ closed, due }) => closed === null && due >= moment.day)
  const nextDue = Math.min(...ahead.map(({ due }) => due))
  return timeline.flatMap(({ ref, set, due, closed }) => {
    const { what: text, owner, side, decisionNeeded } = set.data
    const told = { ref, text, owner, side, due }
    if (closed) {
      if (!isNew(closed)) return []
      const missed = closed.kind === 'milestone.missed'
      const what = missed ? 'milestone_missed' : 'milestone_reached'
      return [
        fact({ ...told, what, facts: [set, closed], detail: missed ? closed.data.why : undefined, badNews: missed }),
      ]
    }
    if (due > until && due > nextDue) return []
    const detail = typeof decisionNeeded === 'string' ? decisionNeeded : undefined
    return [fact({ ...told, what: 'milestone_ahead', facts: [set], detail, overdue: due < moment.day })]
  })
}
