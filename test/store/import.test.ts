import { expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { exportLedger } from '#store/export-ledger.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import type { ImportOptions, ImportProgress } from '#store/import/import-ledger.ts'
import { readStanding, standingAt } from '#store/standings.ts'
import type { Store } from '#store/store.ts'
import { verify } from '#store/verify.ts'
import { accept, correction, entry, kept, NOON, northwind, note, opening, promise, redaction } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON

async function* bytes(text: string | Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  const all = typeof text === 'string' ? Buffer.from(text) : text
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
}

const jsonl = (entries: readonly object[]) => entries.map((line) => `${JSON.stringify(line)}\n`).join('')

async function imported(store: Store, text: string | Uint8Array, options: Partial<ImportOptions> = {}) {
  return importLedger(store, 'main', bytes(text), { now, by: 'sam@studio.example', ...options })
}

async function exported(store: Store): Promise<string> {
  return (await Array.fromAsync(exportLedger(store, 'main'))).join('')
}

const counted = { kinds: expect.anything(), leftOut: 0, faults: [] }

await onBothEngines('an import', (ground) => {
  test('writes a file of several accounts, lines in any order, with their standings', async () => {
    const [one, other] = [await (await ground()).open(), await (await ground()).open()]
    const entries = [...northwind(), ...northwind('adatum')]
    expect(await imported(one, jsonl(entries.toReversed()))).toEqual({
      ...counted,
      lines: 40,
      added: 40,
      same: 0,
      accounts: 2,
      kinds: {
        'account.opened': 2,
        'contract.signed': 2,
        'commitment.made': 14,
        'commitment.kept': 12,
        signal: 8,
        'need.addressed': 2,
      },
    })
    accept(await append(other, 'main', entries, { now }))
    for (const account of ['northwind', 'adatum']) {
      expect(await readStanding(one, 'main', account, { now })).toEqual(
        await readStanding(other, 'main', account, { now }),
      )
    }
    expect(accept(await verify(one, 'main'))).toEqual({ entries: 40, accounts: 2, breaks: [] })
  })

  test('adds nothing the second time', async () => {
    const store = await (await ground()).open()
    const text = jsonl(northwind())
    accept(await imported(store, text))
    const before = await exported(store)
    expect(await imported(store, text)).toEqual({ ...counted, lines: 20, added: 0, same: 20, accounts: 0, kinds: {} })
    expect(await exported(store)).toEqual(before)
  })

  test('adds what is new to an account that is there, and to one in memory', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    const more = [
      promise('new'),
      ...northwind().slice(3),
      correction('northwind-made-1', { ...(promise('1').data as object), due: '2026-02-09', what: 'x' }),
    ]
    expect(accept(await imported(store, jsonl(more)))).toMatchObject({ added: 2, same: 17, accounts: 1 })
    accept(await append(store, 'main', [kept('new', { at: '2026-06-29' })], { now }))
    const { standing } = accept(await readStanding(store, 'main', 'northwind', { now }))
    expect(standing.commitments.us).toMatchObject({ made: 8, kept: 6, missed: 1 })
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
  })

  test('gives recordedAt in the order of what happened, whatever the order of lines', async () => {
    const [one, other] = [await (await ground()).open(), await (await ground()).open()]
    accept(await imported(one, jsonl(northwind())))
    accept(await imported(other, jsonl(northwind().toReversed())))
    expect(await exported(one)).toEqual(await exported(other))
    const lines = (await exported(one))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<'at' | 'recordedAt', string>)
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted())
    expect(new Set(lines.map(({ recordedAt }) => recordedAt)).size).toBe(20)
  })

  test('keeps a recordedAt that has come, and gives one where it lies in the future', async () => {
    const store = await (await ground()).open()
    const past = { ...note('past', 'x'), recordedAt: '2026-06-15T10:00:00.5+02:00' }
    const future = { ...note('future', 'x'), recordedAt: '2027-01-01T00:00:00Z' }
    accept(await imported(store, jsonl([future, past, opening()])))
    const lines = (await exported(store))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, recordedAt }) => [id, recordedAt])).toEqual([
      ['past', '2026-06-15T08:00:00.500000000Z'],
      ['northwind-opened', '2026-06-30T12:00:00.000000001Z'],
      ['future', '2026-06-30T12:00:00.000000002Z'],
    ])
    const next = accept(await append(store, 'main', [note('next', 'x')], { now }))
    expect((next.added[0]?.recordedAt ?? '') > '2026-06-30T12:00:00.000000002Z').toBe(true)
  })

  test('of an export into an empty place gives the same standings, as of any day, and the same export', async () => {
    const [one, other] = [await (await ground()).open(), await (await ground()).open()]
    accept(await append(one, 'main', [...northwind(), ...northwind('adatum')], { now }))
    const data = { ...(promise('open').data as object), due: '2026-08-01' }
    accept(await append(one, 'main', [correction('northwind-made-open', data)], { now: now + 1000 }))
    accept(await append(one, 'main', [note('secret', 'A name')], { now: now + 2000 }))
    accept(
      await append(
        one,
        'main',
        [redaction('northwind-made-open'), redaction('northwind-signal-4'), redaction('secret')],
        {
          now: now + 3000,
        },
      ),
    )
    const text = await exported(one)
    expect(text).not.toMatch(/A name/)
    const later = now + 10_000
    accept(await imported(other, text, { now: later }))
    expect(await exported(other)).toEqual(text)
    expect(accept(await verify(other, 'main')).breaks).toEqual([])
    for (const account of ['northwind', 'adatum']) {
      for (const asOf of ['2026-02-14', '2026-06-01', '2026-06-30']) {
        for (const knownBy of [undefined, now + 500, now + 1500]) {
          const view = { asOf, now: later, ...(knownBy === undefined ? {} : { knownBy }) }
          expect(await standingAt(other, 'main', account, view)).toEqual(await standingAt(one, 'main', account, view))
        }
      }
    }
    expect(accept(await imported(one, text, { now: later }))).toMatchObject({ added: 0, same: 45 })
  })

  test('of a redaction erases what it redacts, in the file and in the ledger', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', [opening(), note('old', 'Old name')], { now }))
    accept(await imported(store, jsonl([redaction('new'), note('new', 'New name'), redaction('old')])))
    expect(await exported(store)).not.toMatch(/(Old|New) name/)
    expect(JSON.stringify(await place.raw('select * from content'))).not.toMatch(/(Old|New) name/)
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
  })

  test('that is a dry run counts and writes nothing', async () => {
    const store = await (await ground()).open()
    expect(await imported(store, jsonl(northwind()), { dryRun: true })).toMatchObject({ added: 20, accounts: 1 })
    expect(await exported(store)).toBe('')
    expect(accept(await append(store, 'main', northwind(), { now })).added[0]?.recordedAt).toBe(
      '2026-06-30T12:00:00.000000000Z',
    )
  })

  test('reads a file with a byte order mark, Windows line ends, blank lines and no end of the last line', async () => {
    const store = await (await ground()).open()
    const text = `\uFEFF${[opening(), promise('1')].map((line) => JSON.stringify(line)).join('\r\n\r\n   \r\n')}`
    expect(await imported(store, text)).toMatchObject({ lines: 4, added: 2 })
    expect(await imported(store, '')).toMatchObject({ lines: 0, added: 0, same: 0 })
  })
})

await onBothEngines('an import that is refused', (ground) => {
  test('says where each line is broken, and has written nothing', async () => {
    const store = await (await ground()).open()
    const good = jsonl(northwind())
    const bad = Buffer.concat([
      Buffer.from(good),
      Buffer.from('{"v":1,"id":x}\n'),
      Buffer.from('{"v":1,"id":"cut\n'),
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d, 0x0a]),
      Buffer.from('{"v":1,"id":"nul\0"}\n'),
      Buffer.from(`${JSON.stringify({ ...note('lone', 'x'), data: { text: '\ud800' } })}\n`),
      Buffer.from(`${JSON.stringify({ ...note('x', 'x'), kind: 'nothing' })}\n`),
      Buffer.from(`{"v":1,"data":${'['.repeat(3000)}${']'.repeat(3000)}}\n`),
      Buffer.from(`"${'x'.repeat(1_100_000)}"\n`),
      Buffer.from('[]\n'),
      Buffer.from(`"${'x'.repeat(2_200_000)}`),
    ])
    const outcome = await imported(store, bad)
    expect(
      outcome.refusals?.map(({ code, line, column, ...more }) => [
        line,
        column,
        code,
        'path' in more ? more.path : null,
      ]),
    ).toEqual([
      [21, 13, 'json.broken', null],
      [22, 17, 'json.broken', null],
      [23, undefined, 'body.not_utf8', null],
      [24, 17, 'json.broken', null],
      [25, undefined, 'entry.refused', '$.data.text'],
      [26, undefined, 'entry.refused', '$.kind'],
      [27, undefined, 'json.too_deep', null],
      [28, undefined, 'line.too_long', null],
      [29, undefined, 'entry.refused', '$'],
      [30, undefined, 'line.too_long', null],
    ])
    expect(await exported(store)).toBe('')
  })

  test('says what the ledger has against each line, and has written nothing', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [opening(), note('taken', 'x')], { now }))
    const before = await exported(store)
    const lines = [
      note('taken', 'other'),
      note('a', 'x'),
      note('a', 'y'),
      entry({ ...note('b', 'x'), account: 'nobody' }),
      entry({ ...note('c', 'x'), at: '2026-07-02' }),
      entry({ ...opening(), id: 'again' }),
      redaction('nothing'),
      note('a', 'x'),
    ]
    const outcome = await imported(store, jsonl(lines))
    expect(outcome.refusals).toEqual([
      { code: 'entry.repeated', params: { id: 'taken' }, line: 1 },
      { code: 'entry.repeated', params: { id: 'a' }, line: 3 },
      { code: 'account.unknown', params: { account: 'nobody' }, line: 4 },
      { code: 'entry.future', params: { path: '$.at', value: '2026-07-02' }, line: 5 },
      { code: 'account.opened_already', params: { account: 'northwind' }, line: 6 },
      { code: 'entry.unknown', params: { id: 'nothing' }, line: 7 },
    ])
    expect(await exported(store)).toEqual(before)
  })

  test('finds an id that two accounts of one file share', async () => {
    const store = await (await ground()).open()
    const accounts = Array.from({ length: 30 }, (_, n) => northwind(`c${String(n).padStart(2, '0')}`))
    const twice = { ...note('c00-need', 'x'), account: 'c29' }
    expect(await imported(store, jsonl([...accounts.flat(), twice]))).toEqual({
      refusals: [{ code: 'entry.repeated', params: { id: 'c00-need' }, line: 601 }],
    })
    expect(await exported(store)).toBe('')
  })

  test('tells a hundred reasons at most', async () => {
    const store = await (await ground()).open()
    const outcome = await imported(store, '{"v":1}\n{\n'.repeat(300))
    expect(outcome.refusals).toHaveLength(100)
  })

  test('keeps what is good where that is asked for', async () => {
    const store = await (await ground()).open()
    const text = `${jsonl([opening(), promise('1'), entry({ ...note('c', 'x'), at: '2026-07-02' }), redaction('c'), kept('1')])}{"v":\n`
    const outcome = accept(await imported(store, text, { keepGood: true }))
    expect(outcome).toMatchObject({ lines: 6, added: 3, leftOut: 3 })
    expect(outcome.faults).toEqual([
      { code: 'entry.future', params: { path: '$.at', value: '2026-07-02' }, line: 3 },
      { code: 'entry.unknown', params: { id: 'c' }, line: 4 },
      { code: 'json.broken', params: { line: 6, column: 6 }, line: 6, column: 6 },
    ])
    expect(accept(await verify(store, 'main'))).toEqual({ entries: 3, accounts: 1, breaks: [] })
  })

  test('as malformed in line 70,001 of 100,000 names that place and has written nothing', async () => {
    const store = await (await ground()).open()
    const lines = Array.from({ length: 100_000 }, (_, n) => JSON.stringify(n === 0 ? opening() : note(`n${n}`, 'x')))
    lines[70_000] = lines[70_000]!.replace('"kind":', '"kind"')
    expect(
      await importLedger(store, 'main', bytes(lines.join('\n'), 65_536), { now, by: 'sam@studio.example' }),
    ).toEqual({
      refusals: [{ code: 'json.broken', params: { line: 70_001, column: 50 }, line: 70_001, column: 50 }],
    })
    expect(await exported(store)).toBe('')
  })
})

await onBothEngines('an import that was stopped', (ground) => {
  const accounts = Array.from({ length: 600 }, (_, n) => northwind(`c${String(n).padStart(3, '0')}`))
  const text = jsonl(accounts.flat())
  const whole = { lines: 12_000, added: 12_000, accounts: 600 }

  /** Ends an import when enough lines were read, or when writing begins. */
  async function stopped(store: Store, fileKey: string, when: (progress: ImportProgress) => boolean) {
    const stop = new AbortController()
    const onProgress = (progress: ImportProgress) => when(progress) && stop.abort()
    const outcome = await imported(store, text, { fileKey, signal: stop.signal, onProgress })
    expect(outcome).toEqual({ refusals: [{ code: 'import.stopped', params: {} }] })
    expect(await exported(store)).toBe('')
  }

  test('goes on where it was, under the same key', async () => {
    const place = await ground()
    const fileKey = `ledger.jsonl of ${JSON.stringify(place.address)}`
    await stopped(await place.open(), fileKey, ({ lines }) => lines > 11_000)
    const store = await place.open()
    const steps: number[] = []
    const onProgress = ({ step, lines }: ImportProgress) => step === 'reading' && steps.push(lines)
    expect(accept(await imported(store, text, { fileKey, onProgress }))).toMatchObject(whole)
    expect(steps[0]).toBeGreaterThan(10_000)
    expect(accept(await verify(store, 'main'))).toEqual({ entries: 12_000, accounts: 600, breaks: [] })
  })

  test('while writing leaves nothing behind, and goes on too', async () => {
    const place = await ground()
    const store = await place.open()
    const fileKey = JSON.stringify(place.address)
    await stopped(store, fileKey, ({ step }) => step === 'writing')
    expect(accept(await imported(store, text, { fileKey }))).toMatchObject(whole)
  })

  test('is not mixed with another file of the same key', async () => {
    const place = await ground()
    const store = await place.open()
    const fileKey = JSON.stringify(place.address)
    await stopped(store, fileKey, ({ lines }) => lines > 11_000)
    const other = text.replaceAll('Observation', 'Something')
    expect(await imported(store, other, { fileKey })).toEqual({
      refusals: [{ code: 'import.other_file', params: {} }],
    })
    expect(accept(await imported(store, other, { fileKey }))).toMatchObject(whole)
    expect(await exported(store)).not.toContain('Observation')
  })

  test('leaves another run of the same file alone: both end, and the entries are there once', async () => {
    const place = await ground()
    const store = await place.open()
    const fileKey = JSON.stringify(place.address)
    let second: ReturnType<typeof imported> | undefined
    const onProgress = () => {
      second ??= imported(store, text, { fileKey })
    }
    const first = accept(await imported(store, text, { fileKey, onProgress }))
    const other = accept((await second) ?? { refusals: [] })
    expect(first.added + other.added).toBe(12_000)
    expect(first.same + other.same).toBe(12_000)
    expect(accept(await verify(store, 'main'))).toEqual({ entries: 12_000, accounts: 600, breaks: [] })
  })
})
