import { matchFakeMove } from '../fake-moves/match.ts'
import type { FakeMoveMatch, ObservedFake } from '../fake-moves/match.ts'
import { lastUntil } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { Rung } from '../ledger/signals.ts'
import type { Ladder } from '../standing-types.ts'
import type { DayNumber } from '../time/day.ts'

/** L9: the rung the team claimed last. */
export function claimedOn(history: History, day: DayNumber): Rung | null {
  const claims = factsOfKind(history, 'claim').filter((fact) => fact.data.rung !== undefined)
  return (lastUntil(claims, day)?.data.rung as Rung | undefined) ?? null
}

/** L8: the claims that look like a higher rung than they show. */
export function fakeMovesOf(history: History): Ladder['fakeMoves'] {
  const observed = observedFakes(history)
  const library = observed.map(({ entry, said }) => `${entry} ${said}`).join('\n')
  return factsOfKind(history, 'claim').flatMap((fact) => {
    const match = fact.redacted ? null : matchOnce(fact, observed, library)
    return match ? [{ entry: fact.id, ...match }] : []
  })
}

/** A claim's text does not change: it is matched once against one library, however often the account is assessed. */
const matched = new WeakMap<Fact, { library: string; match: FakeMoveMatch | null }>()

function matchOnce(fact: Fact<'claim'>, observed: readonly ObservedFake[], library: string): FakeMoveMatch | null {
  const known = matched.get(fact)
  if (known?.library === library) return known.match
  const match = matchFakeMove(fact.data.text, observed)
  matched.set(fact, { library, match })
  return match
}

/** The team's own misses, which rank before the founding ones. */
function observedFakes(history: History): ObservedFake[] {
  return factsOfKind(history, 'claim.observed_fake').flatMap((fact) =>
    fact.redacted ? [] : [{ entry: fact.id, ...fact.data, ceiling: fact.data.ceiling as ObservedFake['ceiling'] }],
  )
}
