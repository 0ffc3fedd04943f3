import { expect, test } from 'vitest'
import { sampleEntries } from '../sample/sample.ts'
import { parseEntry } from './entry.ts'
import type { Kind } from './kinds.ts'
import { factsOf } from './redaction.ts'

const erased = (kind: Kind, data: unknown) =>
  parseEntry({ v: 1, id: 'x', account: 'a', kind, at: '2020-01-01', by: 'sam@studio.example', redacted: true, data })

test('redaction erases texts and names, and keeps refs, enums, days and numbers', () => {
  const signal = {
    signal: 'specific_insight',
    what: 'w',
    people: ['dana'],
    specificTo: 'x',
    howKnown: 'y',
    actedOn: true,
  }
  expect(factsOf('signal', signal)).toEqual({ signal: 'specific_insight', people: ['dana'], actedOn: true })
  const made = { ref: 'c', what: 'w', side: 'us', owner: 'sam@studio.example', to: 'dana', due: '2026-05-20' }
  const { what: _, ...facts } = made
  expect(factsOf('commitment.made', made)).toEqual(facts)
  const handoff = {
    ref: 'h',
    from: 'a@b.example',
    to: 'c@b.example',
    items: ['words', { ref: 'c7' }, { text: 'words' }],
  }
  expect(factsOf('handoff.opened', handoff)).toEqual({ ...handoff, items: [{ ref: 'c7' }, {}] })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

test('what it leaves of any entry is taken again, in whatever order its fields stand', () => {
  const seen = new Set<Kind>()
  for (const { kind, data } of sampleEntries({ seed: 1, accounts: 13, until: '2026-06-30', months: 12 })) {
    seen.add(kind)
    const facts = factsOf(kind, data)
    for (const given of [facts, reversed(facts)]) {
      const { entry, refusals } = erased(kind, given)
      expect([kind, refusals, JSON.stringify(entry?.data)]).toEqual([kind, undefined, JSON.stringify(facts)])
    }
  }
  expect(seen.size).toBeGreaterThan(40)
})

test.each<[string, Kind, unknown]>([
  ['that lacks what redaction keeps', 'signal', {}],
  ['whose people are none', 'touch', { channel: 'email', initiatedBy: 'us', purpose: 'other' }],
  ['that still holds a text', 'commitment.kept', { ref: 'c', what: 'words' }],
  ['that still holds an erasable text', 'commitment.missed', { ref: 'c', why: 'words' }],
  ['of a wrong type', 'commitment.kept', { ref: 7 }],
  ['that is no object', 'commitment.kept', null],
])('an erased entry %s is refused', (_, kind, data) => {
  expect(erased(kind, data).refusals?.map(({ path, expected }) => [path, expected.code])).toEqual([
    ['$.data', 'object'],
  ])
})
