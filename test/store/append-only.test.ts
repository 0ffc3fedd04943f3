import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { exportLedger } from '#store/export-ledger.ts'
import { verify } from '#store/verify.ts'
import { createSampleWorkspace, dropWorkspace, workspacePurpose } from '#store/workspaces.ts'
import { accept, kept, NOON, northwind, promise, redaction } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON

await onBothEngines('the guards of the tables', (ground) => {
  test.each([
    ['change an entry', `update entry set at = '2026-01-01' where seq = 2`, /never changed/],
    ['delete an entry', 'delete from entry where seq = 2', /never deleted/],
    ['change a content', `update content set data = '{}' where seq = 2`, /never changed/],
    ['erase a content without a redaction', 'delete from content where seq = 2', /only erased by a redaction/],
    ['change what redaction left', `update remains set data = '{}'`, /never changed/],
    ['delete what redaction left', 'delete from remains', /never deleted/],
    ['turn a firm into a sample', `update workspace set purpose = 'sample'`, /purpose .* never changed/],
    ['delete a firm', 'delete from workspace', /never deleted/],
  ])('let nobody %s', async (_, statement, sentence) => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', [...northwind(), redaction('northwind-kept-1')], { now }))
    const before = await Array.fromAsync(exportLedger(store, 'main'))
    await expect(place.raw(statement)).rejects.toThrow(sentence)
    expect(await Array.fromAsync(exportLedger(store, 'main'))).toEqual(before)
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
  })

  test('let nobody empty the ledger at once, or put an entry in the place of another', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', northwind(), { now }))
    const columns = 'workspace, account, seq, salt, data'
    const again = `select ${columns.replace('data', `'{}'`)} from content where seq = 2`
    const emptying = place.address.engine === 'sqlite' ? 'delete from content' : 'truncate entry'
    const replacing =
      place.address.engine === 'sqlite'
        ? `insert or replace into content (${columns}) ${again}`
        : `insert into content (${columns}) ${again} on conflict (workspace, account, seq) do update set data = '{}'`
    await expect(place.raw(emptying)).rejects.toThrow(/never emptied|only erased by a redaction/)
    await expect(sql.raw(replacing).execute(store.engine.write)).rejects.toThrow(/never changed|only erased by/)
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
  })

  test('let a sample go whole, and a firm not', async () => {
    const store = await (await ground()).open()
    accept(await createSampleWorkspace(store, 'sample'))
    accept(await append(store, 'sample', northwind(), { now }))
    accept(await append(store, 'main', northwind(), { now }))
    expect(await dropWorkspace(store, 'main')).toEqual({
      refusals: [{ code: 'workspace.for_good', params: { workspace: 'main' } }],
    })
    accept(await dropWorkspace(store, 'sample'))
    expect([await workspacePurpose(store, 'sample'), await workspacePurpose(store, 'main')]).toEqual([
      undefined,
      'firm',
    ])
    expect(await Array.fromAsync(exportLedger(store, 'sample'))).toEqual([])
    expect(accept(await verify(store, 'main'))).toEqual({ entries: northwind().length, accounts: 1, breaks: [] })
    expect(await dropWorkspace(store, 'sample')).toEqual({
      refusals: [{ code: 'workspace.unknown', params: { workspace: 'sample' } }],
    })
  })

  test("make a firm's workspace no sample", async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    expect(await createSampleWorkspace(store, 'main')).toEqual({
      refusals: [{ code: 'workspace.for_good', params: { workspace: 'main' } }],
    })
  })

  test('a sample that was removed and filled anew is told as it is now', async () => {
    const store = await (await ground()).open()
    accept(await createSampleWorkspace(store, 'sample'))
    accept(await append(store, 'sample', northwind(), { now }))
    accept(await dropWorkspace(store, 'sample'))
    accept(await createSampleWorkspace(store, 'sample'))
    const other = northwind().filter(({ id }) => id !== 'northwind-kept-1')
    accept(await append(store, 'sample', other, { now }))
    accept(await append(store, 'sample', [promise('7'), kept('7')], { now }))
    expect(accept(await verify(store, 'sample'))).toEqual({ entries: other.length + 2, accounts: 1, breaks: [] })
  })
})
