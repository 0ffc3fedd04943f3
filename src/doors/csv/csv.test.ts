import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

const FILE = join(import.meta.dirname, '../../../test/data/own-generated/formula-cells.json')
const hostile = JSON.parse(readFileSync(FILE, 'utf8')) as string[]

const read = (line: string): string[] => (parse(line) as string[][])[0] ?? []

test('no cell is worked out by a spreadsheet, and none loses a character', () => {
  const cells = read(csvLine(hostile))
  expect(cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([])
  expect(cells.map((cell, at) => (cell === hostile[at] ? cell : cell.replace(/^'/, '')))).toEqual(hostile)
})

test('ordinary texts, numbers and gaps stand as they are', () => {
  expect(csvLine(['Müller & Co', '北风', 12, -3, null, 'a "b"'])).toBe('Müller & Co,北风,12,-3,,"a ""b"""\r\n')
})
