import { expect, test } from 'vitest'
import { foldEntries, refuseAct } from '#method/index.ts'
import { parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'

// What the method refuses of a new act about promises, agreements and people, on both sides of the line.

const now = parseInstant('2027-01-01T00:00:00Z')!

const refused = (lines: readonly Short[], act: Short) => {
  const entries = ledger('2026-01-05', [...lines, act])
  return refuseAct(foldEntries(entries.slice(0, -1)), entries.at(-1)!, { now })
}

// K3: done is in the past.

test('K3: a commitment is not done on a day to come', () => {
  const made: Short = ['2026-06-01', 'commitment.made', { ref: 'c', due: '2026-06-10' }]
  const done = (on: string): Short => ['2026-06-05', 'commitment.kept', { ref: 'c', on }]
  expect([refused([made], done('2026-06-05')), refused([made], done('2026-06-06'))]).toEqual([
    [],
    [{ code: 'act.done_ahead', params: { ref: 'c', on: '2026-06-06' } }],
  ])
})

// K4: predictions.

const prediction = (data: object = {}): Short => [
  '2026-06-01',
  'prediction.made',
  {
    ref: 'p',
    statement: 'Fewer returns',
    baseline: { value: 12, unit: '%', n: 40, on: '2026-05-31' },
    target: { value: 6 },
    checkOn: '2026-06-30',
    method: 'returns by scan',
    owner: 'sam@studio.example',
    ...data,
  },
]

test('K4: a field of blanks is lacking like one that is not there', () => {
  expect(refused([], prediction())).toEqual([])
  expect(refused([], prediction({ method: ' ', owner: '\t' }))).toEqual([
    { code: 'prediction.lacks', params: { ref: 'p', missing: ['method', 'owner'] } },
  ])
})

test('K4: a prediction is closed once, by its check or by being set aside', () => {
  const check: Short = ['2026-06-30', 'prediction.checked', { ref: 'p', value: 7 }]
  const aside = (at: string): Short => [at, 'prediction.voided', { ref: 'p', why: 'the scan broke' }]
  expect(refused([prediction()], check)).toEqual([])
  expect(refused([prediction(), check], aside('2026-07-01'))).toEqual([
    { code: 'act.closed', params: { ref: 'p', kind: 'prediction.checked' } },
  ])
  // On an earlier day it had not been checked.
  expect(refused([prediction(), check], aside('2026-06-29'))).toEqual([])
})

// A3, A4: outputs are shown, changes have their cost stated.

test('A3: an output is done with something that shows it', () => {
  const output = (status: string, evidence?: string): Short => [
    '2026-06-01',
    'onboarding.set',
    { step: 'first_value', output: 'quick win', owner: 'sam@studio.example', waitsOn: 'us', status, evidence },
  ]
  const lacks = [{ code: 'onboarding.no_evidence', params: { output: 'quick win' } }]
  expect([refused([], output('open')), refused([], output('not_needed'))]).toEqual([[], []])
  expect([
    refused([], output('done')),
    refused([], output('done', ' ')),
    refused([], output('done', 'their mail')),
  ]).toEqual([lacks, lacks, []])
})

test('A4: a change is approved once its impact is stated, with the request or with a decision', () => {
  const asked = (impact?: string): Short => [
    '2026-06-01',
    'change.requested',
    { ref: 'cr', what: 'a second plant', requestedBy: 'client', impact },
  ]
  const decided = (decision: string, impact?: string): Short => [
    '2026-06-05',
    'change.decided',
    { ref: 'cr', decision, by: 'dana', impact },
  ]
  const lacks = [{ code: 'change.no_impact', params: { ref: 'cr' } }]
  expect(refused([asked()], decided('approved'))).toEqual(lacks)
  expect(refused([asked(' ')], decided('approved', ' '))).toEqual(lacks)
  expect(refused([asked('two weeks')], decided('approved'))).toEqual([])
  expect(refused([asked()], decided('approved', 'two weeks'))).toEqual([])
  expect(refused([asked(), decided('deferred', 'two weeks')], decided('approved'))).toEqual([])
  expect([refused([asked()], decided('declined')), refused([asked()], decided('deferred'))]).toEqual([[], []])
})

test('A4: work that comes of a change names it, and one that was asked for', () => {
  const work = (data: object): Short => [
    '2026-06-05',
    'work.updated',
    { ref: 'w', title: 'The second plant', status: 'in_progress', ...data },
  ]
  const asked: Short = ['2026-06-01', 'change.requested', { ref: 'cr', what: 'a second plant', requestedBy: 'client' }]
  expect(refused([asked], work({ scope: 'change' }))).toEqual([{ code: 'work.no_change', params: { ref: 'w' } }])
  expect(refused([asked], work({ scope: 'change', change: 'cr' }))).toEqual([])
  expect(refused([asked], work({ scope: 'informal' }))).toEqual([])
  expect(refused([], work({ scope: 'change', change: 'cr' }))).toEqual([
    { code: 'act.unknown_ref', params: { ref: 'cr', begins: 'change.requested' } },
  ])
})

// A6: milestones are moved like commitments, with the other side's word.

test('A6: a milestone moves with the other side’s word, to a day to come, until it is reached or missed', () => {
  const set = (side: string): Short => [
    '2026-06-01',
    'milestone.set',
    { ref: 'm', what: 'Go-live', due: '2026-07-01', owner: 'sam@studio.example', side },
  ]
  const moved = (agreedBy: string, due = '2026-07-15'): Short => [
    '2026-06-10',
    'milestone.moved',
    { ref: 'm', due, agreedBy },
  ]
  const alone = (side: string) => [{ code: 'milestone.move_one_sided', params: { ref: 'm', side } }]
  expect([refused([set('us')], moved('dana')), refused([set('client')], moved('sam@studio.example'))]).toEqual([[], []])
  expect(refused([set('us')], moved('sam@studio.example'))).toEqual(alone('us'))
  expect(refused([set('client')], moved('dana'))).toEqual(alone('client'))
  expect([
    refused([set('us')], moved('dana', '2026-06-10')),
    refused([set('us')], moved('dana', '2026-06-09')),
  ]).toEqual([[], [{ code: 'milestone.move_back', params: { ref: 'm', due: '2026-06-09' } }]])
  const reached: Short = ['2026-06-09', 'milestone.reached', { ref: 'm' }]
  expect(refused([set('us'), reached], moved('dana'))).toEqual([
    { code: 'act.closed', params: { ref: 'm', kind: 'milestone.reached' } },
  ])
})

// A7, A8, K7, Q1: the client's people decide, ask and sign.

test('A7: one of us does not decide for the client; whoever is not on the map yet is taken', () => {
  const needed = (by: string): Short => [
    '2026-06-01',
    'decision.needed',
    { ref: 'd', what: 'The budget', by, due: '2026-06-10' },
  ]
  expect(refused([], needed('sam@studio.example'))).toEqual([
    { code: 'act.not_of_client', params: { person: 'sam@studio.example' } },
  ])
  expect(refused([], needed('dana'))).toEqual([])
  // A firm may call its people by their addresses.
  expect(
    refused([['2026-01-05', 'person.added', { person: 'dana@firm.example' }]], needed('dana@firm.example')),
  ).toEqual([])
})

// A9: item by item.

test('A9: an item is accepted by its text, its ref or its place, and only one that was handed on', () => {
  const opened: Short = [
    '2026-06-01',
    'handoff.opened',
    { ref: 'h', from: 'lee@studio.example', to: 'sam@studio.example', items: ['the portal', { ref: 'c7' }] },
  ]
  const accepted = (item: string | number) => refused([opened], ['2026-06-02', 'handoff.accepted', { ref: 'h', item }])
  expect([accepted('the portal'), accepted('c7'), accepted(0), accepted(1)]).toEqual([[], [], [], []])
  expect([accepted('the Portal'), accepted(2)]).toEqual([
    [{ code: 'handoff.unknown_item', params: { ref: 'h', item: 'the Portal' } }],
    [{ code: 'handoff.unknown_item', params: { ref: 'h', item: '2' } }],
  ])
})

// People come and go once.

test('a person is added once while they are there, and changed or gone only then', () => {
  const added: Short = ['2026-01-05', 'person.added', { person: 'dana' }]
  const left: Short = ['2026-05-01', 'person.left', { person: 'dana' }]
  const again: Short = ['2026-06-01', 'person.added', { person: 'dana' }]
  expect(refused([added], again)).toEqual([{ code: 'act.person_known', params: { person: 'dana' } }])
  expect(refused([added, left], again)).toEqual([])
  const nobody = [{ code: 'act.not_on_map', params: { person: 'dana' } }]
  const changed: Short = ['2026-06-01', 'person.changed', { person: 'dana', role: 'executive' }]
  expect([refused([], changed), refused([added, left], changed), refused([added], changed)]).toEqual([
    nobody,
    nobody,
    [],
  ])
})
