import { expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import { currentPolicy, policiesSet, setPolicy } from '#store/policies.ts'
import { countExpired, readStanding, refreshExpired, standingAt } from '#store/standings.ts'
import { createSampleWorkspace, dropWorkspace } from '#store/workspaces.ts'
import { accept, kept, NOON, northwind, promise } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON
const wish = { by: 'mei@studio.example', why: 'stricter', now }

await onBothEngines('a workspace’s policy', (ground) => {
  test('is the method’s own until one is set; each is kept with who, when and why', async () => {
    const store = await (await ground()).open()
    expect(accept(await currentPolicy(store, 'main')).policy.id).toBe('default-1')
    accept(await setPolicy(store, 'main', { ...wish, changes: { reliabilityRateMin: 0.95 } }))
    const second = accept(await setPolicy(store, 'main', { ...wish, changes: { monthDays: 30 } }))
    expect(second).toMatchObject({
      policy: { id: 'firm-2', reliabilityRateMin: 0.95, monthDays: 30 },
      changed: ['monthDays'],
    })
    expect(accept(await currentPolicy(store, 'main')).policy).toEqual(second.policy)
    expect(accept(await currentPolicy(store, 'other')).policy.id).toBe('default-1')
    const { policies } = accept(await policiesSet(store, 'main'))
    expect(policies.map(({ policy, ...set }) => ({ id: policy.id, ...set }))).toEqual([
      { id: 'firm-1', setBy: 'mei@studio.example', setAt: '2026-06-30T12:00:00Z', why: 'stricter' },
      { id: 'firm-2', setBy: 'mei@studio.example', setAt: '2026-06-30T12:00:00Z', why: 'stricter' },
    ])
  })

  test('that makes no sense is refused, and nothing is set', async () => {
    const store = await (await ground()).open()
    const order = { code: 'policy.order', params: { less: 'quarterDays', more: 'twoQuartersDays' } }
    expect(await setPolicy(store, 'main', { ...wish, changes: { quarterDays: 200 } })).toEqual({ refusals: [order] })
    expect(accept(await policiesSet(store, 'main')).policies).toEqual([])
  })

  test('outruns every stored standing: read, refreshed and appended to, each names it', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', northwind(), { now }))
    expect(accept(await readStanding(store, 'main', 'northwind', { now })).standing.policy).toBe('default-1')
    accept(await setPolicy(store, 'main', { ...wish, changes: { observationsMin: 40 } }))
    expect(await countExpired(store, 'main', now)).toBe(1)
    const read = accept(await readStanding(store, 'main', 'northwind', { now })).standing
    expect([read.policy, read.ladder.evidenced]).toEqual(['firm-1', false])
    expect(await countExpired(store, 'main', now)).toBe(0)
    accept(await setPolicy(store, 'main', { ...wish, changes: { observationsMin: null } }))
    expect(accept(await refreshExpired(store, 'main', { now, limit: 10 }))).toEqual({ refreshed: 1, left: 0 })
    expect(accept(await readStanding(store, 'main', 'northwind', { now })).standing.policy).toBe('firm-2')
    accept(await setPolicy(store, 'main', { ...wish, changes: { observationsMin: 41 } }))
    accept(await append(store, 'main', [kept('open')], { now }))
    const appended = accept(await readStanding(store, 'main', 'northwind', { now })).standing
    expect([appended.policy, appended.ladder.evidenced, appended.commitments.us.kept]).toEqual(['firm-3', false, 7])
    expect(await countExpired(store, 'main', now)).toBe(0)
  })

  test('holds for past days, for what was known then, and for new accounts and imports', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    accept(await setPolicy(store, 'main', { ...wish, changes: { observationsMin: 40 } }))
    const past = { asOf: '2026-03-01', now }
    for (const view of [past, { ...past, knownBy: now }]) {
      expect(accept(await standingAt(store, 'main', 'northwind', view)).standing.policy).toBe('firm-1')
    }
    const southwind = northwind().map((entry) => ({ ...entry, account: 'southwind', id: `s-${entry.id}` }))
    const lines = southwind.map((entry) => JSON.stringify(entry)).join('\n')
    const bytes = (async function* () {
      yield new TextEncoder().encode(lines)
    })()
    accept(await importLedger(store, 'main', bytes, { now, by: 'mei@studio.example' }))
    const { standing } = accept(await readStanding(store, 'main', 'southwind', { now }))
    expect([standing.policy, standing.ladder.evidenced]).toEqual(['firm-1', false])
  })

  test('set by another process holds here too, and histories folded before are folded anew', async () => {
    const place = await ground()
    const [one, other] = [await place.open(), await place.open()]
    accept(await append(one, 'main', northwind(), { now }))
    accept(await setPolicy(other, 'main', { ...wish, changes: { observationsMin: 40 } }))
    expect(accept(await readStanding(one, 'main', 'northwind', { now })).standing.ladder.evidenced).toBe(false)
    accept(await append(one, 'main', [promise('next')], { now }))
    const asOf = '2026-06-30T12:00:00Z'
    for (const store of [one, other]) {
      const { standing } = accept(await standingAt(store, 'main', 'northwind', { asOf, now }))
      expect([standing.policy, standing.ladder.evidenced]).toEqual(['firm-1', false])
      expect(accept(await readStanding(store, 'main', 'northwind', { now })).standing).toEqual(standing)
    }
  })

  test('changed by two at once keeps both changes', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    const set = await Promise.all([
      setPolicy(store, 'main', { ...wish, changes: { monthDays: 30 } }),
      setPolicy(store, 'main', { ...wish, changes: { quarterDays: 90 } }),
    ])
    set.forEach(accept)
    expect(accept(await currentPolicy(store, 'main')).policy).toMatchObject({
      id: 'firm-2',
      monthDays: 30,
      quarterDays: 90,
    })
  })

  test('is never changed or deleted, and goes with a sample', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', northwind(), { now }))
    accept(await setPolicy(store, 'main', { ...wish, changes: { monthDays: 30 } }))
    await expect(place.raw(`update policy set why = 'other'`)).rejects.toThrow(/never changed/)
    await expect(place.raw('delete from policy')).rejects.toThrow(/never deleted/)
    accept(await createSampleWorkspace(store, 'sample'))
    accept(await setPolicy(store, 'sample', { ...wish, changes: { monthDays: 29 } }))
    accept(await dropWorkspace(store, 'sample'))
    expect(accept(await policiesSet(store, 'sample')).policies).toEqual([])
    accept(await createSampleWorkspace(store, 'sample'))
    accept(await setPolicy(store, 'sample', { ...wish, changes: { monthDays: 28 }, now: now + 1 }))
    expect(accept(await currentPolicy(store, 'sample')).policy).toMatchObject({ id: 'firm-1', monthDays: 28 })
  })
})
