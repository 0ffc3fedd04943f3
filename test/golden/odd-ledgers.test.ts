import { expect, test } from 'vitest'
import { assess, foldEntries } from '#method/index.ts'
import type { Entry, Standing } from '#method/index.ts'
import { isMoment } from '#method/ledger/entry.ts'
import { parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, kept, onRung, seen, standing } from './told.ts'

// A ledger may be odd and valid: every one of them has a standing.

const NOW = parseInstant('2030-01-01T00:00:00Z')!

test('no entry at all is an empty ledger', () => {
  const told = assess(foldEntries([]), { asOf: ASOF, now: NOW })
  expect([told.account, told.ladder.evidenced, told.trust.auditDue, told.due]).toEqual(['', false, null, []])
})

test('an account that was never opened is read by the clock of Greenwich', () => {
  const entries = ledger('2026-01-01', [seen('a', '2026-06-30T23:30:00Z', 'praise')]).slice(1)
  const observed = (asOf: string) => assess(foldEntries(entries), { asOf, now: NOW }).coverage.observations
  expect([observed('2026-06-29'), observed('2026-06-30')]).toEqual([0, 1])
})

test('entries before the opening count on their days', () => {
  const early = [
    seen('a', '2023-05-01', 'praise'),
    seen('b', '2023-05-02', 'praise'),
    seen('c', '2023-05-03', 'praise'),
  ]
  const told = standing(early, '2023-06-01')
  expect([told.ladder.rung, told.ladder.heldSince, told.ladder.caps[0]?.since]).toEqual([1, '2023-05-03', '2023-05-01'])
})

test('asked about a day before everything, there is nothing', () => {
  const told = standing(onRung(5), '2020-01-01')
  expect([told.ladder.evidenced, told.coverage.sources, told.validUntil]).toEqual([false, [], null])
})

const DANGLING: readonly Short[] = [
  [ago(9), 'commitment.moved', { ref: 'x', due: after(3) }],
  [ago(9), 'commitment.withdrawn', { ref: 'x' }],
  [ago(9), 'contract.renewed', { ref: 'x', end: after(3), reason: 'value' }],
  [ago(9), 'contract.noticed', { ref: 'x', byWhom: 'client', effective: after(3) }],
  [ago(9), 'contract.ended', { ref: 'x', byWhom: 'client' }],
  [ago(9), 'sla.measured', { ref: 'x', dimension: 'y', from: ago(40), to: ago(10), value: 1 }],
  [ago(9), 'sla.reviewed', { ref: 'x', outcome: 'holds', signedBy: 'nobody' }],
  [ago(9), 'problem.disclosed', { ref: 'x', to: 'nobody' }],
  [ago(9), 'problem.resolved', { ref: 'x', how: 'y' }],
  [ago(9), 'integrity.repaired', { ref: 'x', acceptedBy: 'nobody' }],
  [ago(9), 'plan.closed', { ref: 'x', outcome: 'observed', entry: 'y' }],
  [ago(9), 'person.changed', { person: 'x', role: 'procurement' }],
  [ago(9), 'person.left', { person: 'x' }],
  [ago(9), 'slot.excused', { ritual: 'x', slot: ago(3), why: 'y', agreedBy: 'z' }],
  [ago(9), 'milestone.reached', { ref: 'x' }],
  [ago(9), 'milestone.moved', { ref: 'x', due: after(3), agreedBy: 'z' }],
  [ago(9), 'touch', { ritual: 'x', slot: ago(3) }],
  [ago(9), 'entry.corrected', { target: 'x', at: ago(3) }],
]

test('what speaks of things nobody began has no effect on the rung', () => {
  expect(standing(onRung(4, {}, DANGLING)).ladder.rung).toBe(4)
})

test('things begun twice are begun once', () => {
  const twice: Short[] = [
    ...kept('c', ago(20)),
    [ago(25), 'commitment.made', { ref: 'c', due: ago(1), side: 'client' }],
    [ago(300), 'contract.signed', { start: ago(300), annualValue: { amount: '1000.00', currency: 'EUR' } }],
    [ago(200), 'contract.signed', { start: ago(200), annualValue: { amount: '9.00', currency: 'EUR' } }],
    [ago(100), 'person.added', { person: 'dana', role: 'executive' }],
    [ago(90), 'person.added', { person: 'dana', role: 'legal' }],
    [ago(90), 'account.opened', {}, { id: 'again' }],
  ]
  const told = standing(twice)
  expect([told.commitments.us.made, told.commitments.client.made, told.ladder.applies]).toEqual([1, 0, true])
})

test('a contract that ends before it starts, or was ended before it was signed', () => {
  const odd: Short[] = [
    [ago(30), 'contract.signed', { start: ago(20), end: ago(25) }],
    [ago(40), 'contract.ended', { byWhom: 'us' }],
    [ago(9), 'contract.signed', { ref: 'k2', start: '9999-12-31', end: '1900-01-01' }],
  ]
  expect(standing(odd).asset).toMatchObject({ condition: 'fresh', retained: 1 })
})

test('lists that hold nothing', () => {
  const empty: Short[] = [
    [ago(9), 'touch', { people: [] }],
    [ago(9), 'cadence.agreed', { rituals: [] }],
    [ago(9), 'signal', { signal: 'joint_planning', people: [], ours: 'us', theirs: 'them' }],
    [ago(9), 'discovery.opened', { ref: 'd', space: 's', questions: [], people: [], due: after(3) }],
    [ago(9), 'handoff.opened', { ref: 'h', from: 'a@b.example', to: 'c@b.example', items: [] }],
    [ago(9), 'review.held', { review: 'portfolio', withClient: false, continues: [], changes: [], stops: [] }],
  ]
  expect(() => standing(empty)).not.toThrow()
})

test('days far before and far after', () => {
  const far: Short[] = [
    ['1900-01-01', 'commitment.made', { ref: 'a', due: '9999-12-31' }],
    ['1900-01-01T00:00:00Z', 'commitment.made', { ref: 'b', due: '1900-01-02' }],
    ['0001-01-01', 'note', { text: 'the first day there is' }],
    [ago(9), 'contract.signed', { ref: 'k', start: '9999-12-31' }],
    [ago(9), 'holiday.agreed', { from: '0001-01-01', to: '9999-12-31', side: 'us', why: 'forever' }],
    [ago(8), 'problem.noticed', { ref: 'p', what: 'x', kind: 'process' }],
  ]
  for (const asOf of ['0001-01-01', '1900-01-02', ASOF, '9999-12-30', '9999-12-31', '9999-12-31T23:59:59Z']) {
    for (const timezone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Amsterdam', 'UTC']) {
      const told = standing([...far, ['0001-01-01', 'account.opened', { timezone }]], asOf)
      expect(momentsOf(told).filter((moment) => !isMoment(moment))).toEqual([])
    }
  }
})

test('an old ledger asked about the end of time is answered soon', () => {
  const mark = { rating: 3, evidence: ['fact'] }
  const lines: Short[] = [
    seen('fact', '1900-01-01', 'praise'),
    ['1900-01-02', 'trust.audited', { auditor: 'k@x.example', competence: mark, integrity: mark, benevolence: mark }],
    ...kept('a', '1900-02-01'),
    ['1900-02-01', 'commitment.made', { ref: 'b', due: '1900-03-01' }],
  ]
  const told = standing(lines, '9999-12-31')
  expect([told.trust.competence.status, told.ladder.evidenced]).toEqual(['stale', false])
})

/** Every day and instant a standing tells. */
function momentsOf(told: Standing): string[] {
  const { state, trust, ladder, asset, due, validUntil } = told
  const days = [
    state.since,
    trust.auditDue,
    ladder.heldSince,
    ladder.stopRule.lapses,
    ladder.plan?.due,
    asset.lastInvestedOn,
    ...ladder.caps.map(({ since }) => since),
    ...due.map(({ on }) => on),
    validUntil,
  ]
  return days.filter((day) => day !== null && day !== undefined)
}

test('entries of every kind at once, in any order, with and without their texts', () => {
  const all = ledger('2024-01-02', onRung(5, {}, DANGLING))
  const erased = all.flatMap((entry): Entry[] => [
    entry,
    {
      v: 1,
      id: `gone-${entry.id}`,
      account: entry.account,
      kind: 'entry.redacted',
      at: ASOF,
      by: 'sam@studio.example',
      data: { target: entry.id, why: 'asked for' },
    },
  ])
  for (const entries of [all, all.toReversed(), erased, erased.toReversed()])
    expect(() => assess(foldEntries(entries), { asOf: ASOF, now: NOW })).not.toThrow()
})
