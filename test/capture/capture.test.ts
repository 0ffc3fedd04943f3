import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseCapture } from '#method/capture/parse-capture.ts'
import { parsePaste } from '#method/capture/parse-paste.ts'
import { parseData } from '#method/ledger/entry.ts'
import { parseDay } from '#method/time/day.ts'
import { corpusJson } from '../corpora/corpus.ts'
import { labelledLines, measureCapture, NORTHWIND, QINGHE } from './labelled.ts'

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

describe('lines labelled by hand', () => {
  test.each([
    ['en', NORTHWIND],
    ['zh', QINGHE],
    ['en-held-out', NORTHWIND],
    ['zh-held-out', QINGHE],
  ])('%s are read as a person would', (file, context) => {
    const measured = measureCapture(labelledLines(file), context)
    const { lines, kinds, days, daysRight, people, peopleRight, unsignalled, falseSignals, fields, fieldsRight } =
      measured
    console.log(
      `${file}: kind ${kinds}/${lines}, day ${daysRight}/${days}, person ${peopleRight}/${people}, ` +
        `other fields ${fieldsRight}/${fields}, false signals ${falseSignals}/${unsignalled}`,
    )
    const bars = {
      kind: share(kinds, lines) >= 0.9,
      day: share(daysRight, days) >= 0.95,
      person: share(peopleRight, people) >= 0.95,
      fields: share(fieldsRight, fields) >= 0.9,
      falseSignals: share(falseSignals, unsignalled) <= 0.05,
    }
    const { faults } = measured
    expect({ ...bars, faults }).toEqual({
      kind: true,
      day: true,
      person: true,
      fields: true,
      falseSignals: true,
      faults,
    })
  })

  test('no line stands in both halves, and a third is held out', () => {
    for (const language of ['en', 'zh']) {
      const [seen, held] = [labelledLines(language), labelledLines(`${language}-held-out`)].map((lines) =>
        lines.map(({ text }) => text),
      )
      expect(new Set([...(seen ?? []), ...(held ?? [])]).size).toBe((seen?.length ?? 0) + (held?.length ?? 0))
      expect((held?.length ?? 0) / ((seen?.length ?? 0) + (held?.length ?? 0))).toBeGreaterThanOrEqual(1 / 3)
      expect((seen?.length ?? 0) + (held?.length ?? 0)).toBeGreaterThanOrEqual(80)
    }
  })
})

const LookAlikes = z.record(z.string(), z.record(z.string(), z.array(z.string())))

test.each([
  ['en', NORTHWIND],
  ['zh', QINGHE],
])('what only resembles depth is seldom taken for a signal: %s', (language, context) => {
  const file = readFileSync(join(import.meta.dirname, '..', 'golden', 'fake-moves', `${language}.json`), 'utf8')
  const lines = Object.values(LookAlikes.parse(JSON.parse(file))).flatMap(({ none: _none, ...moves }) =>
    Object.values(moves).flat(),
  )
  const signals = lines.filter((text) => parseCapture(text, context).kind === 'signal')
  expect(signals.length / lines.length).toBeLessThanOrEqual(0.05)
})

const naughty = corpusJson<string[]>('naughty-strings', 'blns.json')

test('hostile lines propose something that holds together, and never more than was typed', () => {
  for (const text of [...naughty, ...naughty.map((each) => `promised Dana ${each} by Friday`)]) {
    const { kind, at, data, spans, missing } = parseCapture(text, NORTHWIND)
    const { refusals } = parseData(kind, { ...data, ref: data['ref'] ?? 'new' }, '$.data')
    const open = new Set(missing.map(({ path }) => path))
    const isWhole = spans.every(({ start, end }) => start >= 0 && end <= text.length && start < end)
    const unasked = refusals.filter(({ path, expected }) => !open.has(path) && expected.code === 'required')
    const isDay = at === null || parseDay(at) !== null
    expect({ text, isWhole, isDay, unasked }).toEqual({ text, isWhole: true, isDay: true, unasked: [] })
  }
})

describe('very long texts', () => {
  const long = 50_000
  test.each([
    ['one word', 'a'.repeat(long)],
    ['spaces', ' '.repeat(long)],
    ['commas', ','.repeat(long)],
    ['capitals', 'Dana '.repeat(long / 5)],
    ['days', 'by Friday '.repeat(long / 10)],
    ['promises', 'promised Dana the sheet by Friday. '.repeat(long / 35)],
    ['one promise without an end', `promised Dana ${'the sheet and '.repeat(long / 14)}`],
    ['at signs', '@'.repeat(long)],
    ['slashes', '1/'.repeat(long / 2)],
    ['digits', '9'.repeat(long)],
    ['Chinese', '答应李总周五前把报价发给李总'.repeat(long / 14)],
    ['周', '周'.repeat(long)],
    ['open brackets', '('.repeat(long)],
    ['headers', 'From: a\n'.repeat(long / 8)],
    ['greetings', 'Hi\n'.repeat(long / 3)],
  ])('%s of 50,000 characters are read', (_name, text) => {
    for (const context of [NORTHWIND, QINGHE]) {
      expect(parseCapture(text, context).kind).toBeTypeOf('string')
      expect(parsePaste(text, context).length).toBeLessThanOrEqual(60)
    }
  })
})
