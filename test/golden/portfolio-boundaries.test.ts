import { expect, test } from 'vitest'
import { openingsOf } from '#method/portfolio/openings.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, seen, standing } from './told.ts'

// P1, P3, P4, P6: how long a space, a brief, a discovery and a decision stay open, to the day. ASOF is a Tuesday.

const us = 'sam@studio.example'
const kim = 'kim@studio.example'
const space = (at: string): Short => seen('space', at, 'new_problem_space')
const brief = (at: string, by: string, data: object = {}): Short => [
  at,
  'initiative.opened',
  {
    ref: 'i',
    title: 'weigh',
    brief: {
      population: ['Ana', 'Ben'],
      journey: 'returns',
      bet: 'half the time',
      assumption: 'partners weigh',
      successSignals: ['inside_access'],
      killCriterion: { text: 'no partner weighs', by },
      signOff: kim,
    },
    ...data,
  },
  { id: 'brief' },
]
const decided = (at: string, decision: string, data: object = {}): Short => [
  at,
  'initiative.decided',
  { ref: 'i', decision, why: 'seen', ...data },
]
const discovery = (at: string, due = after(9)): Short => [
  at,
  'discovery.opened',
  { ref: 'd', space: 'returns', questions: ['who?'], people: ['dana'], due },
]
const due = (lines: readonly Short[], what: string) =>
  standing(lines)
    .due.filter((item) => item.what === what)
    .map(({ on, owner }) => [on, owner])

test('P6: a problem space is one for a year, until a brief comes of it', () => {
  const open = (...lines: Short[]) => standing(lines).spaces.map(({ entry }) => entry)
  expect([open(space(ago(364))), open(space(ago(365)))]).toEqual([['space'], []])
  expect(open(space(ago(9)), brief(ago(10), after(9)))).toEqual(['space'])
  expect(open(space(ago(9)), brief(ago(9), after(9)))).toEqual([])
  // A brief that says what it stands on takes up nothing else.
  expect(open(space(ago(9)), brief(ago(9), after(9), { standsOn: ['other'] }))).toEqual(['space'])
  expect(open(space(ago(9)), brief(ago(9), after(9), { standsOn: ['space'] }))).toEqual([])
})

test('P3: a brief is open through the day of its kill criterion, overdue from the next, and due to who signed it', () => {
  const status = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).initiatives[0]!.status
  const lines = [brief(ago(60), ASOF)]
  expect([status(lines), status(lines, after(1))]).toEqual(['open', 'overdue'])
  expect(due(lines, 'kill_criterion')).toEqual([[ASOF, kim]])
  // Kept before its day it goes on; on its day or after, that settles it. Killed it is over at once.
  expect(status([...lines, decided(ago(1), 'kept')])).toBe('open')
  expect(status([...lines, decided(ASOF, 'kept')])).toBe('kept')
  expect(status([...lines, decided(ago(50), 'killed')])).toBe('killed')
  expect(due([...lines, decided(ago(50), 'killed')], 'kill_criterion')).toEqual([])
})

test('P3: sharpened, its kill criterion falls on the new day', () => {
  const sharpened = decided(ago(5), 'sharpened', { killCriterion: { text: 'none in May', by: after(20) } })
  const lines = [brief(ago(60), ago(5)), sharpened]
  expect(standing(lines).initiatives[0]).toMatchObject({ status: 'open', killBy: after(20), owner: kim })
  expect(due(lines, 'kill_criterion')).toEqual([[after(20), kim]])
  expect(standing(lines, after(21)).initiatives[0]!.status).toBe('overdue')
})

test('P3: a success signal of the catalog is seen since the brief, not before', () => {
  const lines = (at: string) => [brief(ago(9), after(9)), seen('access', at, 'inside_access')]
  const shown = (at: string) => standing(lines(at)).initiatives[0]!.signals
  expect(shown(ago(9))).toEqual([{ signal: 'inside_access', seen: ['access'] }])
  expect(shown(ago(10))).toEqual([{ signal: 'inside_access', seen: [] }])
})

test('S3: a discovery is overdue the day after it is due, until a brief comes of it or it is closed', () => {
  const status = (...lines: Short[]) => standing(lines).discoveries[0]!.status
  expect(status(discovery(ago(9), ASOF))).toBe('open')
  expect(status(discovery(ago(9), ago(1)))).toBe('overdue')
  expect(status(discovery(ago(9), ago(1)), brief(ago(3), after(9)))).toBe('done')
  expect(status(discovery(ago(9), ago(1)), brief(ago(10), after(9)))).toBe('overdue')
  expect(status(discovery(ago(9), ago(1)), [ASOF, 'discovery.closed', { ref: 'd', found: 'nothing' }])).toBe('done')
})

const audit = (rating: number): Short => {
  const mark = { rating, evidence: ['seen'] }
  return [ago(9), 'trust.audited', { auditor: us, competence: mark, integrity: mark, benevolence: mark }]
}

test('P3: an expansion needs a source, trust above 2 on three dimensions, and a brief', () => {
  const lacks = (...lines: Short[]) => standing(lines).expansion.lacks.map(({ code }) => code)
  const praise = seen('seen', ago(60), 'praise')
  expect(lacks()).toEqual(['expansion.no_source', 'expansion.trust_unaudited', 'expansion.no_brief'])
  expect(lacks(praise, audit(3), space(ago(5)))).toEqual(['expansion.no_brief'])
  expect(lacks(praise, audit(2), space(ago(5)))).toEqual(['expansion.trust_low', 'expansion.no_brief'])
  expect(lacks(praise, audit(3), space(ago(5)), brief(ago(4), after(9), { standsOn: ['space'] }))).toEqual([])
  const cases = (first: number) =>
    [first, 20, 0].map((day): Short => [
      ago(day),
      'case.opened',
      { ref: `t${day}`, title: 'x', level: 'L1', theme: 'csv import' },
    ])
  expect(lacks(praise, audit(3), ...cases(42))).toEqual(['expansion.no_brief'])
  expect(lacks(praise, audit(3), ...cases(41))).toEqual(['expansion.no_source', 'expansion.no_brief'])
})

test('P6: what may come next is renewals, patterns of six weeks, spaces and open briefs, and of an ended account nothing', () => {
  const openings = (...lines: Short[]) => openingsOf(standing(lines)).map(({ what, on }) => [what, on])
  const lines: Short[] = [
    [ago(300), 'contract.signed', { start: ago(300), end: after(100) }],
    space(ago(5)),
    brief(ago(9), after(9)),
    ...[42, 20, 0].map((day): Short => [
      ago(day),
      'case.opened',
      { ref: `t${day}`, title: 'x', level: 'L1', theme: 'csv import' },
    ]),
  ]
  expect(openings(...lines)).toEqual([
    ['renewal', after(10)],
    ['pattern', ago(42)],
    ['space', ago(5)],
    ['brief', ago(9)],
  ])
  expect(openings(...lines, decided(ago(1), 'killed'))).not.toContainEqual(['brief', ago(9)])
  expect(openings(...lines, [ago(1), 'state.named', { state: 'ended' }])).toEqual([])
})

test('P1: the sitting among ourselves and the one with the client are two, each by its quarter', () => {
  const held = (at: string, review: string, withClient: boolean, data: object = {}): Short => [
    at,
    'review.held',
    { review, withClient, continues: [], changes: [], stops: [], ...data },
  ]
  const read = (...lines: Short[]) => {
    const { internal, withClient } = standing(lines).reviews
    return [internal && [internal.quarter, internal.decision], withClient && [withClient.quarter, withClient.decision]]
  }
  expect(read(held('2026-06-30', 'portfolio', false))).toEqual([['2026-Q2', null], null])
  expect(read(held('2026-04-01', 'quarterly', true, { continues: ['the sync'] }))).toEqual([
    null,
    ['2026-Q2', 'continue'],
  ])
  expect(read(held('2026-03-31', 'quarterly', true, { stops: ['the export'] }))).toEqual([null, ['2026-Q1', 'change']])
  expect(read(held('2026-04-02', 'portfolio', false, { quarter: '2026-Q1', decision: 'stop' }))).toEqual([
    ['2026-Q1', 'stop'],
    null,
  ])
  // Neither a quarterly sitting without the client nor one on the SLA is either.
  expect(read(held(ago(1), 'quarterly', false), held(ago(1), 'sla', true))).toEqual([null, null])
})

test('P4: a decision to walk away stands until a contract is signed or renewed after it', () => {
  const walked: Short = [
    ago(9),
    'walkaway.decided',
    {
      tests: { discovery: true, prediction: false, assumptions: false },
      reasons: ['no discovery'],
      toldClient: false,
      shape: 'small and urgent',
      earlySignals: [],
    },
    { id: 'walk' },
  ]
  const signed = (at: string): Short => [at, 'contract.signed', { start: at }]
  expect(standing([walked]).walkAway).toEqual({ decidedOn: ago(9), failed: 2, clientTold: false, entry: 'walk' })
  expect(standing([walked, signed(ago(10))]).walkAway).not.toBeNull()
  expect(standing([walked, signed(ago(8))]).walkAway).toBeNull()
})

test('P5: what a precedent asks is due at once before closing, and after it by the quarter’s end; answered or dismissed it is not', () => {
  const raised: Short = [ago(5), 'precedent.raised', { ref: 'q', precedent: 'southwind', signal: 'a fixed date' }]
  const answered = (data: object): Short => [ago(1), 'precedent.answered', { ref: 'q', ...data }]
  const operating: Short = [ago(50), 'state.named', { state: 'operating' }]
  expect(due([raised], 'precedent')).toEqual([[ago(5), null]])
  expect(due([raised, operating], 'precedent')).toEqual([['2026-06-30', null]])
  expect(due([raised, answered({ answer: 'no date was fixed' })], 'precedent')).toEqual([])
  expect(standing([raised, answered({ dismissed: 'another trade' })]).precedents.map(({ status }) => status)).toEqual([
    'dismissed',
  ])
})
