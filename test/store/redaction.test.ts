import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { exportLedger } from '#store/export-ledger.ts'
import { readStanding } from '#store/standings.ts'
import type { Store } from '#store/store.ts'
import { timeline } from '#store/timeline.ts'
import { verify } from '#store/verify.ts'
import { accept, correction, entry, kept, NOON, northwind, note, opening, promise, redaction } from './entries.ts'
import { onBothEngines, onTheEmbeddedEngine } from './world.ts'

const now = NOON

async function lineOf(store: Store, id: string): Promise<unknown> {
  const lines = await Array.fromAsync(exportLedger(store, 'main'))
  return lines.map((line) => JSON.parse(line)).find((line) => line.id === id)
}

const skeleton = {
  v: 1,
  id: 'northwind-made-1',
  account: 'northwind',
  kind: 'commitment.made',
  at: '2026-06-01',
  recordedAt: '2026-06-30T12:00:00.000000001Z',
  by: 'sam@studio.example',
  redacted: true,
  data: { ref: '1', side: 'us', owner: 'sam@studio.example', to: 'dana', due: '2026-07-10' },
}

await onBothEngines('a redaction', (ground) => {
  test('erases a content and its salt, and leaves the facts and a whole chain', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', [opening(), promise('1')], { now }))
    const before = accept(await readStanding(store, 'main', 'northwind', { now })).standing
    accept(await append(store, 'main', [redaction('northwind-made-1')], { now }))
    expect(await lineOf(store, 'northwind-made-1')).toEqual(skeleton)
    expect(await place.raw('select count(*) as n from content where seq = 2')).toMatchObject([{ n: expect.anything() }])
    expect(JSON.stringify(await place.raw('select * from content'))).not.toContain('Send the plan')
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
    const after = accept(await readStanding(store, 'main', 'northwind', { now })).standing
    expect(after.commitments).toEqual(before.commitments)
  })

  test('in the batch that brings the entry leaves no content either', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', [opening(), promise('1'), redaction('northwind-made-1')], { now }))
    expect(await lineOf(store, 'northwind-made-1')).toEqual(skeleton)
    expect(JSON.stringify(await place.raw('select * from content'))).not.toContain('Send the plan')
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
  })

  test('takes the contents of its corrections with it, and keeps what they corrected', async () => {
    const place = await ground()
    const store = await place.open()
    const later = { ...(promise('1', { due: '2026-08-01' }).data as object), what: 'Send the other plan' }
    const corrected = [opening(), promise('1'), correction('northwind-made-1', later)]
    accept(await append(store, 'main', corrected, { now }))
    accept(await append(store, 'main', [redaction('northwind-made-1')], { now }))
    expect(await lineOf(store, 'northwind-made-1')).toEqual({
      ...skeleton,
      data: { ...skeleton.data, due: '2026-08-01' },
    })
    expect(await lineOf(store, 'corrects-northwind-made-1')).toMatchObject({
      redacted: true,
      data: { target: 'northwind-made-1' },
    })
    expect(JSON.stringify(await place.raw('select * from content'))).not.toMatch(/Send the (other )?plan/)
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
    const { standing } = accept(await readStanding(store, 'main', 'northwind', { now }))
    expect(standing.due.find(({ what }) => what === 'commitment')).toMatchObject({ ref: '1', on: '2026-08-01' })
  })

  test('that is proposed erases nothing until it is confirmed', async () => {
    const store = await (await ground()).open()
    const proposed = entry({ ...redaction('northwind-made-1'), status: 'proposed', by: 'agent:scribe' })
    accept(await append(store, 'main', [opening(), promise('1'), proposed], { now }))
    expect(await lineOf(store, 'northwind-made-1')).toMatchObject({ data: { what: 'Send the plan 1' } })
    const confirmed = entry({ id: 'c', kind: 'entry.confirmed', at: '2026-06-30', data: { target: proposed.id } })
    accept(await append(store, 'main', [confirmed], { now }))
    expect(await lineOf(store, 'northwind-made-1')).toEqual(skeleton)
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
  })

  test('is for good: a withdrawal of it brings nothing back', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [opening(), promise('1'), redaction('northwind-made-1')], { now }))
    const back = entry({
      id: 'back',
      kind: 'entry.withdrawn',
      at: '2026-06-30',
      data: { target: 'redacts-northwind-made-1', why: 'wrong one' },
    })
    accept(await append(store, 'main', [back], { now }))
    expect(await lineOf(store, 'northwind-made-1')).toEqual(skeleton)
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
  })

  test('of what is erased already changes nothing more', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [opening(), promise('1'), redaction('northwind-made-1')], { now }))
    accept(await append(store, 'main', [redaction('northwind-made-1', 'twice')], { now }))
    expect(await lineOf(store, 'northwind-made-1')).toEqual(skeleton)
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
  })

  test('can be of an entry about an entry: its reason goes, its effect stays', async () => {
    const store = await (await ground()).open()
    const withdrawal = entry({
      id: 'w',
      kind: 'entry.withdrawn',
      at: '2026-06-30',
      data: { target: 'northwind-kept-1', why: 'Dana told us so' },
    })
    accept(await append(store, 'main', [opening(), promise('1'), kept('1'), withdrawal], { now }))
    accept(await append(store, 'main', [redaction('w')], { now }))
    expect(await lineOf(store, 'w')).toMatchObject({ redacted: true, data: { target: 'northwind-kept-1' } })
    const { standing } = accept(await readStanding(store, 'main', 'northwind', { now }))
    expect(standing.commitments.us).toMatchObject({ kept: 0, open: 1 })
  })

  test('of a correction is refused: its content goes with that of the entry it corrects', async () => {
    const store = await (await ground()).open()
    const data = promise('1', { due: '2026-08-01' }).data as Record<string, unknown>
    accept(await append(store, 'main', [opening(), promise('1'), correction('northwind-made-1', data)], { now }))
    expect(await append(store, 'main', [redaction('corrects-northwind-made-1')], { now })).toEqual({
      refusals: [
        {
          code: 'entry.redacts_correction',
          params: { id: 'corrects-northwind-made-1', corrects: 'northwind-made-1' },
          index: 0,
        },
      ],
    })
  })

  test('ends corrections: what was erased can not be corrected', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [opening(), promise('1'), redaction('northwind-made-1')], { now }))
    const data = promise('1').data as Record<string, unknown>
    expect(await append(store, 'main', [correction('northwind-made-1', data)], { now })).toEqual({
      refusals: [{ code: 'entry.erased', params: { id: 'northwind-made-1' }, index: 0 }],
    })
  })

  test('lets the erased entry be sent again without bringing it back', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [opening(), promise('1'), redaction('northwind-made-1')], { now }))
    expect(await append(store, 'main', [promise('1')], { now })).toEqual({ added: [], known: ['northwind-made-1'] })
    expect(await lineOf(store, 'northwind-made-1')).toEqual(skeleton)
  })

  test('made by another process is seen by one that has the history in memory', async () => {
    const place = await ground()
    const [one, other] = [await place.open(), await place.open()]
    accept(await append(one, 'main', [...northwind(), note('secret', 'A name')], { now }))
    accept(await append(other, 'main', [redaction('secret')], { now }))
    const { items } = accept(await timeline(one, 'main', 'northwind', { order: 'newest', limit: 100 }))
    expect(items.find((item) => item.entry.id === 'secret')?.reading).toMatchObject({ redacted: true, data: {} })
    expect(JSON.stringify(items)).not.toContain('A name')
  })
})

onTheEmbeddedEngine('a redaction', (ground) => {
  test('takes what it erases out of the files', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', [opening(), note('secret', 'Heliotrope-Umbrella')], { now }))
    accept(await append(store, 'main', [redaction('secret')], { now }))
    const files = readdirSync(place.folder).map((name) => readFileSync(join(place.folder, name)))
    expect(files.some((bytes) => bytes.includes('northwind-opened'))).toBe(true)
    expect(files.some((bytes) => bytes.includes('Heliotrope-Umbrella'))).toBe(false)
  })
})
