// K5 across a book: what was held likely against what came true, counted by the database.
import { expect, test } from 'vitest'
import type { Entry } from '#method/ledger/entry.ts'
import { bookCalibration, bookVri } from '#method/predictions/book-calibration.ts'
import { append } from '#store/append.ts'
import { forecasts } from '#store/forecast-list.ts'
import { createForecasts } from '#store/migrations/0007-forecasts.ts'
import type { Store } from '#store/store.ts'
import { accept, entry, NOON, opening, SAM } from './entries.ts'
import { onBothEngines } from './world.ts'

const KIM = 'kim@studio.example'
const now = NOON

/** From 0 to 10 was predicted; `value` was observed. */
function prediction(account: string, ref: string, { owner = SAM, sure, value }: Told): Entry[] {
  const made = entry({
    id: `${account}-${ref}`,
    account,
    kind: 'prediction.made',
    at: '2026-03-02',
    data: {
      ref,
      statement: `Days saved ${ref}`,
      baseline: { value: 0, unit: 'days', n: 12, on: '2026-03-01' },
      target: { value: 10 },
      checkOn: '2026-05-04',
      method: 'counted',
      owner,
      ...(sure === undefined ? {} : { confidence: sure }),
    },
  })
  const checked = entry({
    id: `${account}-${ref}-checked`,
    account,
    kind: 'prediction.checked',
    at: '2026-05-04',
    data: { ref, value },
  })
  return [made, checked]
}

interface Told {
  owner?: string
  sure?: number
  value: number
}

async function filled(store: Store): Promise<Store> {
  const north = [
    { ...opening('north'), at: '2026-01-05' },
    ...prediction('north', 'p1', { sure: 0.9, value: 10 }),
    ...prediction('north', 'p2', { sure: 0.8, value: 5 }),
    ...prediction('north', 'p3', { sure: 0.3, value: -2 }),
  ]
  const south = [
    { ...opening('south'), at: '2026-01-05' },
    ...prediction('south', 'p1', { sure: 1, value: 10 }),
    ...prediction('south', 'p2', { owner: KIM, sure: 0.5, value: 20 }),
    ...prediction('south', 'p3', { value: 2.5 }),
  ]
  for (const entries of [north, south]) accept(await append(store, 'main', entries, { now }))
  return store
}

const told = async (store: Store, only: { account?: string; owner?: string } = {}) => {
  const { cells, quarters, least } = accept(await forecasts(store, 'main', { ...only, now }))
  return { ...bookCalibration(cells, least), vri: bookVri(quarters) }
}

const WHOLE = {
  n: 5,
  // (0.9 − 1)² + 0.8² + 0.3² + 0 + 0.5² = 0.99, over five.
  brier: 0.198,
  table: [
    { from: 0.2, to: 0.4, n: 1, came: 0, sureness: 0.3 },
    { from: 0.4, to: 0.6, n: 1, came: 1, sureness: 0.5 },
    { from: 0.8, to: 1, n: 3, came: 2, sureness: 0.9 },
  ],
  owners: [
    { owner: SAM, n: 4, brier: null, table: null },
    { owner: KIM, n: 1, brier: null, table: null },
  ],
  // 1, 0.5, 0, 1, 1 at most, 0.25: what told no confidence counts here too.
  vri: [{ quarter: '2026-Q2', value: 0.625, n: 6 }],
}

await onBothEngines('the calibration of a book', (ground) => {
  test('counts every checked prediction once, and says nothing of fewer than five', async () => {
    const store = await filled(await (await ground()).open())
    expect(await told(store)).toEqual(WHOLE)
    expect(await told(store, { account: 'north' })).toEqual({
      n: 3,
      brier: null,
      table: null,
      owners: [{ owner: SAM, n: 3, brier: null, table: null }],
      vri: [{ quarter: '2026-Q2', value: 0.5, n: 3 }],
    })
    expect((await told(store, { owner: KIM })).n).toBe(1)
  })

  test('a check that is withdrawn counts no longer', async () => {
    const store = await filled(await (await ground()).open())
    const withdrawal = entry({
      id: 'w1',
      account: 'north',
      kind: 'entry.withdrawn',
      at: '2026-06-30',
      data: { target: 'north-p2-checked', why: 'another client' },
    })
    accept(await append(store, 'main', [withdrawal], { now }))
    expect(await told(store)).toMatchObject({ n: 4, brier: null, vri: [{ quarter: '2026-Q2', value: 0.65, n: 5 }] })
  })

  test('a database of before the list has it once its standings are worked out anew', async () => {
    const place = await ground()
    await filled(await place.open())
    await place.raw('drop table forecast')
    const again = await place.open()
    await createForecasts(again.engine.write, again.engine.ddl)
    expect(await told(again)).toEqual(WHOLE)
  })
})
