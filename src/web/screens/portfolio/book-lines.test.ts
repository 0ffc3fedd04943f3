import { expect, test } from 'vitest'
import { columnsOf, movedToFront, toggled } from './column-names.ts'
import { linesOf } from './book-lines.ts'

const all = (lines: ReturnType<typeof linesOf>) => Array.from({ length: lines.count }, (_, index) => lines.at(index))

test('without groups every line is a row', () => {
  expect(all(linesOf({ total: 2, groups: null }))).toEqual([
    { kind: 'row', place: 0 },
    { kind: 'row', place: 1 },
  ])
})

test('a head stands before the rows of its group, and rows keep their place of the whole', () => {
  const groups = [
    { key: 5, count: 1 },
    { key: 2, count: 2 },
    { key: null, count: 1 },
  ]
  expect(all(linesOf({ total: 4, groups }))).toEqual([
    { kind: 'head', key: 5, count: 1 },
    { kind: 'row', place: 0 },
    { kind: 'head', key: 2, count: 2 },
    { kind: 'row', place: 1 },
    { kind: 'row', place: 2 },
    { kind: 'head', key: null, count: 1 },
    { kind: 'row', place: 3 },
  ])
})

test('columns of an address are the known ones, each once, in its order', () => {
  expect(columnsOf('due,rung,colour,due')).toEqual(['due', 'rung'])
})

test('a column is hidden, shown last and moved forward; the last one stays', () => {
  expect([toggled(['state', 'rung'], 'state'), toggled(['rung'], 'rung'), toggled(['rung'], 'due')]).toEqual([
    ['rung'],
    ['rung'],
    ['rung', 'due'],
  ])
  expect([movedToFront(['state', 'rung', 'due'], 'due'), movedToFront(['state', 'rung'], 'state')]).toEqual([
    ['state', 'due', 'rung'],
    ['state', 'rung'],
  ])
})
