import { expect, test } from 'vitest'
import { assess, foldEntries } from '#method/index.ts'
import type { Standing } from '#method/index.ts'
import { formatInstant, parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, kept, onRung, seen, standing } from './told.ts'

// LEDGER §5: the first later instant at which anything could change with no new entry.

const until = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).validUntil
const NOW = parseInstant('2040-01-01T00:00:00Z')!
const at = (lines: readonly Short[], asOf: string): Standing =>
  assess(foldEntries(ledger('2024-01-02', lines)), { asOf, now: NOW })
const text = (told: Standing) => JSON.stringify({ ...told, asOf: null, validUntil: null })
/** A moment before, and the moment of, an instant. */
const around = (instant: string) => [formatInstant(parseInstant(instant)! - 1), instant] as const

/** Berlin's midnights at which something changes after `asOf`, each shown to change it, and nothing just before. */
function edges(lines: readonly Short[], asOf: string, count: number): string[] {
  const found: string[] = []
  let told = at(lines, asOf)
  while (found.length < count && told.validUntil !== null) {
    const [before, moment] = around(told.validUntil)
    expect(text(at(lines, before))).toBe(text(told))
    const next = at(lines, moment)
    if (text(next) !== text(told)) found.push(moment)
    told = next
  }
  return found
}
// Berlin keeps summer time until 25 October 2026.
const midnight = (days: number) => `${after(days - 1)}T22:00:00Z`

test('an answer to the stop-rule: the notice 21 days ahead, the lapse, then L3a', () => {
  const need: Short = [ago(10), 'need.addressed', { askedFor: false }]
  expect(edges([need], '2026-06-25T12:00:00Z', 6)).toEqual([
    // The quarter turns over in the leading indicator.
    midnight(1),
    // 70 days after the answer.
    midnight(60),
    midnight(81),
    '2026-09-30T22:00:00Z',
    // 182 days after it L3a fails and the asset begins to depreciate; the clocks went back meanwhile.
    `${after(171)}T23:00:00Z`,
    '2026-12-31T23:00:00Z',
  ])
})

test('a promise changes on the day after it is due', () => {
  const lines: Short[] = [[ago(3), 'commitment.made', { ref: 'c', due: after(0) }]]
  expect(until(lines, ago(2))).toBe(midnight(1))
  expect(until([[ago(3), 'commitment.made', { ref: 'c', due: '2026-06-29' }]], ago(2))).toBe('2026-06-29T22:00:00Z')
})

test('an audit turns stale after a quarter window', () => {
  const mark = { rating: 3, evidence: ['fact'] }
  const audit: Short = [
    ago(89),
    'trust.audited',
    { auditor: 'kim@studio.example', competence: mark, integrity: mark, benevolence: mark },
  ]
  const lines = [seen('fact', ago(95), 'praise'), audit]
  expect(until(lines, ASOF)).toBe(midnight(1))
  expect(at(lines, midnight(1)).trust.integrity.status).toBe('fresh')
  expect(until(lines, after(1))).toBe(midnight(2))
  expect(at(lines, midnight(2)).trust.integrity.status).toBe('stale')
})

test('a problem not disclosed turns late on the sixth business day', () => {
  const mark = { rating: 3, evidence: ['fact'] }
  const lines: Short[] = [
    seen('fact', '2026-04-29', 'praise'),
    ['2026-05-01', 'trust.audited', { auditor: 'k@x.example', competence: mark, integrity: mark, benevolence: mark }],
    // A Friday.
    ['2026-05-08', 'problem.noticed', { ref: 'p', what: 'late data', kind: 'process' }],
  ]
  expect(edges(lines, '2026-05-08', 1)).toEqual(['2026-05-17T22:00:00Z'])
})

test('an observation leaves its year, a promise its window', () => {
  const praises = [363, 362, 361].map((day) => seen(`p${day}`, ago(day), 'praise'))
  expect(until(praises, ASOF)).toBe(midnight(1))
  expect(until(praises, after(1))).toBe(midnight(2))
  expect([at(praises, after(1)).ladder.evidenced, at(praises, after(2)).ladder.evidenced]).toEqual([true, false])
})

test('with five promises in two quarters the oldest leaves after 182 days', () => {
  const six = [1, 2, 3, 4, 5].flatMap((day) => kept(`c${day}`, ago(day)))
  const miss: Short[] = [
    [ago(190), 'commitment.made', { ref: 'm', due: ago(178) }],
    [ago(178), 'commitment.missed', { ref: 'm' }],
  ]
  const rate = (asOf: string) => at([...six, ...miss], asOf).commitments.us.keptRate
  expect([rate(after(3)), rate(after(4))]).toEqual([0.833333, 1])
  expect(until([...six, ...miss], after(3))).toBe(midnight(4))
})

test('a contract begins', () => {
  const lines: Short[] = [
    [ago(3), 'contract.signed', { start: after(40), annualValue: { amount: '1.00', currency: 'EUR' } }],
  ]
  expect(edges(lines, after(30), 1)).toEqual([midnight(40)])
})

test('the quarter turns over', () => {
  expect(until([], ASOF)).toBe('2026-06-30T22:00:00Z')
  expect(until([], '2026-07-01')).toBe('2026-09-30T22:00:00Z')
})

test('it is null where the ledger holds later entries that count', () => {
  const later = seen('x', after(0), 'praise')
  expect(until([later], ago(1))).toBeNull()
  expect(until([[later[0], later[1], later[2]!, { status: 'proposed' }]], ago(1))).not.toBeNull()
  const gone: Short = [after(0), 'entry.withdrawn', { target: 'x', why: 'by mistake' }]
  expect(until([later, gone], ago(1))).not.toBeNull()
})

test('asked at an instant, it is later than that instant', () => {
  expect(until([], '2026-06-30T21:59:59.999Z')).toBe('2026-06-30T22:00:00Z')
  expect(until([], '2026-06-30T22:00:00Z')).toBe('2026-09-30T22:00:00Z')
})

test('a rich ledger followed for a year changes only when it said it would', () => {
  const lines = onRung(5, {}, [
    [ago(300), 'contract.signed', { start: ago(300) }],
    [ago(5), 'commitment.made', { ref: 'open', due: after(11) }],
    [ago(20), 'touch', { initiatedBy: 'client', purpose: 'support' }],
    [ago(19), 'touch', { initiatedBy: 'client', purpose: 'support' }],
    [ago(18), 'touch', { initiatedBy: 'client', purpose: 'billing' }],
    [ago(25), 'touch', { initiatedBy: 'client', purpose: 'planning' }],
  ])
  expect(edges(lines, '2026-06-30T12:00:00Z', 30)).toHaveLength(30)
})
