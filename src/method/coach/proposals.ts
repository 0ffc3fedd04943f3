import { peopleOn } from '../agreement/people.ts'
import type { History } from '../history/history.ts'
import type { Kind, KindData } from '../ledger/kinds.ts'
import type { DayNumber } from '../time/day.ts'
import { substanceOf } from './said.ts'

/** An entry that an answer speaks for. It is written as proposed: it counts for nothing until a person confirms it. */
export interface Proposal<K extends Kind = ProposedKind> {
  kind: K
  data: KindData[K]
}

/** The id of a proposal: it follows from its session, so that it can be found again. */
export function proposalId(account: string, session: string, kind: ProposedKind): string {
  return `${account}:${session}:${kind}`
}

export const PROPOSED_KINDS = ['claim', 'need.addressed', 'signal', 'commitment.made'] as const

type ProposedKind = (typeof PROPOSED_KINDS)[number]

export type Given = KindData['coach.answered']

interface Ground {
  /** Whom the step is promised to where the answer names nobody. */
  to: string | null
  /** The plan whose first step it is. */
  plan: string | null
}

/** C2: the entries that the five answers of a session speak for, in the order of the questions. */
export function proposalsOf(answers: readonly Given[], ground: Ground): Proposal[] {
  return answers.flatMap((answer): Proposal[] => {
    switch (answer.question) {
      case 1:
        return claimOf(answer)
      case 2:
        return needOf(answer)
      case 3:
        return sharedOf(answer)
      case 5:
        return stepOf(answer, ground)
      default:
        return []
    }
  })
}

function claimOf({ text }: Given): Proposal[] {
  return substanceOf(text) === 'blank' ? [] : [{ kind: 'claim', data: { text } }]
}

/** L7: how we knew and what changed were not asked. They stay blank, and blank does not answer the stop-rule. */
function needOf({ text }: Given): Proposal[] {
  if (substanceOf(text) !== 'concrete') return []
  return [{ kind: 'need.addressed', data: { need: text, howKnown: '', change: '', askedFor: false } }]
}

/** E1: without people or a source it counts for nothing, confirmed or not, until somebody adds them. */
function sharedOf({ choice, text }: Given): Proposal[] {
  if (choice !== 'yes' || substanceOf(text) !== 'concrete') return []
  return [{ kind: 'signal', data: { signal: 'plans_shared_early', what: text } }]
}

function stepOf({ ref, text, owner, due, signal, to: named }: Given, { to, plan }: Ground): Proposal[] {
  const whom = named ?? to
  if (owner === undefined || due === undefined || signal === undefined || whom === null) return []
  const step = { ref: `${ref}-step`, what: text, side: 'us' as const, owner, to: whom, due, signal }
  return [{ kind: 'commitment.made', data: plan === null ? step : { ...step, plan } }]
}

/** Whom a promise of ours is made to unless somebody else is named: the relationship's owner, else who is closest. */
export function counterpartOn(history: History, day: DayNumber): string | null {
  const there = [...peopleOn(history, day).values()].filter(({ hasLeft }) => !hasLeft)
  const found =
    there.find(({ isOwner }) => isOwner) ??
    there.find(({ role }) => role === 'day_to_day') ??
    there.find(({ role }) => role === 'economic_buyer') ??
    there[0]
  return found?.key ?? null
}
