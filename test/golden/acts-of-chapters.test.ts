import { expect, test } from 'vitest'
import { foldEntries, refuseAct } from '#method/index.ts'
import { fillFromLedger } from '#method/acts/fill.ts'
import { remarksOn, remarksOnAudit } from '#method/acts/remarks.ts'
import type { Entry } from '#method/ledger/entry.ts'
import { parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'

// What the method refuses of a new act about states, trust, rhythm, risks and the portfolio, on both sides of the line; what
// it takes and remarks on; and what it fills in.

const now = parseInstant('2027-01-01T00:00:00Z')!

function meeting(lines: readonly Short[], act: Short): { before: ReturnType<typeof foldEntries>; entry: Entry } {
  const entries = ledger('2026-01-05', [...lines, act])
  return { before: foldEntries(entries.slice(0, -1)), entry: entries.at(-1)! }
}

const refused = (lines: readonly Short[], act: Short) => {
  const { before, entry } = meeting(lines, act)
  return refuseAct(before, entry, { now })
}

// S1: a person names a state, and one that does not hold already.

const named = (at: string, state: string, envelope?: Short[3]): Short => [at, 'state.named', { state }, envelope]

test('S1: the state that holds on that day is not named again, another one is', () => {
  const lines = [named('2026-02-01', 'establishing'), named('2026-05-01', 'operating')]
  expect(refused(lines, named('2026-06-01', 'operating'))).toEqual([
    { code: 'state.holds', params: { state: 'operating' } },
  ])
  expect(refused(lines, named('2026-06-01', 'expanding'))).toEqual([])
  // On an earlier day another state held.
  expect(refused(lines, named('2026-04-30', 'operating'))).toEqual([])
  expect(refused([], named('2026-02-01', 'prospect'))).toEqual([])
})

test('S1: what an agent says of the state waits for a person', () => {
  const agent = { by: 'agent:scribe' }
  expect(refused([], named('2026-02-01', 'operating', agent))).toEqual([
    { code: 'state.by_person', params: { by: 'agent:scribe' } },
  ])
  expect(refused([], named('2026-02-01', 'operating', { ...agent, status: 'proposed' }))).toEqual([])
})

test('S3: the state that is left tells what it lacks, as of the day it is left', () => {
  const signed: Short = ['2026-02-01', 'contract.signed', { start: '2026-02-01' }]
  const sla: Short = [
    '2026-03-01',
    'sla.signed',
    { ref: 'sla', dimensions: [{ id: 'up', name: 'Up', target: 99, unit: '%', better: 'higher' }], signedBy: 'dana' },
  ]
  const history = foldEntries(ledger('2026-01-05', [signed, named('2026-02-01', 'establishing'), sla]))
  const filled = (at: string, data: object) =>
    fillFromLedger(history, { kind: 'state.named', at, data: { ...data } }, { now })
  const all = ['item.rituals_agreed', 'item.sla_signed', 'item.first_update', 'item.first_check_together']
  expect(filled('2026-02-28', {})).toEqual({ gaps: all })
  expect(filled('2026-03-01', {})).toEqual({ gaps: all.filter((item) => item !== 'item.sla_signed') })
  expect(filled('2026-03-01', { gaps: [] })).toEqual({})
  expect(
    fillFromLedger(foldEntries(ledger('2026-01-05', [])), { kind: 'state.named', at: '2026-03-01', data: {} }, { now }),
  ).toEqual({})
})

// T1: a rating rests on entries that are there; one without an observation is taken as opinion.

const audit = (evidence: string[]): Short => [
  '2026-06-20',
  'trust.audited',
  {
    auditor: 'sam@studio.example',
    competence: { rating: 4, evidence },
    integrity: { rating: 3, evidence: ['seen'] },
    benevolence: { rating: 3, evidence: ['seen'] },
  },
]
const seen: Short = ['2026-06-01', 'signal', { signal: 'bad_news_shared' }, { id: 'seen' }]
const claimed: Short = ['2026-06-01', 'claim', { text: 'They trust us' }, { id: 'claimed' }]

test('T1: evidence that is not in the ledger is refused', () => {
  expect(refused([seen], audit(['seen', 'made-up', 'made-up']))).toEqual([
    { code: 'act.unknown_entry', params: { id: 'made-up' } },
  ])
})

test('T1: a rating without an observation is taken and remarked on as opinion', () => {
  const remarks = (evidence: string[]) => {
    const { before, entry } = meeting([seen, claimed], audit(evidence))
    return [refuseAct(before, entry, { now }), entry.kind === 'trust.audited' ? remarksOnAudit(before, entry) : null]
  }
  const opinion = [{ code: 'remark.opinion', params: { dimension: 'competence' } }]
  expect([remarks([]), remarks(['claimed']), remarks(['claimed', 'seen'])]).toEqual([
    [[], opinion],
    [[], opinion],
    [[], []],
  ])
})

// K1, K2: rituals and excuses.

const rituals = (...ids: string[]): Short => [
  '2026-03-02',
  'cadence.agreed',
  { rituals: ids.map((id) => ({ id, ritual: 'sync', rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026-03-02' })) },
]

test('K1: two rituals of one agreement do not share an id; the next agreement may use it again', () => {
  expect(refused([], rituals('a', 'b', 'a', 'a'))).toEqual([{ code: 'cadence.id_twice', params: { id: 'a' } }])
  expect(refused([rituals('a')], rituals('a', 'b'))).toEqual([])
})

test('K2: only a ritual that was agreed by then has a slot to excuse', () => {
  const excuse = (at: string, ritual: string): Short => [
    at,
    'slot.excused',
    { ritual, slot: '2026-06-15', why: 'their stocktaking', agreedBy: 'dana' },
  ]
  const unknown = (ritual: string) => [{ code: 'slot.unknown_ritual', params: { ritual } }]
  expect(refused([rituals('a')], excuse('2026-06-15', 'a'))).toEqual([])
  expect(refused([rituals('a')], excuse('2026-06-15', 'b'))).toEqual(unknown('b'))
  expect(refused([rituals('a')], excuse('2026-03-01', 'a'))).toEqual(unknown('a'))
})

// F, Q1, P1, P3.

test('F: what is answered is one of the failure patterns', () => {
  const answered = (risk: string): Short => ['2026-06-01', 'risk.answered', { risk, accepted: 'it is small' }]
  expect([refused([], answered('F12')), refused([], answered('F21'))]).toEqual([[], []])
  expect([refused([], answered('F13')), refused([], answered('F22'))].flat().map(({ params }) => params)).toEqual([
    { risk: 'F13' },
    { risk: 'F22' },
  ])
})

test('Q1: a value is of a dimension that was signed by then', () => {
  const signed: Short = [
    '2026-05-01',
    'sla.signed',
    { ref: 'sla', dimensions: [{ id: 'up', name: 'Up', target: 99, unit: '%', better: 'higher' }], signedBy: 'dana' },
  ]
  const measured = (dimension: string): Short => [
    '2026-06-01',
    'sla.measured',
    { ref: 'sla', dimension, from: '2026-05-01', to: '2026-05-31', value: 99.5 },
  ]
  expect([refused([signed], measured('up')), refused([signed], measured('down'))]).toEqual([
    [],
    [{ code: 'sla.unknown_dimension', params: { ref: 'sla', dimension: 'down' } }],
  ])
})

test('P1: a quarterly review without the client is taken, and says that it agrees nothing with them', () => {
  const held = (review: string, withClient: boolean) => {
    const act: Short = ['2026-06-01', 'review.held', { review, withClient, continues: ['all'], changes: [], stops: [] }]
    const { before, entry } = meeting([], act)
    return [refuseAct(before, entry, { now }), remarksOn(entry)]
  }
  expect(held('quarterly', false)).toEqual([[], [{ code: 'remark.review_internal', params: {} }]])
  expect([held('quarterly', true), held('portfolio', false)]).toEqual([
    [[], []],
    [[], []],
  ])
})

test('P3: a brief names at least two persons, each once, and what ends it', () => {
  const opened = (population: string[], text = 'no quote in two days'): Short => [
    '2026-06-01',
    'initiative.opened',
    {
      ref: 'i',
      title: 'A shared price book',
      brief: {
        population,
        journey: 'from ask to quote',
        bet: 'half the time',
        assumption: 'sales keep it current',
        successSignals: ['quotes in a day'],
        killCriterion: { text, by: '2026-11-30' },
      },
    },
  ]
  expect(refused([], opened(['Dana Reed', 'Mei Lin']))).toEqual([])
  expect(refused([], opened(['Dana Reed', 'Dana Reed ']))).toEqual([
    { code: 'initiative.few_named', params: { ref: 'i', named: 1, needed: 2 } },
  ])
  expect(refused([], opened(['Dana Reed', 'Mei Lin'], ' '))).toEqual([
    { code: 'initiative.no_kill_criterion', params: { ref: 'i' } },
  ])
})

test('a reason of blanks is none', () => {
  const lost = (what: string): Short => ['2026-06-01', 'deal.lost', { reason: 'price', what }]
  expect([refused([], lost('a cheaper offer')), refused([], lost(' '))]).toEqual([
    [],
    [{ code: 'act.blank', params: { field: 'what' } }],
  ])
})

// L13: a plan that was observed closes with the first entry that shows it.

test('L13: the first entry that shows a plan’s signal since it was set is filled in, and a plan closes once', () => {
  const observed = (at: string, id: string): Short => [at, 'signal', { signal: 'planning_attended' }, { id }]
  const set: Short = [
    '2026-03-01',
    'plan.set',
    {
      ref: 'plan',
      targetRung: 2,
      requirement: 'embedded knowledge',
      action: 'sit in their price round',
      owner: 'sam@studio.example',
      due: '2026-07-01',
      successSignal: 'planning_attended',
      dependsOn: 'competence',
    },
  ]
  const lines = [
    observed('2026-02-28', 'before'),
    set,
    observed('2026-05-01', 'later'),
    observed('2026-04-01', 'first'),
  ]
  const filled = (shown: readonly Short[], at: string, data: object) =>
    fillFromLedger(
      foldEntries(ledger('2026-01-05', shown)),
      { kind: 'plan.closed', at, data: { ref: 'plan', ...data } },
      { now },
    )
  expect(filled(lines, '2026-06-01', { outcome: 'observed' })).toEqual({ entry: 'first' })
  expect(filled(lines, '2026-03-31', { outcome: 'observed' })).toEqual({})
  expect(filled(lines, '2026-06-01', { outcome: 'dropped' })).toEqual({})
  expect(filled(lines, '2026-06-01', { outcome: 'observed', entry: 'later' })).toEqual({})
  const closed: Short = ['2026-06-01', 'plan.closed', { ref: 'plan', outcome: 'observed', entry: 'first' }]
  expect(refused(lines, closed)).toEqual([])
  expect(
    refused([...lines, closed], ['2026-06-02', 'plan.closed', { ref: 'plan', outcome: 'dropped', why: 'x' }]),
  ).toEqual([{ code: 'act.closed', params: { ref: 'plan', kind: 'plan.closed' } }])
})
