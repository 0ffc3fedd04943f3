import fc from 'fast-check'
import type { Kind } from '#method/index.ts'
import { formatDay, parseDay } from '#method/time/day.ts'
import type { Short } from './notation.ts'

/** Lines that belong together: what single random lines seldom add up to, such as three rescues in one quarter. */

interface Dice {
  /** From 0 to 999. */
  a: number
  b: number
  c: number
}
type On = (days: number) => string
type Scene = (on: On, dice: Dice) => Short[]

const us = 'sam@studio.example'
const kim = 'kim@studio.example'

/** `count` things, so many days apart that they fill a quarter window now and then. */
const spread = (count: number, apart: number, make: (i: number, day: number) => Short): Short[] =>
  Array.from({ length: count }, (_, i) => make(i, i * apart))

const work = (on: On, day: number, ref: string, data: object): Short => [
  on(day),
  'work.updated',
  { ref, title: 'the import', status: 'in_progress', scope: 'included', ...data },
]
const touch = (on: On, day: number, purpose: string, data: object = {}): Short => [
  on(day),
  'touch',
  { purpose, ...data },
]
const promise = (on: On, day: number, ref: string, data: object): Short => [
  on(day),
  'commitment.made',
  { ref, due: on(day + 9), ...data },
]

const informalWork: Scene = (on, { a, b, c }) => [
  ...spread(3 + (a % 3), 3 + (b % 40), (i, day) => work(on, day, `i${i}`, { scope: 'informal' })),
  work(on, c % 90, `i${c % 3}`, { scope: ['informal', 'change', 'included'][b % 3] }),
]
const shipped: Scene = (on, { a, b }) =>
  spread(5 + (a % 4), 1 + (b % 20), (i, day) =>
    work(on, day, `s${i}`, { status: 'shipped', scope: (i + b) % 3 === 0 ? 'informal' : 'included' }),
  )
const updates: Scene = (on, { a, b, c }) => [
  ...spread(4 + (a % 3), 2 + (b % 30), (_, day) => touch(on, day, 'weekly_update')),
  ...(c % 3 ? [] : [[on(c % 60), 'measure.read', { what: 'returns', value: 30, unit: 'a week' }] as Short]),
]
const rescues: Scene = (on, { a, b, c }) => [
  ...spread(3 + (a % 3), 2 + (b % 50), (_, day): Short => [on(day), 'signal', { signal: 'heroics' }]),
  promise(on, 0, 'late', {}),
  [on(9 + (c % 30)), 'commitment.kept', { ref: 'late' }],
]
const lateOutputs: Scene = (on, { a, b, c }) => [
  [on(0), 'contract.signed', { ref: 'k2', start: on(0) }],
  [on(0), 'state.named', { state: 'establishing' }],
  ...spread(3 + (a % 2), 1, (i, day): Short => [
    on(day),
    'onboarding.set',
    {
      step: i % 2 === 0 ? 'information' : 'alignment',
      output: `o${i}`,
      owner: us,
      due: on(day + (b % 40)),
      waitsOn: 'client',
      status: 'open',
    },
  ]),
  [
    on(10 + (c % 60)),
    'onboarding.set',
    { step: 'information', output: 'o0', owner: us, waitsOn: 'client', status: c % 2 === 0 ? 'done' : 'open' },
  ],
]
const disputes: Scene = (on, { a, b }) =>
  spread(2 + (a % 3), 5 + (b % 60), (i, day): Short => [
    on(day),
    'change.decided',
    { ref: `d${(i * b) % 3}`, decision: 'declined', by: us, disputed: true },
  ])
const wants: Scene = (on, { a, b, c }) => [
  [on(a % 50), 'person.added', { person: 'ana', role: 'economic_buyer', relationshipOwner: b % 2 === 0 }],
  [on(b % 50), 'person.added', { person: 'ben', role: c % 3 === 0 ? 'influencer' : 'day_to_day' }],
  [on(c % 50), 'person.changed', { person: 'ben', wants: 'speed', wantsDifferFrom: 'ana' }],
  [on(50 + (a % 30)), 'person.changed', { person: 'ben', role: 'day_to_day', ...(a % 2 ? { wants: 'price' } : {}) }],
  ...(c % 2 === 0 ? [[on(60 + (b % 90)), 'person.left', { person: 'ana' }] as Short] : []),
  touch(on, 40 + (c % 20), 'other', { channel: 'call', people: ['ana'] }),
]
const theirPart: Scene = (on, { a, b, c }) => [
  ...spread(2 + (a % 3), b % 12, (i, day) =>
    promise(on, day, `t${i}`, { side: 'client', owner: 'dana', to: us, due: on(day + (i === 2 ? 0 : 5)) }),
  ),
  [on(14 + (c % 40)), 'commitment.kept', { ref: `t${c % 3}` }],
]
const ourPart: Scene = (on, { a, b, c }) =>
  spread(5 + (a % 4), 2 + (b % 25), (i, day) => promise(on, day, `u${i}`, {})).flatMap((made, i): Short[] => {
    const left = (i * 7 + c) % 5
    const kept: Short = [on(i * (2 + (b % 25)) + 4 + left * 2), 'commitment.kept', { ref: `u${i}` }]
    return left === 4 ? [made] : [made, kept]
  })
const measured: Scene = (on, { a, b, c }) => [
  [
    on(0),
    'sla.signed',
    {
      ref: 's2',
      signedBy: 'dana',
      dimensions: [{ id: 'answer', name: 'first answer', target: 4, unit: 'h', better: 'lower' }],
    },
  ],
  ...[a, b, c].map((value, i): Short => [
    on(30 * (i + 1) + 2),
    'sla.measured',
    { ref: 's2', dimension: 'answer', from: on(30 * i), to: on(30 * i + 29), value: 2 + (value % 4) },
  ]),
]
const losses: Scene = (on, { a, b, c }) => [
  [on(0), 'deal.lost', { reason: 'relationship', what: 'the second region' }],
  ...(a % 2 === 0
    ? [[on(b % 120), 'claim.nothing_to_learn', { about: 'the second region', why: 'no budget' }] as Short]
    : [[on(b % 120), 'claim.observed_fake', { said: 'a fan', happened: 'left', lesson: 'ask', ceiling: 2 }] as Short]),
  [on(c % 100), 'claim', { text: 'a fan of ours for ten years', rung: 4 }],
]
const weekdays: Scene = (on, { a, b, c }) => {
  const start = on(0)
  const slot = (week: number) => on(7 * week)
  return [
    [on(-1), 'cadence.agreed', { rituals: [{ id: 'w', ritual: 'sync', rrule: 'FREQ=WEEKLY', start, owner: us }] }],
    [on(a % 40), 'slot.excused', { ritual: 'w', slot: slot(b % 9), why: 'their fair', agreedBy: 'dana' }],
    ...[a, b, c].map((n) => touch(on, n % 80, 'sync', n % 2 ? { ritual: 'w', slot: slot(n % 12) } : {})),
    ...spread(c % 13, 7, (_, day) => touch(on, day, 'sync')),
  ]
}
const following: Scene = (on, { a, b }) => [
  [
    on(0),
    'cadence.agreed',
    {
      rituals: [
        { id: 'before', ritual: 'milestone', follows: { days: -3 } },
        { id: 'after', ritual: 'milestone', follows: { days: a % 5 } },
      ],
    },
  ],
  [on(1), 'milestone.set', { ref: 'g', what: 'live', due: on(10 + (a % 30)), owner: us, side: 'us' }],
  [on(5 + (b % 9)), 'milestone.moved', { ref: 'g', due: on(30 + (b % 30)), agreedBy: 'dana' }],
  touch(on, 8 + (b % 50), 'milestone'),
]
const forecasts: Scene = (on, { a, b, c }) =>
  spread(5 + (a % 2), 1, (i, day): Short => [
    on(day),
    'prediction.made',
    {
      ref: `f${i}`,
      statement: 'fewer returns',
      baseline: { value: 40, unit: 'a week', n: 12, on: on(day) },
      target: { value: 30 },
      checkOn: on(20 + i),
      method: 'count them',
      owner: us,
      confidence: (b % 11) / 10,
    },
  ]).flatMap((made, i): Short[] => [
    made,
    [on(20 + i + (c % 2)), 'prediction.checked', { ref: `f${i}`, value: 25 + ((b + i) % 20) }],
  ])
const planned: Scene = (on, { a, b, c }) => [
  [
    on(0),
    'plan.set',
    {
      ref: 'p2',
      targetRung: 3,
      requirement: 'embedded knowledge',
      action: 'sit with their planners',
      owner: us,
      due: on(120),
      successSignal: 'planning_attended',
      dependsOn: 'competence',
    },
  ],
  [on(a % 80), 'signal', { signal: 'planning_attended' }],
  [on(80 + (b % 80)), 'plan.closed', { ref: 'p2', outcome: 'dropped', ...(c % 2 ? { why: 'they moved' } : {}) }],
]
const papers: Scene = (on, { a, b, c }) => [
  [
    on(0),
    'document.released',
    { document: a % 2 ? 'support_patterns' : 'scope', locale: 'en', format: 'pdf', sha256: 'a'.repeat(64) },
  ],
  [
    on(b % 50),
    'walkaway.decided',
    {
      tests: { discovery: true, prediction: false, assumptions: false },
      reasons: ['no discovery'],
      toldClient: true,
      shape: 'small and urgent',
      earlySignals: ['a fixed date before any question'],
    },
  ],
  [on(c % 50), 'note', { text: 'called in from the fair' }],
  [
    on(c % 50),
    'due.snoozed',
    { what: 'trust_audit', on: on(c % 50), ...(c % 2 ? { until: on((c % 50) + 5) } : { untilReply: true }) },
  ],
]
const clear: Scene = (on, { a, b }) => [
  ...(['outcome', 'timeline', 'communication', 'ownership', 'success_measure', 'change_management'] as const).map(
    (element, i): Short => [on(i), 'element.stated', { element, ...((a + i) % 4 ? { agreedBy: 'dana' } : {}) }],
  ),
  [on(20), 'account.changed', { lead: b % 2 ? us : kim, team: [{ member: us, part: 'product' }] }],
]
const support: Scene = (on, { a, b, c }) =>
  spread(4 + (a % 3), 4 + (b % 16), (i, day): Short => [
    on(day),
    'case.opened',
    { ref: `q${i}`, title: `CSV import stuck, line ${i}`, level: 'L2', ...(c % 2 ? { theme: 'import' } : {}) },
  ])

const SCENES: readonly Scene[] = [
  informalWork,
  shipped,
  updates,
  rescues,
  lateOutputs,
  disputes,
  wants,
  theirPart,
  ourPart,
  measured,
  losses,
  weekdays,
  following,
  forecasts,
  planned,
  papers,
  clear,
  support,
]

/** Scenes that begin within two years, up to three of them. */
export function scenesIn(first: number, last: number): fc.Arbitrary<Short[]> {
  const n = fc.nat(999)
  const scene = fc
    .tuple(fc.constantFrom(...SCENES), fc.integer({ min: first + 2, max: last }), fc.record({ a: n, b: n, c: n }))
    .map(([make, begin, dice]) => make((days) => formatDay(begin + days), dice))
  // What would lie after the last day is left out, as single lines never do.
  return fc
    .array(scene, { maxLength: 3 })
    .map((scenes) => scenes.flat().filter(([at]) => parseDay(at)! <= last && parseDay(at)! >= first))
}

/** Entries about the entries `n1` to `n60`, dated like single lines. */
export function actsIn(dayArb: fc.Arbitrary<string>): fc.Arbitrary<Short[]> {
  const kinds = ['entry.withdrawn', 'entry.rejected', 'entry.confirmed', 'entry.redacted'] satisfies Kind[]
  const act = fc
    .tuple(dayArb, fc.constantFrom(...kinds), fc.integer({ min: 1, max: 60 }))
    .map(([at, kind, n]): Short => [at, kind, { target: `n${n}`, why: 'by mistake' }])
  return fc.array(act, { maxLength: 6 })
}
