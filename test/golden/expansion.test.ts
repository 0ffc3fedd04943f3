import { expect, test } from 'vitest'
import { DEFAULT_POLICY } from '#method/index.ts'
import { openingsOf } from '#method/portfolio/openings.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, seen, standing } from './told.ts'

// P3, S3, P6: what a relationship may grow into: problem spaces, patterns, discoveries and briefs.

const us = 'sam@studio.example'
const space = (id: string, at: string): Short => seen(id, at, 'new_problem_space', { what: `space ${id}` })
const discovery = (ref: string, at: string, due: string): Short => [
  at,
  'discovery.opened',
  { ref, space: 'returns', questions: ['who decides?'], people: ['dana'], due },
  { id: `opened-${ref}` },
]
const brief = (ref: string, at: string, by: string, more: object = {}): Short => [
  at,
  'initiative.opened',
  {
    ref,
    title: `the ${ref} bet`,
    brief: {
      population: ['Dana Reed', 'Mei Lin'],
      journey: 'from return to shelf',
      bet: 'half the days',
      assumption: 'they weigh returns',
      successSignals: ['joint_planning', 'two desks use it'],
      killCriterion: { text: 'no desk uses it', by },
      ...more,
    },
  },
  { id: `brief-${ref}` },
]
const decided = (ref: string, at: string, decision: string, more: object = {}): Short => [
  at,
  'initiative.decided',
  { ref, decision, why: 'as seen', ...more },
  { id: `${decision}-${at}` },
]
const audited = (at: string, integrity = 4): Short => [
  at,
  'trust.audited',
  {
    auditor: us,
    competence: { rating: 4, evidence: ['praise'] },
    integrity: { rating: integrity, evidence: ['praise'] },
    benevolence: { rating: 3, evidence: ['praise'] },
  },
]
const praise = seen('praise', ago(10), 'praise')

test('P3: a brief is told with its kill criterion, who signed it off and the signals it would show', () => {
  const lines = [brief('i1', ago(20), after(40), { signOff: 'kim@studio.example' })]
  expect(standing(lines).initiatives).toEqual([
    {
      ref: 'i1',
      title: 'the i1 bet',
      openedOn: ago(20),
      killBy: after(40),
      status: 'open',
      decidedOn: null,
      owner: 'kim@studio.example',
      signals: [
        { signal: 'joint_planning', seen: [] },
        { signal: 'two desks use it', seen: [] },
      ],
      standsOn: [],
      entry: 'brief-i1',
    },
  ])
})

test('P3: a success signal of the catalog is seen by its entries since, one in words by the entry a person names', () => {
  const lines = [
    seen('before', ago(21), 'joint_planning'),
    brief('i1', ago(20), after(40)),
    seen('since', ago(20), 'joint_planning'),
    [ago(5), 'note', { text: 'two desks, counted' }, { id: 'counted' }],
    [ago(4), 'initiative.seen', { ref: 'i1', signal: 2, entry: 'counted' }],
    [ago(4), 'initiative.seen', { ref: 'i1', signal: 2, entry: 'nowhere' }],
  ] satisfies Short[]
  expect(standing(lines).initiatives[0]?.signals.map((each) => each.seen)).toEqual([['since'], ['counted']])
})

test.each([
  ['on the day of its kill criterion it is open', ASOF, [], 'open'],
  ['the day after it is to be judged', ago(1), [], 'overdue'],
  ['kept before that day it goes on', after(1), [decided('i1', ago(2), 'kept')], 'open'],
  ['kept on that day it is settled', ago(2), [decided('i1', ago(2), 'kept')], 'kept'],
  ['killed before that day it is settled', after(30), [decided('i1', ago(2), 'killed')], 'killed'],
  [
    'sharpened with a later criterion it is open until then',
    ago(3),
    [decided('i1', ago(2), 'sharpened', { killCriterion: { text: 'no second desk', by: after(9) } })],
    'open',
  ],
] as const)('P3: %s', (_what, by, lines, status) => {
  const told = standing([brief('i1', ago(40), by), ...lines])
  expect(told.initiatives[0]?.status).toBe(status)
  expect(told.due.some(({ what }) => what === 'kill_criterion')).toBe(status === 'open' || status === 'overdue')
})

test('P3: a brief that is overdue says when it became so', () => {
  expect(standing([brief('i1', ago(40), ASOF)]).validUntil).toBe('2026-06-30T22:00:00Z')
})

test('S3: a discovery is open on its last day, overdue after, and done by a brief or by what was found', () => {
  const status = (lines: readonly Short[]) => standing(lines).discoveries.map((each) => [each.status, each.initiative])
  expect(status([discovery('d1', ago(30), ASOF)])).toEqual([['open', null]])
  expect(status([discovery('d1', ago(30), ago(1))])).toEqual([['overdue', null]])
  expect(status([discovery('d1', ago(30), ago(1)), brief('i1', ago(30), after(9))])).toEqual([['done', 'i1']])
  expect(status([discovery('d1', ago(30), ago(1)), brief('i1', ago(31), after(9))])).toEqual([['overdue', null]])
  const closed: Short = [ago(2), 'discovery.closed', { ref: 'd1', found: 'nobody owns returns' }]
  expect(status([discovery('d1', ago(30), ago(1)), closed])).toEqual([['done', null]])
  expect(standing([discovery('d1', ago(30), ago(1)), closed]).due).not.toContainEqual(
    expect.objectContaining({ what: 'discovery' }),
  )
})

test('P6: a problem space is new until a brief takes it up, and no longer than a year', () => {
  const spaces = (lines: readonly Short[]) => standing(lines).spaces.map(({ entry }) => entry)
  expect(spaces([space('s1', ago(364))])).toEqual(['s1'])
  expect(spaces([space('s1', ago(365))])).toEqual([])
  expect(spaces([space('s1', ago(9)), brief('i1', ago(9), after(9))])).toEqual([])
  expect(spaces([space('s1', ago(9)), brief('i1', ago(10), after(9))])).toEqual(['s1'])
})

test('P3: a brief that names what it stands on leaves other spaces open', () => {
  const [day, kind, data, envelope] = brief('i1', ago(5), after(9))
  const named: Short = [day, kind, { ...data, standsOn: ['s1'] }, envelope]
  const told = standing([space('s1', ago(9)), space('s2', ago(8)), named])
  expect(told.spaces.map(({ entry }) => entry)).toEqual(['s2'])
  expect(told.initiatives[0]?.standsOn).toEqual(['s1'])
})

test('P6: a space whose discovery was closed with what was found is new no more', () => {
  const closed: Short = [ago(2), 'discovery.closed', { ref: 'd1', found: 'nothing' }]
  const lines = [space('s1', ago(9)), discovery('d1', ago(9), after(9))]
  expect(standing(lines).spaces).toMatchObject([{ entry: 's1', discovery: 'd1' }])
  expect(standing([...lines, closed]).spaces).toEqual([])
})

const lacks = (lines: readonly Short[]) => standing(lines).expansion.lacks.map(({ code }) => code)

test('P3: an expansion comes of a space or a pattern, and needs trust and a brief', () => {
  expect(lacks([])).toEqual(['expansion.no_source', 'expansion.trust_unaudited', 'expansion.no_brief'])
  expect(lacks([praise, audited(ago(3)), space('s1', ago(9))])).toEqual(['expansion.no_brief'])
  expect(lacks([praise, audited(ago(3)), brief('i1', ago(9), after(9))])).toEqual(['expansion.no_source'])
})

test('P3: trust of 3 carries an expansion, trust of 2 does not', () => {
  const told = (rating: number) => standing([praise, audited(ago(3), rating), space('s1', ago(9))]).expansion.lacks
  expect(told(3)).toEqual([{ code: 'expansion.no_brief', params: {} }])
  expect(told(2)[0]).toEqual({ code: 'expansion.trust_low', params: { dimensions: ['integrity'] } })
})

test('P3: what an expansion stands on is told by its entries', () => {
  const cases = [42, 20, 0].map((days, i): Short => [
    ago(days),
    'case.opened',
    { ref: `t${i}`, title: `t${i}`, level: 'L1', theme: 'csv import' },
    { id: `case-${i}` },
  ])
  expect(standing([space('s1', ago(9)), ...cases]).expansion.evidence).toEqual(['case-0', 'case-1', 's1', 'case-2'])
})

const pipeline = (lines: readonly Short[]) => openingsOf(standing(lines)).map(({ what, ref, on }) => [what, ref, on])

test('P6: the pipeline is renewals, patterns of six weeks, new spaces and open briefs, and nothing else', () => {
  const cases = (first: number) =>
    [first, 20, 0].map((days, i): Short => [
      ago(days),
      'case.opened',
      { ref: `t${i}`, title: 'x', level: 'L1', theme: 'csv import' },
    ])
  const contract: Short = [ago(300), 'contract.signed', { start: ago(300), end: after(120) }]
  expect(pipeline([contract])).toEqual([['renewal', 'k1', after(120 - DEFAULT_POLICY.renewingDays)]])
  expect(pipeline(cases(42))).toEqual([['pattern', 'csv import', ago(42)]])
  expect(pipeline(cases(41))).toEqual([])
  expect(pipeline([space('s1', ago(3))])).toEqual([['space', 's1', ago(3)]])
  expect(pipeline([brief('i1', ago(3), after(3))])).toEqual([['brief', 'i1', ago(3)]])
  expect(pipeline([brief('i1', ago(9), after(3)), decided('i1', ago(2), 'killed')])).toEqual([])
})

test('P6: an ended account opens nothing', () => {
  expect(pipeline([space('s1', ago(3)), [ago(1), 'state.named', { state: 'ended' }]])).toEqual([])
})
