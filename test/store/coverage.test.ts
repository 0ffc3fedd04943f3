import { expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { coverageList } from '#store/coverage-list.ts'
import { createFeeds } from '#store/migrations/0008-feeds.ts'
import { setPolicy } from '#store/policies.ts'
import type { Store } from '#store/store.ts'
import { accept, entry, NOON, opening } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON
const query = { after: undefined, limit: 50, now }

const seen = (account: string, at: string, type: 'email' | 'calendar') =>
  entry({
    id: `${account}-${type}-${at}`,
    account,
    at,
    kind: 'note',
    source: { type, ref: `${type}:${at}` },
    data: { text: 'Seen' },
  })

async function filled(store: Store): Promise<Store> {
  const entries = [
    opening('acme'),
    opening('brisk'),
    opening('quiet'),
    seen('acme', '2026-06-20', 'email'),
    seen('acme', '2026-06-22', 'email'),
    // The last day that is within a quarter window, and the one before it.
    seen('acme', '2026-03-31', 'calendar'),
    seen('brisk', '2026-03-30', 'calendar'),
  ]
  accept(await append(store, 'main', entries, { now }))
  return store
}

const mail = { type: 'email', lastAt: '2026-06-22', entries: 2, isSilent: false }
// The opening names no source: people wrote it down.
const byHand = { type: 'manual', lastAt: '2026-01-05', entries: 1, isSilent: false }
const calendar = (lastAt: string, isSilent: boolean) => ({ type: 'calendar', lastAt, entries: 1, isSilent })

await onBothEngines('what feeds the accounts', (ground) => {
  test('is told source by source and account by account; what brought nothing in a quarter window is silent', async () => {
    const store = await filled(await (await ground()).open())
    expect(accept(await coverageList(store, 'main', query))).toEqual({
      silentDays: 91,
      accounts: 3,
      without: 1,
      sources: [
        { type: 'calendar', lastAt: '2026-03-31', entries: 2, accounts: 2, silent: 1 },
        { type: 'email', lastAt: '2026-06-22', entries: 2, accounts: 1, silent: 0 },
        { type: 'manual', lastAt: '2026-01-05', entries: 3, accounts: 3, silent: 0 },
      ],
      rows: [
        { account: 'acme', name: 'acme', sources: [calendar('2026-03-31', false), mail, byHand] },
        { account: 'brisk', name: 'brisk', sources: [calendar('2026-03-30', true), byHand] },
        { account: 'quiet', name: 'quiet', sources: [byHand] },
      ],
      next: null,
      outdated: 0,
    })
  })

  test('comes page by page, for one source, or only where one is silent', async () => {
    const store = await filled(await (await ground()).open())
    const names = async (more: object) => {
      const page = accept(await coverageList(store, 'main', { ...query, ...more }))
      return [page.rows.map(({ account }) => account), page.next]
    }
    expect(await names({ limit: 2 })).toEqual([['acme', 'brisk'], 'brisk'])
    expect(await names({ limit: 2, after: 'brisk' })).toEqual([['quiet'], null])
    expect(await names({ type: 'email' })).toEqual([['acme'], null])
    expect(await names({ isSilent: true })).toEqual([['brisk'], null])
    expect(await names({ isSilent: true, type: 'email' })).toEqual([[], null])
  })

  test('follows the policy’s window, and forgets who has ended', async () => {
    const store = await filled(await (await ground()).open())
    const set = { changes: { quarterDays: 100 }, by: 'mei@studio.example', why: 'longer', now }
    accept(await setPolicy(store, 'main', set))
    expect(accept(await coverageList(store, 'main', query)).sources[0]).toMatchObject({ type: 'calendar', silent: 0 })
    const data = { state: 'ended', why: 'The contract is over.' }
    const ended = entry({ id: 'ended', account: 'brisk', kind: 'state.named', at: '2026-06-28', data })
    accept(await append(store, 'main', [ended], { now }))
    expect(accept(await coverageList(store, 'main', query))).toMatchObject({ accounts: 2, without: 1 })
  })

  test('a database of before has it once its standings are worked out anew', async () => {
    const place = await ground()
    const before = accept(await coverageList(await filled(await place.open()), 'main', query))
    await place.raw('drop table feed')
    const again = await place.open()
    await createFeeds(again.engine.write, again.engine.ddl)
    expect(accept(await coverageList(again, 'main', query))).toEqual(before)
  })
})
