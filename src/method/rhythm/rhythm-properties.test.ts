import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extendHistory, foldEntries } from '#method/index.ts'
import type { Entry } from '#method/index.ts'
import { ledger } from '../../../test/golden/notation.ts'
import type { Short } from '../../../test/golden/notation.ts'
import { firstChange, momentOf } from '../moment.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { openSlots, laySlots, spansFrom } from './agreements.ts'
import type { Laid } from './agreements.ts'
import { readRituals } from './cadence.ts'
import { rhythmOf } from './history-rhythm.ts'
import { dueOf } from './ritual.ts'
import type { Rhythm, RhythmTouch, Slot } from './rhythm.ts'
import { compareSlots, slotsOf, slotStatus } from './slots.ts'

// What must hold for every rhythm. A failure prints its seed.

const RUNS = { numRuns: 1000 }
const FIRST = parseDay('2026-01-05') ?? 0
const SPAN = 150
const RULES = [
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=FR',
  'FREQ=WEEKLY;BYDAY=MO,WE',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=MONTHLY',
  'FREQ=DAILY;COUNT=9',
]
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Shanghai']

const dayArb = fc.integer({ min: FIRST, max: FIRST + SPAN })
const atArb = fc.oneof(
  dayArb.map(formatDay),
  fc
    .tuple(dayArb, fc.integer({ min: 0, max: 23 }))
    .map(([day, hour]) => `${formatDay(day)}T${String(hour).padStart(2, '0')}:00:00Z`),
)
const idArb = fc.constantFrom('a', 'b')
const recursArb = fc.oneof(
  { weight: 5, arbitrary: fc.record({ rrule: fc.constantFrom(...RULES), start: dayArb.map(formatDay) }) },
  { weight: 1, arbitrary: fc.record({ follows: fc.integer({ min: -5, max: 5 }).map((days) => ({ days })) }) },
)
const ritualArb = fc
  .tuple(idArb, recursArb, fc.constantFrom({}, { dueTime: '00:00' }, { dueTime: '11:30' }))
  .map(([id, recurs, dueTime]) => ({ id, ritual: id === 'a' ? 'weekly_update' : 'sync', ...recurs, ...dueTime }))
const agreeArb = fc
  .tuple(atArb, fc.array(ritualArb, { maxLength: 3 }))
  .map(([at, rituals]): Short => [at, 'cadence.agreed', { rituals }])
const namesArb = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ ritual: idArb }) },
  { weight: 2, arbitrary: fc.record({ ritual: idArb, slot: dayArb.map(formatDay) }) },
  { weight: 1, arbitrary: fc.record({ slot: dayArb.map(formatDay) }) },
)
const touchArb = fc
  .tuple(atArb, fc.constantFrom('weekly_update', 'sync', 'support'), namesArb)
  .map(([at, purpose, names]): Short => [at, 'touch', { purpose, ...names }])
const excuseArb = fc
  .tuple(atArb, idArb, dayArb, fc.constantFrom('dana', 'dana', 'sam@studio.example'))
  .map(([at, ritual, slot, agreedBy]): Short => [
    at,
    'slot.excused',
    { ritual, slot: formatDay(slot), why: 'away', agreedBy },
  ])
const milestoneArb = fc.tuple(dayArb, fc.nat(40), fc.nat(30), fc.nat(40)).map(([set, due, moved, later]): Short[] => {
  const milestone = { ref: `m${set}`, what: 'a release', owner: 'sam@studio.example', side: 'us' }
  return [
    [formatDay(set), 'milestone.set', { ...milestone, due: formatDay(set + due) }],
    [
      formatDay(set + moved),
      'milestone.moved',
      { ref: milestone.ref, due: formatDay(set + moved + later), agreedBy: 'dana' },
    ],
  ]
})

const linesArb = fc
  .tuple(
    fc.array(agreeArb, { minLength: 1, maxLength: 3 }),
    fc.array(touchArb, { maxLength: 40 }),
    fc.array(excuseArb, { maxLength: 12 }),
    fc.uniqueArray(milestoneArb, { maxLength: 2, selector: (lines) => lines[0]?.[0] }),
  )
  .map(([agreements, touches, excuses, milestones]) => [...agreements, ...touches, ...excuses, ...milestones.flat()])
const ledgerArb = fc.tuple(fc.constantFrom(...ZONES), linesArb).map(([timezone, lines]) => {
  const opening: Short = [formatDay(FIRST), 'account.opened', { timezone }]
  return ledger(formatDay(FIRST), [opening, ...lines])
})
const whole = { from: FIRST - 10, to: FIRST + SPAN + 40 }

const rhythmFrom = (entries: readonly Entry[]): Rhythm => rhythmOf(foldEntries(entries))

/** K2 read word by word: every touch in order looks at every slot. */
function fillPlainly(rhythm: Rhythm, laid: readonly Laid[]): Slot[] {
  const slots = laid.map(({ slot }) => ({ ...slot }))
  for (const slot of slots) {
    const excuses = rhythm.slotExcuses.get(formatDay(slot.day)) ?? []
    const agreed = excuses.find(
      ({ at, data }) => at <= slot.due && data.ritual === slot.ritual && data.agreedBy === 'dana',
    )
    slot.excused = agreed?.at ?? null
  }
  const rank = ({ data }: RhythmTouch): number => (data.slot === undefined ? 1 : 0)
  const touches = [...rhythm.touches].sort((a, b) => a.at - b.at || rank(a) - rank(b))
  for (const touch of touches) takeTouch({ rhythm, laid, slots, touch })
  return slots
}

interface Taking {
  rhythm: Rhythm
  laid: readonly Laid[]
  slots: Slot[]
  touch: RhythmTouch
}

function takeTouch({ rhythm, laid, slots, touch }: Taking): void {
  const { at, data } = touch
  const isOf = (slot: Slot): boolean =>
    data.ritual === undefined ? data.purpose === slot.kind : data.ritual === slot.ritual
  const isOpenMiss = (slot: Slot, i: number): boolean => {
    const next = slots.slice(i + 1).find(({ excused, held }) => excused === null || held !== null)
    return (
      slot.due < at && slot.held === null && slot.excused === null && slot.late === null && at < (next?.due ?? Infinity)
    )
  }
  if (data.slot !== undefined) {
    const i = slots.findIndex((slot) => formatDay(slot.day) === data.slot && isOf(slot))
    const slot = slots[i]
    if (slot && at <= slot.due) slot.held ??= at
    else if (slot && isOpenMiss(slot, i)) slot.late = at
    return
  }
  const isOnItsDay = touch.dayOnly && slots.some((slot) => slot.day === touch.day && isOf(slot))
  const isFilled = (slot: Slot, i: number): boolean =>
    isOf(slot) && isOpenMiss(slot, i) && at <= dueOf(laid[i]!.course, slot.day + 2, rhythm.zone)
  const missed = isOnItsDay ? undefined : slots.find(isFilled)
  const i = slots.findIndex((slot) => at <= slot.due)
  const own = slots[i]
  if (missed) missed.late = at
  else if (own && isOf(own) && at > laid[i]!.opens) own.held ??= at
}

const outcome = (slot: Slot): object => ({ ...slot, entry: null })

test('slots are what the rule says when read touch by touch', () => {
  fc.assert(
    fc.property(ledgerArb, (entries) => {
      const rhythm = rhythmFrom(entries)
      const spans = spansFrom(rhythm, whole.from)
      const plain = ['a', 'b'].flatMap((id) => {
        const laid = laySlots(rhythm, spans, id, whole)
        openSlots(rhythm, spans, laid)
        return fillPlainly(rhythm, laid)
      })
      expect(slotsOf(rhythm, whole).map(outcome)).toEqual(plain.sort(compareSlots).map(outcome))
    }),
    RUNS,
  )
})

test('a window tells of its days what the whole life tells', () => {
  fc.assert(
    fc.property(ledgerArb, dayArb, fc.nat(40), (entries, from, length) => {
      const rhythm = rhythmFrom(entries)
      const window = { from, to: from + length }
      const within = slotsOf(rhythm, whole).filter(({ day }) => day >= window.from && day <= window.to)
      expect(slotsOf(rhythm, window)).toEqual(within)
    }),
    RUNS,
  )
})

test('what was due by a moment is what it was then, whatever came later', () => {
  fc.assert(
    fc.property(ledgerArb, dayArb, (entries, day) => {
      const now = rhythmFrom(entries)
      const end = now.zone.endOf(day)
      const then = rhythmOf(foldEntries(entries, { until: end }))
      const told = (rhythm: Rhythm): string[] =>
        slotsOf(rhythm, { from: whole.from, to: day })
          .filter(({ due }) => due < end)
          .map((slot) => `${slot.ritual} ${slot.day} ${slot.agreement} ${slotStatus(slot, end)}`)
      expect(told(now)).toEqual(told(then))
    }),
    RUNS,
  )
})

test('neither the order of lines nor that of rituals in an agreement matters', () => {
  fc.assert(
    fc.property(ledgerArb, fc.integer({ min: 1, max: 1000 }), (entries, turn) => {
      const turned = [...entries.slice(turn % entries.length), ...entries.slice(0, turn % entries.length)].toReversed()
      expect(slotsOf(rhythmFrom(turned), whole)).toEqual(slotsOf(rhythmFrom(entries), whole))
    }),
    RUNS,
  )
  const rituals = (names: readonly string[]): Short => [
    formatDay(FIRST),
    'cadence.agreed',
    { rituals: names.map((id) => ({ id, ritual: 'sync', rrule: 'FREQ=WEEKLY', start: formatDay(FIRST) })) },
  ]
  const inOrder = (names: readonly string[]): Slot[] =>
    slotsOf(rhythmFrom(ledger(formatDay(FIRST), [rituals(names)])), whole)
  expect(inOrder(['b', 'c', 'a'])).toEqual(inOrder(['a', 'b', 'c']))
})

test('a slot has one outcome, a touch holds at most one slot of a ritual, and no ritual has two slots a day', () => {
  fc.assert(
    fc.property(ledgerArb, (entries) => {
      const rhythm = rhythmFrom(entries)
      const slots = slotsOf(rhythm, whole)
      const taken = slots
        .filter(({ held, late }) => held !== null || late !== null)
        .map(({ ritual, entry }) => `${ritual} ${entry}`)
      expect(new Set(taken).size).toBe(taken.length)
      expect(new Set(slots.map(({ ritual, day }) => `${ritual} ${day}`)).size).toBe(slots.length)
      for (const { due, held, late, excused, day } of slots) {
        expect((held ?? due) <= due && (late ?? Infinity) > due && (excused ?? due) <= due).toBe(true)
        expect(late !== null && (held !== null || excused !== null)).toBe(false)
        expect(rhythm.zone.dayOf(due)).toBe(day)
      }
    }),
    RUNS,
  )
})

test('before the first moment of change told, rituals stand as they stood', () => {
  const standing = (rhythm: Rhythm, at: number): { rituals: object[]; change: number | null } => {
    const moment = momentOf(at, rhythm.zone)
    const rituals = readRituals(rhythm, moment, 91).map(({ id, due, next, silent }) => ({
      id,
      due: due.map((slot) => [slot.day, slotStatus(slot, at)]),
      next: next?.due,
      silent: silent?.due,
    }))
    return { rituals, change: firstChange(moment) }
  }
  fc.assert(
    fc.property(
      ledgerArb,
      fc.nat(200),
      fc.nat(86_400),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (entries, days, second, share) => {
        const last: DayNumber = FIRST + SPAN + 75
        const rhythm = rhythmFrom(entries)
        const at = rhythm.zone.startOf(last + days) + second * 1000
        const { rituals, change } = standing(rhythm, at)
        const until = change ?? at + 400 * 86_400_000
        expect(until).toBeGreaterThan(at)
        const between = [at + 1, Math.floor(at + share * (until - at - 1)), until - 1].filter((later) => later < until)
        expect(between.map((later) => standing(rhythm, later).rituals)).toEqual(between.map(() => rituals))
      },
    ),
    RUNS,
  )
})

test('a history that grows line by line tells the same slots', () => {
  fc.assert(
    fc.property(ledgerArb, fc.nat(), (entries, cut) => {
      const grown = foldEntries(entries.slice(0, 1 + (cut % entries.length)))
      for (const entry of entries.slice(1 + (cut % entries.length))) extendHistory(grown, [entry])
      expect(slotsOf(rhythmOf(grown), whole)).toEqual(slotsOf(rhythmFrom(entries), whole))
    }),
    { numRuns: 300 },
  )
})
