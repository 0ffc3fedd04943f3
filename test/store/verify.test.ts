import { expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { verify } from '#store/verify.ts'
import { accept, NOON, northwind, note, redaction } from './entries.ts'
import { onBothEngines } from './world.ts'
import type { Ground } from './world.ts'

const now = NOON

/** Whoever has the file or the password can take the guards away first. */
async function unguarded(place: Ground, sql: string): Promise<void> {
  for (const [guard, table] of [
    ['entry_stays', 'entry'],
    ['entry_remains', 'entry'],
    ['content_stays', 'content'],
    ['content_remains', 'content'],
    ['remains_stay', 'remains'],
    ['remains_remain', 'remains'],
  ]) {
    await place.raw(place.address.engine === 'sqlite' ? `drop trigger ${guard}` : `drop trigger ${guard} on ${table}`)
  }
  await place.raw(sql)
}

await onBothEngines('verify', (ground) => {
  test('finds nothing wrong with a ledger nobody touched', async () => {
    const store = await (await ground()).open()
    accept(
      await append(store, 'main', [...northwind(), ...northwind('adatum'), redaction('northwind-kept-1')], { now }),
    )
    const entries = 2 * northwind().length + 1
    expect(await verify(store, 'main')).toEqual({ entries, accounts: 2, breaks: [] })
    expect(await verify(store, 'main', { account: 'adatum' })).toEqual({
      entries: northwind().length,
      accounts: 1,
      breaks: [],
    })
  })

  test('says as it goes how many entries are checked of all, and ends when whoever asked is gone', async () => {
    const store = await (await ground()).open()
    const many = Array.from({ length: 600 }, (_, n) => note(`seen-${n}`, 'Seen'))
    accept(await append(store, 'main', [...northwind(), ...many], { now }))
    const whole = northwind().length + many.length
    const told: { done: number; whole: number }[] = []
    await verify(store, 'main', { onProgress: (state) => told.push(state) })
    expect(told).toEqual([
      { done: 500, whole },
      { done: whole, whole },
      // The page after the last one is empty.
      { done: whole, whole },
    ])
    const stop = new AbortController()
    const stopped = await verify(store, 'main', { onProgress: () => stop.abort(), signal: stop.signal })
    expect(stopped).toEqual({ refusals: [{ code: 'work.stopped', params: {} }] })
  })

  const at = `where workspace = 'main' and account = 'northwind' and seq = 5`
  const wrong = (entry: string | null, position: number | null, what: string) => ({
    account: 'northwind',
    entry,
    position,
    what,
  })
  test.each([
    ['another day', `update entry set at = '2026-02-03' ${at}`, wrong('northwind-made-2', 5, 'entry_changed')],
    [
      'another recorder',
      `update entry set recorded_by = 'kim@studio.example' ${at}`,
      wrong('northwind-made-2', 5, 'entry_changed'),
    ],
    [
      'another recording time',
      `update entry set recorded_at = '2026-01-01T00:00:00.000000000Z' ${at}`,
      wrong('northwind-made-2', 5, 'entry_changed'),
    ],
    ['another content', `update content set data = '{}' ${at}`, wrong('northwind-made-2', 5, 'content_changed')],
    [
      'a content gone without a redaction',
      `delete from content ${at}`,
      wrong('northwind-made-2', 5, 'content_missing'),
    ],
    ['an entry taken out', `delete from entry ${at}`, wrong('northwind-kept-2', 6, 'entry_missing')],
    [
      'the last entry taken off',
      `delete from entry where workspace = 'main' and account = 'adatum' and seq = 20`,
      { account: 'adatum', entry: null, position: 19, what: 'end_differs' },
    ],
    [
      'an account without its entries',
      `delete from entry where workspace = 'main' and account = 'northwind'`,
      wrong(null, 0, 'end_differs'),
    ],
    [
      'other remains',
      `update remains set data = '{}' where seq = 4`,
      wrong('redacts-northwind-kept-1', 21, 'remains_changed'),
    ],
    [
      'remains made up for a content that was deleted',
      `delete from content ${at}; insert into remains (workspace, account, seq, erased_by, data) values ('main', 'northwind', 5, 6, '{}')`,
      wrong('northwind-made-2', null, 'content_missing'),
    ],
  ])('names the first place that differs: %s', async (_, sql, found) => {
    const place = await ground()
    const store = await place.open()
    accept(
      await append(store, 'main', [...northwind(), ...northwind('adatum'), redaction('northwind-kept-1')], { now }),
    )
    const last = await place.raw(`select max(seq) as last from entry where account = 'northwind'`)
    expect(Number(last[0]?.['last'])).toBe(21)
    await unguarded(place, sql)
    expect(accept(await verify(store, 'main')).breaks).toEqual([found])
  })

  test('finds a content that was changed together with its hash', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', northwind(), { now }))
    await unguarded(
      place,
      `update content set data = (select data from content where seq = 6), salt = (select salt from content where seq = 6) ${at};
       update entry set content_hash = (select content_hash from entry where seq = 6) ${at}`,
    )
    expect(accept(await verify(store, 'main')).breaks).toEqual([wrong('northwind-made-2', 5, 'entry_changed')])
  })
})
