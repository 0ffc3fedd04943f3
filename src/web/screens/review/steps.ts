import type { Initiative, Relationship, StepsAnswer } from '../../client/review-queries.ts'

/** One thing a sitting decides: a relationship, or one of its initiatives (P1). */
export interface Step {
  /** Names it in the address: `lantern`, `lantern/brief`. */
  key: string
  /** What it is called: the client, or the initiative. */
  name: string
  isInitiative: boolean
  isDecided: boolean
  /** What was over by the day it is told of may be decided, and need not. */
  isOver: boolean
}

/** A step with what its relationship has to be looked at for. */
export interface OpenStep {
  key: string
  relationship: Relationship
  initiative: Initiative | null
}

/** Everything a list decides, in the order it is gone through: a relationship, then what was begun with it. */
export function stepsOf(accounts: StepsAnswer['accounts'], acted: ReadonlySet<string>): Step[] {
  return accounts.flatMap(({ account, name, steps }) =>
    steps.map(({ ref, title, isDecided, isOver }) => {
      const key = ref === null ? account : `${account}/${ref}`
      const isInitiative = ref !== null
      return {
        key,
        name: isInitiative ? (title ?? ref) : name,
        isInitiative,
        isDecided: isDecided || acted.has(aboutOf(key)),
        isOver,
      }
    }),
  )
}

/** The account a step is of. A slug holds no slash, what follows it may. */
export function accountOf(key: string): string {
  return key.split('/', 1)[0] ?? key
}

/** What a key names within its relationship; null where the quarter's review does not go through it. */
export function openStep(key: string, relationship: Relationship | null): OpenStep | null {
  if (relationship === null) return null
  if (key === relationship.account) return { key, relationship, initiative: null }
  const ref = key.slice(relationship.account.length + 1)
  const initiative = relationship.initiatives.find((each) => each.ref === ref)
  return initiative ? { key, relationship, initiative } : null
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
