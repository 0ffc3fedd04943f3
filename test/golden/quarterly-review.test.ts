import { expect, test } from 'vitest'
import { foldEntries } from '#method/index.ts'
import { quarterAt, quarterNamed, reviewOf } from '#method/portfolio/review.ts'
import { reviewFlags } from '#method/portfolio/review-flags.ts'
import { decisionsTaken, reviewablesOf } from '#method/portfolio/taken-decisions.ts'
import { formatDay, parseDay } from '#method/time/day.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, onRung, seen, standing } from './told.ts'

// P1: the quarterly portfolio review in its two sittings; P4: what joins the corpus of decisions.

const Q2 = quarterNamed('2026-Q2')!
const NOW = Date.parse('2030-01-01T00:00:00Z')
const folded = (lines: readonly Short[]) => foldEntries(ledger('2024-01-02', lines))
const review = (lines: readonly Short[], now = NOW) => reviewOf(folded(lines), { quarter: Q2, now })
const sitting = (at: string, data: object = {}, id = 'sat'): Short => [
  at,
  'review.held',
  { review: 'portfolio', withClient: false, continues: [], changes: [], stops: [], ...data },
  { id },
]

test('P1: a quarter goes from its first day to its last', () => {
  const days = (name: string) => {
    const quarter = quarterNamed(name)
    return quarter && [formatDay(quarter.from), formatDay(quarter.to)]
  }
  expect(days('2026-Q1')).toEqual(['2026-01-01', '2026-03-31'])
  expect(days('2026-Q4')).toEqual(['2026-10-01', '2026-12-31'])
  expect(days('2026-Q5')).toBeNull()
  expect(quarterAt(parseDay('2026-07-01')!).name).toBe('2026-Q3')
  expect(quarterAt(parseDay('2026-06-30')!).name).toBe('2026-Q2')
})

test.each([
  ['said in a word', { decision: 'stop' }, 'stop'],
  ['something changes', { continues: ['the update'], changes: ['the sync'] }, 'change'],
  ['something stops', { stops: ['the second hall'] }, 'change'],
  ['all continues', { continues: ['the update'] }, 'continue'],
  ['nothing is said', {}, undefined],
] as const)('P1: %s: that is what was decided of the relationship', (_what, data, decision) => {
  expect(review([sitting('2026-06-30', data)]).decision?.decision).toBe(decision)
})

test('P1: a sitting belongs to the quarter it was held in, unless it names another', () => {
  const decided = (at: string, data: object) => review([sitting(at, { decision: 'continue', ...data })]).decision
  expect(decided('2026-04-01', {})).toEqual({ decision: 'continue', on: '2026-04-01', entry: 'sat' })
  expect(decided('2026-03-31', {})).toBeNull()
  expect(decided('2026-07-01', {})).toBeNull()
  expect(decided('2026-07-02', { quarter: '2026-Q2' })?.on).toBe('2026-07-02')
  expect(decided('2026-06-30', { quarter: '2026-Q3' })).toBeNull()
})

test('P1: the last sitting decides, and only the internal one', () => {
  const twice = [sitting('2026-06-01', { decision: 'continue' }, 'a'), sitting('2026-06-20', { decision: 'stop' }, 'b')]
  expect(review(twice).decision).toEqual({ decision: 'stop', on: '2026-06-20', entry: 'b' })
  expect(review([sitting('2026-06-01', { decision: 'stop', withClient: true })]).decision).toBeNull()
  expect(review([sitting('2026-06-01', { decision: 'stop', review: 'quarterly' })]).decision).toBeNull()
})

test('P1: the sitting with the client stands beside, signed by whom', () => {
  const held = (data: object) =>
    review([sitting('2026-05-01', { review: 'quarterly', withClient: true, continues: ['all'], ...data })]).withClient
  expect(held({ signedBy: 'dana' })).toEqual({
    heldOn: '2026-05-01',
    quarter: '2026-Q2',
    decision: 'continue',
    signedBy: 'dana',
    entry: 'sat',
  })
  expect(held({ withClient: false })).toBeNull()
  expect(held({ review: 'sla' })).toBeNull()
})

test('P1: rung and trust are held against the day before the quarter began', () => {
  const mark = (rating: number) => ({ rating, evidence: ['praise1'] })
  const audit = (at: string, integrity: number): Short => [
    at,
    'trust.audited',
    { auditor: 'kim@studio.example', competence: mark(4), integrity: mark(integrity), benevolence: mark(3) },
  ]
  const { rung, trust } = review(onRung(2, {}, [audit('2026-03-31', 4), audit('2026-06-01', 2)]))
  // Three praises of December are too little for a rung above the first until promises were kept in May and June.
  expect(rung).toEqual({ from: 1, to: 2, movement: 'up' })
  expect(trust).toEqual({
    competence: { from: 4, to: 4, movement: 'same' },
    integrity: { from: 4, to: 2, movement: 'down' },
    benevolence: { from: 3, to: 3, movement: 'same' },
  })
})

test.each([1, 2, 3, 4, 5])('P1: what a review says of an account on rung %i is what its standing says', (rung) => {
  const lines = onRung(rung, {}, [[ago(60), 'state.named', { state: 'operating' }]])
  const [told, before, then] = [review(lines), standing(lines, '2026-03-31'), standing(lines)]
  expect([told.rung.from, told.rung.to]).toEqual([before.ladder.rung, then.ladder.rung])
  expect(told.invested.lastOn).toBe(then.asset.lastInvestedOn)
  expect(told.state).toEqual({ named: then.state.named, since: then.state.since })
})

test('P1: what is not known on one of the two days did not move', () => {
  expect(review([]).rung).toEqual({ from: null, to: null, movement: 'unknown' })
})

test('P1: invested in the quarter, on its first day and not on the day before it', () => {
  const invested = (at: string) => review([seen('insight', at, 'specific_insight')]).invested
  expect(invested('2026-04-01')).toEqual({ inQuarter: true, lastOn: '2026-04-01' })
  expect(invested('2026-03-31')).toEqual({ inQuarter: false, lastOn: '2026-03-31' })
})

const brief = (ref: string, at: string, by: string): Short => [
  at,
  'initiative.opened',
  {
    ref,
    title: ref,
    brief: {
      population: ['a', 'b'],
      journey: 'j',
      bet: 'the bet',
      assumption: 'a',
      successSignals: [],
      killCriterion: { text: 'k', by },
    },
  },
]
const decided = (ref: string, at: string, decision: string): Short => [
  at,
  'initiative.decided',
  { ref, decision, why: 'nobody used it' },
  { id: `${decision}-${ref}` },
]

test('P1: initiatives stand with what was decided of them in the quarter; what was settled before is left out', () => {
  const lines = [
    brief('old', '2026-01-05', '2026-03-31'),
    decided('old', '2026-03-31', 'kept'),
    brief('open', '2026-05-05', '2026-09-30'),
    brief('killed', '2026-05-05', '2026-06-15'),
    decided('killed', '2026-06-15', 'killed'),
  ]
  expect(
    review(lines).initiatives.map(({ ref, status, decision }) => [ref, status, decision?.decision ?? null]),
  ).toEqual([
    ['open', 'open', null],
    ['killed', 'killed', 'killed'],
  ])
})

test('P1: an initiative decided after the quarter belongs to the quarter it names', () => {
  const late: Short = [
    '2026-07-03',
    'initiative.decided',
    { ref: 'open', decision: 'killed', why: 'x', quarter: '2026-Q2' },
  ]
  const lines = [brief('open', '2026-05-05', '2026-09-30'), late]
  const now = Date.parse('2026-07-10T12:00:00Z')
  expect(review(lines, now).initiatives.map(({ decision }) => decision?.decision ?? null)).toEqual(['killed'])
  const unnamed: Short = ['2026-07-03', 'initiative.decided', { ref: 'open', decision: 'killed', why: 'x' }]
  expect(review([lines[0]!, unnamed], now).initiatives.map(({ decision }) => decision)).toEqual([null])
})

test('P1: the tests of fit are told with whether they were answered in the quarter', () => {
  const fit = (at: string): Short => {
    const pass = { pass: true, why: 'seen' }
    return [at, 'fit.assessed', { discovery: pass, prediction: pass, assumptions: pass, riskSignals: [] }]
  }
  expect(review([fit('2026-04-01')]).fitInQuarter).toBe(true)
  expect(review([fit('2026-03-31')])).toMatchObject({ fitInQuarter: false, fit: { failed: 0 } })
})

test('P1: while a quarter runs it is told of as of today', () => {
  expect(review([], Date.parse('2026-05-10T12:00:00Z')).asOf).toBe('2026-05-10')
  expect(review([], Date.parse('2026-07-10T12:00:00Z')).asOf).toBe('2026-06-30')
})

test('P1: nothing killed is flagged once all is decided, and what is open before that', () => {
  const tally = (decided: number, stopped: number) => ({
    relationships: { total: 3, decided },
    initiatives: { total: 1, decided: 1 },
    stopped,
  })
  expect(reviewFlags(tally(2, 0))).toEqual([{ code: 'review.undecided', params: { relationships: 1, initiatives: 0 } }])
  expect(reviewFlags(tally(3, 0))).toEqual([{ code: 'review.nothing_killed', params: {} }])
  expect(reviewFlags(tally(3, 1))).toEqual([])
  const none = { total: 0, decided: 0 }
  expect(reviewFlags({ relationships: none, initiatives: none, stopped: 0 })).toEqual([])
})

const reviewables = (lines: readonly Short[]) => reviewablesOf(folded(lines), null)

test('P1: a relationship is decided from its first contract or its naming on; a prospect is none yet', () => {
  expect(reviewables([[ago(50), 'state.named', { state: 'prospect' }]])).toEqual([])
  expect(reviewables([[ago(50), 'state.named', { state: 'operating' }]])).toEqual([
    { ref: null, from: ago(50), until: null },
  ])
  const contract: Short = [ago(50), 'contract.signed', { start: after(3) }]
  expect(reviewables([[ago(60), 'state.named', { state: 'prospect' }], contract])).toEqual([
    { ref: null, from: after(3), until: null },
  ])
  expect(reviewables([])).toEqual([{ ref: null, from: '2024-01-02', until: null }])
  expect(reviewables([[ago(5), 'deal.lost', { reason: 'price', what: 'they stayed' }]])).toEqual([])
})

test('P4: a walk-away stops the relationship and joins the corpus with what it taught', () => {
  const walked: Short = [
    ASOF,
    'walkaway.decided',
    {
      tests: { discovery: false, prediction: true, assumptions: false },
      reasons: ['two of three', 'four disputes'],
      toldClient: 'that we finish what is signed',
      shape: { industry: 'travel', size: 12 },
      earlySignals: ['no access to the crews'],
    },
    { id: 'walked' },
  ]
  expect(decisionsTaken(folded([walked]))).toEqual([
    {
      entry: 'walked',
      kind: 'walk_away',
      ref: null,
      decision: 'stop',
      quarter: '2026-Q2',
      on: ASOF,
      stops: true,
      record: {
        title: null,
        reasons: ['two of three', 'four disputes'],
        toldClient: 'that we finish what is signed',
        shape: 'industry: travel, size: 12',
        earlySignals: ['no access to the crews'],
        tests: { discovery: false, prediction: true, assumptions: false },
        by: 'sam@studio.example',
      },
    },
  ])
  expect([review([walked]).endedOn, review([]).endedOn]).toEqual([ASOF, null])
  expect(review([walked]).decision).toEqual({ decision: 'stop', on: ASOF, entry: 'walked' })
  expect(standing([walked]).walkAway).toEqual({ decidedOn: ASOF, failed: 2, clientTold: true, entry: 'walked' })
  expect(standing([walked], after(9)).walkAway?.entry).toBe('walked')
})

test('P4: a killed initiative joins the corpus, one that was kept does not', () => {
  const record = (decision: string) =>
    decisionsTaken(folded([brief('i1', ago(30), after(1)), decided('i1', ago(2), decision)]))[0]?.record
  expect(record('kept')).toBeNull()
  expect(record('killed')).toMatchObject({ title: 'i1', reasons: ['nobody used it'], shape: 'the bet', tests: null })
})

test('P1: reviews of which the texts were erased still say that they decided', () => {
  const lines: Short[] = [
    sitting(ago(5), { review: 'quarterly', withClient: true, continues: ['the update'] }),
    [ago(60), 'state.named', { state: 'renewing' }],
    [ago(1), 'entry.redacted', { target: 'sat', why: 'asked for' }],
  ]
  expect(standing(lines).state.missing).toEqual([])
})
