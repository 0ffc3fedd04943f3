import { expect, test } from 'vitest'
import { parseEntry } from '#method/ledger/entry.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { casesIn, slaBooks } from './sla-book.ts'

function read(id: string, kind: string, at: string, data: Record<string, unknown>): ReadEntry {
  const { entry, refusals } = parseEntry({ v: 1, id, account: 'north', by: 'sam@studio.example', kind, at, data })
  if (refusals) throw new Error(JSON.stringify(refusals))
  return { entry, reading: { status: 'confirmed', at, data, redacted: false, corrected: false, acts: [] } }
}

const signed = read('s', 'sla.signed', '2026-01-05', {
  ref: 'sla',
  signedBy: 'dana',
  dimensions: [{ id: 'up', name: 'Availability', target: 99, unit: '%', better: 'higher' }],
})
const measured = (from: string, to: string, value: number, id = `m-${to}`) =>
  read(id, 'sla.measured', to, { ref: 'sla', dimension: 'up', from, to, value })
const opened = (id: string, at: string) => read(id, 'case.opened', at, { ref: id, title: id, level: 'L2' })

const asked = { margin: 0.1, today: '2026-06-30' }

test('a review is about the periods that ended since the last one; the last word on a period holds', () => {
  const entries = [
    signed,
    measured('2026-01-01', '2026-03-31', 99.9),
    read('r', 'sla.reviewed', '2026-04-02', { ref: 'sla', outcome: 'holds', signedBy: 'dana' }),
    measured('2026-04-01', '2026-04-30', 98.2),
    measured('2026-04-01', '2026-04-30', 98.9, 'again'),
    measured('2026-05-01', '2026-05-31', 99.05),
    measured('2026-06-01', '2026-07-31', 80),
  ]
  const [book] = slaBooks(entries, asked)
  expect(book?.reviewedOn).toBe('2026-04-02')
  expect(book?.dimensions[0]?.periods).toEqual([
    { from: '2026-04-01', to: '2026-04-30', value: 98.9, status: 'breached', entry: 'again' },
    { from: '2026-05-01', to: '2026-05-31', value: 99.05, status: 'approached', entry: 'm-2026-05-31' },
  ])
})

test('a period opens onto the cases of its days', () => {
  const entries = [
    signed,
    opened('before', '2026-03-31'),
    opened('within', '2026-04-30'),
    measured('2026-04-01', '2026-04-30', 98),
  ]
  const [book] = slaBooks(entries, asked)
  const period = book!.dimensions[0]!.periods[0]!
  expect([book!.cases.map(({ entry }) => entry), casesIn(book!.cases, period).map(({ entry }) => entry)]).toEqual([
    ['within'],
    ['within'],
  ])
})
