import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, { isBig }: { isBig: boolean }) =>
  Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).map((b) => b)).map(
    (b, i, all) => (isBig ? (all[i ^ 1] ?? b) : b),
  )

describe('decodeText', () => {
  test('a byte order mark names the encoding and is no part of the text', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a', encoding: 'utf-8', lossy: false })
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0))).toEqual({ text: 'a', encoding: 'utf-16le', lossy: false })
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x61))).toEqual({ text: 'a', encoding: 'utf-16be', lossy: false })
  })

  test('UTF-16 is known without a mark by where its zero bytes stand', () => {
    expect(decodeText(utf16('company,name', { isBig: false }))?.encoding).toBe('utf-16le')
    expect(decodeText(utf16('company,name', { isBig: true }))?.text).toBe('company,name')
  })

  test('GB18030, which Chinese spreadsheets write, is told from UTF-8', () => {
    // 公司,姓名 and then 云帆,张伟 in GB18030.
    const gb = bytes(0xb9, 0xab, 0xcb, 0xbe, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0a)
    expect(decodeText(gb)).toEqual({ text: '公司,姓名\n', encoding: 'gb18030', lossy: false })
    expect(decodeText(utf8('公司,姓名\n'))).toEqual({ text: '公司,姓名\n', encoding: 'utf-8', lossy: false })
  })

  test('accented Latin text of the old kind is not taken for Chinese', () => {
    const latin = bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x2c, 0x43, 0x61, 0x66, 0xe9, 0x0a)
    expect(decodeText(latin)).toEqual({ text: 'Müller,Café\n', encoding: 'windows-1252', lossy: false })
  })

  test('one broken byte does not garble a file that is otherwise UTF-8', () => {
    const broken = Uint8Array.from([...utf8('Müller, Zürich, Köln, Düsseldorf, Nürnberg'), 0xff])
    expect(decodeText(broken)).toEqual({
      text: 'Müller, Zürich, Köln, Düsseldorf, Nürnberg\ufffd',
      encoding: 'utf-8',
      lossy: true,
    })
  })

  test('many zero bytes make no text, a few are a flaw of one', () => {
    expect(decodeText(Uint8Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 0 : 65)))).toBeNull()
    expect(decodeText(utf8('company\nAc\0me\n'))?.text).toBe('company\nAc\0me\n')
  })
})
