import type { Bearing } from './bearing.ts'

/** How well a title must fit a group to come in, and to stay: 0 to 1. */
const JOIN_MIN = 0.35
const KEEP_MIN = 0.2
const ROUNDS = 4

/** What one title of a group has is that title's; the group's own is what two have, unless it is smaller. */
const HOLDERS_MIN = 2

interface Profiles {
  sizes: Map<number, number>
  /** By topic, how many titles of each group have it. */
  holders: Map<string, Map<number, number>>
  /** By topic, how many titles have it, grouped or not. */
  cases: Map<string, number>
}

/**
 * Lets every title look again, a few times over: it goes to the group whose own topics it shares most, or leaves. A topic
 * counts as far as it is the group's own: most titles of the group have it, and hardly one outside. So a bare "import"
 * finds the group every import is in, while a word the whole account uses leads nowhere. `null` is no group, `undefined` a
 * title that was not asked before and so speaks for or against no group yet.
 */
export function joinGroups(
  bearings: readonly Bearing[],
  linked: readonly (number | null | undefined)[],
  isFixed: (title: number) => boolean,
): (number | null)[] {
  let groups = [...linked]
  for (let round = 0; round < ROUNDS; round++) {
    const profiles = profilesOf(bearings, groups)
    const next = bearings.map((bearing, i) => (isFixed(i) ? groups[i]! : bestGroup(bearing, groups[i], profiles)))
    const isSettled = next.every((group, i) => group === groups[i])
    groups = next
    if (isSettled) break
  }
  return groups.map((group) => group ?? null)
}

function profilesOf(bearings: readonly Bearing[], groups: readonly (number | null | undefined)[]): Profiles {
  const profiles: Profiles = { sizes: new Map(), holders: new Map(), cases: new Map() }
  bearings.forEach(({ weights }, i) => {
    const group = groups[i]
    if (group === undefined) return
    if (group !== null) profiles.sizes.set(group, (profiles.sizes.get(group) ?? 0) + 1)
    for (const key of weights.keys()) {
      profiles.cases.set(key, (profiles.cases.get(key) ?? 0) + 1)
      if (group === null) continue
      const counts = profiles.holders.get(key) ?? new Map<number, number>()
      profiles.holders.set(key, counts.set(group, (counts.get(group) ?? 0) + 1))
    }
  })
  return profiles
}

/** Where a title belongs by what the others say: itself it doesn't count. */
function bestGroup(
  { weights, total }: Bearing,
  own: number | null | undefined,
  { sizes, holders, cases }: Profiles,
): number | null {
  const fits = new Map<number, number>()
  for (const [key, weight] of weights) {
    const elsewhere = (cases.get(key) ?? 0) - (own === undefined ? 0 : 1)
    for (const [group, count] of holders.get(key) ?? []) {
      const self = group === own ? 1 : 0
      const others = (sizes.get(group) ?? 0) - self
      if (others === 0) continue
      if (count - self < Math.min(HOLDERS_MIN, others)) continue
      const had = (count - self) / others
      const alone = (count - self) / elsewhere
      fits.set(
        group,
        (fits.get(group) ?? 0) + (weight * Math.sqrt(had * Math.sqrt(had)) * alone * Math.sqrt(alone)) / total,
      )
    }
  }
  let best: number | null = null
  let most = own === null || own === undefined ? JOIN_MIN : KEEP_MIN
  for (const [group, fit] of fits) {
    if (fit < most || (fit === most && (best === null || group > best))) continue
    best = group
    most = fit
  }
  return best
}
