import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { ago, ASOF, cap, kept, met, onRung, seen, standing } from './told.ts'

// LEDGER §1: content (corrected, redacted) and status (confirmed, rejected, withdrawn); on each the last in order wins.

const act = (
  kind: 'confirmed' | 'rejected' | 'withdrawn' | 'redacted',
  target: string,
  days: number,
  id = '',
): Short => [ago(days), `entry.${kind}`, { target, why: 'as they asked' }, id === '' ? {} : { id }]
const corrected = (target: string, days: number, data: object, id = ''): Short => [
  ago(days),
  'entry.corrected',
  { target, ...data },
  id === '' ? {} : { id },
]
const observed = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).coverage.observations
const praise = seen('it', ago(30), 'praise')
const proposed: Short = [praise[0], praise[1], praise[2]!, { id: 'it', status: 'proposed' }]

// Status.

test('what a machine proposed counts for nothing until a person confirms it', () => {
  expect(observed([proposed])).toBe(0)
  expect(observed([proposed, act('confirmed', 'it', 5)])).toBe(1)
  expect(observed([proposed, act('rejected', 'it', 5)])).toBe(0)
})

test('confirmed later, it counts on its own day', () => {
  expect(observed([proposed, act('confirmed', 'it', 5)], ago(30))).toBe(1)
  expect(observed([proposed, act('confirmed', 'it', 5)], ago(31))).toBe(0)
})

test('what is proposed against us waits as well', () => {
  const looked: Short = [ago(9), 'signal', { signal: 'alternatives_evaluated' }, { id: 'looked', status: 'proposed' }]
  expect(standing(onRung(3, {}, [looked])).ladder.rung).toBe(3)
  expect(standing(onRung(3, {}, [looked, act('confirmed', 'looked', 1)])).ladder.rung).toBe(1)
})

test('withdrawn it counts for nothing, on any day; withdrawing that restores it', () => {
  const withdrawn = act('withdrawn', 'it', 5, 'undo')
  expect([observed([praise, withdrawn]), observed([praise, withdrawn], ago(20))]).toEqual([0, 0])
  expect(observed([praise, withdrawn, act('withdrawn', 'undo', 4, 'redo')])).toBe(1)
  expect(observed([praise, withdrawn, act('withdrawn', 'undo', 4, 'redo'), act('withdrawn', 'redo', 3)])).toBe(0)
})

test('the last word on its status wins, in the order of days', () => {
  expect(observed([praise, act('rejected', 'it', 9), act('confirmed', 'it', 5)])).toBe(1)
  expect(observed([praise, act('rejected', 'it', 5), act('confirmed', 'it', 9)])).toBe(0)
  expect(observed([praise, act('withdrawn', 'it', 9), act('confirmed', 'it', 5)])).toBe(1)
  expect(observed([proposed, act('confirmed', 'it', 9), act('withdrawn', 'it', 5)])).toBe(0)
})

test('taking a confirmation back leaves what was proposed proposed', () => {
  expect(observed([proposed, act('confirmed', 'it', 9, 'yes'), act('withdrawn', 'yes', 5)])).toBe(0)
})

test('an act that is itself proposed does nothing until it is confirmed', () => {
  const asked: Short = [ago(5), 'entry.withdrawn', { target: 'it', why: 'a copy' }, { id: 'ask', status: 'proposed' }]
  expect([observed([praise, asked]), observed([praise, asked, act('confirmed', 'ask', 3)])]).toEqual([1, 0])
})

test('acts that take each other back in a ring come to nothing', () => {
  const ring = [act('withdrawn', 'b', 5, 'a'), act('withdrawn', 'a', 4, 'b'), act('withdrawn', 'self', 3, 'self')]
  expect(() => standing([praise, ...ring])).not.toThrow()
  expect(observed([praise, ...ring])).toBe(1)
})

test('an act on an entry nobody wrote does nothing', () => {
  expect(observed([praise, act('withdrawn', 'other', 5), act('redacted', 'other', 5)])).toBe(1)
})

// Content.

test('corrected data, day and source read as if they had always been so', () => {
  const other = corrected('it', 5, { data: { signal: 'plans_shared_early', what: 'their plan', people: ['dana'] } })
  expect(standing([praise, other], ago(30)).ladder.dimensions.information_flow.level).toBe(4)
  const day = corrected('it', 5, { at: ago(50) })
  expect([observed([praise, day], ago(31)), observed([praise, day], ago(51))]).toEqual([1, 0])
  const source = corrected('it', 5, { source: { type: 'email', ref: '<m1@mail.example>' } })
  expect(standing([praise, source]).coverage.sources.map(({ type }) => type)).toEqual(['email', 'manual'])
})

test('what a correction leaves out stays as it was', () => {
  const both = [corrected('it', 6, { at: ago(50) }), corrected('it', 5, { source: { type: 'email', ref: 'm' } })]
  const { coverage } = standing([praise, ...both])
  expect(coverage.sources[0]).toEqual({ type: 'email', lastAt: ago(50), entries: 1 })
})

test('the last correction wins, and taking it back restores the one before', () => {
  const to = (days: number, signal: string, id: string) =>
    corrected('it', days, { data: { signal, what: 'w', people: ['dana'] } }, id)
  const lines = [praise, to(9, 'inside_access', 'first'), to(5, 'plans_shared_early', 'second')]
  const level = (all: readonly Short[]) => standing(all).ladder.dimensions.information_flow.level
  expect(level(lines)).toBe(4)
  expect(level([...lines, act('withdrawn', 'second', 3)])).toBe(3)
  expect(level([...lines, act('withdrawn', 'second', 3), act('withdrawn', 'first', 2)])).toBe(2)
})

test('a correction and a status do not touch each other', () => {
  const fix = corrected('it', 5, { at: ago(50) })
  expect(observed([praise, fix, act('withdrawn', 'it', 9)])).toBe(0)
  expect(observed([proposed, fix])).toBe(0)
  expect(observed([proposed, fix, act('confirmed', 'it', 9)], ago(50))).toBe(1)
})

test('a corrected promise is resolved anew', () => {
  const lines: Short[] = [
    [ago(30), 'commitment.made', { ref: 'c', due: ago(20) }, { id: 'made' }],
    [ago(18), 'commitment.kept', { ref: 'c' }],
  ]
  const due = corrected('made', 5, {
    data: { ref: 'c', what: 'the pricing sheet', side: 'us', owner: 'sam@studio.example', to: 'dana', due: ago(15) },
  })
  expect([standing(lines).commitments.us.missed, standing([...lines, due]).commitments.us.kept]).toEqual([1, 1])
})

// Redaction.

test('erased, what spoke for us counts no more', () => {
  expect(observed([praise, act('redacted', 'it', 5)])).toBe(0)
  expect(met(standing(onRung(3, {}, [act('redacted', 'planning', 5)])), 'L3b')).toBe(false)
  expect(observed([[ago(9), 'need.addressed', { askedFor: false }, { id: 'it' }], act('redacted', 'it', 5)])).toBe(0)
})

test('what spoke against us outlives it', () => {
  const lines: Short[] = [
    seen('looked', ago(20), 'alternatives_evaluated'),
    seen('discount', ago(20), 'retained_by_discount'),
    [ago(20), 'integrity.breached', {}, { id: 'breach' }],
    seen('late', ago(20), 'shared_after_public'),
  ]
  const rules = (all: readonly Short[]) => standing(onRung(3, {}, all)).ladder.caps.map(({ rule }) => rule)
  const erased = ['looked', 'discount', 'breach', 'late'].map((id) => act('redacted', id, 5))
  expect(rules([...lines, ...erased])).toEqual(['L6-alternatives', 'L6-price', 'L6-integrity', 'L6-after-public'])
})

test('it is for good: no correction, no confirmation and no withdrawal brings the text back', () => {
  const back = corrected('it', 3, { data: { signal: 'praise', what: 'again', people: ['dana'] } })
  expect(observed([praise, act('redacted', 'it', 5, 'gone'), back])).toBe(0)
  expect(observed([praise, act('redacted', 'it', 5, 'gone'), act('withdrawn', 'gone', 3)])).toBe(0)
  expect(observed([praise, act('redacted', 'it', 5, 'gone'), act('confirmed', 'it', 3)])).toBe(0)
})

test('a redaction that only waits, or was rejected, erases nothing', () => {
  const asked: Short = [ago(5), 'entry.redacted', { target: 'it', why: 'x' }, { id: 'ask', status: 'proposed' }]
  expect([observed([praise, asked]), observed([praise, asked, act('rejected', 'ask', 3)])]).toEqual([1, 1])
  expect(observed([praise, asked, act('confirmed', 'ask', 3)])).toBe(0)
})

test('an erased entry is still an entry of its source and day', () => {
  expect(standing([praise, act('redacted', 'it', 5)]).coverage.sources).toEqual([
    { type: 'manual', lastAt: ago(30), entries: 2 },
  ])
})

test('a correction before it moved the day for good', () => {
  const looked = seen('it', ago(30), 'alternatives_evaluated')
  const told = standing([looked, corrected('it', 9, { at: ago(50) }), act('redacted', 'it', 5)])
  expect(cap(told, 'L6-alternatives')?.since).toBe(ago(50))
})

test('an entry that comes erased counts as one that was erased here', () => {
  const [made, done] = kept('c', ago(9)) as [Short, Short]
  const erased: Short = [done[0], done[1], done[2]!, { ...done[3], redacted: true }]
  expect(standing([made, erased]).commitments.us).toMatchObject({ made: 0, kept: 0, keptRate: null })
  const looked: Short = [ago(9), 'signal', { signal: 'alternatives_evaluated', what: undefined }, { redacted: true }]
  expect(standing(onRung(3, {}, [looked])).ladder.rung).toBe(1)
})

// They change what is known whatever day is asked about.

test('an act dated after the day asked about applies all the same, and leaves the standing current', () => {
  const told = standing([...onRung(2), seen('x', ago(300), 'alternatives_evaluated'), act('withdrawn', 'x', 0)], ago(2))
  expect(told.ladder.rung).toBe(2)
  expect(told.validUntil).not.toBeNull()
})
