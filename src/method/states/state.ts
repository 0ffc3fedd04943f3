import type { Fact } from '../history/fact.ts'
import { factOfId, factsOfKind } from '../history/history.ts'
import type { History } from '../history/history.ts'
import type { StateName, StateStanding } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { ItemScene } from './item.ts'
import type { Proposal } from './proposal.ts'
import { proposalOf } from './proposal.ts'
import { STATE_LISTS } from './state-items.ts'

/** S1: the state as a person named it. The same state named again goes on. */
export interface NamedState {
  name: StateName | null
  since: DayNumber | null
  /** The entry with which the present state began, and the one that named it last. */
  began: Fact<'state.named'> | null
  last: Fact<'state.named'> | null
}

export function namedState(history: History): NamedState {
  const all = factsOfKind(history, 'state.named')
  const last = all.at(-1)
  if (!last) return { name: null, since: null, began: null, last: null }
  const began = all[all.findLastIndex(({ data }) => data.state !== last.data.state) + 1] ?? last
  return { name: last.data.state, since: began.day, began, last }
}

interface Judged {
  standing: StateStanding
  proposal: Proposal | null
}

/** S1–S3: the state named, what the ledger speaks for instead, and what the state lacks. The engine never changes it. */
export function stateOf(named: NamedState, scene: ItemScene, alternativesOpen: boolean): Judged {
  const { history, moment, trust } = scene
  const establishing = establishingList(scene)
  const proposal = proposalOf({ history, moment, trust, named: named.last, establishing, alternativesOpen })
  const list = named.name === null ? [] : STATE_LISTS[named.name].map((item) => item(scene))
  return {
    standing: {
      named: named.name,
      since: named.since === null ? null : formatDay(named.since),
      proposed: proposal?.state ?? null,
      why: proposal?.why ?? null,
      missing: list.filter(({ done }) => !done).map(({ item }) => item),
      leftWithout: [...(named.began?.data.gaps ?? [])],
    },
    proposal,
  }
}

/** How much of establishing's list lacks, and on which day the last of it was done. */
function establishingList(scene: ItemScene): { gaps: number; doneOn: DayNumber } {
  const items = STATE_LISTS.establishing.map((item) => item(scene))
  const days = items.map(({ evidence }) =>
    evidence[0] === undefined ? -Infinity : (factOfId(scene.history, evidence[0])?.day ?? -Infinity),
  )
  return { gaps: items.filter(({ done }) => !done).length, doneOn: Math.max(...days) }
}
