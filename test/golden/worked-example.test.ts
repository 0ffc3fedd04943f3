import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assess, foldEntries, parseEntry } from '#method/index.ts'
import type { Entry } from '#method/index.ts'

// L17: the worked case climbs in order, and no rung is skipped.
const lines = readFileSync(new URL('../../examples/ibm-1990-2001.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const read = lines.map((line) => parseEntry(JSON.parse(line)))
const entries = read.flatMap(({ entry }) => (entry ? [entry] : []))
const history = foldEntries(entries)
const now = Date.UTC(2026, 0, 1)

const standing = (asOf: string) => assess(history, { asOf, now })
const quarterEnds = (year: string) => ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`)

test('every line is an entry', () => {
  expect(read.filter(({ refusals }) => refusals !== undefined)).toEqual([])
})

test('it says that it is a teaching case, and every entry that it is a reconstruction, and after what', () => {
  expect(entries.every(({ source }) => source?.type === 'document' && /^Reconstruction; .+: .+/.test(source.ref))).toBe(
    true,
  )
  const [opening] = entries.filter((entry): entry is Entry<'account.opened'> => entry.kind === 'account.opened')
  expect(opening?.data.name).toMatch(/^Teaching case: /)
  const [note] = entries.filter((entry): entry is Entry<'note'> => entry.kind === 'note')
  expect(note?.data.text).toMatch(/^This is a teaching case\. .*reconstruction/)
})

/**
 * Worked out from METHOD, not from a run. 1990: in the first half fewer than five commitments have been resolved (L2a),
 * then all were kept; no unstated need is ever addressed (L7), so 2 is the most. 1991: in its first quarter one of the
 * last commitments is missed (L2a); from 14 May alternatives are open (L6), which caps at 1 until they are dropped on
 * 16 August 1994. From then on commitments are kept and levels met: 2. February 1995 brings the first seat in their
 * planning and the first unstated need, but only two observations that support 3 (E3); the third comes in May: 3. The
 * relationship belongs to the IT director until September 1996 (L6-owner, 3 at most). Plans are shared early from
 * January 1997 and a year is planned jointly in March; the third observation that supports 4 (E3) comes in May: 4. Each
 * quarter an unstated need answers L7. No proprietary asset is ever named (L5a), so it stays 4.
 */
const RUNGS: Record<string, number[]> = {
  '1990': [1, 1, 2, 2],
  '1991': [1, 1, 1, 1],
  '1992': [1, 1, 1, 1],
  '1993': [1, 1, 1, 1],
  '1994': [1, 1, 2, 2],
  '1995': [2, 3, 3, 3],
  '1996': [3, 3, 3, 3],
  '1997': [3, 4, 4, 4],
  '1998': [4, 4, 4, 4],
  '1999': [4, 4, 4, 4],
  '2000': [4, 4, 4, 4],
  '2001': [4, 4, 4, 4],
}

test.each(Object.entries(RUNGS))('the rung at the end of each quarter of %s', (year, rungs) => {
  expect(quarterEnds(year).map((asOf) => standing(asOf).ladder.rung)).toEqual(rungs)
})

test('at the end one condition of rung 5 is missing: the asset nobody else could give them', () => {
  const { conditions, caps, claimed, gap, thin } = standing('2001-12-31').ladder
  expect(conditions.filter(({ met }) => !met).map(({ id, needs }) => [id, needs?.code])).toEqual([
    ['L5a', 'need.asset_in_use'],
  ])
  expect({ caps, claimed, gap, thin }).toEqual({ caps: [], claimed: 5, gap: 1, thin: null })
})

test('what holds the rung down is named for the years it did', () => {
  const capsOn = (asOf: string) => standing(asOf).ladder.caps.map(({ rule }) => rule)
  expect(capsOn('1993-12-31')).toEqual(['L6-alternatives', 'L6-stop-rule', 'L6-owner', 'L6-after-public'])
  expect(capsOn('1994-09-30')).toEqual(['L6-stop-rule', 'L6-owner', 'L6-after-public'])
  expect(capsOn('1996-12-31')).toEqual(['L6-after-public'])
  expect(capsOn('1997-06-30')).toEqual([])
})

test('the claim of 1991, thirty years of custom, is recognised as a look-alike of depth', () => {
  const { claimed, rung, fakeMoves } = standing('1991-12-31').ladder
  expect({ claimed, rung }).toEqual({ claimed: 4, rung: 1 })
  expect(fakeMoves.map(({ match, ceiling }) => ({ match, ceiling }))).toEqual([{ match: 'tenure', ceiling: 2 }])
})
