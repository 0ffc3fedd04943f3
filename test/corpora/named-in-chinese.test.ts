import { expect, test } from 'vitest'
import { readFile } from '#gateways/files/read-file.ts'
import { sayWhat } from '#words/import-what.ts'
import { contextWith, corpusFiles } from './corpus.ts'

// A reader that names its rows by another noun than Chinese knows would show an English word to a Chinese reader.
test.each([
  ['atomic-crm', '.json', '.csv'],
  ['eml-postal-mime', '.eml'],
  ['ics-icalendar', '.ics'],
])('every row of %s is named in Chinese', async (corpus, ...endings) => {
  const context = contextWith([], {})
  const named = new Set<string>()
  for (const file of corpusFiles(corpus, ...endings)) {
    const { drafts, problems, skipped } = await readFile(file, context)
    for (const { what } of [...drafts, ...problems, ...skipped]) named.add(what)
  }
  expect(named.size).toBeGreaterThan(0)
  expect([...named].filter((what) => sayWhat('zh', what) === what && !/^\w+\[\d+\]$/.test(what))).toEqual([])
})
