import { factOfId } from '../history/history.ts'
import type { StateStanding } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { ItemScene } from './item.ts'
import type { NamedState } from './named.ts'
import type { Proposal } from './proposal.ts'
import { proposalOf } from './proposal.ts'
import { STATE_LISTS } from './state-items.ts'

interface Judged {
  standing: StateStanding
  proposal: Proposal | null
}

/** S1–S3: the state named, what the ledger speaks for instead, and what the state lacks. The engine never changes it. */
export function stateOf(named: NamedState, scene: ItemScene, alternativesOpen: boolean): Judged {
  const { history, moment, trust } = scene
  const establishing = () => establishingList(scene)
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
