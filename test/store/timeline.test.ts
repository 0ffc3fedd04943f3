import { expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { entriesByIds, timeline } from '#store/timeline.ts'
import type { TimelineQuery } from '#store/timeline.ts'
import type { Store } from '#store/store.ts'
import { accept, correction, entry, kept, NOON, northwind, note, opening, promise, redaction } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON

const about = (id: string, kind: string, target: string, more: object = {}) =>
  entry({ id, kind, at: '2026-06-30', data: { target, ...more } })

async function ids(store: Store, query: Partial<TimelineQuery> = {}): Promise<string[]> {
  const page = accept(await timeline(store, 'main', 'northwind', { order: 'newest', limit: 100, ...query }))
  return page.items.map((item) => item.entry.id)
}

await onBothEngines('a timeline', (ground) => {
  test("tells what happened in METHOD's order, each entry as it reads now", async () => {
    const store = await (await ground()).open()
    const data = { ...(promise('1').data as object), what: 'Send both plans' }
    const proposed = entry({ ...note('guess', 'Perhaps'), status: 'proposed', by: 'agent:scribe' })
    const refused = entry({ ...note('wrong', 'No'), status: 'proposed', by: 'agent:scribe' })
    accept(
      await append(
        store,
        'main',
        [
          opening(),
          promise('1'),
          kept('1'),
          note('secret', 'A name'),
          proposed,
          refused,
          correction('northwind-made-1', data),
          about('w', 'entry.withdrawn', 'northwind-kept-1', { why: 'too early' }),
          about('no', 'entry.rejected', 'wrong'),
          redaction('secret'),
        ],
        { now },
      ),
    )
    const { items, next } = accept(await timeline(store, 'main', 'northwind', { order: 'oldest', limit: 100 }))
    const shown = items.map(({ entry: { id }, reading, isCorrected }) => ({
      id,
      status: reading.status,
      redacted: reading.redacted,
      isCorrected,
      acts: reading.acts.map((act) => act.id),
    }))
    const plain = { status: 'confirmed', redacted: false, isCorrected: false, acts: [] }
    expect(shown).toEqual([
      { ...plain, id: 'northwind-opened' },
      { ...plain, id: 'northwind-made-1', isCorrected: true, acts: ['corrects-northwind-made-1'] },
      { ...plain, id: 'northwind-kept-1', status: 'withdrawn', acts: ['w'] },
      { ...plain, id: 'secret', redacted: true, acts: ['redacts-secret'] },
      { ...plain, id: 'guess', status: 'proposed' },
      { ...plain, id: 'wrong', status: 'rejected', acts: ['no'] },
    ])
    expect(items[1]?.reading.data).toEqual(data)
    expect(next).toBeNull()
  })

  test('shows a corrected entry at the moment it was moved to', async () => {
    const store = await (await ground()).open()
    const moved = entry({
      id: 'c',
      kind: 'entry.corrected',
      at: '2026-06-30',
      data: { target: 'early', at: '2026-06-20' },
    })
    accept(
      await append(store, 'main', [opening(), note('early', 'x', '2026-06-01'), note('late', 'y'), moved], { now }),
    )
    expect(await ids(store, { order: 'oldest' })).toEqual(['northwind-opened', 'late', 'early'])
  })

  test('read page by page is the whole, both ways, also while entries join', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    for (const order of ['newest', 'oldest'] as const) {
      const whole = await ids(store, { order })
      const paged: string[] = []
      let cursor: string | undefined
      do {
        const page = accept(await timeline(store, 'main', 'northwind', { order, limit: 3, cursor }))
        paged.push(...page.items.map((item) => item.entry.id))
        cursor = page.next ?? undefined
        // A note from before the first page changes no later page of the newest first, and the other way round.
        const at = order === 'newest' ? '2026-06-29' : '2026-01-01'
        accept(await append(store, 'main', [note(`n-${order}-${paged.length}`, 'x', at)], { now }))
      } while (cursor !== undefined)
      expect(paged).toEqual(whole)
    }
  })

  test('can be narrowed to kinds', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    expect(await ids(store, { kinds: ['need.addressed', 'contract.signed'] })).toEqual([
      'northwind-need',
      'northwind-contract',
    ])
  })

  test('refuses an unknown account and a cursor of another order', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    expect(await timeline(store, 'main', 'nobody', { order: 'newest', limit: 3 })).toEqual({
      refusals: [{ code: 'account.unknown', params: { account: 'nobody' } }],
    })
    const { next } = accept(await timeline(store, 'main', 'northwind', { order: 'newest', limit: 3 }))
    expect(await timeline(store, 'main', 'northwind', { order: 'oldest', limit: 3, cursor: next ?? '' })).toEqual({
      refusals: [{ code: 'cursor.unknown', params: {} }],
    })
  })
})

await onBothEngines('entries by id', (ground) => {
  test('come in the order asked for, from any account, as they read now', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', [...northwind(), ...northwind('adatum'), redaction('northwind-need')], { now }))
    const { items } = accept(await entriesByIds(store, 'main', ['northwind-need', 'adatum-need', 'northwind-signal-1']))
    expect(items.map(({ entry: { id, account }, reading: { redacted } }) => [id, account, redacted])).toEqual([
      ['northwind-need', 'northwind', true],
      ['adatum-need', 'adatum', false],
      ['northwind-signal-1', 'northwind', false],
    ])
  })

  test('that are not there are refused', async () => {
    const store = await (await ground()).open()
    accept(await append(store, 'main', northwind(), { now }))
    expect(await entriesByIds(store, 'main', ['northwind-need', 'nothing'])).toEqual({
      refusals: [{ code: 'entry.unknown', params: { id: 'nothing' } }],
    })
    expect(await entriesByIds(store, 'main', [])).toEqual({ items: [] })
  })
})
