import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, seen, standing } from './told.ts'

// S2: which of several proposals wins, and what is held back.

const signed = (start: string, data: object = {}): Short => [start, 'contract.signed', { start, ...data }]
const named = (at: string, state: string): Short => [at, 'state.named', { state }]
const proposed = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).state.proposed
const dueOn = (lines: readonly Short[]) => standing(lines).due.find(({ what }) => what === 'state')?.on ?? null

const audit = (at: string): Short => {
  const mark = { rating: 3, evidence: ['seen'] }
  return [at, 'trust.audited', { auditor: 'sam@studio.example', competence: mark, integrity: mark, benevolence: mark }]
}
const trusted = [seen('seen', ago(60), 'praise'), audit(ago(30))]
const space = (at: string): Short => seen('space', at, 'new_problem_space')
const noticed = (at: string): Short => [at, 'contract.noticed', { ref: 'k1', byWhom: 'client', effective: after(60) }]
const looked: Short = seen('looked', ago(5), 'alternatives_evaluated')

test('where nothing is named, establishing waits for the start and gives way to operating on day 90', () => {
  expect(proposed([signed(ago(89))])).toBe('establishing')
  expect(proposed([signed(ago(90))])).toBe('operating')
  expect(proposed([signed(ago(0))])).toBe('establishing')
  expect([dueOn([signed(ago(89))]), dueOn([signed(ago(90))])]).toEqual([ago(89), ASOF])
})

test('expanding wins over operating, renewing over expanding, ended over all', () => {
  const lines = [signed(ago(100)), ...trusted, space(ago(10))]
  expect(proposed(lines)).toBe('expanding')
  expect(proposed([...lines, noticed(ago(1))])).toBe('renewing')
  expect(proposed([...lines, noticed(ago(1)), [ASOF, 'contract.ended', { byWhom: 'client' }]])).toBe('ended')
})

test('while alternatives are open operating is held back, and establishing not proposed in its place', () => {
  expect(proposed([signed(ago(89)), looked])).toBe('establishing')
  expect(proposed([signed(ago(90)), looked])).toBeNull()
  // What wins over operating is not held back with it.
  expect(proposed([signed(ago(100)), looked, ...trusted, space(ago(10))])).toBe('expanding')
})

test('notice holds operating back until a renewal overtakes it', () => {
  const lines = [signed(ago(100)), named(ago(50), 'renewing'), noticed(ago(1))]
  expect(proposed(lines)).toBeNull()
  expect(proposed([...lines, [ASOF, 'contract.renewed', { reason: 'value', end: after(400) }]])).toBe('operating')
})

test('from expanding nobody is sent back to operating', () => {
  expect(proposed([signed(ago(300)), named(ago(50), 'expanding')])).toBeNull()
})

test('a contradicted dimension counts as 1, and trust that counts 1 is not for expanding', () => {
  const lines = [signed(ago(200)), named(ago(40), 'operating'), ...trusted, space(ago(10))]
  expect(proposed(lines)).toBe('expanding')
  expect(proposed([...lines, seen('elsewhere', ago(5), 'bad_news_elsewhere')])).toBeNull()
})

test('an opinion is no usable rating', () => {
  const opinion: Short = [
    ago(3),
    'trust.audited',
    {
      auditor: 'sam@studio.example',
      competence: { rating: 5, evidence: [] },
      integrity: { rating: 5, evidence: ['seen'] },
      benevolence: { rating: 5, evidence: ['seen'] },
    },
  ]
  const lines = [signed(ago(200)), named(ago(40), 'operating'), ...trusted, space(ago(10))]
  expect(proposed([...lines, opinion])).toBeNull()
})

test('the end of the contract, its notice deadline and notice given: whichever comes first', () => {
  const lines = (end: string, noticeDays: number, ...more: Short[]) => [
    signed(ago(200), { end, noticeDays }),
    named(ago(190), 'operating'),
    ...more,
  ]
  // Sixty days' notice less thirty are the ninety days themselves; a day more of notice is a day earlier.
  expect([proposed(lines(after(90), 60)), proposed(lines(after(91), 60)), proposed(lines(after(91), 61))]).toEqual([
    'renewing',
    null,
    'renewing',
  ])
  expect(dueOn(lines(after(50), 90))).toBe(ago(70))
  expect(dueOn(lines(after(300), 90, noticed(ago(3))))).toBe(ago(3))
  // Past its end it asks to be renewed or ended still.
  expect(proposed(lines(ago(5), 0))).toBe('renewing')
})

test('a contract not begun yet keeps the account from having ended', () => {
  const lines: Short[] = [
    signed(ago(200)),
    named(ago(190), 'operating'),
    [ago(3), 'contract.ended', { byWhom: 'completed' }],
    [ago(2), 'contract.signed', { ref: 'k2', start: after(1) }],
  ]
  expect(proposed(lines.slice(0, 3))).toBe('ended')
  expect(proposed(lines)).toBeNull()
})

test('who has ended stays so until something is signed anew', () => {
  const lines: Short[] = [
    signed(ago(200)),
    [ago(100), 'contract.ended', { byWhom: 'completed' }],
    named(ago(99), 'ended'),
  ]
  expect(proposed(lines)).toBeNull()
  expect(proposed([...lines, [ago(9), 'contract.signed', { ref: 'k2', start: ago(9) }]])).toBe('operating')
})
