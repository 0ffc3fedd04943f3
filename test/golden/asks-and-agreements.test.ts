import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, standing } from './told.ts'

// G2, K7, A2–A9: what comes first, what was asked, agreed, told and handed over. ASOF is a Tuesday.

const ask = (at: string, ref = 'a', data: object = {}): Short => [
  at,
  'ask.received',
  { ref, what: 'when?', by: 'dana', ...data },
]
const due = (lines: readonly Short[], what: string, asOf = ASOF) =>
  standing(lines, asOf)
    .due.filter((item) => item.what === what)
    .map(({ ref, on, owner }) => [ref, on, owner])

test('K7: an ask is due on the second business day after it', () => {
  const friday = [ask(ago(4))]
  expect(standing(friday, ago(1)).asks).toMatchObject({ open: 1, overdue: 0 })
  expect(standing(friday).asks).toMatchObject({ open: 1, overdue: 1 })
  expect(due(friday, 'ask')).toEqual([['a', ASOF, null]])
  expect(due([ask(ago(4), 'a', { owner: 'kim@studio.example' })], 'ask')).toEqual([['a', ASOF, 'kim@studio.example']])
})

test('K7: answered, it is neither open nor due; the quarters count it all the same', () => {
  const lines: Short[] = [
    ask(ago(4)),
    [ago(3), 'ask.answered', { ref: 'a', answer: 'in May' }],
    ask('2026-03-31', 'b'),
    [ago(3), 'ask.answered', { ref: 'b', answer: 'in May' }],
  ]
  expect(standing(lines).asks).toEqual({
    open: 0,
    overdue: 0,
    byQuarter: [
      { quarter: '2025-Q3', n: 0 },
      { quarter: '2025-Q4', n: 0 },
      { quarter: '2026-Q1', n: 1 },
      { quarter: '2026-Q2', n: 1 },
    ],
  })
})

test('A8: feedback is due on the fifth business day after it, unless answered', () => {
  const heard = (at: string): Short => [
    at,
    'feedback.received',
    { ref: 'f', on: 'the report', by: 'dana', text: 'too long' },
  ]
  expect(standing([heard(ago(6))]).feedback).toEqual({ received: 1, answered: 0, overdue: 0 })
  expect(standing([heard(ago(7))]).feedback).toEqual({ received: 1, answered: 0, overdue: 1 })
  expect(due([heard(ago(7))], 'feedback')).toEqual([['f', ASOF, null]])
  expect(standing([heard(ago(7)), [ago(6), 'feedback.answered', { ref: 'f', answer: 'one page' }]]).feedback).toEqual({
    received: 1,
    answered: 1,
    overdue: 0,
  })
})

test('A7: a decision is overdue from the day after its own', () => {
  const needed: Short = [ago(9), 'decision.needed', { ref: 'd', what: 'which region', by: 'dana', due: ASOF }]
  expect(standing([needed]).decisions[0]!.status).toBe('open')
  expect(standing([needed], after(1)).decisions[0]!.status).toBe('overdue')
  expect(
    standing([needed, [ago(1), 'decision.made', { ref: 'd', decision: 'north', by: 'dana' }]]).decisions[0]!.status,
  ).toBe('made')
  expect(due([needed], 'decision')).toEqual([['d', ASOF, 'dana']])
})

test('A6: a milestone moves with the other side’s word alone, and is overdue from the day after', () => {
  const set: Short = [
    ago(30),
    'milestone.set',
    { ref: 'm', what: 'go live', due: ago(1), owner: 'sam@studio.example', side: 'us' },
  ]
  const moved = (agreedBy: string): Short => [ago(5), 'milestone.moved', { ref: 'm', due: after(5), agreedBy }]
  const read = (lines: readonly Short[], asOf = ASOF) =>
    standing(lines, asOf).milestones.map(({ due: on, status, moved: times }) => [on, status, times])
  expect(read([set])).toEqual([[ago(1), 'overdue', 0]])
  expect(read([set], ago(1))).toEqual([[ago(1), 'open', 0]])
  expect(read([set, moved('dana')])).toEqual([[after(5), 'open', 1]])
  expect(read([set, moved('kim@studio.example')])).toEqual([[ago(1), 'overdue', 0]])
  expect(read([set, [ago(1), 'milestone.reached', { ref: 'm' }]])).toEqual([[ago(1), 'reached', 0]])
  expect(read([set, [ago(1), 'milestone.missed', { ref: 'm' }]])).toEqual([[ago(1), 'missed', 0]])
})

test('A2: the second and third question side by side match or do not', () => {
  const answer = (at: string, question: string, data: object = {}): Short => [
    at,
    'question.answered',
    { question, text: 'speed', ...data },
  ]
  const read = (...lines: Short[]) => standing(lines).questions
  expect(read(answer(ago(3), 'why_hired'))).toMatchObject({ answered: 1, match: null })
  expect(read(answer(ago(3), 'what_they_bought'), answer(ago(2), 'what_we_deliver', { matches: false }))).toMatchObject(
    { answered: 2, match: 'mismatch' },
  )
  expect(
    read(answer(ago(3), 'what_they_bought', { matches: false }), answer(ago(2), 'what_we_deliver', { matches: true }))
      .match,
  ).toBe('match')
})

test('A3: outputs are done, open or late from the day after; one not needed is none', () => {
  const set = (at: string, output: string, status: string, data: object = {}): Short => [
    at,
    'onboarding.set',
    { step: 'alignment', output, owner: 'sam@studio.example', waitsOn: 'client', status, ...data },
  ]
  const lines = [
    set(ago(9), 'goals', 'open', { due: ago(1) }),
    set(ago(9), 'intake', 'open', { due: ASOF }),
    set(ago(9), 'access', 'not_needed'),
    set(ago(9), 'contacts', 'open'),
    set(ago(8), 'contacts', 'done'),
  ]
  expect(standing(lines).onboarding).toEqual({ done: 1, open: 2, late: 1 })
  expect(standing(lines, after(1)).onboarding).toEqual({ done: 1, open: 2, late: 2 })
  expect(due(lines, 'onboarding').map(([, on]) => on)).toEqual([ago(1), ASOF])
})

test('A4, A5: scope items count as last set, changes as last decided, promises as reconciled; success is told by side', () => {
  const told = standing([
    [ago(9), 'scope.set', { ref: 's', text: 'the import', boundary: 'included' }],
    [ago(8), 'scope.set', { ref: 's', text: 'the import', boundary: 'excluded' }],
    [ago(9), 'change.requested', { ref: 'c', what: 'more', requestedBy: 'client' }],
    [ago(9), 'change.requested', { ref: 'd', what: 'more', requestedBy: 'us' }],
    [ago(8), 'change.decided', { ref: 'd', decision: 'deferred', by: 'dana' }],
    [ago(9), 'promise.sold', { ref: 'p', text: 'round the clock', by: 'sam@studio.example' }],
    [ago(9), 'work.updated', { ref: 'w', title: 'export', status: 'in_progress', scope: 'informal' }, { id: 'w1' }],
    [ago(9), 'success.defined', { side: 'client', text: 'half the time' }, { id: 'won' }],
  ])
  expect(told.scope).toEqual({
    boundaries: { included: 0, excluded: 1, change_controlled: 0, escalated: 0 },
    changes: { open: 1, approved: 0, declined: 0, deferred: 1 },
    informal: { refs: ['w'], evidence: ['w1'] },
    promises: { open: 1, kept_in: 0, ruled_out: 0, renegotiated: 0 },
  })
  expect(told.success).toEqual({ us: null, client: 'won' })
})

test('A9: a handoff is open until each item is accepted and the client is told', () => {
  const opened: Short = [
    ago(9),
    'handoff.opened',
    { ref: 'h', from: 'sam@studio.example', to: 'kim@studio.example', items: [{ ref: 'c1' }, { text: 'the scope' }] },
  ]
  const accept = (at: string, item: string | number, data: object = {}): Short => [
    at,
    'handoff.accepted',
    { ref: 'h', item, ...data },
  ]
  const read = (...lines: Short[]) => {
    const handoff = standing([opened, ...lines]).handoff!
    return [handoff.items.map(({ status }) => status), handoff.clientTold, handoff.done]
  }
  expect(read()).toEqual([['open', 'open'], false, false])
  expect(read(accept(ago(8), 'c1'), accept(ago(8), 1, { question: 'who signs?' }))).toEqual([
    ['accepted', 'asked'],
    false,
    false,
  ])
  expect(read(accept(ago(8), 'c1'), accept(ago(7), 'the scope'))).toEqual([['accepted', 'accepted'], false, false])
  expect(read(accept(ago(8), 'c1'), accept(ago(7), 'the scope', { clientTold: true }))).toEqual([
    ['accepted', 'accepted'],
    true,
    true,
  ])
  expect(due([opened], 'handoff')).toEqual([['h', ago(9), 'kim@studio.example']])
})

test('G2: what is missing or mismatched comes before the way up', () => {
  const elements = [
    'outcome',
    'scope',
    'timeline',
    'communication',
    'ownership',
    'success_measure',
    'change_management',
  ]
  const clear = elements.map((element): Short => [ago(50), 'element.stated', { element, agreedBy: 'dana' }])
  const mismatch: Short = [ago(3), 'question.answered', { question: 'what_they_bought', text: 'speed', matches: false }]
  const seen = [1, 2, 3].map((n): Short => [ago(n), 'signal', { signal: 'praise' }])
  expect(standing([...seen, ...clear.slice(1)]).nextStep).toEqual({
    code: 'next.state_element',
    params: { element: 'outcome' },
  })
  expect(standing([...seen, ...clear, mismatch]).nextStep?.code).toBe('next.close_mismatch')
  expect(standing([...seen, ...clear]).nextStep?.code).toBe('reliability')
})
