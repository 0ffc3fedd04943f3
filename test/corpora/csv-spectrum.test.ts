import { describe, expect, test } from 'vitest'
import { csvRows } from '#gateways/files/csv/csv-rows.ts'
import { sniffDelimiter } from '#gateways/files/csv/delimiter.ts'
import { readFile } from '#gateways/files/read-file.ts'
import { decodeText } from '#gateways/files/text/decode-text.ts'
import { contextWith, corpusFiles, corpusJson, faultsOf } from './corpus.ts'

const files = corpusFiles('csv-spectrum', '.csv')

describe('the CSV spectrum', () => {
  test('is all there', () => {
    expect(files).toHaveLength(11)
  })

  test.each(files)('$name is read as its JSON says', ({ name, bytes }) => {
    const text = decodeText(bytes)?.text ?? ''
    const [heading, ...rows] = csvRows(text, sniffDelimiter(text).delimiter).rows
    const records = rows.map(({ cells }) => Object.fromEntries(cells.map((cell, i) => [heading?.cells[i] ?? '', cell])))
    expect(records).toEqual(corpusJson('csv-spectrum', name.replace('csvs_', 'json_').replace('.csv', '.json')))
  })

  test.each(files)('$name is a client list, or says that it is none', async ({ name, bytes }) => {
    const context = contextWith([])
    const reading = await readFile({ name, bytes }, context)
    expect(faultsOf(reading, context)).toEqual([])
    expect([...reading.problems, ...reading.skipped].map(({ code }) => code)).toEqual(
      name === 'csvs_comma_in_quotes.csv' ? ['file.fields-not-read', 'contact.no-company'] : ['csv.no-known-columns'],
    )
  })
})
