import { expect, test } from 'vitest'
import { foldEntries, refuseAct } from '#method/index.ts'
import { parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, onRung, seen, standing } from './told.ts'

// L8, L9, L14, A9: what a recorded diagnosis holds, asks for and answers.

const diagnosed = (on: string, data: object = {}): Short => [
  on,
  'diagnosis.made',
  { rung: 2, claimed: 3, open: ['verify.trust_audited'], done: false, ...data },
  { id: 'diagnosis' },
]
const learned = (on: string): Short => [
  on,
  'claim.observed_fake',
  { said: 'they always call us', happened: 'they called for support', lesson: 'ask what for', ceiling: 2 },
]
const due = (lines: readonly Short[], what: string, asOf = ASOF) =>
  standing(lines, asOf).due.filter((item) => item.what === what)
const lesson = { what: 'observed_fake', ref: 'diagnosis', on: ago(20), owner: null, entry: 'diagnosis', snoozed: null }

test('a gap of one rung at a diagnosis asks for the lesson, and none does not', () => {
  expect(due([diagnosed(ago(20))], 'observed_fake')).toEqual([lesson])
  expect(due([diagnosed(ago(20), { claimed: 5 })], 'observed_fake')).toEqual([lesson])
  expect(due([diagnosed(ago(20), { claimed: 2 })], 'observed_fake')).toEqual([])
  expect(due([diagnosed(ago(20), { claimed: 1 })], 'observed_fake')).toEqual([])
})

test('where no rung was evidenced or none claimed there is no gap', () => {
  expect(due([diagnosed(ago(20), { rung: undefined })], 'observed_fake')).toEqual([])
  expect(due([diagnosed(ago(20), { claimed: undefined })], 'observed_fake')).toEqual([])
})

test('it is asked for through a quarter window', () => {
  expect(due([diagnosed(ago(20))], 'observed_fake', after(70))).toEqual([lesson])
  expect(due([diagnosed(ago(20))], 'observed_fake', after(71))).toEqual([])
})

test('a lesson, or a reason why there is none, answers it from that day on', () => {
  const nothing: Short = [ago(20), 'claim.nothing_to_learn', { about: 'the claim', why: 'it was made before the fall' }]
  expect(due([diagnosed(ago(20)), learned(ago(20))], 'observed_fake')).toEqual([])
  expect(due([diagnosed(ago(20)), nothing], 'observed_fake')).toEqual([])
  expect(due([diagnosed(ago(20)), learned(ago(21))], 'observed_fake')).toEqual([lesson])
})

test('the expected bias stands beside the gap, whatever the gap is', () => {
  const claimed = (rung: number): Short => [ago(3), 'claim', { text: 'where we are', rung }]
  const { ladder } = standing(onRung(2, {}, [claimed(4)]))
  expect([ladder.rung, ladder.claimed, ladder.gap, ladder.expectedBias]).toEqual([2, 4, 2, 1])
  expect(standing([]).ladder.expectedBias).toBe(1)
})

// L14: a diagnosis holds what the standing says, and is done with nothing open.

const NOW = { now: parseInstant('2030-01-01T00:00:00Z')! }
const refused = (lines: readonly Short[], act: Short) => {
  const entries = ledger('2024-01-02', [...lines, act])
  return refuseAct(foldEntries(entries.slice(0, -1)), entries.at(-1)!, NOW)
}
const mark = { rating: 4, evidence: ['access'] }
const whole: Short[] = onRung(3, {}, [
  [ago(9), 'trust.audited', { auditor: 'kim@studio.example', competence: mark, integrity: mark, benevolence: mark }],
  [
    ago(5),
    'plan.set',
    {
      ref: 'p',
      targetRung: 3,
      requirement: 'embedded knowledge',
      action: 'Put Ines on their stock planning',
      owner: 'ines@studio.example',
      due: after(100),
      successSignal: 'planning_attended',
      dependsOn: 'competence',
    },
  ],
])
const made = (data: object): Short => [ASOF, 'diagnosis.made', data]

test('with nothing open it may be called done', () => {
  expect(standing(whole).ladder.verification.filter(({ done }) => !done)).toEqual([])
  expect(refused(whole, made({ rung: 3, open: [], done: true }))).toEqual([])
  expect(refused(whole, made({ rung: 3, open: [], done: false }))).toEqual([])
})

test('with something open it is refused as done, with what is open, and taken as not done', () => {
  const open = ['verify.operational_move', 'verify.trust_audited', 'verify.plan_complete']
  expect(refused(onRung(3), made({ rung: 3, open, done: true }))).toEqual([
    { code: 'diagnosis.open', params: { open } },
  ])
  expect(refused(onRung(3), made({ rung: 3, open, done: false }))).toEqual([])
})

test('what it says is what the standing says at that moment', () => {
  const differs = { code: 'diagnosis.differs', params: { rung: 3, claimed: 0, open: [] } }
  expect(refused(whole, made({ rung: 4, open: [], done: true }))).toEqual([differs])
  expect(refused(whole, made({ open: [], done: true }))).toEqual([differs])
  expect(refused(whole, made({ rung: 3, claimed: 3, open: [], done: true }))).toEqual([differs])
  expect(refused(whole, made({ rung: 3, open: ['verify.trust_audited'], done: false }))).toEqual([differs])
  const open = [
    'verify.observations',
    'verify.stop_rule_asked',
    'verify.operational_move',
    'verify.trust_audited',
    'verify.plan_complete',
  ]
  expect(refused([], made({ open, done: false }))).toEqual([])
})

// A9: C1 runs for the new lead.

const handoff: Short = [
  ago(20),
  'handoff.opened',
  { ref: 'h', from: 'sam@studio.example', to: 'kim@studio.example', items: ['the scope'] },
]
const accepted: Short = [ago(5), 'handoff.accepted', { ref: 'h', item: 0, clientTold: true }]

test('while an account is handed over, its receiver has a diagnosis to make', () => {
  const asked = {
    what: 'diagnosis',
    ref: 'h',
    on: ago(20),
    owner: 'kim@studio.example',
    entry: standing([handoff]).handoff?.entry,
    snoozed: null,
  }
  expect(due([handoff], 'diagnosis')).toEqual([asked])
  expect(due([handoff, diagnosed(ago(21))], 'diagnosis')).toEqual([asked])
  expect(due([handoff, diagnosed(ago(20))], 'diagnosis')).toEqual([])
  expect(due([handoff, accepted], 'diagnosis')).toEqual([])
  expect(due([seen('praise', ago(3), 'praise')], 'diagnosis')).toEqual([])
})
