import { expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { dueItems } from '#store/due-items.ts'
import { readStanding, refreshExpired, standingAt } from '#store/standings.ts'
import { accept, correction, entry, kept, NOON, northwind, opening, promise } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON
const DAY = 86_400_000

await onBothEngines('a stored standing', (ground) => {
  test('is the one that would be worked out, at every hour until it is', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    for (const hours of [0, 1, 9, 10, 24, 24 * 11, 24 * 40, 24 * 100, 24 * 400]) {
      const later = now + hours * 3_600_000
      const asOf = new Date(later).toISOString().replace('.000Z', 'Z')
      const { standing } = accept(await standingAt(store, 'main', 'northwind', { asOf, now: later }))
      expect(accept(await readStanding(store, 'main', 'northwind', { now: later })).standing).toEqual(standing)
    }
  })

  test('is not worked out again before its validUntil, and is then', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', [opening(), promise('1', { due: '2026-07-10' })], { now }))
    const stored = async () => (await place.raw('select as_of from standing')).map(({ as_of }) => Number(as_of))
    const { standing } = accept(await readStanding(store, 'main', 'northwind', { now }))
    const until = Date.parse(standing.validUntil ?? '')
    await readStanding(store, 'main', 'northwind', { now: until - 1 })
    expect(await stored()).toEqual([now])
    await readStanding(store, 'main', 'northwind', { now: until })
    expect(await stored()).toEqual([until])
  })

  test('is told as it is where the clock was set back', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    const before = accept(await readStanding(store, 'main', 'northwind', { now }))
    expect(await readStanding(store, 'main', 'northwind', { now: now - DAY })).toEqual(before)
    accept(await append(store, 'main', [kept('open', { at: '2026-06-29' })], { now: now - DAY }))
    const { standing } = accept(await readStanding(store, 'main', 'northwind', { now: now - DAY }))
    expect(standing.commitments.us).toMatchObject({ kept: 7, open: 0 })
  })

  test('follows what another process writes', async () => {
    const place = await ground()
    const [one, other] = [await place.open(), await place.open()]
    accept(await append(one, 'main', northwind(), { now }))
    accept(await append(other, 'main', [kept('open')], { now }))
    accept(await append(one, 'main', [promise('next')], { now }))
    const { standing } = accept(await readStanding(other, 'main', 'northwind', { now }))
    expect(standing.commitments.us).toMatchObject({ kept: 7, open: 1 })
    const asOf = '2026-06-30T12:00:00Z'
    for (const store of [one, other]) {
      expect(accept(await standingAt(store, 'main', 'northwind', { asOf, now })).standing).toEqual(standing)
    }
  })

  test('of an account nobody opened is refused', async () => {
    const store = await (await ground()).open()
    const unknown = { refusals: [{ code: 'account.unknown', params: { account: 'nobody' } }] }
    expect(await readStanding(store, 'main', 'nobody', { now })).toEqual(unknown)
    expect(await standingAt(store, 'main', 'nobody', { asOf: '2026-06-30', now })).toEqual(unknown)
  })
})

await onBothEngines('a standing of the past', (ground) => {
  test('is told for a day, with what is known now', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    const { standing } = accept(await standingAt(store, 'main', 'northwind', { asOf: '2026-02-12', now }))
    expect(standing.asOf).toBe('2026-02-12')
    expect(standing.commitments.us).toMatchObject({ made: 6, kept: 2, open: 4 })
  })

  test('is told with what was known by an instant', async () => {
    const store = await (await ground()).open()
    const missed = entry({ ...kept('1'), id: 'm', kind: 'commitment.missed', data: { ref: '1' } })
    accept(await append(store, 'main', [opening(), promise('1'), missed], { now }))
    const knownBy = now + DAY
    const right = entry({ id: 'w', kind: 'entry.withdrawn', at: '2026-07-02', data: { target: 'm', why: 'was kept' } })
    accept(await append(store, 'main', [right, kept('1')], { now: now + 2 * DAY }))
    const view = { asOf: '2026-06-30', now: now + 2 * DAY }
    const { standing: then } = accept(await standingAt(store, 'main', 'northwind', { ...view, knownBy }))
    const { standing: today } = accept(await standingAt(store, 'main', 'northwind', view))
    expect([then.commitments.us, today.commitments.us]).toMatchObject([
      { kept: 0, missed: 1 },
      { kept: 1, missed: 0 },
    ])
  })

  test('known by an instant before anything was written down is that of an empty ledger', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    const view = { asOf: '2026-06-30', knownBy: now - DAY, now }
    const { standing } = accept(await standingAt(store, 'main', 'northwind', view))
    expect(standing).toMatchObject({ account: 'northwind', commitments: { us: { made: 0 } } })
  })
})

await onBothEngines('time that passes', (ground) => {
  test('is followed by working out what it outran, the longest overdue first', async () => {
    const store = await (await ground()).open()
    for (const [account, due] of [
      ['a', '2026-07-03'],
      ['b', '2026-07-02'],
      ['c', '2026-07-04'],
    ] as const) {
      accept(await append(store, 'main', [opening(account), promise('1', { account, due })], { now }))
    }
    const later = now + 30 * DAY
    expect(await refreshExpired(store, 'main', { now: later, limit: 2 })).toEqual({ refreshed: 2, left: 1 })
    expect(await refreshExpired(store, 'main', { now: later, limit: 2 })).toEqual({ refreshed: 1, left: 0 })
    expect(await refreshExpired(store, 'main', { now: later, limit: 2 })).toEqual({ refreshed: 0, left: 0 })
  })

  test('makes due items due, whether or not a job ran', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    const until = '2027-06-30'
    const before = accept(await dueItems(store, 'main', { until, limit: 50, now }))
    const after = accept(await dueItems(store, 'main', { until, limit: 50, now: now + 80 * DAY }))
    expect(before.items.map(({ what }) => what)).not.toContain('stop_rule')
    expect(after.items.map(({ what, on }) => ({ what, on }))).toContainEqual({ what: 'stop_rule', on: '2026-09-04' })
    expect(after.items.every(({ name }) => name === 'Northwind')).toBe(true)
  })
})

await onBothEngines('due items', (ground) => {
  test('are listed by day, page by page, for an owner or an account', async () => {
    const store = await (await ground()).open()
    const ours = (account: string, refs: readonly [string, string][]) => [
      opening(account),
      ...refs.map(([ref, due]) => promise(ref, { account, due })),
    ]
    accept(
      await append(
        store,
        'main',
        ours('a', [
          ['1', '2026-07-20'],
          ['2', '2026-07-05'],
        ]),
        { now },
      ),
    )
    accept(
      await append(
        store,
        'main',
        ours('b', [
          ['1', '2026-07-05'],
          ['3', '2026-08-01'],
        ]),
        { now },
      ),
    )
    const query = { until: '2026-07-31', now }
    const place = ({ account, ref, on }: { account: string; ref: string | null; on: string }) => [account, ref, on]
    const pages: unknown[] = []
    let cursor: string | undefined
    do {
      const page = accept(await dueItems(store, 'main', { ...query, limit: 2, cursor }))
      pages.push(page.items.map(place))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    // Neither account was ever audited: that has been due since a quarter after their opening.
    expect(pages).toEqual([
      [
        ['a', null, '2026-04-06'],
        ['b', null, '2026-04-06'],
      ],
      [
        ['a', '2', '2026-07-05'],
        ['b', '1', '2026-07-05'],
      ],
      [['a', '1', '2026-07-20']],
    ])
    const ofA = accept(await dueItems(store, 'main', { ...query, limit: 9, account: 'a' }))
    expect(ofA.items.map(place)).toEqual([
      ['a', null, '2026-04-06'],
      ['a', '2', '2026-07-05'],
      ['a', '1', '2026-07-20'],
    ])
    expect(accept(await dueItems(store, 'main', { ...query, limit: 9, owner: 'kim@studio.example' })).items).toEqual([])
    expect(await dueItems(store, 'main', { ...query, limit: 9, cursor: 'bm90aGluZw' })).toEqual({
      refusals: [{ code: 'cursor.unknown', params: {} }],
    })
  })

  test('change with what is recorded, by whichever process', async () => {
    const place = await ground()
    const [one, other] = [await place.open(), await place.open()]
    const list = async () =>
      accept(await dueItems(one, 'main', { until: '2027-01-01', limit: 50, now })).items.map(({ ref, on }) => [ref, on])
    accept(await append(one, 'main', [opening(), promise('1'), promise('2')], { now }))
    accept(await append(other, 'main', [kept('1')], { now }))
    accept(await append(one, 'main', [promise('3', { due: '2026-07-20' })], { now }))
    const later = { ...(promise('2').data as object), due: '2026-09-01' }
    accept(await append(other, 'main', [correction('northwind-made-2', later)], { now }))
    expect((await list()).filter(([ref]) => ref !== null)).toEqual([
      ['3', '2026-07-20'],
      ['2', '2026-09-01'],
    ])
  })
})
