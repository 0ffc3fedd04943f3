/** A line of the book: a group's head, or the row at a place of the whole. */
export type BookLine = { kind: 'head'; key: string | number | null; count: number } | { kind: 'row'; place: number }

export interface BookLines {
  count: number
  at: (index: number) => BookLine
}

interface Counted {
  total: number
  groups: readonly { key: string | number | null; count: number }[] | null
}

/** Where rows and heads of groups stand, known before any but the first rows have come: so that nothing ever moves. */
export function linesOf({ total, groups }: Counted): BookLines {
  if (groups === null) return { count: total, at: (index) => ({ kind: 'row', place: index }) }
  const heads: { key: string | number | null; count: number; line: number; rowsBefore: number }[] = []
  let rows = 0
  for (const { key, count } of groups) {
    heads.push({ key, count, line: rows + heads.length, rowsBefore: rows })
    rows += count
  }
  return {
    count: rows + heads.length,
    at: (index) => {
      const head = heads.findLast(({ line }) => line <= index)
      if (!head || head.line === index) return { kind: 'head', key: head?.key ?? null, count: head?.count ?? 0 }
      return { kind: 'row', place: head.rowsBefore + index - head.line - 1 }
    },
  }
}
