import { expect, test } from 'vitest'
import { DEFAULT_POLICY, foldEntries } from '#method/index.ts'
import { ATTRIBUTES } from '#method/portfolio/attributes.ts'
import { engagementOf } from '#method/portfolio/engagement.ts'
import type { Engagement } from '#method/portfolio/engagement.ts'
import { alike } from '#method/portfolio/likeness.ts'
import { precedentsOf } from '#method/portfolio/precedents.ts'
import { parseDay } from '#method/time/day.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, standing } from './told.ts'

// P5: past engagements of similar shape, attribute by attribute, how they ended, and what they ask.

const shapeOf = (lines: readonly Short[], asOf = ASOF) =>
  engagementOf(foldEntries(ledger('2024-01-02', lines)), parseDay(asOf)!)

const UNKNOWN: Engagement = {
  sector: null,
  relationshipType: null,
  industry: null,
  size: null,
  engagement: null,
  region: null,
  tags: [],
  annualValue: null,
  lengthDays: null,
  state: null,
  past: null,
}
const likeness = (attribute: (typeof ATTRIBUTES)[number], ours: Partial<Engagement>, theirs: Partial<Engagement>) =>
  alike({ ...UNKNOWN, ...ours }, { ...UNKNOWN, ...theirs }, DEFAULT_POLICY).attributes.find(
    (each) => each.attribute === attribute,
  )?.likeness

test.each<[(typeof ATTRIBUTES)[number], Partial<Engagement>, Partial<Engagement>, string]>([
  ['sector', { sector: 'saas' }, { sector: 'saas' }, 'same'],
  ['sector', { sector: 'saas' }, { sector: 'other' }, 'different'],
  ['relationshipType', { relationshipType: 'retainer' }, { relationshipType: 'advisory' }, 'near'],
  ['relationshipType', { relationshipType: 'retainer' }, { relationshipType: 'project' }, 'different'],
  ['relationshipType', { relationshipType: 'project' }, { relationshipType: 'transactional' }, 'near'],
  ['industry', { industry: 'Logistics ' }, { industry: 'logistics' }, 'same'],
  ['industry', { industry: 'retail' }, { industry: 'food retail' }, 'near'],
  ['size', { size: 100 }, { size: 200 }, 'near'],
  ['size', { size: 100 }, { size: 201 }, 'different'],
  ['size', { size: '50-200' }, { size: '50-200' }, 'same'],
  ['tags', { tags: ['a', 'b'] }, { tags: ['b', 'A'] }, 'same'],
  ['tags', { tags: ['a', 'b'] }, { tags: ['b', 'c'] }, 'near'],
  ['tags', { tags: ['a'] }, { tags: ['c'] }, 'different'],
  ['annualValue', { annualValue: 20_000 }, { annualValue: 99_999 }, 'same'],
  ['annualValue', { annualValue: 99_999 }, { annualValue: 100_000 }, 'near'],
  ['annualValue', { annualValue: 19_999 }, { annualValue: 100_000 }, 'different'],
  ['lengthDays', { lengthDays: 365 }, { lengthDays: 366 }, 'same'],
  ['lengthDays', { lengthDays: 366 }, { lengthDays: 730 }, 'near'],
  ['lengthDays', { lengthDays: 90 }, { lengthDays: 730 }, 'different'],
  ['state', { state: 'operating' }, { state: 'expanding' }, 'near'],
  ['state', { state: 'prospect' }, { state: 'operating' }, 'different'],
])('P5: %s %o beside %o is %s', (attribute, ours, theirs, expected) => {
  expect(likeness(attribute, ours, theirs)).toBe(expected)
  expect(likeness(attribute, theirs, ours)).toBe(expected)
})

test.each(ATTRIBUTES)('P5: %s that one side does not tell is unknown: neither zero nor a match', (attribute) => {
  const full = shapeOf([
    [
      '2024-01-02',
      'account.opened',
      { shape: { industry: 'retail', size: 10, engagement: 'build', region: 'EU', tags: ['a'] } },
    ],
    [ago(30), 'contract.signed', { start: ago(30), end: after(30) }],
    [ago(30), 'state.named', { state: 'operating' }],
  ])
  expect(likeness(attribute, full, full)).toBe('same')
  expect(likeness(attribute, full, UNKNOWN)).toBe('unknown')
  expect(likeness(attribute, UNKNOWN, UNKNOWN)).toBe('unknown')
})

test('P5: the score is the share of the compared weight, what is near counting half', () => {
  const ours: Engagement = { ...UNKNOWN, sector: 'saas', relationshipType: 'retainer', region: 'EU' }
  const theirs: Engagement = { ...UNKNOWN, sector: 'saas', relationshipType: 'advisory', region: 'US' }
  // Sector 2 of 2, relationship type 1 of 2, region 0 of 1.
  expect(alike(ours, theirs, DEFAULT_POLICY)).toMatchObject({ score: 0.6, compared: 3 })
})

test('P5: what is known of fewer than three attributes can not be compared', () => {
  const two: Engagement = { ...UNKNOWN, sector: 'saas', relationshipType: 'retainer' }
  expect(alike(two, two, DEFAULT_POLICY)).toMatchObject({ score: null, compared: 2 })
  const three: Engagement = { ...two, region: 'EU' }
  expect(alike(three, three, DEFAULT_POLICY)).toMatchObject({ score: 1, compared: 3 })
})

const contract: Short = [ago(300), 'contract.signed', { start: ago(300), end: after(64) }, { id: 'signed' }]

test('P5: the shape is read from the account and its contracts', () => {
  const opened: Short = ['2024-01-02', 'account.opened', { shape: { industry: 'retail', size: 40, tags: ['a'] } }]
  const changed: Short = [ago(5), 'account.changed', { relationshipType: 'advisory' }]
  expect(shapeOf([opened, changed, contract, [ago(9), 'state.named', { state: 'operating' }]])).toEqual({
    sector: 'saas',
    relationshipType: 'advisory',
    industry: 'retail',
    size: 40,
    engagement: null,
    region: null,
    tags: ['a'],
    annualValue: 117_000,
    lengthDays: 365,
    state: 'operating',
    past: null,
  })
})

const outcome = (lines: readonly Short[]) => {
  const { past, state } = shapeOf(lines)
  return past && [past.outcome, past.endedOn, past.entry, state]
}
const operating: Short = [ago(200), 'state.named', { state: 'operating' }]
const walked = (at: string): Short => [
  at,
  'walkaway.decided',
  {
    tests: { discovery: false, prediction: true, assumptions: false },
    reasons: ['two of three'],
    toldClient: 'that we finish what is signed',
    shape: 'a small firm',
    earlySignals: ['no access to the crews'],
  },
  { id: 'walked' },
]
const ended = (byWhom: string): Short => [ago(3), 'contract.ended', { byWhom }, { id: 'ended' }]

test('P5: an engagement is past when it ended, was lost or was left, and read as it was before', () => {
  expect(outcome([contract, operating])).toBeNull()
  expect(outcome([contract, operating, ended('client')])).toEqual(['client', ago(3), 'ended', 'operating'])
  expect(outcome([contract, operating, ended('completed')])).toEqual(['completed', ago(3), 'ended', 'operating'])
  expect(outcome([contract, operating, walked(ago(9)), ended('us')])).toEqual([
    'walked_away',
    ago(9),
    'walked',
    'operating',
  ])
  const lost: Short = [ago(3), 'deal.lost', { reason: 'price', what: 'they stayed' }, { id: 'lost' }]
  expect(outcome([lost])).toEqual(['lost', ago(3), 'lost', 'prospect'])
  const named: Short = [ago(2), 'state.named', { state: 'ended' }, { id: 'named' }]
  expect(outcome([operating, named])).toEqual(['untold', ago(2), 'named', 'operating'])
})

test('P5: a deal lost beside a contract that runs, and a contract signed after walking away, end nothing', () => {
  expect(outcome([contract, [ago(3), 'deal.lost', { reason: 'price', what: 'the second hall' }]])).toBeNull()
  expect(outcome([walked(ago(301)), contract])).toBeNull()
})

test('P5: the value and the length of what ended are those it had', () => {
  expect(shapeOf([contract, ended('client')])).toMatchObject({ annualValue: 117_000, lengthDays: 365 })
})

test('P5: early signals are what the walk-away looked back on, what fit noted, and the risks raised first', () => {
  const fit: Short = [
    ago(290),
    'fit.assessed',
    {
      discovery: { pass: true, why: 'open' },
      prediction: { pass: true, why: 'paid' },
      assumptions: { pass: true, why: 'agreed' },
      riskSignals: ['three buyers in a year', 'no access to the crews'],
    },
    { id: 'fit' },
  ]
  const signals = shapeOf([contract, operating, fit, walked(ago(9))]).past?.signals ?? []
  expect(signals.slice(0, 2)).toEqual([
    { from: 'walk_away', on: ago(9), text: 'no access to the crews', risk: null, entry: 'walked' },
    { from: 'fit', on: ago(290), text: 'three buyers in a year', risk: null, entry: 'fit' },
  ])
  // No map and no rituals two weeks after the start, no scope after a month: raised in that order.
  expect(signals.slice(2).map(({ from, risk, on }) => [from, risk, on])).toEqual([
    ['risk', 'F2', ago(286)],
    ['risk', 'F3', ago(286)],
    ['risk', 'F1', ago(270)],
  ])
})

const pastOf = (account: string, change: Partial<Engagement>, how: string, endedOn = ago(30)) => ({
  account,
  engagement: {
    ...UNKNOWN,
    sector: 'saas' as const,
    relationshipType: 'retainer' as const,
    region: 'EU',
    ...change,
    past: { outcome: how as 'client', endedOn, entry: `${account}-end`, signals: [] },
  },
})
const ours: Engagement = { ...UNKNOWN, sector: 'saas', relationshipType: 'retainer', region: 'EU' }

test('P5: the most similar seven are shown, the more alike first, then what ended later', () => {
  const past = [
    pastOf('near', { relationshipType: 'advisory' }, 'client'),
    pastOf('same', {}, 'client', ago(40)),
    pastOf('later', {}, 'completed', ago(20)),
    pastOf('other', { sector: 'other', relationshipType: 'project' }, 'client'),
    ...[1, 2, 3, 4, 5].map((n) => pastOf(`x${n}`, {}, 'us', ago(50 + n))),
  ]
  const found = precedentsOf(ours, past, DEFAULT_POLICY)
  expect(found.of).toBe(9)
  expect(found.precedents.map(({ account }) => account)).toEqual(['later', 'same', 'x1', 'x2', 'x3', 'x4', 'x5'])
})

test('P5: half alike is a precedent, less is none', () => {
  // Sector and region the same is 3 of 5; the relationship type alone is 2 of 5.
  const [more, less] = [
    pastOf('more', { relationshipType: 'project' }, 'us'),
    pastOf('less', { sector: 'other', region: 'US' }, 'us'),
  ]
  expect(precedentsOf(ours, [more, less], DEFAULT_POLICY).precedents.map(({ account }) => account)).toEqual(['more'])
})

test('P5: base rates carry their n, and fewer than five are too few to say', () => {
  const past = (n: number) => Array.from({ length: n }, (_, i) => pastOf(`a${i}`, {}, i < 3 ? 'client' : 'completed'))
  expect(precedentsOf(ours, [], DEFAULT_POLICY).rates).toEqual([{ code: 'precedent.none', params: {} }])
  expect(precedentsOf(ours, past(4), DEFAULT_POLICY).rates).toEqual([
    { code: 'precedent.too_few', params: { n: 4, needed: 5 } },
  ])
  expect(precedentsOf(ours, past(5), DEFAULT_POLICY).rates).toEqual([
    { code: 'precedent.rate', params: { count: 3, n: 5, outcome: 'client' } },
    { code: 'precedent.rate', params: { count: 2, n: 5, outcome: 'completed' } },
  ])
})

const raised = (at: string): Short => [
  at,
  'precedent.raised',
  { ref: 'q', precedent: 'tidewell', signal: 'three buyers in a year' },
  { id: 'raised' },
]
const questions = (lines: readonly Short[]) => standing(lines).precedents
const dueOf = (lines: readonly Short[]) => standing(lines).due.filter(({ what }) => what === 'precedent')

test('P5: before closing a question is due at once, later before the quarter’s review', () => {
  const lead: Short = ['2024-01-02', 'account.opened', { lead: 'kim@studio.example' }]
  const question = { what: 'precedent', ref: 'q', owner: 'kim@studio.example', entry: 'raised', snoozed: null }
  const item = (on: string) => [{ ...question, on }]
  expect(dueOf([lead, raised(ago(40))])).toEqual(item(ago(40)))
  expect(dueOf([lead, [ago(50), 'state.named', { state: 'prospect' }], raised(ago(40))])).toEqual(item(ago(40)))
  // The twenty-first of May lies in the second quarter, which ends on the last of June.
  expect(dueOf([lead, contract, raised(ago(40))])).toEqual(item('2026-06-30'))
  expect(dueOf([lead, contract, raised('2026-03-31')])).toEqual(item('2026-03-31'))
})

test('P5: each question is answered, or dismissed with a reason', () => {
  const open = questions([raised(ago(40))])
  expect(open).toEqual([
    {
      ref: 'q',
      precedent: 'tidewell',
      signal: 'three buyers in a year',
      raisedOn: ago(40),
      status: 'open',
      answerBy: ago(40),
      entry: 'raised',
    },
  ])
  const answer = (data: object): Short => [ago(2), 'precedent.answered', { ref: 'q', ...data }, { id: 'told' }]
  const closed = (data: object) => questions([raised(ago(40)), answer(data)])[0]
  expect(closed({ answer: 'the founder buys' })).toMatchObject({ status: 'answered', answerBy: null, entry: 'told' })
  expect(closed({ dismissed: 'another trade' })).toMatchObject({ status: 'dismissed', answerBy: null, entry: 'told' })
  expect(dueOf([raised(ago(40)), answer({ dismissed: 'another trade' })])).toEqual([])
})
