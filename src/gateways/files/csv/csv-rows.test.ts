import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BROKEN_MAX, ROWS_MAX, csvRows } from './csv-rows.ts'
import { sniffDelimiter } from './delimiter.ts'

describe('csvRows', () => {
  test('tells the line each row begins on, over quoted line breaks, empty lines and mixed line ends', () => {
    expect(csvRows('a,b\r\n"1\r\n2",3\r\n\r\n4,5\n6,"7\n"\r8,9', ',').rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\r\n2', '3'] },
      { line: 5, cells: ['4', '5'] },
      { line: 6, cells: ['6', '7\n'] },
      { line: 8, cells: ['8', '9'] },
    ])
  })

  test('a quote that never closes costs its own row only', () => {
    expect(csvRows('a,b\n1,"x\n2,3\n4,5', ',')).toEqual({
      rows: [
        { line: 1, cells: ['a', 'b'] },
        { line: 3, cells: ['2', '3'] },
        { line: 4, cells: ['4', '5'] },
      ],
      broken: [{ line: 2, reason: 'quote-not-closed' }],
      stopped: null,
    })
  })

  test('a field of ten megabytes costs its own row only', () => {
    const { rows, broken } = csvRows(`a,b\n1,${'y'.repeat(10_000_000)}\n2,3`, ',')
    expect(broken).toEqual([{ line: 2, reason: 'too-large' }])
    expect(rows.map(({ line }) => line)).toEqual([1, 3])
  })

  test('stops at its limits and says so', () => {
    expect(csvRows('a\n'.repeat(ROWS_MAX + 1), ',').stopped).toBe('rows')
    const broken = `"${'y'.repeat(1_100_000)}"\n`.repeat(BROKEN_MAX + 5)
    const table = csvRows(`a\n${broken}`, ',')
    expect([table.rows.length, table.broken.length, table.stopped]).toEqual([1, BROKEN_MAX, 'broken'])
  })

  test('gives back any table as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '云', '"', ',', '\n', '\r', ' ', '=') })
    const width = 3
    const table = fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })
    const written = (rows: string[][]) =>
      rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n')
    fc.assert(
      fc.property(table, (rows) => {
        expect(csvRows(written(rows), ',').rows.map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })
})

describe('sniffDelimiter', () => {
  test.each([
    ['a,b,c\n1,2,3', ','],
    ['Name;Value\n"Doe, John";12,5', ';'],
    ['Name\tNote\nA\tb, c; d', '\t'],
    ['"a;b;c",d\n1,2', ','],
    ['Company\nAcme\n', ','],
    ['', ','],
  ])('%j is split at %j', (text, delimiter) => {
    expect(sniffDelimiter(text).delimiter).toBe(delimiter)
  })

  test('obeys the line a spreadsheet writes for itself', () => {
    expect(sniffDelimiter('sep=;\na,b;c\n')).toEqual({ delimiter: ';', skip: 6 })
  })
})
