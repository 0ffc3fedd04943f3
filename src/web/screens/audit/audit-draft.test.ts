import { expect, test } from 'vitest'
import { EMPTY_AUDIT, openDimension, ratingOf, readAuditDraft } from './audit-draft.ts'

const settled = { rating: 4, note: ' They planned on it. ', evidence: ['a', 'b'], isSettled: true }

test('dimensions are asked about one after the other', () => {
  const one = { ...EMPTY_AUDIT, competence: settled }
  const all = { competence: settled, integrity: settled, benevolence: settled }
  expect([EMPTY_AUDIT, one, all].map(openDimension)).toEqual(['competence', 'integrity', null])
})

test('a kept audit is read as far as it fits: an answer without a rating is not settled', () => {
  const kept = { competence: settled, integrity: { rating: 9, note: 3, evidence: ['c', 7], isSettled: true } }
  expect([readAuditDraft(kept), readAuditDraft('gone')]).toEqual([
    {
      competence: settled,
      integrity: { rating: null, note: '', evidence: ['c'], isSettled: false },
      benevolence: EMPTY_AUDIT.benevolence,
    },
    null,
  ])
})

test('a blank note is not recorded', () => {
  expect([ratingOf(settled), ratingOf({ ...settled, note: ' ' })]).toEqual([
    { rating: 4, evidence: ['a', 'b'], note: 'They planned on it.' },
    { rating: 4, evidence: ['a', 'b'] },
  ])
})
