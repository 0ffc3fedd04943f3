import type { Standing } from '../standing-types.ts'
import type { Day } from '../time/day.ts'

export type OpeningWhat = 'renewal' | 'pattern' | 'space' | 'brief'

/** P6: something that may come next of one relationship. */
export interface Opening {
  what: OpeningWhat
  /** The contract, the theme, the entry that raised the space, the brief. */
  ref: string
  /** When the renewal opens; since when the pattern lives, the space is raised, the brief is open. */
  on: Day
  title: string | null
  evidence: string[]
}

/** P6: what may come next is only this, and each of it stands in the ledger: nobody types a forecast. */
export function openingsOf(
  standing: Pick<Standing, 'state' | 'renewal' | 'patterns' | 'spaces' | 'initiatives'>,
): Opening[] {
  if (standing.state.named === 'ended') return []
  const { renewal, patterns, spaces, initiatives } = standing
  const renewals: Opening[] =
    renewal === null
      ? []
      : [{ what: 'renewal', ref: renewal.contract, on: renewal.opens, title: null, evidence: renewal.evidence }]
  return [
    ...renewals,
    ...patterns
      .filter(({ candidate }) => candidate)
      .map(({ theme, since, evidence }): Opening => ({
        what: 'pattern',
        ref: theme,
        on: since,
        title: theme,
        evidence,
      })),
    ...spaces.map(({ entry, raisedOn, what }): Opening => {
      return { what: 'space', ref: entry, on: raisedOn, title: what, evidence: [entry] }
    }),
    ...initiatives
      .filter(({ status }) => status === 'open' || status === 'overdue')
      .map(({ ref, openedOn, title, entry }): Opening => {
        return { what: 'brief', ref, on: openedOn, title, evidence: [entry] }
      }),
  ]
}
