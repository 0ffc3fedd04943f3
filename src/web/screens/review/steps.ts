import type { Initiative, Relationship } from '../../client/review-queries.ts'

/** One thing a sitting decides: a relationship, or one of its initiatives (P1). */
export interface Step {
  /** Names it in the address: `lantern`, `lantern/brief`. */
  key: string
  relationship: Relationship
  initiative: Initiative | null
  isDecided: boolean
  /** What was over by the day it is told of may be decided, and need not. */
  isOver: boolean
}

/** Everything a quarter decides, in the order it is gone through: a relationship, then what was begun with it. */
export function stepsOf(relationships: readonly Relationship[], acted: ReadonlySet<string>): Step[] {
  return relationships.flatMap((relationship) => [
    stepOf(relationship, null, acted),
    ...relationship.initiatives.map((initiative) => stepOf(relationship, initiative, acted)),
  ])
}

function stepOf(relationship: Relationship, initiative: Initiative | null, acted: ReadonlySet<string>): Step {
  const key = initiative === null ? relationship.account : `${relationship.account}/${initiative.ref}`
  const { decision } = initiative ?? relationship
  return {
    key,
    relationship,
    initiative,
    isDecided: decision !== null || acted.has(aboutOf(key)),
    isOver: initiative === null ? hasEnded(relationship) : isSettled(initiative),
  }
}

function hasEnded({ endedOn, asOf }: Relationship): boolean {
  return endedOn !== null && endedOn <= asOf
}

function isSettled({ status }: Initiative): boolean {
  return status !== 'open' && status !== 'overdue'
}

/** What an act on a step is about: as soon as it is done the step counts as decided. */
export function aboutOf(key: string): string {
  return `review:${key}`
}

/** The next that is open, from a place on and then from the start; null once all is decided. */
export function nextOpen(steps: readonly Step[], after: string | null): Step | null {
  const at = steps.findIndex(({ key }) => key === after)
  const inOrder = [...steps.slice(at + 1), ...steps.slice(0, at + 1)]
  return inOrder.find(({ isDecided, isOver, key }) => !isDecided && !isOver && key !== after) ?? null
}
