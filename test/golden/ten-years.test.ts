import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, extendHistory, foldEntries } from '#method/index.ts'
import type { Entry, Standing } from '#method/index.ts'
import { formatDay } from '#method/time/day.ts'
import { formatInstant, parseInstant } from '#method/time/instant.ts'
import { zoneOf } from '#method/time/zone.ts'
import { DAYS, everyChapter, START } from '../load/chapters-ledger.ts'
import { linesArb } from './arbitrary.ts'
import { ledger } from './notation.ts'

// LEDGER §5, METHOD's introduction: ten years of a client in 20,000 entries, and every day of the last of them asked about
// as it ends. Until what a standing says it is valid until, nothing of it changes.

const ENTRIES = 20_000
const NOW = parseInstant('2030-01-01T00:00:00Z')!
const BERLIN = zoneOf('Europe/Berlin')!
const LAST = START + DAYS - 1
const FROM = LAST - 364

/** Ten years in which every chapter has something to say, the last two of them disturbed by what random lines tell. */
function tenYears(): Entry[] {
  const disturbed = fc
    .sample(linesArb, { seed: 11, numRuns: 12 })
    .flatMap((lines, n) =>
      ledger(formatDay(START), [...lines]).map((entry): Entry => ({ ...entry, id: `x${n}-${entry.id}` })),
    )
    .filter(({ at, kind }) => kind !== 'account.opened' && dayOf(at) <= LAST)
  return [...everyChapter(ENTRIES - disturbed.length), ...disturbed]
}

function dayOf(at: string): number {
  return BERLIN.dayOf(parseInstant(at.length === 10 ? `${at}T12:00:00+01:00` : at)!)
}

const text = (standing: Standing): string => JSON.stringify({ ...standing, asOf: null })

test('each day of the tenth year, the standing holds until it says, and no day longer than it may', () => {
  const entries = tenYears()
  expect(entries).toHaveLength(ENTRIES)
  const byDay = Map.groupBy(entries, ({ at }) => dayOf(at))
  const history = foldEntries(entries.filter(({ at }) => dayOf(at) < FROM))
  const ask = (at: number) => assess(history, { asOf: formatInstant(at), now: NOW })
  const wrong: string[] = []
  let turned = 0
  for (let day = FROM; day <= LAST; day++) {
    extendHistory(history, byDay.get(day) ?? [])
    const tonight = ask(BERLIN.endOf(day))
    const until = tonight.validUntil === null ? Infinity : parseInstant(tonight.validUntil)!
    const before = ask(Math.min(until - 1, BERLIN.endOf(day + 1)))
    if (text(before) !== text(tonight)) wrong.push(formatDay(day))
    if (until <= BERLIN.endOf(day + 1) && text(ask(until)) !== text(tonight)) turned++
  }
  expect(wrong).toEqual([])
  // What it names is a moment at which something does change, and not just any later one.
  expect(turned).toBeGreaterThan(300)
  // Some twenty seconds of a quiet machine; a busy one gets its time.
}, 600_000)
