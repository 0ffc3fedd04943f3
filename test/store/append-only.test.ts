import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { exportLedger } from '#store/export-ledger.ts'
import { standingAt } from '#store/standings.ts'
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

  test('let a sample be filled anew, and everybody tells it as it is now', async () => {
    const place = await ground()
    const [one, other] = [await place.open(), await place.open()]
    accept(await createSampleWorkspace(one, 'sample'))
    accept(await append(one, 'sample', northwind(), { now }))
    const view = { asOf: '2026-06-30', now }
    accept(await standingAt(other, 'sample', 'northwind', view))
    accept(await dropWorkspace(one, 'sample'))
    accept(await createSampleWorkspace(one, 'sample'))
    const anew = [...northwind().filter(({ id }) => id !== 'northwind-kept-1'), promise('7'), kept('7'), promise('8')]
    accept(await append(one, 'sample', anew, { now }))
    for (const store of [one, other]) {
      const { standing } = accept(await standingAt(store, 'sample', 'northwind', view))
      expect(standing.commitments.us).toMatchObject({ made: 9, kept: 6, open: 3, overdue: 1 })
    }
    accept(await append(other, 'sample', [kept('8')], { now }))
    expect(accept(await verify(one, 'sample'))).toEqual({ entries: 23, accounts: 1, breaks: [] })
  })
})
