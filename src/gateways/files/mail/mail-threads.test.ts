import { expect, test } from 'vitest'
import { firstOfThreads } from './mail-threads.ts'

const mail = (messageId: string | null, ms: number, inReplyTo: string | null = null, references: string[] = []) => ({
  messageId,
  ms,
  inReplyTo,
  references,
})

test('the earliest mail of a thread is its first, whatever the order in the file', () => {
  const answer = mail('b', 2, 'a')
  const third = mail('c', 3, null, ['a', 'b'])
  const start = mail('a', 1)
  const other = mail('x', 0)
  const firsts = firstOfThreads([third, answer, other, start])
  expect([third, answer, other, start].map((one) => firsts.get(one)?.messageId)).toEqual(['a', 'a', 'x', 'a'])
})

test('mails that answer the same missing one belong together', () => {
  const [one, two] = [mail('b', 2, 'gone'), mail('c', 3, 'gone')]
  expect(firstOfThreads([two, one]).get(two)).toBe(one)
})

test('mails without ids stand alone, and circles end', () => {
  const [one, two] = [mail(null, 1), mail(null, 2)]
  expect(firstOfThreads([one, two]).get(two)).toBe(two)
  const [a, b] = [mail('a', 1, 'b'), mail('b', 2, 'a')]
  expect(firstOfThreads([a, b]).get(b)).toBe(a)
})

test('a thread of fifty thousand is no problem', () => {
  const mails = Array.from({ length: 50_000 }, (_, i) => mail(`m${i}`, i, i === 0 ? null : `m${i - 1}`))
  expect(firstOfThreads(mails).get(mails.at(-1) ?? mail('', 0))).toBe(mails[0])
})
