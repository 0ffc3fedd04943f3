import { expect, test } from 'vitest'
import { parseDay } from '#method/time/day.ts'
import { append } from '#store/append.ts'
import { countUnlisted, listWords } from '#store/search/list-words.ts'
import { searchEntries } from '#store/search/search.ts'
import type { SearchQuery } from '#store/search/search.ts'
import type { Store } from '#store/store.ts'
import { createSampleWorkspace, dropWorkspace } from '#store/workspaces.ts'
import { accept, correction, entry, NOON, note, opening, redaction } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON

async function found(store: Store, text: string, more: Partial<SearchQuery> = {}): Promise<string[]> {
  accept(await listWords(store, 'main', { limit: 10_000 }))
  return accept(await searchEntries(store, 'main', { text, part: 'entry', limit: 50, ...more })).ids
}

const person = (id: string, name: string) =>
  entry({ id, kind: 'person.added', at: '2026-01-06', data: { person: id, name, role: 'executive' } })

await onBothEngines('searching', (ground) => {
  test('finds entries that hold every word, the last one begun, whatever its case, accents or form of character', async () => {
    const store = await (await ground()).open()
    const notes = [
      note('a', 'The Pricing sheet for Zürich', '2026-03-01'),
      note('b', 'Pricing was not discussed', '2026-05-01'),
      note('c', '续约报价已发给对方', '2026-04-01'),
      note('d', '對方的報價還在等', '2026-06-01'),
    ]
    accept(await append(store, 'main', [opening(), ...notes], { now }))
    expect(await found(store, 'pricing')).toEqual(['b', 'a'])
    expect(await found(store, 'PRICING sh')).toEqual(['a'])
    expect(await found(store, 'sheet pric')).toEqual(['a'])
    expect(await found(store, 'zurich')).toEqual(['a'])
    expect(await found(store, 'sheets')).toEqual([])
    expect(await found(store, '报价')).toEqual(['d', 'c'])
    expect(await found(store, '约报价')).toEqual(['c'])
    expect(await found(store, '报价 对方')).toEqual(['d', 'c'])
    expect(await found(store, '价')).toEqual(['d', 'c'])
    expect(await found(store, '发给对')).toEqual(['c'])
    expect(await found(store, '?! ,')).toEqual([])
  })

  test('finds names by how they are pronounced, and keeps names, people and entries apart', async () => {
    const store = await (await ground()).open()
    const accounts = [opening('beifeng', { name: '北风科技' }), opening('northwind')]
    accept(await append(store, 'main', [...accounts, person('li', '李明'), note('n', 'li said so')], { now }))
    for (const text of ['bfkj', 'beifeng', 'bei feng', '北风', 'BF']) {
      expect([text, await found(store, text, { part: 'account' })]).toEqual([text, ['beifeng-opened']])
    }
    expect(await found(store, 'lm', { part: 'person' })).toEqual(['li'])
    expect(await found(store, 'limi', { part: 'person' })).toEqual(['li'])
    expect(await found(store, 'li')).toEqual(['n'])
    expect(await found(store, 'north', { part: 'account', account: 'beifeng' })).toEqual([])
  })

  test('keeps to a client, to kinds and to days', async () => {
    const store = await (await ground()).open()
    const said = entry({ id: 'c', kind: 'claim', at: '2026-04-01', data: { rung: 3, text: 'pricing is fine' } })
    const notes = [note('a', 'pricing', '2026-03-01'), note('b', 'pricing', '2026-05-01')]
    const other = entry({ id: 'd', account: 'beifeng', kind: 'note', at: '2026-04-01', data: { text: 'pricing' } })
    accept(await append(store, 'main', [opening(), opening('beifeng'), said, ...notes, other], { now }))
    const day = (written: string) => parseDay(written) ?? 0
    expect(await found(store, 'pricing', { kinds: ['note'] })).toEqual(['b', 'd', 'a'])
    expect(await found(store, 'pric', { kinds: ['note'], account: 'northwind' })).toEqual(['b', 'a'])
    expect(await found(store, 'pricing is', { kinds: ['claim'] })).toEqual(['c'])
    expect(await found(store, 'pricing', { from: day('2026-04-01') })).toEqual(['b', 'c', 'd'])
    expect(await found(store, 'pricing', { from: day('2026-03-02'), until: day('2026-04-01') })).toEqual(['c', 'd'])
    expect(await found(store, 'pricing', { kinds: [] })).toEqual([])
  })

  test('goes on where the page before ended, and finds each entry once', async () => {
    const store = await (await ground()).open()
    const notes = Array.from({ length: 9 }, (_, n) => note(`n${n}`, `alpha beta ${n}`, `2026-03-0${(n % 3) + 1}`))
    accept(await append(store, 'main', [opening(), ...notes], { now }))
    accept(await listWords(store, 'main', { limit: 100 }))
    for (const text of ['alpha be', 'al']) {
      const ids: string[] = []
      let cursor: string | undefined
      do {
        const asked = { text, part: 'entry' as const, limit: 4, cursor }
        const page = accept(await searchEntries(store, 'main', asked))
        ids.push(...page.ids)
        cursor = page.next ?? undefined
      } while (cursor !== undefined)
      expect([text, ids.length, new Set(ids).size]).toEqual([text, 9, 9])
      expect(ids.slice(0, 3).toSorted()).toEqual(['n2', 'n5', 'n8'])
    }
    const other = accept(await searchEntries(store, 'main', { text: 'alpha be', part: 'entry', limit: 4 }))
    const moved = { text: 'beta al', part: 'entry' as const, limit: 4, cursor: other.next ?? '' }
    expect(await searchEntries(store, 'main', moved)).toMatchObject({ refusals: [{ code: 'cursor.unknown' }] })
  })

  test('lists what is new a few entries at a time, and says how many remain', async () => {
    const store = await (await ground()).open()
    const notes = Array.from({ length: 900 }, (_, n) => note(`n${n}`, 'the same'))
    accept(await append(store, 'main', [opening(), ...notes], { now }))
    expect(await countUnlisted(store, 'main')).toBe(901)
    expect(accept(await listWords(store, 'main', { limit: 1 })).left).toBe(501)
    expect(accept(await listWords(store, 'main', { limit: 10_000 })).left).toBe(0)
    accept(await append(store, 'main', [note('late', 'different')], { now }))
    expect(await countUnlisted(store, 'main')).toBe(1)
    expect(await found(store, 'different')).toEqual(['late'])
  })

  test('what is erased is found no more, and none of its words is left', async () => {
    const place = await ground()
    const store = await place.open()
    const written = [opening(), note('n', 'Xylophone 绝密'), correction('n', { text: 'Zeppelin' })]
    accept(await append(store, 'main', written, { now }))
    expect(await found(store, 'xylophone')).toEqual(['n'])
    expect(await found(store, 'zeppelin')).toEqual(['corrects-n'])
    accept(await append(store, 'main', [redaction('n')], { now }))
    expect([await found(store, 'xylophone'), await found(store, '绝密'), await found(store, 'zeppelin')]).toEqual([
      [],
      [],
      [],
    ])
    const left = JSON.stringify([
      await place.raw('select * from search_word'),
      await place.raw('select * from search_entry'),
    ])
    expect(left).not.toMatch(/xylophone|绝密|zeppelin/)
  })

  test('a sample that is removed takes its words along', async () => {
    const place = await ground()
    const store = await place.open()
    accept(await createSampleWorkspace(store, 'main'))
    accept(await append(store, 'main', [opening()], { now }))
    expect(await found(store, 'north', { part: 'account' })).toEqual(['northwind-opened'])
    accept(await dropWorkspace(store, 'main'))
    for (const table of ['search_word', 'search_entry', 'search_state']) {
      expect(await place.raw(`select * from ${table}`)).toEqual([])
    }
  })
})
