import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { ago, cap, codes, met, onRung, seen, standing } from './told.ts'

// L6-support-only: every contact the client began in two quarters was support or billing, three or more.

const call = (days: number, purpose: string, initiatedBy = 'client'): Short => [
  ago(days),
  'touch',
  { purpose, initiatedBy, channel: 'call' },
  { id: `${purpose}${days}` },
]
const supportOnly = (lines: readonly Short[], asOf?: string) => cap(standing(lines, asOf), 'L6-support-only')

test('three contacts of support or billing and no other cap at 2; two do not', () => {
  const two = [call(30, 'support'), call(20, 'billing')]
  expect(supportOnly(two)).toBeNull()
  expect(supportOnly([...two, call(10, 'support')])).toEqual({
    rule: 'L6-support-only',
    rung: 2,
    since: ago(10),
    why: { code: 'cap.support_only', params: { contacts: 3 } },
    evidence: ['support30', 'billing20', 'support10'],
  })
})

test('one contact about anything else lifts it, a social one is no contact', () => {
  const three = [call(30, 'support'), call(20, 'billing'), call(10, 'support')]
  expect(supportOnly([...three, call(5, 'planning')])).toBeNull()
  expect(supportOnly([...three, call(5, 'other')])).toBeNull()
  expect(supportOnly([...three, call(5, 'social')])?.evidence).toHaveLength(3)
  expect(supportOnly([call(30, 'support'), call(20, 'social'), call(10, 'support')])).toBeNull()
})

test('what we began is no contact of theirs', () => {
  const three = [call(30, 'support'), call(20, 'billing'), call(10, 'support', 'us')]
  expect(supportOnly(three)).toBeNull()
  expect(supportOnly([...three, call(9, 'support'), call(8, 'sync', 'us')])?.evidence).toHaveLength(3)
})

test('two quarters hold 182 days: contacts enter and leave with them', () => {
  const two = [call(30, 'support'), call(20, 'support')]
  expect(supportOnly([...two, call(181, 'support')])).not.toBeNull()
  expect(supportOnly([...two, call(182, 'support')])).toBeNull()
  // The one other contact leaves the window: from that day on the cap holds.
  const three = [...two, call(10, 'support')]
  expect(supportOnly([...three, call(181, 'planning')])).toBeNull()
  expect(supportOnly([...three, call(182, 'planning')])?.since).toBe(ago(0))
  expect(supportOnly([...three, call(190, 'planning')])?.since).toBe(ago(8))
})

// L6-integrity, T4: a breach until it was repaired and a person of the client on the map accepted that.

const added = (days: number, person = 'dana', data: object = {}): Short => [
  ago(days),
  'person.added',
  { person, ...data },
]
const left = (days: number, person = 'dana'): Short => [ago(days), 'person.left', { person }]
const breached = (days: number, ref = 'b1'): Short => [
  ago(days),
  'integrity.breached',
  { ref },
  { id: `${ref}-${days}` },
]
const repaired = (days: number, data: object = {}): Short => [
  ago(days),
  'integrity.repaired',
  { acceptedBy: 'dana', ...data },
  { id: `repaired${days}` },
]
const integrity = (lines: readonly Short[], asOf?: string) => cap(standing(lines, asOf), 'L6-integrity')

test('a breach caps at 2 from its day on, for good', () => {
  expect(integrity([breached(900)])).toEqual({
    rule: 'L6-integrity',
    rung: 2,
    since: ago(900),
    why: { code: 'cap.integrity', params: { count: 1 } },
    evidence: ['b1-900'],
  })
  expect(standing(onRung(3, {}, [breached(9)])).ladder.rung).toBe(2)
  expect(standing(onRung(3, {}, [breached(9)]), ago(10)).ladder.caps).toEqual([])
})

test('a repair accepted by a person on the map ends it on its day', () => {
  const lines = [added(100), breached(30), repaired(10)]
  expect([integrity(lines), integrity(lines, ago(11))?.rung]).toEqual([null, 2])
})

test('accepted by someone not on the map, it repairs nothing', () => {
  expect(integrity([breached(30), repaired(10)])).not.toBeNull()
  expect(integrity([added(100), breached(30), repaired(10, { acceptedBy: 'sam@studio.example' })])).not.toBeNull()
  // Dana came onto the map only after that day.
  expect(integrity([added(9), breached(30), repaired(10)])).not.toBeNull()
  expect(integrity([added(10), breached(30), repaired(10)])).toBeNull()
})

test('accepted by someone who had left that day, it repairs nothing; who leaves later had accepted', () => {
  expect(integrity([added(100), left(11), breached(30), repaired(10)])).not.toBeNull()
  expect(integrity([added(100), left(10), breached(30), repaired(10)])).not.toBeNull()
  expect(integrity([added(100), left(9), breached(30), repaired(10)])).toBeNull()
})

test('who left and came back accepts again; a change told of who left brings nobody back', () => {
  expect(integrity([added(100), left(50), added(40), breached(30), repaired(10)])).toBeNull()
  const changed: Short = [ago(40), 'person.changed', { person: 'dana', role: 'executive' }]
  expect(integrity([added(100), left(50), changed, breached(30), repaired(10)])).not.toBeNull()
})

test('a repair mends the breach it names, and none that comes later', () => {
  const map = added(100)
  expect(integrity([map, breached(30), breached(20, 'b2'), repaired(10)])).toMatchObject({
    since: ago(20),
    evidence: ['b2-20'],
  })
  expect(integrity([map, breached(30), repaired(10), breached(5)])).toMatchObject({ since: ago(5), evidence: ['b1-5'] })
  expect(integrity([map, breached(30), repaired(30)])).toBeNull()
  expect(integrity([map, breached(30), repaired(31)])).not.toBeNull()
})

test('erasing a breach leaves the cap; erasing a repair brings it back', () => {
  const lines = [added(100), breached(30), repaired(10)]
  const erased = (target: string): Short => [ago(1), 'entry.redacted', { target, why: 'asked for' }]
  expect(integrity([breached(30), erased('b1-30')])).not.toBeNull()
  expect(integrity([...lines, erased('repaired10')])).not.toBeNull()
  expect(integrity([...lines, erased('b1-30')])).toBeNull()
})

// L6-arms-length: the client's wish.

const wish = (days: number, armsLength: boolean): Short => [
  ago(days),
  'account.changed',
  { armsLength },
  { id: `wish${days}` },
]

test("the client's wish caps at 2 while it stands, since the day it was told", () => {
  expect(cap(standing(onRung(3, {}, [wish(20, true)])), 'L6-arms-length')).toEqual({
    rule: 'L6-arms-length',
    rung: 2,
    since: ago(20),
    why: { code: 'cap.arms_length', params: {} },
    evidence: ['wish20'],
  })
  const ended = [wish(20, true), wish(10, false)]
  expect(codes(standing(ended))).not.toContain('L6-arms-length')
  expect(codes(standing(ended, ago(11)))).toContain('L6-arms-length')
})

test('told again it stands since it was first told; a change of something else leaves it', () => {
  const told = [wish(30, true), [ago(20), 'account.changed', { lead: 'kim@studio.example' }] as Short, wish(10, true)]
  expect(cap(standing(told), 'L6-arms-length')).toMatchObject({ since: ago(30), evidence: ['wish30'] })
})

test('the ladder does not apply then', () => {
  const { applies, why } = standing(onRung(3, {}, [wish(20, true)])).ladder
  expect([applies, why]).toEqual([false, { code: 'fit.arms_length', params: {} }])
})

// L6-owner: whoever owns the relationship at the client sits in procurement or IT operations.

const owner = (days: number, role: string, data: object = {}): Short => [
  ago(days),
  'person.added',
  { person: 'pia', role, relationshipOwner: true, ...data },
  { id: `owner${days}` },
]
const owned = (lines: readonly Short[], asOf?: string) => cap(standing(lines, asOf), 'L6-owner')
const changed = (days: number, data: object): Short => [
  ago(days),
  'person.changed',
  { person: 'pia', ...data },
  { id: `changed${days}` },
]

test('an owner in procurement or IT operations caps at 3', () => {
  for (const role of ['procurement', 'it_ops']) {
    expect(owned([owner(20, role)])).toEqual({
      rule: 'L6-owner',
      rung: 3,
      since: ago(20),
      why: { code: 'cap.owner', params: { person: 'pia', role } },
      evidence: ['owner20'],
    })
  }
  expect(owned([owner(20, 'executive')])).toBeNull()
  expect(owned([owner(20, 'procurement', { relationshipOwner: false })])).toBeNull()
  expect(standing(onRung(4, {}, [owner(20, 'procurement')])).ladder.rung).toBe(3)
})

test('it ends when they leave, change place, or hand the relationship over', () => {
  const ends = [left(10, 'pia'), changed(10, { role: 'executive' }), changed(10, { relationshipOwner: false })]
  for (const line of ends) {
    expect([owned([owner(20, 'procurement'), line]), owned([owner(20, 'procurement'), line], ago(11))?.rung]).toEqual([
      null,
      3,
    ])
  }
})

test('a change told of who left brings the cap not back', () => {
  expect(owned([owner(20, 'procurement'), left(10, 'pia'), changed(5, { wants: 'a quieter life' })])).toBeNull()
})

test('it holds since they came to own it from there, however often that is told', () => {
  const lines = [owner(30, 'procurement', { relationshipOwner: false }), changed(20, { relationshipOwner: true })]
  expect(owned(lines)).toMatchObject({ since: ago(20), evidence: ['changed20'] })
  const again = changed(10, { role: 'procurement', relationshipOwner: true })
  expect(owned([...lines, again])).toMatchObject({ since: ago(20), evidence: ['changed20'] })
  expect(owned([...lines, changed(10, { wants: 'fewer invoices' })])).toMatchObject({ since: ago(20) })
})

test('who was added and left on one day has left, in whatever order the day tells it', () => {
  const at: Short = [
    `${ago(20)}T15:00:00+02:00`,
    'person.added',
    { person: 'pia', role: 'it_ops', relationshipOwner: true },
  ]
  expect(owned([at, left(20, 'pia')])).toBeNull()
  expect(owned([at, changed(20, { role: 'executive' })])).toBeNull()
})

test('a change of somebody never added adds nobody', () => {
  expect(owned([changed(20, { role: 'procurement', relationshipOwner: true })])).toBeNull()
})

// L6-after-public: they share with us what the public has, later than they last shared a plan early.

const late = (days: number) => seen('late', ago(days), 'shared_after_public')

test('shared after the public had it, later than the last early plan, caps at 3', () => {
  const told = standing(onRung(4, {}, [late(24)]))
  expect(told.ladder.caps).toEqual([
    {
      rule: 'L6-after-public',
      rung: 3,
      since: ago(24),
      why: { code: 'cap.after_public', params: {} },
      evidence: ['late'],
    },
  ])
  expect([told.ladder.rung, met(told, 'L4a')]).toEqual([3, true])
})

test('before the last early plan it caps nothing', () => {
  expect(standing(onRung(4, {}, [late(26)])).ladder.caps).toEqual([])
  const again = seen('again', ago(3), 'plans_shared_early')
  expect(standing(onRung(4, {}, [late(24), again])).ladder.rung).toBe(4)
  expect(standing(onRung(4, {}, [late(24), again]), ago(4)).ladder.rung).toBe(3)
})

test('it counts unchecked, and stays when erased', () => {
  const unchecked = seen('late', ago(24), 'shared_after_public', { people: undefined })
  const erased: Short = [ago(1), 'entry.redacted', { target: 'late', why: 'asked for' }]
  expect(codes(standing(onRung(4, {}, [unchecked])))).toEqual(['L6-after-public'])
  expect(codes(standing(onRung(4, {}, [late(24), erased])))).toEqual(['L6-after-public'])
})
