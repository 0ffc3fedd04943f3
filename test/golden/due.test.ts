import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, kept, missed, onRung, seen, standing } from './told.ts'

// What is due, most urgent first. The audit of trust is always among it: the first falls due 91 days after the opening.

const due = (lines: readonly Short[], asOf = ASOF) =>
  standing(lines, asOf)
    .due.filter(({ what, ref }) => what !== 'trust_audit' && ref !== 'need')
    .map(({ what, ref, on, owner }) => ({ what, ref, on, owner }))
const promise = (ref: string, on: string, data: object = {}): Short => [
  ago(60),
  'commitment.made',
  { ref, due: on, ...data },
]

test('open promises of both sides are due on the day that holds, with their owners', () => {
  const lines = [
    promise('b', after(9)),
    promise('a', after(9), { owner: 'kim@studio.example' }),
    promise('late', ago(3)),
    promise('theirs', after(2), { side: 'client', owner: 'dana', to: 'sam@studio.example' }),
    [ago(30), 'commitment.moved', { ref: 'b', due: after(5) }] as Short,
  ]
  expect(due(lines)).toEqual([
    { what: 'commitment', ref: 'late', on: ago(3), owner: 'sam@studio.example' },
    { what: 'commitment', ref: 'theirs', on: after(2), owner: 'dana' },
    { what: 'commitment', ref: 'b', on: after(5), owner: 'sam@studio.example' },
    { what: 'commitment', ref: 'a', on: after(9), owner: 'kim@studio.example' },
  ])
})

test('what is kept, missed or withdrawn is due no more', () => {
  const withdrawn = [promise('w', after(9)), [ago(3), 'commitment.withdrawn', { ref: 'w', agreedBy: 'dana' }] as Short]
  expect(due([...kept('k', ago(5)), ...missed('m', ago(5)), ...withdrawn])).toEqual([])
  expect(due(withdrawn, ago(4)).map(({ ref }) => ref)).toEqual(['w'])
})

test('on one day they stand by what they are, then by name', () => {
  const plan: Short = [
    ago(100),
    'plan.set',
    {
      ref: 'p',
      targetRung: 3,
      requirement: 'embedded knowledge',
      action: 'Put Ines on their stock planning',
      owner: 'ines@studio.example',
      due: after(9),
      successSignal: 'planning_attended',
      dependsOn: 'competence',
    },
  ]
  expect(due([plan, promise('b', after(9)), promise('a', after(9))])).toEqual([
    { what: 'commitment', ref: 'a', on: after(9), owner: 'sam@studio.example' },
    { what: 'commitment', ref: 'b', on: after(9), owner: 'sam@studio.example' },
    { what: 'plan', ref: 'p', on: after(9), owner: 'ines@studio.example' },
  ])
})

test('an ended account asks for nothing more', () => {
  const named = (state: string): Short => [ago(2), 'state.named', { state }]
  expect(standing([promise('a', after(9)), named('ended')]).due).toEqual([])
  expect(standing([promise('a', after(9)), named('renewing')]).due).toHaveLength(2)
})

// L8: after a lost deal, a non-renewal or a fall of a rung a lesson is asked for.

const lessons = (lines: readonly Short[], asOf = ASOF) =>
  due(lines, asOf).filter(({ what }) => what === 'observed_fake')
const lost: Short = [ago(20), 'deal.lost', { reason: 'relationship', what: 'the second plant' }, { id: 'lost' }]
const learned = (days: number): Short => [
  ago(days),
  'claim.observed_fake',
  { said: 'they always call us', happened: 'they called for support', lesson: 'ask what for', ceiling: 2 },
]
const nothing = (days: number): Short => [
  ago(days),
  'claim.nothing_to_learn',
  { about: 'the second plant', why: 'the plant was never built' },
]

test('a lost deal asks for one, for a quarter window', () => {
  expect(lessons([lost])).toEqual([{ what: 'observed_fake', ref: 'lost', on: ago(20), owner: null }])
  expect(lessons([lost], after(70)).length).toBe(1)
  expect(lessons([lost], after(71))).toEqual([])
})

test('so does a contract the client ended, and none that was ended by us or is done', () => {
  const ended = (byWhom: string): Short[] => [
    [ago(300), 'contract.signed', { start: ago(300) }],
    [ago(20), 'contract.ended', { byWhom }, { id: 'ended' }],
  ]
  expect(lessons(ended('client'))).toEqual([{ what: 'observed_fake', ref: 'ended', on: ago(20), owner: null }])
  expect([lessons(ended('us')), lessons(ended('completed'))]).toEqual([[], []])
})

test('an answer after it, or on its day, closes it; an older one does not', () => {
  for (const answer of [learned, nothing]) {
    expect([lessons([lost, answer(19)]), lessons([lost, answer(20)])]).toEqual([[], []])
    expect(lessons([lost, answer(21)])).toHaveLength(1)
  }
})

test('a fall of a rung asks for one on the day it fell', () => {
  // Rung 3 until alternatives were looked at ten days ago.
  const reliable = [300, 310, 320, 330, 340].flatMap((day) => kept(`o${day}`, ago(day)))
  const lines = [...onRung(3), ...reliable, seen('looked', ago(5), 'alternatives_evaluated')]
  expect(lessons(lines)).toEqual([{ what: 'observed_fake', ref: null, on: ago(5), owner: null }])
  expect(lessons([...lines, learned(5)])).toEqual([])
})

test('to have too little evidence is no fall', () => {
  const praises = [200, 201, 202].map((day) => seen(`p${day}`, ago(day), 'praise'))
  // The third of them leaves the year.
  expect(standing(praises, after(163)).ladder.rung).toBeNull()
  expect(lessons(praises, after(163))).toEqual([])
})

// S1: a state is named by a person.

const state = (lines: readonly Short[], asOf = ASOF) => {
  const { named, since } = standing(lines, asOf).state
  return [named, since]
}
const named = (days: number, name: string): Short => [ago(days), 'state.named', { state: name }]

test('the state named last holds from its day on; named again it goes on', () => {
  const lines = [named(100, 'establishing'), named(50, 'operating'), named(20, 'operating')]
  expect(state(lines)).toEqual(['operating', ago(50)])
  expect(state(lines, ago(51))).toEqual(['establishing', ago(100)])
  expect(state(lines, ago(101))).toEqual([null, null])
})

test('named again after another it is new', () => {
  const lines = [named(100, 'operating'), named(50, 'expanding'), named(20, 'operating')]
  expect(state(lines)).toEqual(['operating', ago(20)])
})
