import { describe, expect, test } from 'vitest'
import { readFile } from './read-file.ts'
import { readText, sampleContext } from './sample-context.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('readFile', () => {
  test.each<[string, string, string]>([
    ['list.txt', 'company\nAcme\n', 'csv'],
    ['export.dat', '{"companies":[]}', 'atomic-crm-json'],
    ['x.txt', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'ics'],
    ['x.txt', 'From: a@b.example\nTo: c@d.example\n\nhello', 'eml'],
    ['x.txt', 'From a@b.example Mon Mar  2 10:00:00 2026\nFrom: a@b.example\n\nhello', 'mbox'],
    [
      'x.txt',
      '{"v":1,"id":"a","account":"acme","kind":"note","at":"2026-01-01","by":"x","data":{"text":"x"}}\n{"v":1}',
      'ledger-jsonl',
    ],
    ['from.csv', 'from,to\na,b\n', 'csv'],
    ['contacts.csv', 'first_name,last_name,has_newsletter,company,email_work\nA,B,true,Acme,\n', 'atomic-crm-csv'],
  ])('knows %s by what is in it', async (name, text, format) => {
    expect((await readText(name, text)).format).toBe(format)
  })

  test.each<[string, number[], object]>([
    ['contacts.csv', [0x50, 0x4b, 3, 4, 20, 0], { code: 'file.archive', params: { kind: 'zip' } }],
    ['contacts.csv', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], { code: 'file.binary', params: { kind: 'pdf' } }],
    [
      'contacts.csv',
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      { code: 'file.binary', params: { kind: 'office' } },
    ],
    [
      'contacts.csv',
      Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? 0 : 65)),
      { code: 'file.binary', params: { kind: 'unknown' } },
    ],
    ['contacts.csv', [], { code: 'file.empty', params: {} }],
  ])('refuses what is no text, whatever %s claims', async (name, bytes, told) => {
    const reading = await readFile({ name, bytes: Uint8Array.from(bytes) }, sampleContext)
    expect(reading).toEqual({
      format: 'unknown',
      drafts: [],
      problems: [{ line: null, what: 'file', ...told }],
      skipped: [],
    })
  })

  test('reads a file as it arrives the same as all at once', async () => {
    const text = 'company,name\n云帆,张伟\nAcme,Ann\n'
    async function* pieces() {
      for (const byte of utf8(text)) yield Uint8Array.of(byte)
    }
    expect(await readFile({ name: 'x.csv', bytes: pieces() }, sampleContext)).toEqual(await readText('x.csv', text))
  })

  test('a file above the limit is refused without being read to its end', async () => {
    let served = 0
    async function* endless() {
      yield utf8('company\n')
      for (;;) {
        served++
        yield utf8('Acme\n'.repeat(100_000))
      }
    }
    const reading = await readFile({ name: 'x.csv', bytes: endless() }, sampleContext)
    expect(reading.problems).toEqual([
      { line: null, what: 'file', code: 'file.too-large', params: { limitMegabytes: 64 } },
    ])
    expect(served).toBeLessThan(150)
  })

  test('gives the same reading for the same file', async () => {
    const text = 'company,name,email\nAcme,Ann,ann@acme.example\nAcme,Ann,ann2@acme.example\n'
    expect(await readText('x.csv', text)).toEqual(await readText('x.csv', text))
  })

  test('bytes that fit no reading are told', async () => {
    const bytes = Uint8Array.from([...utf8('company,city\nMüller,Zürich\nKöln,Düsseldorf\n'), 0xff])
    const { drafts, problems } = await readFile({ name: 'x.csv', bytes }, sampleContext)
    expect(drafts).toHaveLength(3)
    expect(problems).toEqual([{ line: null, what: 'file', code: 'file.bytes-replaced', params: { encoding: 'utf-8' } }])
  })

  test('a Chinese spreadsheet’s own encoding is understood', async () => {
    // 公司,姓名 / 云帆,张伟 in GB18030.
    const heading = [0xb9, 0xab, 0xcb, 0xbe, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0d, 0x0a]
    const row = [0xd4, 0xc6, 0xb7, 0xab, 0x2c, 0xd5, 0xc5, 0xce, 0xb0]
    const { drafts } = await readFile({ name: 'x.csv', bytes: Uint8Array.from([...heading, ...row]) }, sampleContext)
    expect(drafts.map(({ what }) => what)).toEqual(['company 云帆', 'contact 张伟'])
  })
})
