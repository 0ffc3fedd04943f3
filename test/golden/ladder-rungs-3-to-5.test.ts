import { expect, test } from 'vitest'
import { DEFAULT_POLICY } from '#method/index.ts'
import type { Short } from './notation.ts'
import { ago, condition, met, onRung, seen, standing } from './told.ts'

const need = (at: string, data: object = {}): Short => [
  at,
  'need.addressed',
  { need: 'returns pile up unseen', askedFor: false, ...data },
  { id: 'need' },
]

// L3a: an unstated need addressed within two quarters.

test('L3a looks back two quarters: 182 days with the day asked about', () => {
  const aged = (days: number) => standing(onRung(3, { need: need(ago(days)) }))
  expect(met(aged(181), 'L3a')).toBe(true)
  expect(condition(aged(182), 'L3a')).toEqual({
    id: 'L3a',
    rung: 3,
    met: false,
    needs: { code: 'need.unstated_need', params: {} },
    evidence: ['need'],
  })
})

test.each([
  ['asked for', { askedFor: true }],
  ['without what it was', { need: ' ' }],
  ['without how we knew', { howKnown: '' }],
  ['without what changed', { change: '\t' }],
])('a need %s does not meet it', (_, data) => {
  expect(met(standing(onRung(3, { need: need(ago(20), data) })), 'L3a')).toBe(false)
})

// L3b: embedded knowledge.

test('somebody of ours at their planning table is enough, for two quarters', () => {
  const aged = (days: number) => standing(onRung(3, { planning: seen('planning', ago(days), 'planning_attended') }))
  expect(met(aged(181), 'L3b')).toBe(true)
  expect(met(aged(182), 'L3b')).toBe(false)
})

test('nobody of ours named at the table is nobody', () => {
  const unnamed = seen('planning', ago(30), 'planning_attended', { who: ' ' })
  expect(met(standing(onRung(3, { planning: unnamed })), 'L3b')).toBe(false)
})

test('two insights of which one was acted on are enough', () => {
  const insights = (first: object, second: object, days = 20) =>
    condition(
      standing(
        onRung(3, { planning: seen('i1', ago(30), 'specific_insight', first) }, [
          seen('i2', ago(days), 'specific_insight', second),
        ]),
      ),
      'L3b',
    )
  expect(insights({}, { actedOn: true })).toEqual({
    id: 'L3b',
    rung: 3,
    met: true,
    needs: null,
    evidence: ['i1', 'i2'],
  })
  expect(insights({}, { actedOn: false })).toEqual({
    id: 'L3b',
    rung: 3,
    met: false,
    needs: { code: 'need.insight_acted_on', params: { seen: 2 } },
    evidence: ['i1', 'i2'],
  })
  // Each of them within two quarters.
  expect(insights({ actedOn: true }, {}, 181).met).toBe(true)
  expect(insights({ actedOn: true }, {}, 182).met).toBe(false)
  expect(insights({}, { actedOn: true }, 182).needs).toEqual({
    code: 'need.embedded_knowledge',
    params: { seen: 1, needed: 2 },
  })
})

test('one insight, even acted on, is not enough', () => {
  const told = standing(onRung(3, { planning: seen('i1', ago(30), 'specific_insight', { actedOn: true }) }))
  expect(condition(told, 'L3b').needs).toEqual({ code: 'need.embedded_knowledge', params: { seen: 1, needed: 2 } })
})

// L4: plans shared early, and joint planning to which both sides commit.

test('L4a looks back two quarters', () => {
  const aged = (days: number) => standing(onRung(4, { plans: seen('plans', ago(days), 'plans_shared_early') }))
  expect([met(aged(181), 'L4a'), aged(181).ladder.rung]).toEqual([true, 4])
  expect([met(aged(182), 'L4a'), aged(182).ladder.rung]).toEqual([false, 3])
  expect(condition(aged(182), 'L4a').needs).toEqual({ code: 'need.plans_shared_early', params: {} })
})

test('L4b looks back a year and asks that both sides commit', () => {
  const joint = (days: number, data: object = { ours: 'two engineers', theirs: 'a planner' }) =>
    condition(standing(onRung(4, { joint: seen('joint', ago(days), 'joint_planning', data) })), 'L4b')
  expect(joint(364).met).toBe(true)
  expect(joint(365)).toEqual({
    id: 'L4b',
    rung: 4,
    met: false,
    needs: { code: 'need.joint_planning', params: {} },
    evidence: ['joint'],
  })
  for (const data of [{}, { ours: 'two engineers' }, { theirs: 'a planner' }, { ours: 'x', theirs: ' ' }]) {
    expect(joint(35, data)).toEqual({
      id: 'L4b',
      rung: 4,
      met: false,
      needs: { code: 'need.joint_planning_both_sides', params: {} },
      evidence: [],
    })
  }
})

test('a shared stake is no joint planning', () => {
  const told = standing(onRung(4, { joint: seen('stake', ago(35), 'shared_stake') }))
  expect([met(told, 'L4b'), met(told, 'L4c'), told.ladder.rung]).toEqual([false, true, 3])
})

// L5: a named asset in use, co-creation, and a cost of leaving that was observed.

test('L5a looks back a year', () => {
  const aged = (days: number) => standing(onRung(5, { asset: seen('asset', ago(days), 'asset_in_use') }))
  expect([met(aged(364), 'L5a'), aged(364).ladder.rung]).toEqual([true, 5])
  expect([met(aged(365), 'L5a'), aged(365).ladder.rung]).toEqual([false, 4])
})

test('L5b takes co-creation or a strategy shaped, within a year', () => {
  const by = (signal: string, days: number) =>
    met(standing(onRung(5, { created: seen('x', ago(days), signal) })), 'L5b')
  expect([by('co_created', 364), by('co_created', 365)]).toEqual([true, false])
  expect([by('strategy_shaped', 364), by('strategy_shaped', 365)]).toEqual([true, false])
  expect(by('advisory_seat', 5)).toBe(false)
})

test('a policy may ask for both', () => {
  const policy = { ...DEFAULT_POLICY, id: 'both', coCreationBoth: true }
  const one = standing(onRung(5), undefined, { policy })
  expect([condition(one, 'L5b').met, condition(one, 'L5b').needs?.code, one.policy]).toEqual([
    false,
    'need.co_creation_both',
    'both',
  ])
  const both = standing(onRung(5, {}, [seen('shaped', ago(9), 'strategy_shaped')]), undefined, { policy })
  expect([met(both, 'L5b'), both.ladder.rung]).toEqual([true, 5])
})

test('L5c looks back two years: 730 days with the day asked about', () => {
  const aged = (days: number) => standing(onRung(5, { designed: seen('designed', ago(days), 'designed_around_us') }))
  expect([met(aged(729), 'L5c'), met(aged(730), 'L5c')]).toEqual([true, false])
  // The signal that shows the cost of leaving is older than the year of L5d: a third observation is needed there.
  expect([met(aged(729), 'L5d'), aged(729).ladder.rung]).toEqual([false, 4])
  const more = standing(
    onRung(5, { designed: seen('designed', ago(729), 'designed_around_us') }, [seen('seat', ago(9), 'advisory_seat')]),
  )
  expect(more.ladder.rung).toBe(5)
})

test('praise and long tenure make no rung 5', () => {
  const told = standing(onRung(4, {}, [seen('p', ago(3), 'praise'), seen('s', ago(3), 'social')])).ladder
  expect([told.rung, told.next]).toEqual([
    4,
    {
      rung: 5,
      requires: { code: 'co_creation', params: {} },
      missing: ['L5a', 'L5b', 'L5c', 'L5d'],
      plays: [{ code: 'play.saas.advisory_board', params: {}, signal: 'advisory_seat', enough: false }],
    },
  ])
})

// Held since: the first day of the stretch through which the rung, or a higher one, was held.

test('a rung is held since the day its last condition came to be met', () => {
  // The fifth kept promise, ten days ago, made reliability.
  expect(standing(onRung(2)).ladder.heldSince).toBe(ago(10))
  expect(standing(onRung(4)).ladder.heldSince).toBe(ago(10))
  const early = onRung(3, { need: need(ago(5)) })
  expect(standing(early).ladder.heldSince).toBe(ago(5))
})

test('a lapse breaks the stretch, and a higher rung in between does not', () => {
  // The stop-rule was unanswered from day 91 after the old need until the new one: rung 2 through, rung 3 anew.
  const old: Short = [ago(100), 'need.addressed', { need: 'late pallets', askedFor: false }]
  const reliable = [300, 310, 320, 330, 340].flatMap((day): Short[] => [
    [ago(day + 9), 'commitment.made', { ref: `o${day}`, due: ago(day) }],
    [ago(day), 'commitment.kept', { ref: `o${day}` }],
  ])
  const early = [
    seen('a', ago(150), 'inside_access'),
    seen('b', ago(140), 'planning_attended'),
    seen('c', ago(130), 'problem_found_first'),
  ]
  const lines = [...reliable, old, ...early, need(ago(5))]
  const held = (asOf: string) => [standing(lines, asOf).ladder.rung, standing(lines, asOf).ladder.heldSince]
  expect(held(ago(10))).toEqual([3, ago(100)])
  expect(held(ago(9))).toEqual([2, ago(300)])
  expect(held(ago(5))).toEqual([3, ago(5)])
})
