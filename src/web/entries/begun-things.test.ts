import { expect, test } from 'vitest'
import type { Kind } from '#method/ledger/kinds.ts'
import type { ReadEntry } from '../client/shapes.ts'
import { beginsThing, begunBy, begunThings } from './begun-things.ts'

let count = 0
const read = (kind: Kind, data: Record<string, unknown>, status: ReadEntry['reading']['status'] = 'confirmed') =>
  ({
    entry: { v: 1, id: `e${++count}`, account: 'northwind', kind, at: '2026-05-01', by: 'sam', data },
    reading: { status, at: '2026-05-01', data, redacted: false, corrected: false, acts: [] },
  }) as unknown as ReadEntry

test('what was begun and not ended comes first, told by what it says', () => {
  const entries = [
    read('commitment.kept', { ref: 'c1' }),
    read('commitment.made', { ref: 'c1', what: 'Pricing sheet' }),
    read('commitment.made', { ref: 'c2', what: 'Test plan' }),
    read('commitment.moved', { ref: 'c2', due: '2026-06-01', agreedBy: 'dana' }),
    read('commitment.made', { ref: 'c3', what: 'A slip of the pen' }, 'withdrawn'),
  ]
  expect(begunThings('commitment.made', entries)).toEqual([
    { ref: 'c2', text: 'Test plan', isOpen: true },
    { ref: 'c1', text: 'Pricing sheet', isOpen: false },
  ])
})

test('a kind knows what begins its thing', () => {
  expect([
    begunBy('commitment.kept'),
    begunBy('integrity.repaired'),
    begunBy('commitment.made'),
    begunBy('note'),
  ]).toEqual(['commitment.made', 'integrity.breached', null, null])
  expect([beginsThing('commitment.made'), beginsThing('commitment.kept')]).toEqual([true, false])
})
