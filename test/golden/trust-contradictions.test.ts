import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { ago, ASOF, kept, missed, seen, standing } from './told.ts'

// T2: what comes after an audit and speaks against it marks the dimension contradicted until the next audit.

const audit = (at: string, id = 'audit'): Short => {
  const mark = { rating: 4, evidence: ['fact'] }
  return [
    at,
    'trust.audited',
    { auditor: 'kim@studio.example', competence: mark, integrity: mark, benevolence: mark },
    { id },
  ]
}
const fact = seen('fact', ago(400), 'bad_news_shared')
const statuses = (lines: readonly Short[], asOf = ASOF) => {
  const { competence, integrity, benevolence } = standing([fact, ...lines], asOf).trust
  return [competence.status, integrity.status, benevolence.status]
}
const FRESH = ['fresh', 'fresh', 'fresh']

// Integrity, by a breach.

test('a breach after the audit contradicts integrity, one before it does not', () => {
  const breach: Short = [ago(5), 'integrity.breached', {}, { id: 'breach' }]
  const told = standing([fact, audit(ago(10)), breach]).trust
  expect(told.integrity).toEqual({
    rating: 4,
    status: 'contradicted',
    auditedOn: ago(10),
    evidence: ['fact', 'breach'],
  })
  expect(statuses([audit(ago(4)), breach])).toEqual(FRESH)
  expect(statuses([audit(ago(10)), breach], ago(6))).toEqual(FRESH)
})

test('the next audit ends it, and a stale one stays contradicted', () => {
  const breach: Short = [ago(95), 'integrity.breached']
  expect(statuses([audit(ago(100)), breach])).toEqual(['stale', 'contradicted', 'stale'])
  expect(statuses([audit(ago(100)), breach, audit(ago(3), 'again')])).toEqual(FRESH)
})

test('on the day of the audit what came later in it contradicts', () => {
  const breach = (time: string): Short => [`${ago(10)}T${time}:00+02:00`, 'integrity.breached']
  const audited = audit(`${ago(10)}T12:00:00+02:00`)
  expect(statuses([audited, breach('13:00')])[1]).toBe('contradicted')
  expect(statuses([audited, breach('11:00')])[1]).toBe('fresh')
})

test('an opinion is not contradicted: there is nothing to contradict', () => {
  const opinion = { rating: 5, evidence: [] }
  const data = { auditor: 'kim@studio.example', competence: opinion, integrity: opinion, benevolence: opinion }
  const lines: Short[] = [
    [ago(10), 'trust.audited', data],
    [ago(5), 'integrity.breached'],
  ]
  expect(standing(lines).trust.integrity).toEqual({ rating: 5, status: 'opinion', auditedOn: ago(10), evidence: [] })
})

// Integrity, by a problem disclosed more than five business days after it was first noticed (F5).

// 2 March 2026 is a Monday: its fifth business day after is Monday the 9th, its sixth Tuesday the 10th.
const noticed = (at: string, ref = 'p', id = 'noticed'): Short => [
  at,
  'problem.noticed',
  { ref, what: 'late data', kind: 'process' },
  { id },
]
const disclosed = (at: string, ref = 'p'): Short => [at, 'problem.disclosed', { ref, to: 'dana' }]
const holiday = (from: string, to: string, agreed = '2026-01-05'): Short => [
  agreed,
  'holiday.agreed',
  { from, to, side: 'client', why: 'closed' },
]
const integrity = (lines: readonly Short[], asOf: string) => statuses([audit('2026-03-01'), ...lines], asOf)[1]

test('disclosed on the fifth business day it is in time, on the sixth it is late', () => {
  expect(integrity([noticed('2026-03-02'), disclosed('2026-03-09')], '2026-03-20')).toBe('fresh')
  expect(integrity([noticed('2026-03-02'), disclosed('2026-03-10')], '2026-03-20')).toBe('contradicted')
  expect(integrity([noticed('2026-03-02'), disclosed('2026-03-02')], '2026-03-20')).toBe('fresh')
})

test('still not disclosed, it is late from the sixth business day on', () => {
  expect(integrity([noticed('2026-03-02')], '2026-03-09')).toBe('fresh')
  expect(integrity([noticed('2026-03-02')], '2026-03-10')).toBe('contradicted')
  // As it stood before it was told.
  expect(integrity([noticed('2026-03-02'), disclosed('2026-03-11')], '2026-03-10')).toBe('contradicted')
})

test('a weekend is no business day: noticed on a Friday, Saturday and Sunday after the fifth are in time', () => {
  // Noticed on Friday the 6th, the fifth business day is Friday the 13th, the sixth Monday the 16th.
  for (const day of ['2026-03-13', '2026-03-14', '2026-03-15'])
    expect(integrity([noticed('2026-03-06'), disclosed(day)], '2026-03-20')).toBe('fresh')
  expect(integrity([noticed('2026-03-06')], '2026-03-15')).toBe('fresh')
  expect(integrity([noticed('2026-03-06')], '2026-03-16')).toBe('contradicted')
  expect(integrity([noticed('2026-03-06'), disclosed('2026-03-16')], '2026-03-20')).toBe('contradicted')
})

test('noticed on a weekend, the count begins on Monday', () => {
  for (const day of ['2026-03-07', '2026-03-08']) {
    expect(integrity([noticed(day), disclosed('2026-03-13')], '2026-03-20')).toBe('fresh')
    expect(integrity([noticed(day), disclosed('2026-03-16')], '2026-03-20')).toBe('contradicted')
  }
})

test('holidays agreed for the account are no business days', () => {
  const closed = holiday('2026-03-09', '2026-03-10')
  // The fifth moves to Wednesday the 11th, the sixth to Thursday the 12th.
  expect(integrity([closed, noticed('2026-03-02'), disclosed('2026-03-11')], '2026-03-20')).toBe('fresh')
  expect(integrity([closed, noticed('2026-03-02'), disclosed('2026-03-12')], '2026-03-20')).toBe('contradicted')
  expect(integrity([closed, noticed('2026-03-02')], '2026-03-11')).toBe('fresh')
  expect(integrity([closed, noticed('2026-03-02')], '2026-03-12')).toBe('contradicted')
})

test('it is the first notice that counts, and the first disclosure after it', () => {
  const again = noticed('2026-03-09', 'p', 'again')
  expect(integrity([noticed('2026-03-02'), again, disclosed('2026-03-12')], '2026-03-20')).toBe('contradicted')
  expect(integrity([noticed('2026-03-02'), disclosed('2026-03-04'), disclosed('2026-03-19')], '2026-03-20')).toBe(
    'fresh',
  )
})

test('what was late already on the day of the audit was known to it', () => {
  const lines = (auditedOn: string) => [noticed('2026-03-02'), audit(auditedOn)]
  expect(statuses(lines('2026-03-09'), '2026-03-20')[1]).toBe('contradicted')
  expect(statuses(lines('2026-03-10'), '2026-03-20')[1]).toBe('fresh')
})

test('the problem is the evidence', () => {
  const told = standing([fact, audit('2026-03-01'), noticed('2026-03-02')], '2026-03-20').trust.integrity
  expect(told.evidence).toEqual(['fact', 'noticed'])
})

// Benevolence, by bad news of the client heard from others.

test('their bad news heard from others contradicts benevolence, checked or not', () => {
  for (const people of [['dana'], undefined]) {
    const heard = seen('heard', ago(5), 'bad_news_elsewhere', { people })
    expect(statuses([audit(ago(10)), heard])).toEqual(['fresh', 'fresh', 'contradicted'])
    expect(statuses([audit(ago(4)), heard])).toEqual(FRESH)
  }
  expect(statuses([audit(ago(10)), seen('told', ago(5), 'bad_news_shared')])).toEqual(FRESH)
})

// Competence, by a breached period of an SLA.

const signed: Short = [
  ago(300),
  'sla.signed',
  { ref: 's', signedBy: 'dana', dimensions: [{ id: 'up', name: 'up', target: 99.9, unit: '%', better: 'higher' }] },
]
const measured = (days: number, value: number): Short => [
  ago(days),
  'sla.measured',
  { ref: 's', dimension: 'up', from: ago(60), to: ago(31), value },
  { id: 'measured' },
]

test('a breached period told after the audit contradicts competence; one that met its target does not', () => {
  expect(statuses([signed, audit(ago(10)), measured(5, 99.89)])).toEqual(['contradicted', 'fresh', 'fresh'])
  expect(statuses([signed, audit(ago(10)), measured(5, 99.9)])).toEqual(FRESH)
  expect(statuses([signed, audit(ago(4)), measured(5, 99.89)])).toEqual(FRESH)
})

test('a measurement of what was never signed breaches nothing', () => {
  expect(statuses([audit(ago(10)), measured(5, 1)])).toEqual(FRESH)
})

// Competence, by F17: fewer than 80 % kept of five or more.

const many = (count: number, make: typeof kept, first: number): Short[] =>
  Array.from({ length: count }, (_, i) => make(`${make.name}${first}-${i}`, ago(first + i))).flat()

test('a kept rate under 80 % of five or more, arisen since the audit, contradicts competence', () => {
  const lines = [...many(4, kept, 30), ...many(1, missed, 20)]
  // Four of five are exactly 80 %.
  expect(statuses([...lines, audit(ago(10))])).toEqual(FRESH)
  expect(statuses([...lines, audit(ago(10)), ...missed('late', ago(5))])).toEqual(['contradicted', 'fresh', 'fresh'])
  // Four in all are too few, however they ended.
  expect(statuses([...many(3, missed, 30), audit(ago(10)), ...missed('late', ago(5))])).toEqual(FRESH)
})

test('what held already on the day of the audit was known to it', () => {
  const lines = [...many(4, missed, 30), ...many(1, missed, 20)]
  expect(statuses([...lines, audit(ago(10))])).toEqual(FRESH)
  expect(statuses([...lines, audit(ago(10)), ...missed('late', ago(5))])).toEqual(FRESH)
})

test('an overdue promise may bring it about, and stands as evidence with the misses', () => {
  const open: Short = [ago(20), 'commitment.made', { ref: 'open', due: ago(5) }, { id: 'made-open' }]
  const lines = [...many(4, kept, 30), ...many(1, missed, 20), audit(ago(10)), open]
  expect(statuses(lines, ago(5))).toEqual(FRESH)
  expect(statuses(lines, ago(4))[0]).toBe('contradicted')
  expect(standing([fact, ...lines]).trust.competence.evidence).toEqual(['fact', 'made-open', 'missed-missed20-0'])
})

test('kept again above 80 %, it stays contradicted until the next audit', () => {
  const lines = [...many(4, kept, 30), ...many(1, missed, 20), audit(ago(15)), ...missed('late', ago(12))]
  const mended = [...lines, ...many(9, kept, 1)]
  expect(statuses(mended)[0]).toBe('contradicted')
  expect(statuses([...mended, audit(ago(0), 'again')])).toEqual(FRESH)
})
