import { describe, expect, test } from 'vitest'
import { ownWords } from './own-words.ts'

describe('ownWords', () => {
  test.each([
    ['Hello\n\nOn Mon, 2 Mar 2026 at 10:00, Dana Smith\n<dana@northwind.example> wrote:\n> old', 'Hello'],
    ['Hello\n\nOn Monday Dana wrote:\nold words', 'Hello'],
    ['Hello\n-----Original Message-----\nFrom: Dana\nold', 'Hello'],
    ['Hello\n---------- Forwarded message ---------\nold', 'Hello'],
    ['Hello\n________________________________\nFrom: Dana', 'Hello'],
    ['Hello\n\nFrom: Dana\nSent: Monday\nTo: Sam\nSubject: x\n\nold', 'Hello'],
    ['Hello\n\n*From:* Dana\n*Sent:* Monday\n\nold', 'Hello'],
    ['Hallo\n\nAm 2. März 2026 schrieb Dana Smith:\n> alt', 'Hallo'],
    ['你好\n\n于2026年3月2日周一 10:00写道\uff1a\n旧', '你好'],
    ['你好\n\n张伟 <z@x.example> 于2026年3月2日周一 10:00写道:\n> 旧', '你好'],
    ['你好\n------------------ 原始邮件 ------------------\n发件人: "x"', '你好'],
    ['你好\n\n发件人\uff1a 张伟\n发送时间\uff1a 2026年3月2日\n旧', '你好'],
    ['Hello\n-- \nSam Lee\nStudio', 'Hello'],
    ['Hello\r\n> quoted\r\nmore', 'Hello\nmore'],
  ])('%j leaves %j', (text, words) => {
    expect(ownWords(text)).toBe(words)
  })

  test('an answer below marked quotes is kept', () => {
    expect(ownWords('On Monday Dana wrote:\n> can you?\n\nYes.')).toBe('Yes.')
  })

  test('prose that begins like a quote is kept', () => {
    expect(ownWords('On Friday we met.\nFrom: here it went well.\nBest')).toBe(
      'On Friday we met.\nFrom: here it went well.\nBest',
    )
  })
})
