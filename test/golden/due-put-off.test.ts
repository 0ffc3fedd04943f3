import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, standing } from './told.ts'

const ASKED: Short = [
  ago(10),
  'ask.received',
  { ref: 'q1', what: 'Can we have it monthly?', by: 'dana' },
  { id: 'asked' },
]
const snooze = (more: object, at = ago(3), id = 'later'): Short => [
  at,
  'due.snoozed',
  { what: 'ask', ref: 'q1', on: dueOn, ...more },
  { id },
]
const ask = (lines: readonly Short[], asOf?: string) => standing(lines, asOf).due.find(({ what }) => what === 'ask')
const dueOn = ask([ASKED])!.on

test('E6: a due item opens onto the entry it comes from', () => {
  expect(ask([ASKED])).toEqual({ what: 'ask', ref: 'q1', on: dueOn, owner: null, entry: 'asked', snoozed: null })
})

test('what is put off until a day rests until that day begins, and validUntil knows it', () => {
  const lines = [ASKED, snooze({ until: after(5) })]
  const told = standing(lines)
  expect(told.due.find(({ what }) => what === 'ask')?.snoozed).toBe(after(5))
  expect(told.validUntil! <= `${after(5)}T00:00:00Z`).toBe(true)
  expect(ask(lines, after(4))?.snoozed).toBe(after(5))
  expect(ask(lines, after(5))?.snoozed).toBeNull()
})

test.each<[string, Short, string | null]>([
  ['a message of theirs', [ago(2), 'touch', { initiatedBy: 'client' }], null],
  ['a question of theirs', [ago(2), 'ask.received', { ref: 'q2', what: 'And weekly?', by: 'dana' }], null],
  ['a message of ours', [ago(2), 'touch', { initiatedBy: 'us' }], 'reply'],
  ['what they wrote before', [ago(4), 'touch', { initiatedBy: 'client' }], 'reply'],
])('what is put off until they reply: %s', (_what, line, expected) => {
  expect(ask([ASKED, snooze({ untilReply: true }), line])?.snoozed).toBe(expected)
})

test('the last word holds, what falls due on another day was not put off, and putting off is no evidence', () => {
  expect(ask([ASKED, snooze({ until: after(5) }), snooze({ until: after(9) }, ago(2), 'again')])?.snoozed).toBe(
    after(9),
  )
  expect(ask([ASKED, snooze({ until: after(5), on: after(1) })])?.snoozed).toBeNull()
  const [without, withIt] = [standing([ASKED]), standing([ASKED, snooze({ until: after(5) })])]
  expect({ ...withIt, due: [], validUntil: null }).toEqual({ ...without, due: [], validUntil: null })
})
