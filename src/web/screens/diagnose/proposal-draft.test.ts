import { expect, test } from 'vitest'
import { parseEntry } from '#method/ledger/entry.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { languageOf } from '../../language/language.tsx'
import { askedOf, completionOf, draftOfProposal, lacksOf } from './proposal-draft.ts'

const today = '2026-03-02'
const told = { today, witness: 'Who was there?', t: languageOf('en').t }

function proposed(kind: ReadEntry['entry']['kind'], data: Record<string, unknown>): ReadEntry {
  const by = 'ines@harbourpine.example'
  const { entry } = parseEntry({ v: 1, id: 'p1', account: 'northwind', kind, at: today, by, data, status: 'proposed' })
  if (!entry) throw new Error('The test proposes what is no entry.')
  return { entry, reading: { status: 'proposed', at: today, data, redacted: false, corrected: false, acts: [] } }
}

const need = proposed('need.addressed', { need: 'Returns', howKnown: '', change: '', askedFor: false })
const shared = proposed('signal', { signal: 'plans_shared_early', what: 'The depot' })

test('of a need only what its answer left blank is asked for, and it stays unaccepted until that is filled in', () => {
  const draft = draftOfProposal(need)
  expect(askedOf(need)).toEqual(['howKnown', 'change'])
  expect(Object.keys(lacksOf(need, { ...draft, howKnown: 'Their scans' }, told))).toEqual(['change'])
  expect(completionOf(need, { ...draft, howKnown: ' Their scans ', change: 'One carrier' }, today)).toEqual({
    target: 'p1',
    data: { need: 'Returns', howKnown: 'Their scans', change: 'One carrier', askedFor: false },
  })
})

test('a signal takes somebody who was there, or a source, and the day on which it was seen (E1)', () => {
  const draft = draftOfProposal(shared)
  expect(lacksOf(shared, draft, told)).toEqual({ people: 'Who was there?' })
  expect(Object.keys(lacksOf(shared, { ...draft, sourceRef: 'Minutes 12', on: '31/02' }, told))).toEqual(['on'])
  expect(completionOf(shared, { ...draft, people: 'dana, 李雷', on: '27 Feb' }, today)).toEqual({
    target: 'p1',
    at: '2026-02-27',
    data: { signal: 'plans_shared_early', what: 'The depot', people: ['dana', '李雷'] },
  })
})

test('what is whole already is accepted as it is', () => {
  const claim = proposed('claim', { text: 'We lent them an analyst' })
  expect([askedOf(claim), completionOf(claim, draftOfProposal(claim), today)]).toEqual([[], null])
})
