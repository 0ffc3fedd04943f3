/** A band of annual value, in the base currency, or the clients whose value is not known: `10000-20000`, `50000-`, `unknown`. */
export type Worth = { isKnown: false } | { isKnown: true; from: number; below: number | null }

const UNKNOWN = 'unknown'

export function writeWorth(worth: Worth): string {
  return worth.isKnown ? `${worth.from}-${worth.below ?? ''}` : UNKNOWN
}

/** What an address says of value; undefined where it says nothing that can be read. */
export function readWorth(written: string | undefined): Worth | undefined {
  if (written === UNKNOWN) return { isKnown: false }
  const [, from, below] = /^(\d{1,15})-(\d{0,15})$/.exec(written ?? '') ?? []
  if (from === undefined) return undefined
  return { isKnown: true, from: Number(from), below: below ? Number(below) : null }
}
