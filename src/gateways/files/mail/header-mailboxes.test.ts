import { expect, test } from 'vitest'
import { headerMailboxes } from './header-mailboxes.ts'

test.each<[string, [string, string][]]>([
  ['Dana Smith <dana@northwind.example>', [['dana@northwind.example', 'Dana Smith']]],
  [
    '"Smith, Dana" <dana@northwind.example>, b@x.example',
    [
      ['dana@northwind.example', 'Smith, Dana'],
      ['b@x.example', ''],
    ],
  ],
  ['=?utf-8?B?5p2O5Lyf?= <liwei@qq.com>', [['liwei@qq.com', '李伟']]],
  [
    'Team: a@x.example, b@x.example;',
    [
      ['a@x.example', ''],
      ['b@x.example', ''],
    ],
  ],
  ['(c (nested) evil@x.example) a@x.example (Ann)', [['a@x.example', '']]],
  ['"a (not a comment)" <a@x.example>', [['a@x.example', 'a (not a comment)']]],
  ['"say \\"hi\\" (" <a@x.example>', [['a@x.example', 'say "hi" (']]],
  ['a@x.example%0aBcc:evil@x.example', []],
  ['undisclosed-recipients:;', []],
  ['nobody', []],
  ['', []],
])('%s', (header, mailboxes) => {
  expect(headerMailboxes(header).map(({ address, name }) => [address, name])).toEqual(mailboxes)
})
