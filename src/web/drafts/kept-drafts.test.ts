import { expect, test } from 'vitest'
import { DRAFTS_MAX, DRAFTS_ROOM, within } from './kept-drafts.ts'
import { fieldsDraft } from './shapes.ts'

test('the newest drafts stay, as many as there is a place for', () => {
  const many = Object.fromEntries(
    Array.from({ length: DRAFTS_MAX + 5 }, (_, index) => [`note:${index}`, { at: index, value: '' }]),
  )
  const kept = Object.keys(within(many))
  expect([kept.length, kept.includes('note:4'), kept.includes('note:5')]).toEqual([DRAFTS_MAX, false, true])
})

test('a draft too long for the room left is given up, the newer ones are not', () => {
  const half = 'x'.repeat(DRAFTS_ROOM / 2 - 100)
  const kept = within({ old: { at: 1, value: half }, newer: { at: 2, value: half }, newest: { at: 3, value: half } })
  expect(Object.keys(kept).toSorted()).toEqual(['newer', 'newest'])
})

test('fields kept by an older page are read as far as they still are fields', () => {
  const read = fieldsDraft({ text: '', due: 'today' })
  expect([read({ text: 'Pricing', gone: 'x', due: 3 }), read('Pricing'), read(null)]).toEqual([
    { text: 'Pricing', due: 'today' },
    null,
    null,
  ])
})
