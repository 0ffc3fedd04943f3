import { foldText } from '../text/fold.ts'
import { bearingsOf } from './themes/bearing.ts'
import type { Bearing } from './themes/bearing.ts'
import { joinGroups } from './themes/joining.ts'
import { linkTitles } from './themes/linking.ts'
import { themeNames } from './themes/names.ts'
import { readTitles } from './themes/titles.ts'
import type { Title } from './themes/titles.ts'

export interface ThemeCase<F> {
  fact: F
  /** The label its author gave it. */
  theme: string | null
  title: string
}

/** A case as it is read. */
interface Member<F> {
  case: ThemeCase<F>
  /** Place of its label. */
  seed: number | null
  title: Title
}

/**
 * Q3: what support cases are about, by theme: a case's own label, or else what its title shares with the others, in English
 * and Chinese, offline. Labels equal up to case, width and spacing are one, as most write it. A title that resembles a
 * labelled theme joins it; the rest form themes of their own, named in their own words. A case that resembles none is in
 * no theme. The order of the cases changes nothing but the order inside a theme; themes come by name.
 */
export function themesOf<F>(cases: readonly ThemeCase<F>[]): Map<string, F[]> {
  const labels = labelsOf(cases)
  const names = new Map<ThemeCase<F>, string>()
  for (const one of cases) if (isLabelled(one)) names.set(one, labels.get(labelKey(one.theme))!)
  if (cases.some((one) => !isLabelled(one))) nameUnlabelled(cases, labels, names)
  const themes = new Map<string, F[]>([...new Set(names.values())].sort().map((name) => [name, []]))
  for (const one of cases) themes.get(names.get(one) ?? '')?.push(one.fact)
  return themes
}

function isLabelled<F>(one: ThemeCase<F>): one is ThemeCase<F> & { theme: string } {
  return one.theme !== null && labelKey(one.theme) !== ''
}

function labelKey(label: string): string {
  return foldText(label)
    .text.split(/[\s_-]/)
    .filter(Boolean)
    .join(' ')
}

/** For each label the spelling most cases have. */
function labelsOf<F>(cases: readonly ThemeCase<F>[]): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>()
  for (const { theme } of cases.filter(isLabelled)) {
    const counts = spellings.get(labelKey(theme)) ?? new Map<string, number>()
    spellings.set(labelKey(theme), counts.set(theme.trim(), (counts.get(theme.trim()) ?? 0) + 1))
  }
  const most = (counts: Map<string, number>) => [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0]
  return new Map([...spellings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, counts]) => [key, most(counts)]))
}

function nameUnlabelled<F>(
  cases: readonly ThemeCase<F>[],
  labels: ReadonlyMap<string, string>,
  names: Map<ThemeCase<F>, string>,
): void {
  const members = membersOf(cases, labels)
  const bearings = bearingsOf(members.map(({ title }) => title))
  const groups = groupsOf(members, bearings)
  const read = members.map((member, i) => ({ ...member, bearing: bearings[i]!, group: groups[i] ?? null }))
  const taken = new Map(labels)
  for (const [group, together] of Map.groupBy(read, (member) => member.group)) {
    const name = group === null ? null : groupName(together, labels, taken)
    if (name === null) continue
    for (const member of together) if (!isLabelled(member.case)) names.set(member.case, name)
  }
}

/** A group that holds a label has its name; another one needs to be a theme, and is called by its own words. */
function groupName<F>(
  members: readonly (Member<F> & { bearing: Bearing })[],
  labels: ReadonlyMap<string, string>,
  taken: Map<string, string>,
): string | null {
  const seed = members.find((member) => member.seed !== null)?.seed ?? null
  if (seed !== null) return [...labels.values()][seed]!
  if (!isTheme(members.map(({ bearing }) => bearing))) return null
  const candidates = themeNames(members.map(({ title }) => title))
  const name = candidates.find((one) => !taken.has(labelKey(one))) ?? candidates[0]
  if (name === undefined) return null
  const key = labelKey(name)
  taken.set(key, taken.get(key) ?? name)
  return taken.get(key)!
}

/** Ordered by what they say, so that the order of the cases decides nothing. A labelled case says its label too. */
function membersOf<F>(cases: readonly ThemeCase<F>[], labels: ReadonlyMap<string, string>): Member<F>[] {
  const places = new Map([...labels.keys()].map((key, place) => [key, place]))
  const said = cases
    .map((one) => ({
      case: one,
      seed: isLabelled(one) ? places.get(labelKey(one.theme))! : null,
      text: isLabelled(one) ? `${labelKey(one.theme)}; ${one.title}` : one.title,
    }))
    .sort((a, b) => (a.text === b.text ? (a.seed ?? -1) - (b.seed ?? -1) : a.text < b.text ? -1 : 1))
  const titles = readTitles(said.map(({ text }) => text))
  return said.map(({ case: one, seed }, i) => ({ case: one, seed, title: titles[i]! }))
}

/** Linking compares all pairs: of a crowd, so many titles at even distances stand for the rest, who join afterwards. */
const LINKED_MAX = 1200

function groupsOf<F>(members: readonly Member<F>[], bearings: readonly Bearing[]): (number | null)[] {
  const step = Math.max(1, members.length / LINKED_MAX)
  const chosen = [...new Set(members.map((_, i) => Math.floor(Math.floor(i / step) * step)))]
  const linked = linkTitles(
    chosen.map((i) => bearings[i]!),
    chosen.map((i) => members[i]!.seed),
  )
  const bySeed = new Map<number, number>()
  const byGroup = Map.groupBy(chosen.keys(), (i) => linked[i]!)
  linked.forEach((group, i) => {
    const { seed } = members[chosen[i]!]!
    if (seed !== null) bySeed.set(seed, group)
  })
  // A labelled case that was not chosen is with its label all the same, in a group numbered above all others.
  const groups: (number | null | undefined)[] = members.map(({ seed }) =>
    seed === null ? undefined : (bySeed.get(seed) ?? members.length + seed),
  )
  for (const [group, together] of byGroup) {
    for (const i of together) groups[chosen[i]!] ??= together.length > 1 ? group : null
  }
  return joinGroups(bearings, groups, (i) => members[i]!.seed !== null)
}

const TWO_MIN = 0.7
const THREE_MIN = 0.58
const MORE_MIN = 0.3

/** The fewer the cases, the more they have to share: that two speak of one thing, or three of mails, is often chance. */
function isTheme(bearings: readonly Bearing[]): boolean {
  const shared = new Map<string, { weight: number; cases: number }>()
  for (const { weights } of bearings) {
    for (const [key, weight] of weights) shared.set(key, { weight, cases: (shared.get(key)?.cases ?? 0) + 1 })
  }
  const count = bearings.length
  const strength = [...shared.values()]
    .filter(({ cases }) => cases > 1 && cases >= count / 2)
    .reduce((sum, { weight, cases }) => sum + weight * (cases / count) ** 2, 0)
  return count > 1 && strength >= (count === 2 ? TWO_MIN : count === 3 ? THREE_MIN : MORE_MIN)
}
