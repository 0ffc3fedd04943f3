import type { Difference } from './difference.ts'

/** Differences by their path, places in lists left out: `changed $.risks[].since: 3 times, first in …`. */
export function inGroups(
  word: 'added' | 'changed',
  list: readonly (Difference & { ledger: string; asked: string })[],
): string[] {
  const groups = Map.groupBy(list, ({ path }) => path.replace(/\[\d+\]/g, '[]'))
  return [...groups].map(([path, [first, ...more]]) => {
    const where = first === undefined ? '' : `${first.ledger} ${first.asked}: ${first.was} → ${first.is}`
    return `${word} ${path}, ${more.length + 1} ${more.length === 0 ? 'time' : 'times'}; first in ${where}`
  })
}
