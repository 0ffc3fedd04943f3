import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText, quoted } from './clean-text.ts'
import { findSentences, sentencesOf } from './sentences.ts'

describe('cleanText', () => {
  test('takes out what no store keeps and no screen shows', () => {
    expect(cleanText('a\0b\ud800c\u202ed\u0007e\n\tf')).toBe('abcde\n\tf')
  })

  test('leaves text that is clean as it is', () => {
    expect(cleanText('云帆 😀\r\nÜber')).toBe('云帆 😀\r\nÜber')
  })

  test('always gives text a ledger takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text)
        expect(clean.isWellFormed() && !clean.includes('\0')).toBe(true)
      }),
    )
  })
})

test('cleanLine makes one line of it', () => {
  expect(cleanLine('  a \r\n\t b\u00a0c ')).toBe('a b c')
})

test('quoted shortens what stands in a problem, whole characters only', () => {
  expect(quoted('x'.repeat(200))).toBe(`${'x'.repeat(79)}…`)
  expect([...quoted('😀'.repeat(200))]).toHaveLength(80)
  expect(quoted('a\nb')).toBe('a b')
})

describe('sentencesOf', () => {
  test('joins lines a mail program broke, and ends at marks of either language', () => {
    expect(sentencesOf('Hello Dana. I will send\nthe plan v1.2 today!\n\n周五见。谢谢!')).toEqual([
      'Hello Dana.',
      'I will send the plan v1.2 today!',
      '周五见。',
      '谢谢!',
    ])
  })

  test('a greeting on its own line stands by itself', () => {
    expect(sentencesOf('Hi Dana,\nI will send it,\nas agreed.')).toEqual(['Hi Dana,', 'I will send it, as agreed.'])
    expect(sentencesOf('李伟\uff0c\n周五见。')).toEqual(['李伟\uff0c', '周五见。'])
  })

  test('begins anew at list marks', () => {
    expect(sentencesOf('Next:\n- send it\n- check it')).toEqual(['Next:', '- send it', '- check it'])
  })

  test('each sentence knows where it stands', () => {
    const text = 'Hi Dana,\r\nI will send\r\nit.  Thanks!'
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Hi Dana,',
      'I will send\r\nit.',
      'Thanks!',
    ])
  })
})
