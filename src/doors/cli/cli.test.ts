import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standing as standingShape } from '#contract/parts/standing-shape.ts'
import { keptOn, removeFolder, temporaryFolder, worked } from '../../../test/world/kept-cli.ts'
import { OPENING } from '../../../test/world/opening.ts'
import { freshDatabase, postgresWorld } from '../../../test/world/postgres.ts'
import type { RunKept } from '../../../test/world/kept-cli.ts'

const NOW = Date.parse('2026-06-30T10:00:00Z')

const folder = temporaryFolder()
const at = { now: NOW }
let kept: RunKept

const promise = (n: number) => [
  {
    ...OPENING,
    id: `nw-made-${n}`,
    kind: 'commitment.made',
    at: `2026-06-0${n}`,
    recordedAt: `2026-06-0${n}T09:00:00Z`,
    data: {
      ref: `c${n}`,
      what: 'The pricing sheet',
      side: 'us',
      owner: 'robin@studio.example',
      to: 'dana',
      due: `2026-06-1${n}`,
    },
  },
  {
    ...OPENING,
    id: `nw-kept-${n}`,
    kind: 'commitment.kept',
    at: `2026-06-1${n}`,
    recordedAt: `2026-06-1${n}T09:00:00Z`,
    data: { ref: `c${n}` },
  },
]

const claim = {
  ...OPENING,
  id: 'nw-claim',
  kind: 'claim',
  at: '2026-06-20',
  recordedAt: '2026-06-20T09:00:00Z',
  data: { text: 'They are with us for ten years.', rung: 4 },
}

beforeAll(async () => {
  kept = keptOn(folder)
  const entries = [OPENING, ...[1, 2, 3, 4, 5].flatMap(promise), claim]
  const stdin = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  worked(await kept(['import', '-'], { ...at, stdin }))
})
afterAll(() => removeFolder(folder))

describe('kept standing', () => {
  test('prints the standing as one line of JSON, in the contract’s shape and order, with a text beside each code', async () => {
    const ran = await kept(['standing', 'northwind', '--as-of', '2026-06-30', '--json'], at)
    expect([ran.code, ran.talk, ran.out.indexOf('\n')]).toEqual([0, '', ran.out.length - 1])
    const standing = standingShape.parse(JSON.parse(ran.out))
    // Parsing rebuilds every object in the order of the shape: equal text means equal order.
    expect(`${JSON.stringify(standing)}\n`).toBe(ran.out)
    expect(standing).toMatchObject({
      account: 'northwind',
      asOf: '2026-06-30',
      ladder: { evidenced: true, claimed: 4 },
    })
    expect(standing.commitments.us).toMatchObject({ made: 5, kept: 5, keptRate: 1 })
    const needs = standing.ladder.conditions.find(({ met }) => !met)?.needs
    expect(Object.keys(needs ?? {})).toEqual(['code', 'params', 'text'])
  })

  test('gives the same bytes for the same ledger and day', async () => {
    const args = ['standing', 'northwind', '--as-of', '2026-06-15', '--json']
    expect((await kept(args, at)).out).toBe((await kept(args, { now: NOW + 86_400_000 })).out)
  })

  test('knows of a past day what is known now, and with --known-by what was known then', async () => {
    const keptBy = async (...more: string[]) => {
      const ran = await kept(['standing', 'northwind', '--as-of', '2026-06-30', ...more, '--json'], at)
      return standingShape.parse(JSON.parse(ran.out)).commitments.us.kept
    }
    expect(await keptBy()).toBe(5)
    expect(await keptBy('--known-by', '2026-06-12T12:00:00Z')).toBe(2)
  })

  test('draws the ladder for people, in either language', async () => {
    const en = (await kept(['standing', 'northwind', '--as-of', '2026-06-30'], at)).out
    expect(en).toMatch(/^northwind on 30 Jun 2026 \(policy default-1\)\n/)
    expect(en).toMatch(/^Ladder +■┃?[■▣□◇┃]+ {2}Rung \d of 5: /m)
    expect(en).toMatch(/^Our commitments +5 made: 5 kept, 0 missed, 0 open, 0 overdue · kept rate 100%$/m)
    const zh = (await kept(['standing', 'northwind', '--as-of', '2026-06-30'], { ...at, lang: 'zh' })).out
    expect(zh).toMatch(/^阶梯 +■/m)
    expect(zh).not.toMatch(/undefined|NaN|\[object/)
  })

  test('says of an account that is not there that it is not there', async () => {
    expect(await kept(['standing', 'southwind'], at)).toEqual({
      code: 1,
      out: '',
      talk: 'There is no account southwind. Check its short name, or open it first with an account.opened entry.\n',
    })
  })
})

describe('lists', () => {
  test('kept standings prints one line for each account', async () => {
    const { out } = await kept(['standings'], at)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => standingShape.parse(JSON.parse(line)).account),
    ).toEqual(['northwind'])
  })

  test('kept trend has a row for each day on which something changed, and refuses a day that is none', async () => {
    const { out } = await kept(['trend', 'northwind', '--to', '2026-06-30', '--days', '60'], at)
    const days = out
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(/\s{2,}/)[0])
    expect(days).toEqual(['2 May 2026', '11 Jun 2026', '13 Jun 2026', '15 Jun 2026', '20 Jun 2026'])
    expect(await kept(['trend', 'northwind', '--to', '2026-02-30'], at)).toMatchObject({ code: 1, out: '' })
    expect(await kept(['trend', 'northwind', '--days', 'many'], at)).toMatchObject({ code: 1, out: '' })
  })

  test('kept portfolio aligns its columns, wide characters included, and gives JSON with --json', async () => {
    const { out } = await kept(['portfolio'], at)
    const [head = '', row = ''] = out.split('\n')
    expect(head.indexOf('State')).toBe(row.indexOf('–') + 2)
    const rows = JSON.parse((await kept(['portfolio', '--json'], at)).out)
    expect(rows).toMatchObject([{ account: 'northwind', name: 'Northwind 北风', claimed: 4 }])
  })

  test('kept timeline shows what happened, newest first, as far as asked', async () => {
    const { out, talk } = await kept(['timeline', 'northwind', '--limit', '2'], at)
    expect(
      out
        .split('\n')
        .slice(1, 3)
        .map((line) => line.split(/\s{2,}/)[0]),
    ).toEqual(['20 Jun 2026', '15 Jun 2026'])
    expect(talk).toBe('Only the first 2 are shown; --limit shows more.\n')
    const some = JSON.parse((await kept(['timeline', 'northwind', '--kind', 'claim', '--json'], at)).out)
    expect(some).toMatchObject([{ entry: { id: 'nw-claim' }, reading: { status: 'confirmed' } }])
  })

  test('kept search finds clients by how their names are pronounced, and entries by their words', async () => {
    const named = JSON.parse((await kept(['search', 'bf', '--json'], at)).out)
    expect(named).toMatchObject({ accounts: [{ account: 'northwind', accountName: 'Northwind 北风' }], entries: [] })
    const { out } = await kept(['search', 'pricing', 'she', '--limit', '2'], at)
    expect(out.match(/The pricing sheet/g)).toHaveLength(2)
    expect(await kept(['search', 'nowhere'], { ...at, lang: 'zh' })).toMatchObject({ code: 0, out: '' })
    expect(await kept(['search', 'x', '--account', 'nobody'], at)).toMatchObject({ code: 1, out: '' })
  })

  test('kept due lists until a day, and only what is asked for', async () => {
    const { out } = await kept(['due', '--until', '2026-12-31', '--json'], at)
    expect(JSON.parse(out)).toEqual(
      expect.arrayContaining([expect.objectContaining({ account: 'northwind', what: 'trust_audit' })]),
    )
    expect(worked(await kept(['due', '--what', 'slot', '--until', '2026-12-31', '--json'], at)).out).toBe('[]\n')
    expect((await kept(['due', '--what', 'everything'], at)).code).toBe(1)
  })
})

describe('acts', () => {
  test('a correction, a withdrawal and its undoing leave the ledger longer and the entry as it was', async () => {
    const data = temporaryFolder()
    const own = keptOn(data)
    await own(['record', JSON.stringify([{ ...OPENING, recordedAt: undefined }])], at)
    const add = ['record', '--account', 'northwind', '--kind', 'note', '--at', '2026-06-29', '--id', 'n1']
    expect(await own([...add, '--entry-data', '{"text":"Seen"}', '--source', 'email:<a@mail.example>'], at)).toEqual({
      code: 0,
      out: 'n1\n',
      talk: '1 entry recorded.\n',
    })
    await own(['correct', 'n1', '--entry-data', '{"text":"Seen twice"}', '--why', 'miscounted', '--id', 'a1'], at)
    await own(['withdraw', 'n1', '--why', 'a mistake', '--id', 'a2'], at)
    await own(['withdraw', 'a2', '--why', 'none after all', '--id', 'a3'], at)
    const [read] = JSON.parse((await own(['entries', 'n1', '--json'], at)).out)
    expect(read).toMatchObject({
      entry: { data: { text: 'Seen' }, source: { type: 'email', ref: '<a@mail.example>' } },
      reading: { status: 'confirmed', data: { text: 'Seen twice' }, corrected: true, acts: ['a1'] },
    })
    await own(['redact', 'n1', '--why', 'asked for', '--id', 'a4'], at)
    expect((await own(['export'], at)).out).not.toContain('Seen')
    removeFolder(data)
  })
})

describe('what a ledger gives out', () => {
  test('kept import counts what it read, and says so aside', async () => {
    const stdin = [OPENING, claim].map((entry) => `${JSON.stringify(entry)}\n`).join('')
    expect(await kept(['import', '-'], { ...at, stdin })).toEqual({
      code: 0,
      out: '',
      talk: 'stdin: 2 lines read, 0 entries added to 0 accounts, 2 there already.\n',
    })
  })

  test('kept export is a ledger that imports to the same standings', async () => {
    const { out } = await kept(['export'], at)
    const other = temporaryFolder()
    await keptOn(other)(['import', '-'], { ...at, stdin: out })
    const args = ['standing', 'northwind', '--as-of', '2026-06-30', '--json']
    expect((await keptOn(other)(args, at)).out).toBe((await kept(args, at)).out)
    expect((await keptOn(other)(['export'], at)).out).toBe(out)
    removeFolder(other)
  })
})

const postgres = await postgresWorld()

describe.skipIf(!postgres.available)('on Postgres', () => {
  test('the same ledger gives the same standing, byte for byte', async () => {
    const { url, drop } = await freshDatabase()
    const database = ['--database', url]
    const { out } = await kept(['export'], at)
    worked(await kept([...database, 'import', '-'], { ...at, stdin: out }))
    const args = ['standing', 'northwind', '--as-of', '2026-06-30', '--json']
    expect((await kept([...database, ...args], at)).out).toBe((await kept(args, at)).out)
    expect((await kept([...database, 'verify'], at)).out).toBe((await kept(['verify'], at)).out)
    await drop()
  })

  test('a database that is not there is told, with exit code 3', async () => {
    const ran = await kept(['--database', 'postgres://kept@127.0.0.1:1/none', 'portfolio'], at)
    expect([ran.code, ran.out, ran.talk]).toEqual([3, '', expect.stringContaining('ECONNREFUSED')])
  })
})

describe('misuse', () => {
  const usage: [string[], string, string][] = [
    [['standnig'], 'There is no command standnig. "kept --help" lists them all.', '没有 standnig 这个命令'],
    [['standing'], 'The command needs account.', '该命令需要 account'],
    [['standing', 'a', '--asof', 'b'], 'There is no option --asof here.', '这里没有 --asof 这个选项'],
    [['standing', 'a', 'b'], 'The command got more arguments than it knows.', '参数多于该命令所需'],
    [['withdraw', 'a'], 'The option --why <text> needs a value behind it.', '选项 --why <text> 后面需要一个值'],
    [['portfolio', '--sort', 'mood'], 'The value of --sort <key> is not one it knows.', '--sort <key> 的值无法识别'],
    [['portfolio', '--data', 'a', '--database', 'b'], 'Give either --data or --database, not both.', '只能给出一个'],
  ]

  test.each(usage)('%j is told in one sentence, with exit code 2', async (args, en, zh) => {
    const [english, chinese] = [await kept(args, at), await kept(args, { ...at, lang: 'zh' })]
    expect([english.code, english.out, english.talk]).toEqual([2, '', expect.stringContaining(en)])
    expect([chinese.code, chinese.out, chinese.talk]).toEqual([2, '', expect.stringContaining(zh)])
  })

  test('help comes in the language asked for', async () => {
    const { code, out } = await kept(['--lang', 'zh', 'standing', '--help'], at)
    expect(code).toBe(0)
    expect(out).toMatch(/^用法： kept standing/)
    expect(out).toContain('显示客户关系处在什么位置，以及原因')
    expect((await kept(['--help'], at)).out).toContain('Exit codes: 0 done')
  })

  test('text from people can’t command the terminal', async () => {
    const data = temporaryFolder()
    const own = keptOn(data)
    const hostile = {
      ...OPENING,
      recordedAt: undefined,
      data: { ...OPENING.data, name: 'Evil\u001b]0;owned\u0007\u202e' },
    }
    await own(['record', JSON.stringify([hostile])], at)
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect((await own(['portfolio'], at)).out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    removeFolder(data)
  })
})
