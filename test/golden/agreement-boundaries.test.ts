import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, standing } from './told.ts'

// A2–A9: what the other file leaves out: the last word, either side, and how long what is done stays in sight.

const us = 'sam@studio.example'
const kim = 'kim@studio.example'

test('A2: six questions, each answered by its last word; an erased answer answers nothing', () => {
  const questions = [
    'why_hired',
    'what_they_bought',
    'what_we_deliver',
    'who_influences',
    'what_would_fail',
    'what_is_unclear',
  ]
  const lines = questions.map((question, i): Short => [
    ago(20 - i),
    'question.answered',
    { question, text: 'speed' },
    { id: `q${i}` },
  ])
  expect(standing(lines).questions).toMatchObject({ answered: 6, match: null })
  expect(standing(lines.slice(1)).questions).toMatchObject({ answered: 5, answers: { why_hired: null } })
  expect(standing(lines, ago(18)).questions.answered).toBe(3)
  const erased: Short = [ago(1), 'entry.redacted', { target: 'q0', why: 'asked for' }]
  expect(standing([...lines, erased]).questions.answered).toBe(5)
  const again: Short = [ago(1), 'question.answered', { question: 'why_hired', text: 'price' }, { id: 'q9' }]
  expect(standing([...lines, again]).questions.answers.why_hired).toEqual({ on: ago(1), entry: 'q9' })
})

test('A3: an output without a day is never late, one done late is done', () => {
  const set = (at: string, status: string, data: object = {}): Short => [
    at,
    'onboarding.set',
    { step: 'alignment', output: 'goals', owner: us, waitsOn: 'us', status, ...data },
  ]
  expect(standing([set(ago(90), 'open')]).onboarding).toEqual({ done: 0, open: 1, late: 0 })
  expect(standing([set(ago(90), 'open', { due: ago(9) }), set(ago(1), 'done')]).onboarding).toEqual({
    done: 1,
    open: 0,
    late: 0,
  })
  // One name under two steps is two outputs.
  expect(standing([set(ago(9), 'open'), set(ago(8), 'done', { step: 'information' })]).onboarding.open).toBe(1)
})

test('A4: a change decided anew counts as decided last, work told of as agreed later is informal no more', () => {
  const decided = (at: string, decision: string): Short => [at, 'change.decided', { ref: 'c', decision, by: 'dana' }]
  const asked: Short = [ago(9), 'change.requested', { ref: 'c', what: 'more', requestedBy: 'client' }]
  expect(standing([asked, decided(ago(8), 'deferred'), decided(ago(2), 'approved')]).scope.changes).toEqual({
    open: 0,
    approved: 1,
    declined: 0,
    deferred: 0,
  })
  const work = (at: string, scope: string): Short => [
    at,
    'work.updated',
    { ref: 'w', title: 'x', status: 'in_progress', scope },
  ]
  const informal = (...lines: Short[]) => standing(lines).scope.informal.refs
  expect([informal(work(ago(90), 'informal')), informal(work(ago(91), 'informal'))]).toEqual([['w'], []])
  expect(informal(work(ago(9), 'informal'), work(ago(2), 'change'))).toEqual([])
})

test('A4: each way to reconcile a promise sold closes it; told before it was sold, it closes nothing', () => {
  const sold: Short = [ago(9), 'promise.sold', { ref: 'p', text: 'round the clock', by: us }]
  const reconciled = (at: string, outcome: string): Short => [at, 'promise.reconciled', { ref: 'p', outcome }]
  const counts = (...lines: Short[]) => standing([sold, ...lines]).scope.promises
  const none = { open: 0, kept_in: 0, ruled_out: 0, renegotiated: 0 }
  expect(counts(reconciled(ago(8), 'kept_in'))).toEqual({ ...none, kept_in: 1 })
  expect(counts(reconciled(ago(8), 'renegotiated'))).toEqual({ ...none, renegotiated: 1 })
  expect(counts(reconciled(ago(10), 'ruled_out'))).toEqual({ ...none, open: 1 })
})

test('A5: success is told for each side, by its last word', () => {
  const won = (side: string, id: string): Short => [ago(9), 'success.defined', { side, text: 'x' }, { id }]
  expect(standing([]).success).toEqual({ us: null, client: null })
  expect(standing([won('us', 'a'), won('client', 'b'), won('us', 'c')]).success).toEqual({ us: 'c', client: 'b' })
})

const milestone = (side: string, due = ago(1)): Short => [
  ago(400),
  'milestone.set',
  { ref: 'm', what: 'live', due, owner: us, side },
]
const milestones = (...lines: Short[]) =>
  standing(lines).milestones.map(({ due, status, moved }) => [due, status, moved])

test('A6: a milestone of the client moves with our word, one of ours with theirs', () => {
  const moved = (agreedBy: string): Short => [ago(5), 'milestone.moved', { ref: 'm', due: after(5), agreedBy }]
  expect(milestones(milestone('client'), moved(us))).toEqual([[after(5), 'open', 1]])
  expect(milestones(milestone('client'), moved('dana'))).toEqual([[ago(1), 'overdue', 0]])
})

test('A6: reached or missed it moves no more, and stays in sight for a year', () => {
  const moved: Short = [ago(5), 'milestone.moved', { ref: 'm', due: after(5), agreedBy: 'dana' }]
  const reached = (at: string): Short => [at, 'milestone.reached', { ref: 'm' }]
  expect(milestones(milestone('us'), reached(ago(9)), moved)).toEqual([[ago(1), 'reached', 0]])
  expect(milestones(milestone('us'), reached(ago(364)))).toHaveLength(1)
  expect(milestones(milestone('us'), reached(ago(365)))).toEqual([])
})

test('A7: a decision made is out of sight after a year, one not made never', () => {
  const needed: Short = [ago(500), 'decision.needed', { ref: 'd', what: 'which', by: 'dana', due: ago(450) }]
  const made = (at: string): Short => [at, 'decision.made', { ref: 'd', decision: 'north', by: 'dana' }]
  const read = (...lines: Short[]) => standing([needed, ...lines]).decisions.map(({ status }) => status)
  expect([read(), read(made(ago(364))), read(made(ago(365)))]).toEqual([['overdue'], ['made'], []])
  expect(standing([needed]).due.filter(({ what }) => what === 'decision')).toEqual([
    { what: 'decision', ref: 'd', on: ago(450), owner: 'dana', entry: 'n1', snoozed: null },
  ])
})

test('A8: answered on the day it would be due, feedback is due no more', () => {
  const heard: Short = [ago(7), 'feedback.received', { ref: 'f', on: 'the report', by: 'dana', text: 'long' }]
  const answered = (at: string): Short => [at, 'feedback.answered', { ref: 'f', answer: 'one page' }]
  const overdue = (lines: readonly Short[]) => standing(lines).feedback.overdue
  expect([overdue([heard]), overdue([heard, answered(ASOF)])]).toEqual([1, 0])
  // An answer told before there was anything to answer is none.
  expect(overdue([heard, answered(ago(8))])).toBe(1)
})

test('A9: what was asked about is accepted later; of several handoffs the last one open is shown', () => {
  const opened = (at: string, ref: string): Short => [
    at,
    'handoff.opened',
    { ref, from: us, to: kim, items: [{ text: 'the scope' }] },
  ]
  const accept = (at: string, ref: string, data: object = {}): Short => [
    at,
    'handoff.accepted',
    { ref, item: 0, ...data },
  ]
  const shown = (...lines: Short[]) => {
    const { ref, done, items } = standing(lines).handoff!
    return [ref, done, items[0]!.status]
  }
  const asked = accept(ago(8), 'h', { question: 'who signs?' })
  expect(shown(opened(ago(9), 'h'), asked)).toEqual(['h', false, 'asked'])
  const done = accept(ago(7), 'h', { clientTold: true })
  expect(shown(opened(ago(9), 'h'), asked, done)).toEqual(['h', true, 'accepted'])
  expect(shown(opened(ago(9), 'h'), opened(ago(5), 'i'), accept(ago(4), 'i', { clientTold: true }))).toEqual([
    'h',
    false,
    'open',
  ])
  expect(shown(opened(ago(9), 'h'), done, opened(ago(5), 'i'), accept(ago(4), 'i', { clientTold: true }))).toEqual([
    'i',
    true,
    'accepted',
  ])
})

test('G2: an assumed element is no missing one; a match asks for nothing', () => {
  const elements = [
    'outcome',
    'scope',
    'timeline',
    'communication',
    'ownership',
    'success_measure',
    'change_management',
  ]
  const assumed = elements.map((element): Short => [ago(50), 'element.stated', { element }])
  const compared = (at: string, matches: boolean): Short => [
    at,
    'question.answered',
    { question: 'what_they_bought', text: 'speed', matches },
  ]
  const next = (...lines: Short[]) => standing(lines).nextStep?.code ?? null
  // Without evidence of a rung there is no way up to name.
  expect(next(...assumed)).toBeNull()
  expect(next(...assumed, compared(ago(9), false))).toBe('next.close_mismatch')
  expect(next(...assumed, compared(ago(9), false), compared(ago(8), true))).toBeNull()
  expect(next(...assumed.slice(0, -1))).toBe('next.state_element')
})
