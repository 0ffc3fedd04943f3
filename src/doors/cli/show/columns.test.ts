import { expect, test } from 'vitest'
import { columnsOf, plain, widthOf, wrapped } from './columns.ts'

test('Chinese characters take two cells, marks that combine none', () => {
  expect(['abc', '北风', 'e\u0301', 'Q3 复盘', '👍'].map(widthOf)).toEqual([3, 4, 1, 7, 2])
})

test('columns are as wide as their widest cell, numbers to the right', () => {
  const columns = [{ title: 'Name' }, { title: '级', align: 'right' as const }, { title: 'Lead' }]
  expect(
    columnsOf(columns, [
      ['北风', '2', 'robin'],
      ['Northwind', '10', ''],
    ]),
  ).toEqual(['Name       级  Lead', '北风        2  robin', 'Northwind  10'])
})

test('a cell that is too long is cut, and says so', () => {
  expect(columnsOf([{ title: 'Says', most: 8 }], [['something longer'], ['北风北风北风']])).toEqual([
    'Says',
    'somethi…',
    '北风北…',
  ])
})

test('the last column wraps in its place', () => {
  const rows = [['L2a', 'In the last two quarters no need was addressed that nobody asked for.']]
  expect(columnsOf([{ title: '' }, { title: '' }], rows, 40).slice(1)).toEqual([
    'L2a  In the last two quarters no need',
    '     was addressed that nobody asked',
    '     for.',
  ])
})

test('Chinese breaks between characters, within the width', () => {
  const lines = wrapped('最近两个季度内，我们没有解决过任何一项客户未曾提出的需求。', 30)
  expect(lines.join('')).toBe('最近两个季度内，我们没有解决过任何一项客户未曾提出的需求。')
  expect(lines.every((line) => widthOf(line) <= 30)).toBe(true)
})

test('where there is no room a line stays whole', () => {
  expect(wrapped('too narrow for this', 10)).toEqual(['too narrow for this'])
})

test('what would command a terminal is shown as what can’t be shown', () => {
  expect(plain('a\u001b[31mb\r\n\tc\u202ed')).toBe('a\ufffd[31mb c\ufffdd')
})
