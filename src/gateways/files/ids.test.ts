import { expect, test } from 'vitest'
import { entryId } from './ids.ts'

test('ids are readable, and the same for the same source', () => {
  expect(entryId('atomic', 'company', '234')).toBe('atomic:company:234')
  expect(entryId('mail', 'acme', 'a b\n@x')).toBe('mail:acme:a_b_@x')
})

test('an id that would be too long ends in a hash of the whole, and differs where the whole differs', () => {
  const long = 'x'.repeat(500)
  const [one, other] = [entryId('ics', long), entryId('ics', `${long}y`)]
  expect(one).toHaveLength(200)
  expect(one).not.toBe(other)
  expect(entryId('ics', '😀'.repeat(300)).isWellFormed()).toBe(true)
})
