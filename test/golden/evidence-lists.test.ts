import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { ago, cap, condition, kept, onRung, seen, standing } from './told.ts'

// E6: no verdict without its evidence; a verdict of absence lists the last entries that used to hold it.

test('every met condition opens onto the entries that meet it', () => {
  const { conditions, rung } = standing(onRung(5)).ladder
  expect(rung).toBe(5)
  const promises = ['kept-c5', 'kept-c4', 'kept-c3', 'kept-c2', 'kept-c1']
  expect(conditions.map(({ id, met, evidence }) => [id, met, evidence])).toEqual([
    ['L2a', true, promises],
    [
      'L2b',
      true,
      [
        'praise3 praise2 praise1 designed created kept-c5 called access kept-c4 joint kept-c3 planning plans kept-c2 need',
        'asset kept-c1',
      ]
        .join(' ')
        .split(' '),
    ],
    ['L3a', true, ['need']],
    ['L3b', true, ['planning']],
    ['L3c', true, ['designed', 'created', 'called', 'access', 'joint', 'planning', 'plans', 'need', 'asset']],
    ['L4a', true, ['plans']],
    ['L4b', true, ['joint']],
    ['L4c', true, ['designed', 'created', 'called', 'joint', 'plans', 'asset']],
    ['L5a', true, ['asset']],
    ['L5b', true, ['created']],
    ['L5c', true, ['designed']],
    ['L5d', true, ['designed', 'created', 'asset']],
  ])
})

test('ids stand by day, then by id, each once', () => {
  const told = standing([seen('b', ago(3), 'praise'), seen('a', ago(3), 'inside_access'), seen('c', ago(9), 'praise')])
  expect(condition(told, 'L2b').evidence).toEqual(['c', 'a', 'b'])
})

test.each<[string, string, Short]>([
  ['L3a', 'need', [ago(182), 'need.addressed', { need: 'returns', askedFor: false }, { id: 'need' }]],
  ['L3b', 'planning', seen('planning', ago(182), 'planning_attended')],
  ['L4a', 'plans', seen('plans', ago(182), 'plans_shared_early')],
  ['L4b', 'joint', seen('joint', ago(365), 'joint_planning', { ours: 'two engineers', theirs: 'a planner' })],
  ['L5a', 'asset', seen('asset', ago(365), 'asset_in_use')],
  ['L5b', 'created', seen('created', ago(365), 'co_created')],
  ['L5c', 'designed', seen('designed', ago(730), 'designed_around_us')],
])('%s, lapsed, shows the last entry that held it', (id, line, lapsed) => {
  const told = standing(onRung(5, { [line]: lapsed }, [[ago(2), 'need.addressed', { need: 'more', askedFor: true }]]))
  expect([condition(told, id).met, condition(told, id).evidence]).toEqual([false, [line]])
})

test('three observations lapsed are shown as the last that held the rung', () => {
  const lapsed = [400, 401, 402, 403].map((day) => seen(`p${day}`, ago(day), 'praise'))
  const told = standing(lapsed)
  expect(condition(told, 'L2b')).toEqual({
    id: 'L2b',
    rung: 2,
    met: false,
    needs: { code: 'need.observations', params: { rung: 2, seen: 0, needed: 3 } },
    evidence: ['p402', 'p401', 'p400'],
  })
  // One that still counts speaks for itself.
  expect(condition(standing([...lapsed, seen('new', ago(3), 'praise')]), 'L2b').evidence).toEqual(['new'])
})

test('promises kept longer than a year ago are shown as the last that held reliability', () => {
  const told = standing([366, 376, 386, 396, 406, 416].flatMap((day) => kept(`c${day}`, ago(day))))
  expect(condition(told, 'L2a')).toEqual({
    id: 'L2a',
    rung: 2,
    met: false,
    needs: { code: 'need.reliability_few', params: { resolved: 0, needed: 5 } },
    evidence: ['kept-c406', 'kept-c396', 'kept-c386', 'kept-c376', 'kept-c366'],
  })
})

test('a condition that nothing ever met shows nothing', () => {
  const { conditions } = standing([]).ladder
  expect(conditions.every(({ met, evidence, needs }) => !met && evidence.length === 0 && needs !== null)).toBe(true)
})

test('a cap that lapsed into force shows the answer that used to hold it off', () => {
  const told = standing([[ago(91), 'need.addressed', { need: 'returns', askedFor: false }, { id: 'need' }]])
  expect(cap(told, 'L6-stop-rule')?.evidence).toEqual(['need'])
})

// E7: thin evidence.

const email = (n: number) => ({ source: { type: 'email', ref: `<m${n}@mail.example>` } })
const by = (line: Short, envelope: object): Short => [line[0], line[1], line[2] ?? {}, { ...line[3], ...envelope }]
const access = (person: string, envelope: object = {}): Short =>
  by(seen('access', ago(40), 'inside_access', { people: [person] }), envelope)
const thin = (changes: Record<string, Short>) => standing(onRung(3, changes)).ladder.thin

test('a rung on one recorder without a source from outside is thin', () => {
  expect(thin({ access: access('lee') })).toEqual({ code: 'thin.one_recorder', params: { by: 'sam@studio.example' } })
  expect(thin({ access: access('lee', { by: 'kim@studio.example' }) })).toBeNull()
  expect(thin({ access: access('lee', email(1)) })).toBeNull()
})

test('a source of our own hand is none from outside', () => {
  for (const type of ['manual', 'import', 'agent'])
    expect(thin({ access: access('lee', { source: { type, ref: '1' } }) })?.code).toBe('thin.one_recorder')
  for (const type of ['email', 'calendar', 'case', 'document', 'portal'])
    expect(thin({ access: access('lee', { source: { type, ref: '1' } }) })).toBeNull()
})

test('a rung on one person of the client is thin', () => {
  const thinness = thin({ access: access('dana', { by: 'kim@studio.example' }) })
  expect(thinness).toEqual({ code: 'thin.one_person', params: { person: 'dana' } })
})

test('both are told together', () => {
  expect(thin({ access: access('dana') })).toEqual({
    code: 'thin.one_recorder_one_person',
    params: { by: 'sam@studio.example', person: 'dana' },
  })
})

test('thin evidence changes no rung, and the first rung rests on nothing', () => {
  expect(standing(onRung(3)).ladder.rung).toBe(3)
  expect(standing(onRung(1)).ladder.thin).toBeNull()
})

test('what thickens a higher rung does not thicken the one that is held', () => {
  // Capped at 2: rung 2 rests on the promises to Dana, all told by one of us, and on what the ledger holds for rung 2.
  const capped = standing(onRung(3, { need: null, access: access('lee', { by: 'kim@studio.example' }) })).ladder
  expect([capped.rung, capped.thin]).toEqual([2, null])
  const alone = standing(onRung(2)).ladder
  expect(alone.thin?.code).toBe('thin.one_recorder_one_person')
})
