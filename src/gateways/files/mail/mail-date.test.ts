import { expect, test } from 'vitest'
import { parseMailDate } from './mail-date.ts'

test.each([
  ['Mon, 2 Mar 2026 10:00:00 +0100', '2026-03-02T10:00:00+01:00'],
  ['2 Mar 2026 10:00 +0000', '2026-03-02T10:00:00Z'],
  ['Thu, 8 Mar 2005 17:40:36 EDT', '2005-03-08T17:40:36-04:00'],
  ['Mon, 02 Mar 26 09:05:07 GMT', '2026-03-02T09:05:07Z'],
  ['Mon,2 Mar 2026 9:05:07 -0530 (IST (weird) )', '2026-03-02T09:05:07-05:30'],
  ['2026-03-02T10:00:00+08:00', '2026-03-02T02:00:00Z'],
  ['23 Oct 2003 23:28:34 -0700', '2003-10-23T23:28:34-07:00'],
  ['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59Z'],
])('%s is %s', (header, at) => {
  expect(parseMailDate(header)?.at).toBe(at)
})

test.each([
  'Mon, 30 Feb 2026 10:00:00 +0100',
  'Mon, 2 Mar 2026 25:00:00 +0100',
  'Mon, 2 Mar 2026 10:00:00',
  'Mon, 2 Mar 2026 10:00:00 Somewhere',
  'Mon, 2 Foo 2026 10:00:00 +0100',
  'yesterday',
  '',
  'Mon, 2 Mar 0026 10:00:00 +0100',
  '('.repeat(50_000),
])('%j is none', (header) => {
  expect(parseMailDate(header)).toBeNull()
})
