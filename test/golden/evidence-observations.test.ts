import { expect, test } from 'vitest'
import { ago, cap, condition, met, onRung, seen, standing } from './told.ts'

// E1: somebody outside the room could check it.

test('a signal counts where it says who was there or where it stands written', () => {
  const people = [1, 2, 3].map((n) => seen(`p${n}`, ago(n), 'praise'))
  const written = [1, 2, 3].map((n) => {
    const [at, kind, data, envelope] = seen(`p${n}`, ago(n), 'praise', { people: undefined })
    return [at, kind, data, { ...envelope, source: { type: 'email', ref: `<m${n}@mail.example>` } }] as const
  })
  for (const lines of [people, written]) {
    const { coverage, ladder } = standing(lines)
    expect([coverage.observations, ladder.evidenced, ladder.rung]).toEqual([3, true, 1])
  }
})

test('a signal with neither is kept and counts for nothing in our favour', () => {
  for (const people of [undefined, []]) {
    const { coverage, ladder } = standing([1, 2, 3].map((n) => seen(`p${n}`, ago(n), 'praise', { people })))
    expect([coverage.observations, ladder.evidenced, ladder.rung]).toEqual([0, false, null])
    // The opening of the account and the three of them.
    expect(coverage.sources).toEqual([{ type: 'manual', lastAt: ago(1), entries: 4 }])
    expect(ladder.dimensions.information_flow).toEqual({ level: null, evidence: [] })
  }
})

test('unchecked, it meets no condition of any rung', () => {
  const unchecked = (id: string, at: string, name: string) => seen(id, at, name, { people: undefined })
  const told = standing(onRung(3, { planning: unchecked('planning', ago(30), 'planning_attended') }))
  expect(met(told, 'L3b')).toBe(false)
  // The need and the access are two; the third spoke of no one.
  expect(condition(told, 'L3c').needs).toEqual({ code: 'need.observations', params: { rung: 3, seen: 2, needed: 3 } })
  expect(told.ladder.rung).toBe(2)
})

test('what speaks against the relationship counts unchecked', () => {
  const told = standing(onRung(2, {}, [seen('looked', ago(5), 'alternatives_evaluated', { people: undefined })]))
  expect(told.ladder.rung).toBe(1)
  expect(cap(told, 'L6-alternatives')?.evidence).toEqual(['looked'])
})

test('a claim raises nothing, however high it reaches', () => {
  const claims = [1, 2, 3].map((n) => [ago(n), 'claim', { text: 'they call us their partner', rung: 5 }] as const)
  expect(standing(claims).ladder.evidenced).toBe(false)
  expect(standing(onRung(2, {}, claims)).ladder.rung).toBe(2)
  expect(standing(onRung(2, {}, claims)).ladder.uncapped).toBe(2)
})

// E2: what each signal speaks to and the highest rung it can support (LEDGER §4).

const CATALOG = [
  ['stated_need_met', 'problem_source', 1],
  ['praise', 'information_flow', 2],
  ['generic_content', 'problem_source', 2],
  ['alternatives_evaluated', 'substitutability', null],
  ['alternatives_dropped', 'substitutability', 2],
  ['renewed_without_tender', 'substitutability', 2],
  ['retained_by_discount', 'substitutability', null],
  ['bad_news_shared', 'information_flow', 3],
  ['inside_access', 'information_flow', 3],
  ['bad_news_elsewhere', 'information_flow', null],
  ['specific_insight', 'problem_source', 3],
  ['problem_found_first', 'problem_source', 3],
  ['planning_attended', 'meeting_cadence', 3],
  ['new_problem_space', 'problem_source', 3],
  ['client_called_first', 'meeting_cadence', 4],
  ['plans_shared_early', 'information_flow', 4],
  ['shared_after_public', 'information_flow', 1],
  ['asked_to_frame', 'problem_source', 4],
  ['joint_planning', 'meeting_cadence', 3],
  ['shared_stake', 'substitutability', 4],
  ['introduced_upward', 'meeting_cadence', 5],
  ['advisory_seat', 'meeting_cadence', 5],
  ['co_created', 'problem_source', 5],
  ['strategy_shaped', 'problem_source', 5],
  ['asset_in_use', 'substitutability', 5],
  ['designed_around_us', 'substitutability', 5],
] as const

test.each(CATALOG)('%s speaks to %s and supports up to %s', (signal, dimension, level) => {
  const { ladder } = standing([seen('it', ago(3), signal)])
  expect(ladder.dimensions[dimension]).toEqual({ level, evidence: ['it'] })
  for (const [id, rung] of [
    ['L2b', 2],
    ['L3c', 3],
    ['L4c', 4],
    ['L5d', 5],
  ] as const) {
    const counts = level !== null && level >= rung
    expect(ladder.conditions.find((each) => each.id === id)!.evidence).toEqual(counts ? ['it'] : [])
  }
})

test('joint planning supports 4 only where both sides committed something', () => {
  const level = (data: object) =>
    standing([seen('it', ago(3), 'joint_planning', data)]).ladder.dimensions.meeting_cadence.level
  expect(level({ ours: 'two engineers', theirs: 'a planner' })).toBe(4)
  expect(level({ ours: ['two engineers'], theirs: ['a planner', 'her budget'] })).toBe(4)
  expect(level({ ours: 'two engineers' })).toBe(3)
  expect(level({ theirs: 'a planner' })).toBe(3)
  expect(level({ ours: 'two engineers', theirs: '  ' })).toBe(3)
  expect(level({ ours: 'two engineers', theirs: [' ', '  '] })).toBe(3)
})

test('an unstated need addressed supports 3; a requested or blank one supports none', () => {
  const level = (data: object) => {
    const { ladder } = standing([[ago(3), 'need.addressed', data, { id: 'it' }]])
    return [ladder.dimensions.problem_source.level, condition(standing([[ago(3), 'need.addressed', data]]), 'L3c').met]
  }
  expect(level({ askedFor: false })).toEqual([3, false])
  expect(level({ askedFor: true })).toEqual([null, false])
  expect(level({ askedFor: false, change: ' ' })).toEqual([null, false])
})

test('a dinner or a gift is recorded and worth nothing', () => {
  const { ladder, coverage } = standing([1, 2, 3].map((n) => seen(`s${n}`, ago(n), 'social')))
  expect([ladder.evidenced, coverage.observations, ladder.dimensions.meeting_cadence.level]).toEqual([false, 0, null])
})

// E3: at least three observations, from at least two days of a year.

test('two observations are too few for a rung, three are enough', () => {
  expect(standing(onRung(4)).ladder.rung).toBe(4)
  const two = standing(onRung(4, { called: null }))
  expect(two.ladder.rung).toBe(3)
  expect(condition(two, 'L4c')).toEqual({
    id: 'L4c',
    rung: 4,
    met: false,
    needs: { code: 'need.observations', params: { rung: 4, seen: 2, needed: 3 } },
    evidence: ['joint', 'plans'],
  })
})

test('three observations of one day are not enough, of two days they are', () => {
  const spread = (called: string) =>
    standing(
      onRung(4, {
        plans: seen('plans', ago(35), 'plans_shared_early'),
        called: seen('called', called, 'client_called_first'),
      }),
    )
  expect(condition(spread(ago(35)), 'L4c')).toEqual({
    id: 'L4c',
    rung: 4,
    met: false,
    needs: { code: 'need.days', params: { rung: 4, seen: 1, needed: 2 } },
    evidence: ['called', 'joint', 'plans'],
  })
  expect(met(spread(ago(34)), 'L4c')).toBe(true)
})

test('an observation counts for a year: 365 days with the day asked about', () => {
  const aged = (days: number) => standing(onRung(4, { called: seen('called', ago(days), 'client_called_first') }))
  expect(met(aged(364), 'L4c')).toBe(true)
  expect(met(aged(365), 'L4c')).toBe(false)
})

test('what supports a higher rung supports the lower ones', () => {
  const told = standing(onRung(3, { access: seen('access', ago(40), 'advisory_seat') }))
  expect(condition(told, 'L3c').evidence).toEqual(['access', 'planning', 'need'])
  expect(condition(told, 'L2b').evidence).toContain('access')
  expect(condition(told, 'L5d').evidence).toEqual(['access'])
  expect(told.ladder.rung).toBe(3)
})

test('each kept commitment of ours counts for rung 2 and for no higher one', () => {
  const told = standing(onRung(2, { praise1: null, praise2: null, praise3: null }))
  expect(condition(told, 'L2b')).toEqual({
    id: 'L2b',
    rung: 2,
    met: true,
    needs: null,
    evidence: ['kept-c5', 'kept-c4', 'kept-c3', 'kept-c2', 'kept-c1'],
  })
  expect(condition(told, 'L3c').evidence).toEqual([])
})

test('a commitment the client kept is no observation of ours for rung 2', () => {
  const theirs = [1, 2, 3].flatMap((n) => [
    [ago(n + 5), 'commitment.made', { ref: `t${n}`, due: ago(n), side: 'client' }] as const,
    [ago(n), 'commitment.kept', { ref: `t${n}` }] as const,
  ])
  expect(condition(standing(theirs), 'L2b').evidence).toEqual([])
})
