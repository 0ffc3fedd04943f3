import type { History } from '../history/history.ts'
import type { Moment } from '../moment.ts'
import { decisionFacts } from './decision-facts.ts'
import type { UpdateFact, UpdateFacts, UpdateWhat } from './facts.ts'
import { askFacts, commitmentFacts, predictionFacts } from './promise-facts.ts'
import { stretchOf, updateKind } from './stretch.ts'
import { milestoneFacts, problemFacts, workFacts } from './work-facts.ts'

/**
 * K6: what changed since the last update, as data: each fact with its owner, its day and its entries, sorted into what
 * happened, what matters and what is next. Nothing is left out for being unwelcome, and a decision past its day stands
 * here until it is made (A7).
 */
export function updateFacts(history: History, moment: Moment): UpdateFacts {
  const view = stretchOf(history, moment, updateKind(history))
  const asked = { history, moment, ...view }
  const facts = [workFacts, problemFacts, decisionFacts, milestoneFacts, predictionFacts, commitmentFacts, askFacts]
    .flatMap((gather) => gather(asked))
    .sort(compareUpdateFacts)
  const group = (wanted: Group) => facts.filter((fact) => groupOf(fact) === wanted)
  return { ...view.stretch, happened: group('happened'), matters: group('matters'), next: group('next') }
}

type Group = 'happened' | 'matters' | 'next'

/** What stands still, went wrong or is late is what matters; the rest lies behind or ahead. */
function groupOf({ what, overdue }: UpdateFact): Group {
  return overdue ? 'matters' : GROUPS[what]
}

const GROUPS: Record<UpdateWhat, Group> = {
  shipped: 'happened',
  dropped: 'happened',
  in_progress: 'next',
  blocked: 'matters',
  decision_needed: 'next',
  decision_made: 'happened',
  problem_open: 'matters',
  problem_resolved: 'happened',
  prediction_made: 'next',
  prediction_due: 'next',
  prediction_checked: 'happened',
  commitment_open: 'next',
  commitment_kept: 'happened',
  commitment_missed: 'happened',
  milestone_ahead: 'next',
  milestone_reached: 'happened',
  milestone_missed: 'happened',
  ask_open: 'next',
  ask_answered: 'happened',
}

/** By the day that presses: the due day, else the day it happened. */
export function compareUpdateFacts(a: UpdateFact, b: UpdateFact): number {
  const [x, y] = [a, b].map(({ due, on, what, ref }) => `${due ?? on} ${what} ${ref}`) as [string, string]
  return x < y ? -1 : x > y ? 1 : 0
}
