import { expect, test } from 'vitest'
import type { Kind } from '#method/ledger/kinds.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { countingOn, dueOf, thingsOf } from './things.ts'

function told(kind: Kind, at: string, data: Record<string, unknown>, status: 'confirmed' | 'proposed' = 'confirmed') {
  const entry = { v: 1, id: `${kind} ${at}`, account: 'northwind', kind, at, data }
  const reading = { at, data, status, corrected: false, redacted: false, acts: [] }
  // A timeline's entry as far as things are made of it.
  return { entry, reading } as unknown as ReadEntry
}

const made = told('commitment.made', '2026-03-01', { ref: 'c1', what: 'Send the sheet', due: '2026-03-10' })
const moved = told('commitment.moved', '2026-03-08', { ref: 'c1', due: '2026-03-20', agreedBy: 'dana' })
const movedLate = told('commitment.moved', '2026-03-25', { ref: 'c1', due: '2026-04-20', agreedBy: 'dana' })
const kept = told('commitment.kept', '2026-03-19', { ref: 'c1' })

test('a thing holds what began it and all that was told of it, and nothing of another', () => {
  const other = told('commitment.kept', '2026-03-05', { ref: 'c2' })
  const [thing, ...rest] = thingsOf([made, other, moved, kept], 'commitment.made')
  expect(rest).toEqual([])
  expect([thing?.name, thing?.text, thing?.at]).toEqual(['c1', 'Send the sheet', '2026-03-01'])
  expect(thing?.told.map(({ entry }) => entry.kind)).toEqual(['commitment.made', 'commitment.moved', 'commitment.kept'])
})

test('a move before the due day moves it; one after it does not', () => {
  const due = (...entries: ReadEntry[]) => thingsOf(entries, 'commitment.made').map((t) => dueOf(t, 'commitment.moved'))
  expect(due(made, moved)).toEqual(['2026-03-20'])
  expect(due(made, movedLate)).toEqual(['2026-03-10'])
})

test('what is set again holds as it was set last, and stands first', () => {
  const first = told('scope.set', '2026-03-01', { ref: 's1', text: 'Reports', boundary: 'included' })
  const second = told('scope.set', '2026-03-02', { ref: 's2', text: 'Training', boundary: 'excluded' })
  const again = told('scope.set', '2026-03-03', { ref: 's1', text: 'Reports', boundary: 'excluded' })
  const things = thingsOf([first, second, again], 'scope.set')
  expect(things.map(({ name, data }) => [name, data['boundary']])).toEqual([
    ['s1', 'excluded'],
    ['s2', 'excluded'],
  ])
  expect(things[0]?.told).toHaveLength(2)
})

test('on a past day only what was so by then counts, and never what waits for a person', () => {
  const waiting = told('commitment.made', '2026-03-02', { ref: 'c3', what: 'x', due: '2026-03-05' }, 'proposed')
  const newestFirst = [kept, moved, waiting, made]
  expect(countingOn(newestFirst, '2026-03-08')).toEqual([made, moved])
  expect(countingOn(newestFirst, undefined)).toEqual([made, moved, kept])
})
