import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { exportLedger } from '#store/export-ledger.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import { readStanding, standingAt } from '#store/standings.ts'
import { canStillWrite } from '#store/can-still-write.ts'
import type { Store } from '#store/store.ts'
import { verify } from '#store/verify.ts'
import { accept, kept, NOON, northwind, note, opening, promise } from './entries.ts'
import { onBothEngines, onTheEmbeddedEngine, onTheServerEngine } from './world.ts'
import type { Ground } from './world.ts'

const now = NOON
const DAY = 86_400_000

async function exported(store: Store): Promise<string[]> {
  return Array.fromAsync(exportLedger(store, 'main'))
}

async function* lines(count: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(opening('adatum'))}\n`)
  for (let n = 0; n < count; n++) {
    yield Buffer.from(`${JSON.stringify({ ...note(`big-${n}`, 'x'.repeat(10_000)), account: 'adatum' })}\n`)
  }
}

await onBothEngines('a store', (ground) => {
  test('whose transaction fails forgets what it had taken for written', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', northwind(), { now }))
    const before = await exported(store)
    await breakStandings(place)
    await expect(append(store, 'main', [kept('open')], { now })).rejects.toThrow(/out of order/)
    await mendStandings(place)
    expect(await exported(store)).toEqual(before)
    const view = { asOf: '2026-06-30', now }
    expect(accept(await standingAt(store, 'main', 'northwind', view)).standing.commitments.us).toMatchObject({
      kept: 6,
      open: 1,
    })
    accept(await append(store, 'main', [promise('next')], { now }))
    const { standing } = accept(await readStanding(store, 'main', 'northwind', { now }))
    expect(standing.commitments.us).toMatchObject({ made: 8, kept: 6, open: 2 })
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
  })

  test('with a standing that was worked out by another process writes the right due items', async () => {
    const place = await ground()
    const [one, other] = [await place.open(), await place.open()]
    accept(await append(one, 'main', northwind(), { now }))
    const later = now + 100 * DAY
    accept(await readStanding(other, 'main', 'northwind', { now: later }))
    accept(await append(one, 'main', [note('n', 'x')], { now: later }))
    const rows = await place.raw('select due_on, what, ref from due order by due_on, what, ref')
    const { standing } = accept(await readStanding(one, 'main', 'northwind', { now: later }))
    expect(rows.map(({ due_on, what, ref }) => [due_on, what, ref])).toEqual(
      standing.due.map(({ on, what, ref }) => [on, what, ref ?? '']).toSorted((a, b) => (a.join() < b.join() ? -1 : 1)),
    )
  })

  test('keeps only as many histories in memory as it may, and is right all the same', async () => {
    const place = await ground()
    const store = await place.open({ cachedEntriesMax: 30 })
    for (const account of ['a', 'b', 'c']) accept(await append(store, 'main', northwind(account), { now }))
    for (const account of ['a', 'b', 'c', 'a'])
      accept(await append(store, 'main', [kept('open', { account })], { now }))
    for (const account of ['a', 'b', 'c']) {
      const { standing } = accept(await readStanding(store, 'main', account, { now }))
      expect(standing.commitments.us).toMatchObject({ kept: 7, open: 0 })
    }
    expect(accept(await verify(store, 'main'))).toEqual({ entries: 63, accounts: 3, breaks: [] })
  })

  test('takes entries of one account from many at once, and of many accounts', async () => {
    const place = await ground()
    const [one, other] = [await place.open(), await place.open()]
    accept(await append(one, 'main', [opening('a'), opening('b')], { now }))
    const write = async (store: Store, n: number) => {
      const [first, second] = n % 2 === 0 ? ['a', 'b'] : ['b', 'a']
      const batch = [promise(`x${n}`, { account: first }), promise(`x${n}`, { account: second })]
      return append(store, 'main', batch as never, { now })
    }
    const outcomes = await Promise.all(Array.from({ length: 24 }, async (_, n) => write(n % 3 === 0 ? one : other, n)))
    for (const outcome of outcomes) accept(outcome)
    expect(accept(await verify(one, 'main'))).toEqual({ entries: 50, accounts: 2, breaks: [] })
    const times = (await exported(one)).map((line) => (JSON.parse(line) as { recordedAt: string }).recordedAt)
    expect(new Set(times).size).toBe(50)
    const { standing } = accept(await readStanding(other, 'main', 'b', { now }))
    expect(standing.commitments.us.open).toBe(24)
  })

  test('that may only read refuses to write, and still tells what it has', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', northwind(), { now }))
    const before = await exported(store)
    await makeReadOnly(place, store)
    const refusals = [{ code: 'store.read_only', params: { path: expect.any(String) } }]
    expect(await append(store, 'main', [kept('open')], { now })).toEqual({ refusals })
    expect(await canStillWrite(store)).toEqual(refusals[0])
    const later = now + 400 * DAY
    const { standing } = accept(await readStanding(store, 'main', 'northwind', { now: later }))
    expect(standing.asOf).toBe('2027-08-04T12:00:00Z')
    expect(standing.ladder.evidenced).toBe(false)
    expect(await exported(store)).toEqual(before)
  })

  test('tells a full disk, a lost server and a lock nobody gives up from a fault of the program', async () => {
    const { engine } = await (await ground()).open()
    const cases = meanings[engine.name]
    const told = cases.map(([fields]) => engine.refusalOf(Object.assign(new Error('x'), fields))?.code ?? null)
    expect(told).toEqual(cases.map(([, code]) => code))
  })
})

const meanings: Record<'sqlite' | 'postgres', [fields: object, code: string | null][]> = {
  sqlite: [
    [{ errcode: 5 }, 'store.busy'],
    [{ errcode: 6 }, 'store.busy'],
    [{ errcode: 8 }, 'store.read_only'],
    [{ errcode: 11 }, 'store.damaged'],
    [{ errcode: 13 }, 'store.full'],
    [{ errcode: 26 }, 'store.damaged'],
    [{ errcode: 778 }, 'store.unwritable'],
    [{ errcode: 1 }, null],
    [{ errcode: 19 }, null],
    [{ code: 'ENOSPC' }, 'store.full'],
  ],
  postgres: [
    [{ code: '53100' }, 'store.full'],
    [{ code: '25006' }, 'store.read_only'],
    [{ code: '55P03' }, 'store.busy'],
    [{ code: '40P01' }, 'store.busy'],
    [{ code: '08006' }, 'store.unreachable'],
    [{ code: '57P01' }, 'store.unreachable'],
    [{ code: 'ECONNREFUSED' }, 'store.unreachable'],
    [{ code: '23505' }, null],
    [{ code: '42601' }, null],
  ],
}

onTheEmbeddedEngine('a store', (ground) => {
  test('on a full disk refuses to write, has changed nothing, and goes on once there is room', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', northwind(), { now }))
    const before = await exported(store)
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.engine.write)
    await sql.raw(`pragma max_page_count = ${rows[0]?.page_count ?? 0}`).execute(store.engine.write)
    const refusals = [{ code: 'store.full', params: {} }]
    const big = Array.from({ length: 9 }, (_, n) => note(`n${n}`, 'x'.repeat(10_000)))
    expect(await append(store, 'main', big, { now })).toEqual({ refusals })
    expect(await importLedger(store, 'main', lines(20), { now, by: 'sam@studio.example' })).toEqual({ refusals })
    expect(await exported(store)).toEqual(before)
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
    await sql.raw('pragma max_page_count = 100000').execute(store.engine.write)
    accept(await append(store, 'main', big, { now }))
    expect(accept(await importLedger(store, 'main', lines(20), { now, by: 'sam@studio.example' })).added).toBe(21)
  })
})

await onTheServerEngine('a store whose connections are lost', (ground) => {
  test('refuses what it can not write, and goes on by itself once they are back', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', northwind(), { now }))
    let written = 0
    for (let round = 0; round < 5; round++) {
      const writing = Promise.all(
        [1, 2, 3, 4].map(async (n) => append(store, 'main', [note(`n${round}-${n}`, 'x')], { now })),
      )
      await loseConnections(place)
      const outcomes = await writing
      const refused = outcomes.flatMap(({ refusals }) => refusals ?? [])
      expect(refused.every(({ code }) => code === 'store.unreachable')).toBe(true)
      written += outcomes.length - refused.length
    }
    while (await canStillWrite(store)) expect(await canStillWrite(store)).not.toMatchObject({ code: 'store.full' })
    accept(await append(store, 'main', [kept('open')], { now }))
    const { entries, breaks } = accept(await verify(store, 'main'))
    expect(breaks).toEqual([])
    // Where the connection broke between the commit and its answer, an entry is there that was called refused.
    expect(entries).toBeGreaterThanOrEqual(northwind().length + 1 + written)
    const { standing } = accept(await readStanding(store, 'main', 'northwind', { now }))
    expect(standing.commitments.us).toMatchObject({ kept: 7, open: 0 })
  })
})

async function breakStandings({ address, raw }: Ground): Promise<void> {
  if (address.engine === 'sqlite') {
    await raw(`create trigger broken before update on standing begin select raise(abort, 'out of order'); end`)
    return
  }
  await raw(
    `create function broken() returns trigger language plpgsql as $$ begin raise exception 'out of order'; end $$`,
  )
  await raw('create trigger broken before update on standing for each row execute function broken()')
}

async function mendStandings({ address, raw }: Ground): Promise<void> {
  await raw(address.engine === 'sqlite' ? 'drop trigger broken' : 'drop trigger broken on standing')
}

/** A file system that turns read-only under a running program reads to SQLite as such a connection does. */
async function makeReadOnly({ address, raw }: Ground, store: Store): Promise<void> {
  if (address.engine === 'sqlite') {
    await sql.raw('pragma query_only = on').execute(store.engine.write)
    return
  }
  const name = new URL(address.url).pathname.slice(1)
  await raw(`alter database "${name}" set default_transaction_read_only = on`)
  await raw(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
  )
}

async function loseConnections({ address, raw }: Pick<Ground, 'address' | 'raw'>): Promise<void> {
  const name = address.engine === 'postgres' ? new URL(address.url).pathname.slice(1) : ''
  const others = `datname = '${name}' and pid <> pg_backend_pid()`
  await raw(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`)
}
