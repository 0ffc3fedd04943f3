// The engine against the plainest thing that can be done with a ledger: reading its lines as JSON.
import { assess, foldEntries, parseEntry } from '#method/index.ts'
import type { Entry } from '#method/index.ts'
import { formatDay } from '#method/time/day.ts'
import { DAYS, everyChapter, START } from './chapters-ledger.ts'
import { accountOf, NOW } from './ledger.ts'
import { atMost, bestOf } from './timing.ts'
import type { Figure } from './timing.ts'

const ENTRIES = 10_000

export async function run(): Promise<Figure[]> {
  const plain: Entry[] = accountOf({ slug: 'northwind', entries: ENTRIES }).map((line, n) => {
    const recordedAt = `${line.at.slice(0, 10)}T22:00:00.${String(n).padStart(6, '0')}Z`
    return parseEntry({ ...line, recordedAt }).entry!
  })
  const rich = everyChapter(ENTRIES).map((entry) => parseEntry(entry).entry!)
  return [
    measure('entries', plain, '2026-11-19', 2),
    measure('entries of every chapter', rich, formatDay(START + DAYS), 2),
  ]
}

// The three are timed in turns, so that what a busy machine takes from one it takes from all; and often enough for the
// compiler, which works beside them, to be done.
const ROUNDS = 150

function measure(what: string, entries: readonly Entry[], asOf: string, limit: number): Figure {
  const lines = entries.map((entry) => JSON.stringify(entry))
  const history = foldEntries(entries)
  const [parse, whole, again] = bestOf(ROUNDS, [
    () => lines.forEach((line) => JSON.parse(line)),
    () => assess(foldEntries(entries), { asOf, now: NOW }),
    () => assess(history, { asOf, now: NOW }),
  ])
  const note = `${whole.toFixed(1)} ms against ${parse.toFixed(1)} ms; assessed again ${again.toFixed(2)} ms`
  return atMost(limit, {
    name: `fold + assess of ${ENTRIES} ${what} ÷ JSON.parse of their lines`,
    got: whole / parse,
    note,
  })
}
