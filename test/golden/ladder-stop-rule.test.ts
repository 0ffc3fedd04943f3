import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, cap, met, onRung, standing } from './told.ts'

// L7: which specific unstated need did we address this quarter?

const need = (at: string, data: object = {}, envelope: object = {}): Short => [
  at,
  'need.addressed',
  { need: 'returns pile up unseen', askedFor: false, ...data },
  { id: 'need', ...envelope },
]
const answered = (line: Short, asOf = ASOF) => standing(onRung(3, { need: line }), asOf).ladder

test('a need of the quarter window answers it, and says on which day it no longer will', () => {
  const { stopRule, caps, rung } = answered(need(ago(90)))
  expect(stopRule).toEqual({ answered: true, entry: 'need', lapses: after(1) })
  expect([caps, rung]).toEqual([[], 3])
})

test('the first day outside, day 92 with its own, answers no more', () => {
  const { stopRule, caps, rung, uncapped } = answered(need(ago(91)))
  expect(stopRule).toEqual({ answered: false, entry: null, lapses: null })
  expect(caps).toEqual([
    {
      rule: 'L6-stop-rule',
      rung: 2,
      since: ASOF,
      why: { code: 'cap.stop_rule_lapsed', params: { lapsed: ASOF } },
      evidence: ['need'],
    },
  ])
  expect([rung, uncapped]).toEqual([2, 3])
})

test.each([
  ['requested', { askedFor: true }],
  ['blank', { need: '' }],
  ['told without how we knew', { howKnown: ' ' }],
  ['told without what changed', { change: ' ' }],
])('%s work does not answer it', (_, data) => {
  expect(answered(need(ago(20), data)).stopRule.answered).toBe(false)
})

test('within two quarters an old answer leaves L3a met and the cap on; older, L3a fails too', () => {
  const aged = (days: number) => {
    const told = standing(onRung(3, { need: need(ago(days)) }))
    return [met(told, 'L3a'), cap(told, 'L6-stop-rule')?.since, told.ladder.uncapped, told.ladder.rung]
  }
  expect(aged(181)).toEqual([true, ago(90), 3, 2])
  expect(aged(182)).toEqual([false, ago(91), 2, 2])
})

test('never answered, the cap is on since the ledger began', () => {
  const told = standing(onRung(2))
  expect(cap(told, 'L6-stop-rule')).toEqual({
    rule: 'L6-stop-rule',
    rung: 2,
    since: '2024-01-02',
    why: { code: 'cap.stop_rule_never', params: {} },
    evidence: [],
  })
})

test('the last answer counts, and an older day sees the older one', () => {
  const lines = [need(ago(100), {}, { id: 'old' }), need(ago(20), { need: 'late pallets' })]
  expect(standing(lines).ladder.stopRule).toEqual({ answered: true, entry: 'need', lapses: after(71) })
  expect(standing(lines, ago(21)).ladder.stopRule).toEqual({ answered: true, entry: 'old', lapses: ago(9) })
})

test('an erased answer answers no more', () => {
  const lines = [need(ago(20)), [ago(1), 'entry.redacted', { target: 'need', why: 'asked for' }] as Short]
  expect(standing(lines).ladder.stopRule.answered).toBe(false)
})

test('the cap holds rungs 3 and above down to 2, and leaves rung 1 alone', () => {
  const lapsed = (rung: number) => standing(onRung(rung, { need: need(ago(91)) })).ladder.rung
  expect([lapsed(3), lapsed(4), lapsed(5)]).toEqual([2, 2, 2])
  expect(standing(onRung(1)).ladder.rung).toBe(1)
})

test('the cap is named among what the next rung misses', () => {
  expect(answered(need(ago(91))).next).toEqual({
    rung: 3,
    requires: { code: 'embedded_knowledge', params: {} },
    missing: ['L6-stop-rule'],
    plays: [{ code: 'play.saas.planning', params: {}, signal: 'planning_attended', enough: true }],
  })
})

// The due item, 21 days before the answer lapses.

const DUE = { what: 'stop_rule', ref: 'need', owner: null, entry: 'need', snoozed: null }
const due = (lines: readonly Short[], asOf = ASOF) =>
  standing(lines, asOf).due.filter(({ what }) => what === 'stop_rule')

test('21 days before it lapses a due item says so, not a day earlier', () => {
  expect(due([need(ago(69))])).toEqual([])
  expect(due([need(ago(70))])).toEqual([{ ...DUE, on: after(21) }])
})

test('lapsed, it stays due until there is a new answer', () => {
  expect(due([need(ago(200))])).toEqual([{ ...DUE, on: ago(109) }])
  expect(due([need(ago(200), {}, { id: 'old' }), need(ago(3))])).toEqual([])
})

test('it is asked of whoever leads the account', () => {
  const led: Short[] = [need(ago(80)), [ago(300), 'account.changed', { lead: 'kim@studio.example' }]]
  expect(due(led)).toEqual([{ ...DUE, on: after(11), owner: 'kim@studio.example' }])
})
