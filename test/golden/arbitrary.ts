import fc from 'fast-check'
import { SIGNAL_NAMES } from '#method/index.ts'
import type { Entry, Kind } from '#method/index.ts'
import { formatDay, parseDay } from '#method/time/day.ts'
import { chapterLine } from './arbitrary-chapters.ts'
import { actsIn, scenesIn } from './arbitrary-scenes.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'

/** Random ledgers dense enough that rungs are reached, capped and lost: two years, few refs, every kind the rules read. */

export const FIRST = parseDay('2024-07-01')!
export const LAST = parseDay('2026-06-30')!

const dayArb = fc.integer({ min: FIRST, max: LAST }).map(formatDay)
const atArb = fc.oneof(
  { weight: 4, arbitrary: dayArb },
  {
    weight: 1,
    arbitrary: fc
      .tuple(dayArb, fc.integer({ min: 0, max: 23 }), fc.constantFrom('Z', '+02:00', '-05:00'))
      .map(([day, hour, offset]) => `${day}T${String(hour).padStart(2, '0')}:30:00${offset}`),
  },
)
const later = (day: string, days: number): string => formatDay(parseDay(day.slice(0, 10))! + days)
const people = fc.constantFrom(['dana'], ['lee'], ['dana', 'lee'], [])
const ref = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9')

const signal = fc.record({
  signal: fc.constantFrom(...SIGNAL_NAMES),
  people,
  acted: fc.boolean(),
  both: fc.boolean(),
})

const line: fc.Arbitrary<Short> = fc.oneof(
  { weight: 40, arbitrary: chapterLine(atArb) },
  {
    weight: 16,
    arbitrary: fc.tuple(atArb, signal).map(([at, s]): Short => [at, 'signal', signalData(s), sourceOf(s.people)]),
  },
  { weight: 3, arbitrary: fc.tuple(atArb, fc.nat(4), fc.boolean()).map(needLine) },
  { weight: 10, arbitrary: fc.tuple(atArb, ref, fc.constantFrom('us', 'client'), fc.nat(40)).map(promiseLine) },
  {
    weight: 10,
    arbitrary: fc
      .tuple(atArb, ref, fc.constantFrom<Kind>('commitment.kept', 'commitment.missed'))
      .map(([at, r, kind]): Short => [at, kind, { ref: r }]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(atArb, ref, fc.nat(60), fc.constantFrom('dana', 'sam@studio.example'))
      .map(([at, r, days, agreedBy]): Short => [at, 'commitment.moved', { ref: r, due: later(at, days), agreedBy }]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(atArb, ref).map(([at, r]): Short => [at, 'commitment.withdrawn', { ref: r, agreedBy: 'dana' }]),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        atArb,
        fc.constantFrom('us', 'client'),
        fc.constantFrom('weekly_update', 'sync', 'support', 'billing', 'other'),
      )
      .map(([at, initiatedBy, purpose]): Short => [at, 'touch', { initiatedBy, purpose }]),
  },
  {
    weight: 1,
    arbitrary: atArb.map((at): Short => [
      at,
      'cadence.agreed',
      {
        rituals: [
          { id: 'weekly', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=FR', start: at.slice(0, 10) },
          {
            id: 'sync',
            ritual: 'sync',
            rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
            start: at.slice(0, 10),
            dueTime: '11:00',
          },
        ],
      },
    ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(atArb, fc.nat(700))
      .map(([at, days]): Short => [
        at,
        'contract.signed',
        { start: later(at, (days % 60) - 20), end: later(at, 60 + days) },
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(atArb, fc.constantFrom('value', 'price', 'inertia'))
      .map(([at, reason]): Short => [at, 'contract.renewed', { reason, end: later(at, 365) }]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(atArb, fc.constantFrom('us', 'client'))
      .map(([at, byWhom]): Short => [at, 'contract.ended', { byWhom }]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(atArb, fc.constantFrom('dana', 'lee'), fc.boolean(), fc.constantFrom('procurement', 'executive'))
      .map(([at, person, relationshipOwner, role]): Short => [at, 'person.added', { person, relationshipOwner, role }]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(atArb, fc.constantFrom('dana', 'lee'))
      .map(([at, person]): Short => [at, 'person.left', { person }]),
  },
  { weight: 1, arbitrary: atArb.map((at): Short => [at, 'integrity.breached']) },
  { weight: 1, arbitrary: atArb.map((at): Short => [at, 'integrity.repaired', { acceptedBy: 'dana' }]) },
  { weight: 2, arbitrary: fc.tuple(atArb, fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(12)).map(auditLine) },
  {
    weight: 1,
    arbitrary: fc.tuple(atArb, fc.boolean()).map(([at, armsLength]): Short => [at, 'account.changed', { armsLength }]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(atArb, fc.constantFrom('scope', 'outcome'), fc.boolean())
      .map(([at, element, agreed]): Short => [
        at,
        'element.stated',
        { element, ...(agreed ? { agreedBy: 'dana' } : {}) },
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(atArb, fc.constantFrom('p1', 'p2'))
      .map(([at, r]): Short => [at, 'problem.noticed', { ref: r, what: 'late data', kind: 'process' }]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(atArb, fc.constantFrom('p1', 'p2'))
      .map(([at, r]): Short => [at, 'problem.disclosed', { ref: r, to: 'dana' }]),
  },
  {
    weight: 1,
    arbitrary: atArb.map((at): Short => [
      at,
      'sla.signed',
      {
        ref: 's1',
        signedBy: 'dana',
        dimensions: [{ id: 'up', name: 'availability', target: 99, unit: '%', better: 'higher' }],
      },
    ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(atArb, fc.integer({ min: 98, max: 100 }))
      .map(([at, value]): Short => [
        at,
        'sla.measured',
        { ref: 's1', dimension: 'up', from: monthStart(at, 1), to: monthEnd(at, 1), value },
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(atArb, fc.integer({ min: 1, max: 5 }))
      .map(([at, rung]): Short => [at, 'claim', { text: 'they love us', rung }]),
  },
)

/** What a relationship on a rung leaves behind: without it random lines would never leave the ground. */
function groundOf(rung: number, from: string): Short[] {
  const on = (days: number) => later(from, days)
  const kept = [0, 1, 2, 3, 4, 5].flatMap((i): Short[] => [
    [on(i * 20), 'commitment.made', { ref: `k${i}`, due: on(i * 20 + 9) }],
    [on(i * 20 + 7), 'commitment.kept', { ref: `k${i}` }],
  ])
  const seen = (days: number, name: string, data: object = {}): Short => [on(days), 'signal', { signal: name, ...data }]
  const steps: Short[][] = [
    [],
    [seen(20, 'praise'), seen(40, 'praise'), seen(60, 'generic_content')],
    [...kept, seen(30, 'alternatives_dropped')],
    [
      [on(100), 'need.addressed', { need: 'stock counts', askedFor: false }],
      seen(80, 'planning_attended'),
      seen(90, 'inside_access'),
      seen(95, 'problem_found_first'),
    ],
    [
      seen(70, 'plans_shared_early'),
      seen(110, 'joint_planning', { ours: 'two engineers', theirs: 'a planner' }),
      seen(115, 'asked_to_frame'),
      seen(118, 'shared_stake'),
    ],
    [seen(60, 'asset_in_use'), seen(85, 'co_created'), seen(50, 'designed_around_us'), seen(112, 'advisory_seat')],
  ]
  return steps.slice(0, rung + 1).flat()
}

const groundArb = fc
  .tuple(fc.nat(5), fc.integer({ min: LAST - 400, max: LAST - 120 }).map(formatDay))
  .map(([rung, from]) => groundOf(rung, from))

/** The ledger's lines; each entry's id is `n` and its place. */
export const linesArb: fc.Arbitrary<readonly Short[]> = fc
  .tuple(
    groundArb,
    fc.oneof(fc.array(line, { minLength: 5, maxLength: 12 }), fc.array(line, { minLength: 5, maxLength: 80 })),
    scenesIn(FIRST, LAST),
  )
  .map(([ground, lines, scenes]) => [...ground, ...lines, ...scenes])
export const ledgerArb: fc.Arbitrary<Entry[]> = linesArb.map((lines) => ledger(formatDay(FIRST), lines))
/** The same with entries about entries, which apply whatever day is asked about. */
export const actedArb: fc.Arbitrary<Entry[]> = fc
  .tuple(linesArb, actsIn(dayArb))
  .map(([lines, acts]) => ledger(formatDay(FIRST), [...lines, ...acts]))
export const asOfArb: fc.Arbitrary<string> = fc.integer({ min: LAST - 350, max: LAST + 200 }).map(formatDay)

function signalData(s: { signal: string; people: readonly string[]; acted: boolean; both: boolean }): object {
  if (s.signal === 'specific_insight') return { signal: s.signal, people: s.people, actedOn: s.acted }
  if (s.signal === 'joint_planning' && s.both)
    return { signal: s.signal, people: s.people, ours: 'two engineers', theirs: 'a planner' }
  return { signal: s.signal, people: s.people }
}

function sourceOf(named: readonly string[]): object {
  return named.length === 2 ? { source: { type: 'email', ref: '<thread@mail.example>' } } : {}
}

function needLine([at, n, askedFor]: [string, number, boolean]): Short {
  return [at, 'need.addressed', { need: `need ${n}`, askedFor }]
}

function promiseLine([at, r, side, days]: [string, string, string, number]): Short {
  return [at, 'commitment.made', { ref: r, side, due: later(at, days) }]
}

function auditLine([at, a, b, c, n]: [string, number, number, number, number]): Short {
  const mark = (rating: number) => ({ rating: rating + 1, evidence: n % 3 === 0 ? [] : [`n${n}`] })
  return [
    at,
    'trust.audited',
    { auditor: 'sam@studio.example', competence: mark(a), integrity: mark(b), benevolence: mark(c) },
  ]
}

function monthStart(at: string, back: number): string {
  const first = parseDay(`${at.slice(0, 7)}-01`)!
  const before = parseDay(`${formatDay(first - back).slice(0, 7)}-01`)!
  return formatDay(before)
}

function monthEnd(at: string, back: number): string {
  return formatDay(parseDay(`${at.slice(0, 7)}-01`)! - back)
}
