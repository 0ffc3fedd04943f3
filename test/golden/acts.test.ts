import { expect, test } from 'vitest'
import { foldEntries, refuseAct } from '#method/index.ts'
import { parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'

// What the method refuses of a new act. History that is imported is taken as it was written, and gives such acts no effect.

const refused = (lines: readonly Short[], act: Short) => {
  const entries = ledger('2026-01-05', [...lines, act])
  return refuseAct(foldEntries(entries.slice(0, -1)), entries.at(-1)!, { now: parseInstant('2027-01-01T00:00:00Z')! })
}
const codes = (lines: readonly Short[], act: Short) => refused(lines, act).map(({ code }) => code)

const made: Short = ['2026-06-01', 'commitment.made', { ref: 'c', due: '2026-06-10' }]
const theirs: Short = [made[0], made[1], { ...made[2], side: 'client', owner: 'dana', to: 'sam@studio.example' }]
const moved = (at: string, due = '2026-06-20', agreedBy = 'dana'): Short => [
  at,
  'commitment.moved',
  { ref: 'c', due, agreedBy },
]
const withdrawn = (at: string, data: object = {}): Short => [at, 'commitment.withdrawn', { ref: 'c', ...data }]

// K3: moves.

test('a move before the due day with their word is taken', () => {
  expect(refused([made], moved('2026-06-09'))).toEqual([])
  expect(refused([theirs], moved('2026-06-09', '2026-06-20', 'sam@studio.example'))).toEqual([])
})

test('a move on the due day or later is refused, with the day that holds', () => {
  const late = { code: 'act.move_late', params: { ref: 'c', due: '2026-06-10' } }
  expect([refused([made], moved('2026-06-10')), refused([made], moved('2026-06-12'))]).toEqual([[late], [late]])
  expect(refused([made, moved('2026-06-05')], moved('2026-06-20', '2026-06-30'))).toEqual([
    { code: 'act.move_late', params: { ref: 'c', due: '2026-06-20' } },
  ])
})

test('a one-sided move is refused', () => {
  const alone = (side: string) => [{ code: 'act.move_one_sided', params: { ref: 'c', side } }]
  expect(refused([made], moved('2026-06-05', '2026-06-20', 'sam@studio.example'))).toEqual(alone('us'))
  expect(refused([theirs], moved('2026-06-05', '2026-06-20', 'dana'))).toEqual(alone('client'))
})

test('a move to a day gone by is refused', () => {
  expect(refused([made], moved('2026-06-05', '2026-06-04'))).toEqual([
    { code: 'act.move_back', params: { ref: 'c', due: '2026-06-04' } },
  ])
  expect(refused([made], moved('2026-06-05', '2026-06-05'))).toEqual([])
})

// K3: withdrawals.

test('a withdrawal before the due day needs their word', () => {
  expect(codes([made], withdrawn('2026-06-09', { agreedBy: 'dana' }))).toEqual([])
  expect(codes([made], withdrawn('2026-06-09'))).toEqual(['act.withdrawal_one_sided'])
  expect(codes([made], withdrawn('2026-06-09', { agreedBy: 'sam@studio.example' }))).toEqual([
    'act.withdrawal_one_sided',
  ])
})

test('on the due day and later it is taken, and is a miss', () => {
  expect([codes([made], withdrawn('2026-06-10')), codes([made], withdrawn('2026-06-12'))]).toEqual([[], []])
})

test('what is resolved is resolved once', () => {
  const kept: Short = ['2026-06-08', 'commitment.kept', { ref: 'c' }]
  const again: Short = ['2026-06-09', 'commitment.missed', { ref: 'c' }]
  expect(codes([made, kept], again)).toEqual(['act.resolved'])
  expect(codes([made], again)).toEqual([])
})

// Refs.

test('a ref is begun once, before anything else is said of it', () => {
  expect(refused([made], made)).toEqual([{ code: 'act.ref_taken', params: { ref: 'c', kind: 'commitment.made' } }])
  expect(refused([], moved('2026-06-05'))).toEqual([
    { code: 'act.unknown_ref', params: { ref: 'c', begins: 'commitment.made' } },
  ])
  // On an earlier day than its beginning there was nothing to speak of; on the same day there was.
  expect(codes([made], ['2026-05-31', 'commitment.kept', { ref: 'c' }])).toEqual(['act.unknown_ref'])
  expect(codes([made], ['2026-06-01', 'commitment.kept', { ref: 'c' }])).toEqual([])
  // Other things may bear the same name.
  expect(codes([made], ['2026-06-02', 'contract.signed', { ref: 'c', start: '2026-06-02' }])).toEqual([])
})

// T4: a repair names who accepted it.

test('a repair accepted by nobody on the map is refused', () => {
  const breached: Short = ['2026-06-01', 'integrity.breached']
  const repaired: Short = ['2026-06-10', 'integrity.repaired', { acceptedBy: 'dana' }]
  const added: Short = ['2026-01-05', 'person.added', { person: 'dana' }]
  const left: Short = ['2026-06-09', 'person.left', { person: 'dana' }]
  const nobody = [{ code: 'act.not_on_map', params: { person: 'dana' } }]
  expect(refused([breached], repaired)).toEqual(nobody)
  expect(refused([added, breached], repaired)).toEqual([])
  expect(refused([added, left, breached], repaired)).toEqual(nobody)
})

// K2: an excuse is agreed beforehand.

const weekly: Short = [
  '2026-03-02',
  'cadence.agreed',
  { rituals: [{ id: 'w', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=FR', start: '2026-03-06' }] },
]

test('an excuse is taken until the day of the slot, and refused after it', () => {
  const excuse = (at: string): Short => [
    at,
    'slot.excused',
    { ritual: 'w', slot: '2026-06-12', why: 'x', agreedBy: 'dana' },
  ]
  expect([codes([weekly], excuse('2026-06-12')), codes([weekly], excuse('2026-06-13'))]).toEqual([
    [],
    ['act.excuse_late'],
  ])
})

// LEDGER §1: acts about entries.

test('an act about an entry is not corrected, and an erased one neither', () => {
  const note: Short = ['2026-06-01', 'note', { text: 'x' }, { id: 'note' }]
  const undo: Short = ['2026-06-02', 'entry.withdrawn', { target: 'note', why: 'x' }, { id: 'undo' }]
  const erased: Short = ['2026-06-02', 'entry.redacted', { target: 'note', why: 'x' }]
  const fix = (target: string): Short => ['2026-06-03', 'entry.corrected', { target, at: '2026-05-30' }]
  expect(codes([note], fix('note'))).toEqual([])
  expect(codes([note, undo], fix('undo'))).toEqual(['act.acts_are_not_corrected'])
  expect(codes([note, erased], fix('note'))).toEqual(['act.erased'])
})
