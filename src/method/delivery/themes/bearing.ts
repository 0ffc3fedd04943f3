import type { Title, Topic } from './titles.ts'

/** What a title's topics weigh in its account. */
export interface Bearing {
  weights: ReadonlyMap<string, number>
  total: number
}

/** A topic of fewer cases than this is not known yet to be one the account comes back to. */
const BY_CASES = [0, 0.2, 0.5, 0.85]

/** A topic of more than one case in ten says less, the more cases it is in; a handful of cases can't tell yet. */
const COMMON_ONE_IN = 10
const CASES_MIN = 30

/** A title of hardly anything but small talk resembles nothing much. */
const TOTAL_MIN = 0.5

export function bearingsOf(titles: readonly Title[]): Bearing[] {
  const cases = new Map<string, number>()
  for (const { topics } of titles) for (const { key } of topics) cases.set(key, (cases.get(key) ?? 0) + 1)
  return titles.map(({ topics }) => {
    const weights = new Map(topics.map((topic) => [topic.key, topic.weight * telling(topic, cases, titles.length)]))
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
    return { weights, total: Math.max(total, TOTAL_MIN) }
  })
}

function telling({ key }: Topic, cases: ReadonlyMap<string, number>, all: number): number {
  const count = cases.get(key) ?? 0
  const rarity = Math.log(1 + Math.max(all, CASES_MIN) / count) / Math.log(1 + COMMON_ONE_IN)
  return (BY_CASES[count] ?? 1) * (count === 1 ? 1 : Math.min(1, rarity))
}
