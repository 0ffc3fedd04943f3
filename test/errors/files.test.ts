// What is refused of files and of the places they go to: the sentence in both languages, the exit code, and that nothing
// has changed.
import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder } from '../world/kept-cli.ts'
import type { Ran, RunKept, RunSettings } from '../world/kept-cli.ts'
import { keptServer, setUpOwner } from '../world/kept-server.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder)
})

function folder(): string {
  const made = temporaryFolder()
  folders.push(made)
  return made
}

const opening = {
  v: 1,
  id: 'opened',
  account: 'northwind',
  kind: 'account.opened',
  at: '2026-01-05',
  by: 'robin@studio.example',
  data: { name: 'Northwind', timezone: 'Europe/Berlin', locale: 'en', sector: 'other', relationshipType: 'project' },
}

const note = (id: string, text = 'Seen') => ({ ...opening, id, kind: 'note', at: '2026-02-03', data: { text } })

const ledger = (entries: readonly object[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')

async function inBoth(kept: RunKept, args: readonly string[], settings: RunSettings = {}): Promise<[Ran, Ran]> {
  return [await kept(args, { ...settings, lang: 'en' }), await kept(args, { ...settings, lang: 'zh' })]
}

describe('a ledger file', () => {
  test('that breaks at line 70,001 of 100,000 is told by line, column and reason; nothing of it is imported', async () => {
    const data = folder()
    const kept = keptOn(data)
    const path = join(data, 'book.jsonl')
    const lines = Array.from({ length: 100_000 }, (_, n) => JSON.stringify(n === 0 ? opening : note(`n${n}`)))
    lines[70_000] = `${JSON.stringify(note('broken')).slice(0, -1)},}`
    writeFileSync(path, lines.join('\n'))
    const [en, zh] = await inBoth(kept, ['import', path])
    const column = (lines[70_000] ?? '').length
    expect([en.code, en.out, zh.code]).toEqual([1, '', 1])
    expect(en.talk).toBe(
      `${path}, line 70,001, column ${column}: This is not JSON: it breaks off at line 70,001, column ${column}. Check the quotation marks, commas and brackets there.\n`,
    )
    expect(zh.talk).toMatch(new RegExp(`^${path} 第 70,001 行第 ${column} 列：.*[\\u4e00-\\u9fff]`))
    expect((await kept(['export'])).out).toBe('')
  })

  test('with an id that stands for something else already is refused whole', async () => {
    const data = folder()
    const kept = keptOn(data)
    await kept(['import', '-'], { stdin: ledger([opening, note('n1')]) })
    const before = (await kept(['export'])).out
    const stdin = ledger([note('n2'), note('n1', 'Seen otherwise')])
    const [en, zh] = await inBoth(kept, ['import', '-'], { stdin })
    expect([en.code, en.talk]).toEqual([
      1,
      'stdin, line 2: There is already an entry n1 with other content. Choose a new id; to change the old entry, correct it.\n',
    ])
    expect([zh.code, zh.talk]).toEqual([
      1,
      'stdin 第 2 行：已有编号为 n1 的条目，内容不同。请换一个编号；若要修改原条目，请对其作更正。\n',
    ])
    expect((await kept(['export'])).out).toBe(before)
  })

  test('with a text field of 10 MB is refused, by the command line and over HTTP', async () => {
    const kept = keptOn(folder())
    const stdin = ledger([opening, note('big', 'x'.repeat(10_000_000))])
    const [en, zh] = await inBoth(kept, ['import', '-'], { stdin })
    expect([en.code, zh.code]).toEqual([1, 1])
    expect(en.talk).toMatch(/^stdin, line 2: .*(too long|longer than)/)
    expect(zh.talk).toMatch(/^stdin 第 2 行：.*[\u4e00-\u9fff]/)
    expect((await kept(['export'])).out).toBe('')
    const recorded = await kept(['record', '-'], {
      stdin: JSON.stringify([opening, note('big', 'x'.repeat(10_000_000))]),
    })
    expect([recorded.code, recorded.talk]).toEqual([
      1,
      `entry 2: $.data.text holds "${'x'.repeat(76)}…. That is too long; at most 20,000 characters or items fit. Shorten it, or link to it in the source.\n`,
    ])
    const server = await keptServer()
    const owner = await setUpOwner(server)
    const answer = await owner('POST /import/ledger', { raw: stdin })
    expect(answer.status).toBe(422)
    expect((await owner('GET /workspace')).body).toMatchObject({ entries: 0 })
    await server.end()
  })

  test('good lines are kept where that is asked for, the others told, and the exit code says that not all is well', async () => {
    const kept = keptOn(folder())
    const stdin = ledger([opening, note('n1')]) + '{broken\n' + ledger([note('n2')])
    const ran = await kept(['import', '-', '--keep-good'], { stdin })
    expect([ran.code, ran.talk.split('\n')[0]]).toEqual([
      1,
      'stdin: 4 lines read, 3 entries added to 1 account, 0 there already.',
    ])
    expect(ran.talk).toContain('stdin, line 3: This is not JSON')
    expect((await kept(['export'])).out.trim().split('\n')).toHaveLength(3)
  })

  test('that is not there is told by its name and the system’s word for it', async () => {
    const [en, zh] = await inBoth(keptOn(folder()), ['import', '/nowhere/book.jsonl'])
    expect([en.code, en.talk]).toEqual([1, "/nowhere/book.jsonl can't be read: ENOENT.\n"])
    expect([zh.code, zh.talk]).toEqual([1, '无法读取 /nowhere/book.jsonl：ENOENT。\n'])
  })
})

describe('a file of another kind', () => {
  test('an archive that is called a table is told for what it is', async () => {
    const data = folder()
    const kept = keptOn(data)
    const path = join(data, 'clients.csv')
    writeFileSync(path, Buffer.from('504b03041400000008000000210000000000', 'hex'))
    const [en, zh] = await inBoth(kept, ['import', path])
    expect([en.code, zh.code]).toEqual([1, 1])
    expect(en.out).toMatch(/clients\.csv .*problem .*(zip|ZIP|archive)/)
    expect(zh.out).toMatch(/clients\.csv .*有问题 .*[\u4e00-\u9fff]/)
    expect((await kept(['export'])).out).toBe('')
  })

  test('what can be read is imported and what can’t is listed', async () => {
    const data = folder()
    const kept = keptOn(data)
    const path = join(data, 'clients.csv')
    writeFileSync(path, 'company,contact,email\nAcme,Dana Reed,dana@acme.example\n,Nobody,not an address\n')
    const dry = await kept(['import', path, '--dry-run'])
    expect([dry.code, (await kept(['export'])).out]).toEqual([0, ''])
    const ran = await kept(['import', path])
    expect(ran.code).toBe(0)
    expect((await kept(['portfolio', '--json'])).out).toContain('"name":"Acme"')
    const again = await kept(['import', path])
    expect(again.talk).toContain('0 entries added, 0 accounts opened.')
  })
})

describe('the data folder', () => {
  test('that can only be read is told, and stays as it was', async () => {
    const data = folder()
    const kept = keptOn(data)
    await kept(['record', JSON.stringify([opening])])
    const files = readdirSync(data)
    chmodSync(join(data, 'kept.db'), 0o444)
    chmodSync(data, 0o555)
    const [en, zh] = await asNobody(async () => inBoth(kept, ['record', JSON.stringify(note('n1'))]))
    chmodSync(data, 0o755)
    expect([en.code, en.talk]).toEqual([
      3,
      `${data} can only be read, so nothing was changed. Give the user Kept runs as the right to write there.\n`,
    ])
    expect([zh.code, zh.talk]).toEqual([3, expect.stringMatching(/[\u4e00-\u9fff]/)])
    expect(readdirSync(data)).toEqual(files)
  })

  test('that a newer program wrote is told with both versions, and stays as it was', async () => {
    const data = folder()
    const kept = keptOn(data)
    await kept(['record', JSON.stringify([opening])])
    const before = (await kept(['export'])).out
    const database = new DatabaseSync(join(data, 'kept.db'))
    database.exec(`insert into migration (name, timestamp) values ('0041-tomorrow', '2027-01-01T00:00:00.000Z')`)
    const [en, zh] = await inBoth(kept, ['standing', 'northwind'])
    expect([en.code, en.talk]).toEqual([
      3,
      expect.stringMatching(
        /^The database is of version 41, and this program knows up to \d+\. Start the newer program that wrote it; nothing was changed\.\n$/,
      ),
    ])
    expect([zh.code, zh.talk]).toEqual([3, expect.stringMatching(/41.*[\u4e00-\u9fff]/)])
    database.exec(`delete from migration where name = '0041-tomorrow'`)
    database.close()
    expect((await kept(['export'])).out).toBe(before)
  })

  test('on a full disk nothing is written, and what is there can be read', async () => {
    const data = folder()
    const kept = keptOn(data)
    await kept(['record', JSON.stringify([opening])])
    const before = (await kept(['export'])).out
    const full: RunSettings = {
      onOpen: async ({ engine }) => {
        const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(engine.write)
        await sql.raw(`pragma max_page_count = ${rows[0]?.page_count ?? 1}`).execute(engine.write)
      },
    }
    const many = Array.from({ length: 9 }, (_, n) => note(`n${n}`, 'x'.repeat(10_000)))
    const [en, zh] = await inBoth(kept, ['record', JSON.stringify(many)], full)
    expect([en.code, en.talk]).toEqual([
      3,
      'The disk is full, so nothing was changed. Free some space and try again.\n',
    ])
    expect([zh.code, zh.talk]).toEqual([3, expect.stringMatching(/[\u4e00-\u9fff]/)])
    expect(await kept(['standing', 'northwind', '--json'], full)).toMatchObject({ code: 0 })
    expect((await kept(['export'], full)).out).toBe(before)
  })

  test('whose entries were changed behind its back is told by verify, with exit code 4', async () => {
    const data = folder()
    const kept = keptOn(data)
    await kept(['record', JSON.stringify([opening, note('n1'), note('n2')])])
    expect(await kept(['verify'])).toEqual({
      code: 0,
      out: '3 entries in 1 account checked: every chain is whole.\n',
      talk: '',
    })
    const database = new DatabaseSync(join(data, 'kept.db'))
    for (const { name } of database.prepare(`select name from sqlite_master where type = 'trigger'`).all()) {
      database.exec(`drop trigger "${String(name)}"`)
    }
    database.exec(`update content set data = '{"text":"Never said"}' where seq = 2`)
    database.close()
    const [en, zh] = await inBoth(kept, ['verify'])
    expect(en).toEqual({
      code: 4,
      out: 'northwind #2 n1: What the entry says is not what was written.\n',
      talk: '1 place where the ledger is not as it was written:\n',
    })
    expect([zh.code, zh.out]).toEqual([4, 'northwind #2 n1: 条目的内容与写入时不符。\n'])
  })
})

/** Root may write anywhere, so as root this runs as nobody for a moment. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}
