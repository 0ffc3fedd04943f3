import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, seen, standing } from './told.ts'

const DIMENSIONS = ['competence', 'integrity', 'benevolence'] as const

/** An audit whose ratings stand in the order competence, integrity, benevolence; each rests on `seen` unless told. */
function audit(
  days: number,
  ratings: readonly [number, number, number],
  evidence: readonly (readonly string[])[] = [['fact'], ['fact'], ['fact']],
): Short {
  const marks = DIMENSIONS.map((name, i) => [name, { rating: ratings[i], evidence: evidence[i] }])
  return [
    ago(days),
    'trust.audited',
    { auditor: 'kim@studio.example', ...Object.fromEntries(marks) },
    { id: `audit${days}` },
  ]
}
const fact = seen('fact', ago(400), 'bad_news_shared')
const trust = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).trust

// T1: a rating rests on at least one observation, or it is an opinion.

test('each dimension shows its rating with the observations it rests on', () => {
  const more = seen('more', ago(20), 'praise')
  expect(trust([fact, more, audit(10, [4, 3, 5], [['more', 'fact'], ['fact'], ['more']])])).toEqual({
    competence: { rating: 4, status: 'fresh', auditedOn: ago(10), evidence: ['fact', 'more'] },
    integrity: { rating: 3, status: 'fresh', auditedOn: ago(10), evidence: ['fact'] },
    benevolence: { rating: 5, status: 'fresh', auditedOn: ago(10), evidence: ['more'] },
    primaryConstraint: 'integrity',
    auditDue: after(81),
  })
})

test.each<[string, Short | null]>([
  ['no evidence', null],
  ['a claim', [ago(20), 'claim', { text: 'they trust us' }, { id: 'x' }]],
  ['a note', [ago(20), 'note', { text: 'they trust us' }, { id: 'x' }]],
  ['a signal nobody could check', seen('x', ago(20), 'praise', { people: undefined })],
  ['an entry that waits for confirmation', [ago(20), 'touch', {}, { id: 'x', status: 'proposed' }]],
  ['an entry nobody wrote', [ago(20), 'touch', {}, { id: 'other' }]],
])('a rating that rests on %s is an opinion, and not used', (_, line) => {
  const told = trust([fact, ...(line ? [line] : []), audit(10, [1, 3, 4], [line ? ['x'] : [], ['fact'], ['fact']])])
  expect(told.competence).toEqual({ rating: 1, status: 'opinion', auditedOn: ago(10), evidence: [] })
  expect(told.primaryConstraint).toBe('integrity')
})

test('a withdrawn observation makes the rating an opinion, a confirmed one lets it count', () => {
  const withdrawn: Short = [ago(1), 'entry.withdrawn', { target: 'fact', why: 'by mistake' }]
  expect(trust([fact, audit(10, [1, 3, 4]), withdrawn]).primaryConstraint).toBeNull()
  const proposed: Short = [ago(20), 'touch', {}, { id: 'x', status: 'proposed' }]
  const confirmed: Short = [ago(1), 'entry.confirmed', { target: 'x' }]
  expect(trust([proposed, audit(10, [1, 3, 4], [['x'], ['x'], ['x']]), confirmed]).competence.status).toBe('fresh')
})

test('without an audit nothing is rated, and the first falls due a quarter window after the ledger began', () => {
  const none = { rating: null, status: 'unaudited', auditedOn: null, evidence: [] }
  // Opened on 2 January 2024: 91 days later it is 2 April.
  expect(trust([])).toEqual({
    competence: none,
    integrity: none,
    benevolence: none,
    primaryConstraint: null,
    auditDue: '2024-04-02',
  })
})

test('the latest audit speaks, as of the day asked about', () => {
  const lines = [fact, audit(50, [2, 2, 2]), audit(10, [4, 4, 4])]
  expect([trust(lines).competence.rating, trust(lines, ago(11)).competence.rating]).toEqual([4, 2])
})

// T2: older than a quarter window an audit is stale, still usable, and due.

test('an audit is fresh for 91 days with its own, and falls due on the 92nd', () => {
  const at = (days: number) => {
    const { competence, primaryConstraint, auditDue } = trust([fact, audit(days, [2, 4, 4])])
    return [competence.status, primaryConstraint, auditDue]
  }
  expect(at(90)).toEqual(['fresh', 'competence', after(1)])
  expect(at(91)).toEqual(['stale', 'competence', ASOF])
  expect(at(300)).toEqual(['stale', 'competence', ago(209)])
})

test('it stands among what is due', () => {
  const due = (days: number) =>
    standing([fact, [ago(500), 'account.changed', { lead: 'kim@studio.example' }], audit(days, [2, 4, 4])]).due
  const item = { what: 'trust_audit', ref: null, owner: 'kim@studio.example', snoozed: null }
  expect(due(10)).toEqual([{ ...item, on: after(81), entry: 'audit10' }])
  expect(due(100)).toEqual([{ ...item, on: ago(9), entry: 'audit100' }])
})

// T3: the lowest usable rating; ties go integrity, competence, benevolence.

test.each([
  [[4, 4, 4], 'integrity'],
  [[3, 4, 3], 'competence'],
  [[4, 3, 3], 'integrity'],
  [[4, 4, 3], 'benevolence'],
  [[3, 3, 4], 'integrity'],
  [[5, 5, 1], 'benevolence'],
] as const)('of %s the primary constraint is %s', (ratings, constraint) => {
  expect(trust([fact, audit(10, ratings)]).primaryConstraint).toBe(constraint)
  expect(trust([fact, audit(100, ratings)]).primaryConstraint).toBe(constraint)
})

test('an opinion constrains nothing, and all of them leave none', () => {
  expect(trust([fact, audit(10, [1, 4, 3], [[], ['fact'], ['fact']])]).primaryConstraint).toBe('benevolence')
  expect(trust([fact, audit(10, [1, 1, 1], [[], [], []])]).primaryConstraint).toBeNull()
})

test('a contradicted dimension counts as 1, before ratings of 2 and in the order of ties with others of 1', () => {
  const elsewhere = seen('heard', ago(5), 'bad_news_elsewhere')
  expect(trust([fact, audit(10, [2, 2, 5]), elsewhere]).primaryConstraint).toBe('benevolence')
  expect(trust([fact, audit(10, [1, 2, 5]), elsewhere]).primaryConstraint).toBe('competence')
  const breach: Short = [ago(5), 'integrity.breached', {}, { id: 'breach' }]
  expect(trust([fact, audit(10, [1, 5, 5]), elsewhere, breach]).primaryConstraint).toBe('integrity')
})
