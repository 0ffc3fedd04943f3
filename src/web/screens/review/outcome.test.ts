import { expect, test } from 'vitest'
import { signatures } from './outcome.ts'
import type { DecisionLine } from './outcome.ts'

const line = (key: string, by: string | null, on: string | null): DecisionLine => ({
  key,
  client: key,
  initiative: null,
  decision: on === null ? null : 'continue',
  reasons: [],
  by,
  on,
})

test('an outcome says who signed how much, and from when to when', () => {
  const lines = [
    line('a', 'ines@studio.example', '2026-07-03'),
    line('b', 'sam@studio.example', '2026-07-02'),
    line('c', 'sam@studio.example', '2026-07-03'),
    line('d', null, '2026-07-03'),
    line('e', null, null),
  ]
  expect(signatures(lines)).toEqual([
    { by: 'sam@studio.example', n: 2, from: '2026-07-02', to: '2026-07-03' },
    { by: 'ines@studio.example', n: 1, from: '2026-07-03', to: '2026-07-03' },
  ])
})
