import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitMbox } from './split-mbox.ts'

async function split(text: string, { size = 1_000_000, maxBytes = 1_000_000 } = {}) {
  const bytes = new TextEncoder().encode(text)
  const chunks: Uint8Array[] = []
  for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.subarray(i, i + size))
  const found: [number, string | null][] = []
  for await (const mail of splitMbox(chunks, maxBytes)) {
    found.push([mail.line, mail.bytes && new TextDecoder().decode(mail.bytes)])
  }
  return found
}

const FROM = 'From dana@x.example Mon Mar  2 10:00:00 2026\n'

describe('splitMbox', () => {
  test('begins a mail at a From line after an empty one, and unquotes the body’s', async () => {
    const text = `${FROM}A: 1\n\nhello\nFrom here: not a mail\n>From quoted\n>>From twice\n\n${FROM}B: 2\n\nbye\n`
    expect(await split(text)).toEqual([
      [1, 'A: 1\n\nhello\nFrom here: not a mail\nFrom quoted\n>From twice\n\n'],
      [9, 'B: 2\n\nbye\n'],
    ])
  })

  test('prose after an empty line is no mail', async () => {
    expect(await split(`${FROM}A: 1\n\nFrom what I see it works\n`)).toHaveLength(1)
  })

  test('a mail above the limit is named and left out, the next is whole', async () => {
    const text = `${FROM}A: 1\n\n${'y'.repeat(5000)}\n\n${FROM}B: 2\n\n${'z\n'.repeat(2000)}\n${FROM}C: 3\n`
    expect(await split(text, { maxBytes: 1000 })).toEqual([
      [1, null],
      [6, null],
      [2010, 'C: 3\n'],
    ])
  })

  test('gives the same mails however the bytes arrive', async () => {
    const text = `${FROM}A: 1\r\n\r\nx\r\n\r\n${FROM}B: 2\n\n>From y\n\n${FROM}\n`
    const whole = await split(text)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await split(text, { size })).toEqual(whole)
      }),
    )
  })

  test('what is no archive has no mails', async () => {
    expect(await split('Subject: x\n\nhello')).toEqual([])
    expect(await split('')).toEqual([])
  })
})
