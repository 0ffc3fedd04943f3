import { describe, expect, test } from 'vitest'
import { foldEntries } from '#method/index.ts'
import { viewAt } from '#method/standing.ts'
import { parseInstant } from '#method/time/instant.ts'
import { quarterlyFacts, syncAgenda } from '#method/updates/agenda.ts'
import type { UpdateFacts } from '#method/updates/facts.ts'
import { updateFacts } from '#method/updates/update-facts.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF } from './told.ts'

// K6: what changed since the last update. A7: an open decision past its day stands in update and sync. ASOF is a Tuesday;
// the update is due on Fridays: 26 June was held, 3 July is the next, 10 July the one after.

const rhythm: Short = [
  ago(60),
  'cadence.agreed',
  {
    rituals: [
      { id: 'weekly', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=FR', start: ago(60) },
      { id: 'sync', ritual: 'sync', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', start: ago(14) },
    ],
  },
]
const FRIDAY = ago(4)
const held: Short = [`${FRIDAY}T14:00:00+02:00`, 'touch', { purpose: 'weekly_update' }, { id: 'update' }]
const lead: Short = [ago(400), 'account.changed', { lead: 'lead@studio.example' }]

const view = (lines: readonly Short[], asOf = ASOF) =>
  viewAt(foldEntries(ledger('2024-01-02', lines)), { asOf, now: parseInstant('2030-01-01T00:00:00Z')! })
const facts = (lines: readonly Short[], asOf?: string): UpdateFacts => {
  const { view: history, moment } = view([rhythm, held, lead, ...lines], asOf)
  return updateFacts(history, moment)
}
const told = (lines: readonly Short[], asOf?: string) => {
  const { happened, matters, next } = facts(lines, asOf)
  const names = (group: UpdateFacts['next']) => group.map(({ what, ref }) => `${what} ${ref}`)
  return { happened: names(happened), matters: names(matters), next: names(next) }
}
const nothing = { happened: [], matters: [], next: [] }

describe('the stretch it looks at', () => {
  test('runs from the last update to the slot after the next', () => {
    expect(facts([])).toEqual({
      since: { on: FRIDAY, entry: 'update' },
      slot: { ritual: 'weekly', due: '2026-07-03T16:00:00+02:00' },
      until: '2026-07-10',
      ...nothing,
    })
  })

  test('begins after the touch that names the ritual, and not with an update the client sent', () => {
    const named: Short = [ago(2), 'touch', { purpose: 'other', ritual: 'weekly' }, { id: 'named' }]
    const theirs: Short = [ago(1), 'touch', { purpose: 'weekly_update', initiatedBy: 'client' }]
    expect(facts([named, theirs]).since).toEqual({ on: ago(2), entry: 'named' })
  })

  test('without an update so far it is a quarter window, and without a rhythm it looks a week ahead', () => {
    const work = (ref: string, at: string): Short => [
      at,
      'work.updated',
      { ref, title: ref, status: 'shipped', scope: 'included' },
    ]
    const { view: history, moment } = view([work('in', ago(90)), work('out', ago(91))])
    const bare = updateFacts(history, moment)
    expect([bare.since, bare.slot, bare.until]).toEqual([null, null, after(7)])
    expect(bare.happened.map(({ ref }) => ref)).toEqual(['in'])
  })

  test('follows milestones where updates were agreed to', () => {
    const project: Short = [
      ago(50),
      'cadence.agreed',
      { rituals: [{ id: 'm', ritual: 'milestone', follows: { days: 1 } }] },
    ]
    const at: Short = [ago(9), 'touch', { purpose: 'milestone' }, { id: 'milestone' }]
    const { view: history, moment } = view([project, held, at])
    expect(updateFacts(history, moment).since).toEqual({ on: ago(9), entry: 'milestone' })
  })
})

describe('work', () => {
  const work = (at: string, status: string, data: object = {}): Short => [
    at,
    'work.updated',
    { ref: 'w', title: 'the importer', status, scope: 'included', ...data },
    { id: `w-${status}` },
  ]

  test('that shipped on the day of the update, after it, is new; before it, it was told', () => {
    const at = (time: string) => told([work(`${FRIDAY}T${time}:00+02:00`, 'shipped')]).happened
    expect([at('13:59'), at('14:01')]).toEqual([[], ['shipped w']])
  })

  test('in progress is next and blocked is what matters, however long ago that was said', () => {
    expect(told([work(ago(30), 'in_progress')])).toEqual({ ...nothing, next: ['in_progress w'] })
    expect(facts([work(ago(30), 'blocked', { blockedOn: 'their test data' })]).matters).toEqual([
      {
        what: 'blocked',
        ref: 'w',
        text: 'the importer',
        detail: 'their test data',
        owner: 'lead@studio.example',
        side: 'us',
        on: ago(30),
        due: null,
        overdue: false,
        badNews: true,
        predicted: null,
        entries: ['w-blocked'],
      },
    ])
  })
})

describe('decisions', () => {
  const needed = (due: string): Short => [ago(20), 'decision.needed', { ref: 'd', what: 'which plan', by: 'dana', due }]

  test('on its day a decision is next; from the day after it is what matters, in update and sync alike', () => {
    expect(told([needed(ASOF)])).toEqual({ ...nothing, next: ['decision_needed d'] })
    const late = [needed(ago(1))]
    expect(told(late)).toEqual({ ...nothing, matters: ['decision_needed d'] })
    const { view: history, moment } = view([rhythm, ...late])
    expect(syncAgenda(history, moment).decisions.map(({ ref, owner, overdue }) => [ref, owner, overdue])).toEqual([
      ['d', 'dana', true],
    ])
  })

  test('made since, it happened; made before the last update, it is told no more', () => {
    const made = (at: string): Short => [at, 'decision.made', { ref: 'd', decision: 'the small one', by: 'dana' }]
    expect(told([needed(ago(1)), made(ago(2))])).toEqual({ ...nothing, happened: ['decision_made d'] })
    expect(told([needed(ago(1)), made(ago(5))])).toEqual(nothing)
  })
})

describe('commitments of both sides', () => {
  const made = (due: string, data: object = {}): Short => [
    ago(30),
    'commitment.made',
    { ref: 'c', due, ...data },
    { id: 'made' },
  ]

  test('due up to the slot after the next is next, one day later is not', () => {
    expect(told([made('2026-07-10')]).next).toEqual(['commitment_open c'])
    expect(told([made('2026-07-11')])).toEqual(nothing)
  })

  test('overdue from the day after, theirs as well as ours', () => {
    const theirs = { side: 'client', owner: 'dana', to: 'sam@studio.example' }
    expect(told([made(ASOF)]).next).toEqual(['commitment_open c'])
    expect(
      facts([made(ago(1), theirs)]).matters.map(({ ref, side, owner, badNews }) => [ref, side, owner, badNews]),
    ).toEqual([['c', 'client', 'dana', true]])
  })

  test('kept late is missed, and bad news', () => {
    const kept: Short = [ago(1), 'commitment.kept', { ref: 'c' }, { id: 'kept' }]
    const [fact] = facts([made(ago(2)), kept]).happened
    expect(fact).toMatchObject({ what: 'commitment_missed', badNews: true, entries: ['made', 'kept'] })
    expect(facts([made(ago(1)), kept]).happened[0]).toMatchObject({ what: 'commitment_kept', badNews: false })
  })
})

test('an open problem is told with its owner and next step; one about the relationship only once the client knows', () => {
  const noticed = (kind: string): Short => [
    ago(3),
    'problem.noticed',
    { ref: 'q', what: 'rows get lost', kind, owner: 'sam@studio.example', nextStep: 'a fix by Friday' },
    { id: 'noticed' },
  ]
  expect(facts([noticed('process')]).matters).toMatchObject([
    {
      what: 'problem_open',
      detail: 'a fix by Friday',
      owner: 'sam@studio.example',
      badNews: true,
      entries: ['noticed'],
    },
  ])
  expect(told([noticed('relationship')])).toEqual(nothing)
  expect(told([noticed('relationship'), [ago(2), 'problem.disclosed', { ref: 'q', to: 'dana' }]]).matters).toEqual([
    'problem_open q',
  ])
  const resolved: Short = [ago(1), 'problem.resolved', { ref: 'q', how: 'found and mended' }]
  expect(told([noticed('process'), resolved])).toEqual({ ...nothing, happened: ['problem_resolved q'] })
})

describe('predictions', () => {
  const predict = (checkOn: string, at = ago(30)): Short => [
    at,
    'prediction.made',
    {
      ref: 'p',
      statement: 'fewer returns',
      baseline: { value: 40, unit: 'a week', n: 12, on: ago(31) },
      target: { value: 30 },
      checkOn,
      method: 'count them',
      owner: 'sam@studio.example',
      confidence: 0.7,
    },
  ]

  test('a check is next up to the slot after, then what matters; a new prediction is told wherever its day lies', () => {
    expect(told([predict('2026-07-10')]).next).toEqual(['prediction_due p'])
    expect(told([predict('2026-07-11')])).toEqual(nothing)
    expect(told([predict('2026-07-11', ago(1))]).next).toEqual(['prediction_made p'])
    expect(told([predict(ago(1))]).matters).toEqual(['prediction_due p'])
  })

  test('one that did not come true is told with its numbers and how sure we were', () => {
    const check = (value: number): Short => [ago(1), 'prediction.checked', { ref: 'p', value }]
    const checked = (value: number) => facts([predict(ago(1)), check(value)]).happened[0]
    expect(checked(31)).toMatchObject({
      badNews: true,
      predicted: { unit: 'a week', baseline: 40, target: 30, observed: 31, confidence: 0.7 },
    })
    expect(checked(30)?.badNews).toBe(false)
  })
})

test('of the milestones ahead the next one is told, and whatever falls due before the slot after', () => {
  const set = (ref: string, due: string): Short => [
    ago(40),
    'milestone.set',
    { ref, what: ref, due, owner: 'sam@studio.example', side: 'us' },
  ]
  expect(told([set('far', '2026-09-01'), set('farther', '2026-10-01')]).next).toEqual(['milestone_ahead far'])
  expect(told([set('soon', '2026-07-01'), set('then', '2026-07-10'), set('far', '2026-09-01')]).next).toEqual([
    'milestone_ahead soon',
    'milestone_ahead then',
  ])
  expect(told([set('late', ago(1))]).matters).toEqual(['milestone_ahead late'])
})

test('an ask is next until its answer is due, and then what matters', () => {
  const ask = (at: string): Short => [at, 'ask.received', { ref: 'a', what: 'an export', by: 'dana' }]
  // Asked on Friday, an answer is due on Tuesday, the second business day; asked on Monday, on Wednesday.
  expect(told([ask(ago(4))]).matters).toEqual(['ask_open a'])
  expect(told([ask(ago(1))]).next).toEqual(['ask_open a'])
  expect(told([ask(ago(4)), [ago(1), 'ask.answered', { ref: 'a', answer: 'here' }]]).happened).toEqual([
    'ask_answered a',
  ])
})

test('the agenda of a sync holds readings, scope decisions and patterns since the last one', () => {
  const lines: Short[] = [
    rhythm,
    [ago(14), 'touch', { purpose: 'sync', channel: 'meeting' }, { id: 'sync' }],
    [ago(15), 'measure.read', { what: 'orders a day', value: 90, unit: 'orders' }],
    [ago(13), 'measure.read', { what: 'orders a day', value: 110, unit: 'orders', target: 120 }, { id: 'read' }],
    [
      ago(40),
      'change.requested',
      { ref: 'x', what: 'a second warehouse', requestedBy: 'client', impact: 'two weeks' },
      { id: 'asked' },
    ],
    [ago(40), 'change.requested', { ref: 'y', what: 'a logo', requestedBy: 'client' }],
    [ago(20), 'change.decided', { ref: 'y', decision: 'declined', by: 'dana' }],
    ...[30, 20, 5].map((days): Short => [
      ago(days),
      'case.opened',
      { ref: `t${days}`, title: 'CSV import fails', level: 'L2', theme: 'csv import' },
    ]),
  ]
  const { view: history, moment } = view(lines)
  const agenda = syncAgenda(history, moment)
  expect(agenda).toMatchObject({
    since: { on: ago(14), entry: 'sync' },
    slot: { ritual: 'sync' },
    readings: [{ what: 'measure', name: 'orders a day', value: 110, target: 120, on: ago(13), entries: ['read'] }],
    scope: [{ what: 'change_open', ref: 'x', decision: null, impact: 'two weeks', entries: ['asked'] }],
    patterns: [{ theme: 'csv import', cases: 3, weeks: 3, since: ago(30), lastAt: ago(5) }],
    decisions: [],
  })
})

test('the pre-read of a quarterly review holds its three artifacts, 48 hours ahead', () => {
  const lines: Short[] = [
    [
      ago(80),
      'cadence.agreed',
      {
        rituals: [
          {
            id: 'q',
            ritual: 'quarterly_review',
            rrule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH',
            start: '2026-07-09',
            dueTime: '15:00',
          },
        ],
      },
    ],
    [
      ago(80),
      'sla.signed',
      {
        ref: 's',
        signedBy: 'dana',
        dimensions: [{ id: 'availability', name: 'Availability', target: 99, unit: '%', better: 'higher' }],
      },
    ],
    [
      ago(20),
      'sla.measured',
      { ref: 's', dimension: 'availability', from: '2026-05-01', to: '2026-05-31', value: 98.5 },
      { id: 'may' },
    ],
    [
      ago(9),
      'case.opened',
      { ref: 't', title: 'CSV import fails', level: 'L2', rootCause: 'discovery' },
      { id: 'case' },
    ],
  ]
  const { view: history, moment } = view(lines)
  expect(quarterlyFacts(history, moment)).toEqual({
    slot: { ritual: 'q', due: '2026-07-09T15:00:00+02:00' },
    readBy: '2026-07-07T13:00:00Z',
    sla: [
      {
        dimension: 'availability',
        sla: 's',
        period: '2026-05',
        value: 98.5,
        target: 99,
        unit: '%',
        status: 'breached',
        entry: 'may',
      },
    ],
    value: [],
    rootCauses: {
      cases: 1,
      rootCauses: { strategy: 0, discovery: 1, scope: 0, execution: 0, operation: 0, unknown: 0 },
      concentration: { rootCause: 'discovery', share: 1 },
      entries: ['case'],
    },
    patterns: [],
    decisions: [],
  })
})

// Invariant 6: rungs, trust, claims and risks stay inside, whatever the ledger holds of them.
test('nothing internal is among the facts', () => {
  const lines: Short[] = [
    [ago(1), 'claim', { text: 'INTERNAL they love us', rung: 4 }],
    [ago(1), 'signal', { signal: 'alternatives_evaluated', what: 'INTERNAL another vendor' }],
    [ago(1), 'risk.answered', { risk: 'F9', owner: 'sam@studio.example', nextStep: 'INTERNAL call' }],
    [ago(1), 'integrity.breached', { ref: 'b', what: 'INTERNAL hours' }],
    [ago(1), 'note', { text: 'INTERNAL note' }],
    [ago(1), 'promise.sold', { ref: 's', text: 'INTERNAL promise', by: 'sam@studio.example' }],
  ]
  const { view: history, moment } = view([rhythm, held, ...lines])
  const all = [updateFacts(history, moment), syncAgenda(history, moment), quarterlyFacts(history, moment)]
  expect(JSON.stringify(all)).not.toMatch(/INTERNAL|rung|trust|claim|risk|F9/)
})
