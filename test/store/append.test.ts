import { expect, test } from 'vitest'
import { foldEntries } from '#method/history/history.ts'
import { assess } from '#method/standing.ts'
import { append } from '#store/append.ts'
import { exportLedger } from '#store/export-ledger.ts'
import { readStanding } from '#store/standings.ts'
import type { Store } from '#store/store.ts'
import { accept, correction, entry, kept, NOON, northwind, note, opening, promise } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON

async function lines(store: Store): Promise<string[]> {
  return Array.fromAsync(exportLedger(store, 'main'))
}

await onBothEngines('append', (ground) => {
  test('writes entries down with a recordedAt each, later than all before, whatever the clock says', async () => {
    const store = await (await ground()).open()
    const first = accept(await append(store, 'main', [opening(), promise('1')], { now }))
    const second = accept(await append(store, 'main', [promise('2')], { now: now - 3_600_000 }))
    const third = accept(await append(store, 'main', [promise('3')], { now: now + 1 }))
    expect([first, second, third].flatMap(({ added }) => added.map(({ recordedAt }) => recordedAt))).toEqual([
      '2026-06-30T12:00:00.000000000Z',
      '2026-06-30T12:00:00.000000001Z',
      '2026-06-30T12:00:00.000000002Z',
      '2026-06-30T12:00:00.001000000Z',
    ])
  })

  test('writes the standing that the entries lead to', async () => {
    const store = await (await ground()).open()
    const { added } = accept(await append(store, 'main', northwind(), { now }))
    const { standing } = accept(await readStanding(store, 'main', 'northwind', { now }))
    expect(standing).toEqual(assess(foldEntries(added), { asOf: '2026-06-30T12:00:00Z', now }))
    expect(standing.commitments.us).toMatchObject({ made: 7, kept: 6, open: 1 })
  })

  test('knows an entry that is sent again and changes nothing', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [opening(), promise('1')], { now }))
    const before = await lines(store)
    const again = await append(store, 'main', [promise('1'), opening(), promise('1')], { now: now + 5000 })
    expect(again).toEqual({ added: [], known: ['northwind-made-1', 'northwind-opened', 'northwind-made-1'] })
    expect(await lines(store)).toEqual(before)
  })

  test('knows a correction again whose fields come in another order', async () => {
    const store = await (await ground()).open()
    const { data } = promise('1') as { data: Record<string, unknown> }
    const turned = Object.fromEntries(Object.entries(data).toReversed())
    accept(await append(store, 'main', [opening(), promise('1'), correction('northwind-made-1', data)], { now }))
    expect(await append(store, 'main', [correction('northwind-made-1', turned)], { now })).toEqual({
      added: [],
      known: ['corrects-northwind-made-1'],
    })
  })

  test('refuses an id that is taken by other content, and with it the whole batch', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [opening(), promise('1')], { now }))
    const before = await lines(store)
    const outcome = await append(store, 'main', [promise('2'), promise('1', { due: '2026-07-11' })], { now })
    expect(outcome).toEqual({ refusals: [{ code: 'entry.repeated', params: { id: 'northwind-made-1' }, index: 1 }] })
    expect(await lines(store)).toEqual(before)
  })

  test('refuses one id for two entries in one batch', async () => {
    const store = await (await ground()).open()
    const outcome = await append(store, 'main', [opening(), note('n', 'one'), note('n', 'other')], { now })
    expect(outcome).toEqual({ refusals: [{ code: 'entry.repeated', params: { id: 'n' }, index: 2 }] })
  })

  test('refuses an id that another account of the workspace has', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [opening(), note('n', 'one'), opening('adatum')], { now }))
    const other = entry({ id: 'n', account: 'adatum', kind: 'note', at: '2026-06-15', data: { text: 'one' } })
    expect(await append(store, 'main', [other], { now })).toEqual({
      refusals: [{ code: 'entry.repeated', params: { id: 'n' }, index: 0 }],
    })
    expect(accept(await append(store, 'other', [opening('adatum'), other], { now })).added).toHaveLength(2)
  })

  test('refuses an entry of an account that was never opened', async () => {
    const store = await (await ground()).open()
    const outcome = await append(store, 'main', [opening(), promise('1', { account: 'adatum' })], { now })
    expect(outcome).toEqual({ refusals: [{ code: 'account.unknown', params: { account: 'adatum' }, index: 1 }] })
    expect(await lines(store)).toEqual([])
  })

  test('refuses to open an account twice', async () => {
    const store = await (await ground()).open()
    const twice = entry({ ...opening(), id: 'again' })
    const refused = { code: 'account.opened_already', params: { account: 'northwind' } }
    expect(await append(store, 'main', [opening(), twice], { now })).toEqual({ refusals: [{ ...refused, index: 1 }] })
    accept(await append(store, 'main', [opening()], { now }))
    expect(await append(store, 'main', [twice], { now })).toEqual({ refusals: [{ ...refused, index: 0 }] })
  })

  test("refuses a day to come in the account's zone, and a moment to come", async () => {
    const store = await (await ground()).open()
    const lateInBerlin = Date.parse('2026-06-30T22:30:00Z')
    const onDay = (id: string, at: string) => entry({ id, kind: 'note', at, data: { text: 'x' } })
    accept(await append(store, 'main', [opening(), onDay('berlin', '2026-07-01')], { now: lateInBerlin }))
    expect(
      await append(
        store,
        'main',
        [
          onDay('day', '2026-07-02'),
          onDay('instant', '2026-07-01T00:30:01+02:00'),
          onDay('now', '2026-07-01T00:30:00+02:00'),
          entry({ id: 'c', kind: 'entry.corrected', at: '2026-06-30', data: { target: 'berlin', at: '2026-07-09' } }),
        ],
        { now: lateInBerlin },
      ),
    ).toEqual({
      refusals: [
        { code: 'entry.future', params: { path: '$.at', value: '2026-07-02' }, index: 0 },
        { code: 'entry.future', params: { path: '$.at', value: '2026-07-01T00:30:01+02:00' }, index: 1 },
        { code: 'entry.future', params: { path: '$.data.at', value: '2026-07-09' }, index: 3 },
      ],
    })
  })

  test('refuses an entry about one that is not there, or not in this account', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [opening(), opening('adatum'), note('n', 'x')], { now }))
    const about = (account: string, target: string) =>
      entry({ id: 'w', account, kind: 'entry.withdrawn', at: '2026-06-30', data: { target, why: 'mistake' } })
    const refused = (id: string) => ({ refusals: [{ code: 'entry.unknown', params: { id }, index: 0 }] })
    expect(await append(store, 'main', [about('northwind', 'nobody')], { now })).toEqual(refused('nobody'))
    expect(await append(store, 'main', [about('adatum', 'n')], { now })).toEqual(refused('n'))
  })

  test('refuses a correction that leaves no entry of its kind', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [opening(), promise('1', { at: '2026-06-01', due: '2026-06-10' })], { now }))
    const { data } = promise('1') as { data: object }
    const lacking = correction('northwind-made-1', { ref: '1' }, 'lacking')
    const early = correction('northwind-made-1', { ...data, due: '2026-05-31' }, 'early')
    const outcome = await append(store, 'main', [lacking, early], { now })
    expect(outcome.refusals?.map((refusal) => ({ ...refusal, value: undefined }))).toEqual([
      ...['what', 'side', 'owner', 'to', 'due'].map((field) => ({
        code: 'entry.refused',
        path: `$.data.data.${field}`,
        expected: { code: 'required', params: {} },
        index: 0,
      })),
      {
        code: 'entry.refused',
        path: '$.data.data.due',
        expected: { code: 'not_before_made', params: { day: '2026-06-01' } },
        index: 1,
      },
    ])
  })

  test('refuses entries that are about each other in a circle', async () => {
    const store = await (await ground()).open()
    const about = (id: string, target: string) =>
      entry({ id, kind: 'entry.withdrawn', at: '2026-06-30', data: { target, why: 'x' } })
    const outcome = await append(store, 'main', [opening(), about('a', 'b'), about('b', 'a'), about('self', 'self')], {
      now,
    })
    expect(outcome.refusals).toEqual([
      { code: 'entry.circular', params: { id: 'a' }, index: 1 },
      { code: 'entry.circular', params: { id: 'b' }, index: 2 },
      { code: 'entry.circular', params: { id: 'self' }, index: 3 },
    ])
  })

  test('refuses to correct an entry about an entry', async () => {
    const store = await (await ground()).open()
    const withdrawal = entry({ id: 'w', kind: 'entry.withdrawn', at: '2026-06-30', data: { target: 'n', why: 'x' } })
    const outcome = await append(
      store,
      'main',
      [opening(), note('n', 'x'), withdrawal, correction('w', { target: 'n', why: 'y' })],
      { now },
    )
    expect(outcome).toEqual({ refusals: [{ code: 'entry.corrects_act', params: { id: 'w' }, index: 3 }] })
  })

  test('takes entries about each other in one batch, in any order', async () => {
    const store = await (await ground()).open()
    const restore = entry({
      id: 'r',
      kind: 'entry.withdrawn',
      at: '2026-06-30',
      data: { target: 'w', why: 'was right' },
    })
    const withdraw = entry({
      id: 'w',
      kind: 'entry.withdrawn',
      at: '2026-06-29',
      data: { target: 'northwind-kept-1', why: 'x' },
    })
    accept(await append(store, 'main', [restore, withdraw, kept('1'), promise('1'), opening()], { now }))
    const { standing } = accept(await readStanding(store, 'main', 'northwind', { now }))
    expect(standing.commitments.us.kept).toBe(1)
  })

  test('writes entries of several accounts in one transaction', async () => {
    const store = await (await ground()).open()
    const both = [...northwind('northwind'), ...northwind('adatum')]
    expect(accept(await append(store, 'main', both, { now })).added).toHaveLength(both.length)
    const { standing } = accept(await readStanding(store, 'main', 'adatum', { now }))
    expect(standing.commitments.us.kept).toBe(6)
  })
})
