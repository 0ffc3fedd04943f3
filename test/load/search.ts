// A search over a hundred thousand entries, as the operation reads it; against the query that finds one word's places.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sampleEntries } from '#method/sample/sample.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import { listWords } from '#store/search/list-words.ts'
import { searchEntries } from '#store/search/search.ts'
import { entriesByIds } from '#store/timeline.ts'
import { closeStore, openStore } from '#store/store.ts'
import type { Store } from '#store/store.ts'
import { NOW } from './ledger.ts'
import { atMost, median, timed, timedAsync } from './timing.ts'
import type { Figure } from './timing.ts'

const ACCOUNTS = 1000
const ENTRIES = 110
const PAGE = 20
const ROUNDS = 60

/** What people type: a word that stands everywhere, two words, the beginning of one, initials of a Chinese name. */
const ASKED = ['plan', 'weekly update', 'pric', 'qh'] as const

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-bench-'))
  try {
    return await compare(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function compare(folder: string): Promise<Figure[]> {
  const opened = await openStore({ engine: 'sqlite', folder })
  if (opened.refusals) throw new Error(JSON.stringify(opened.refusals))
  const { store } = opened
  const imported = await importLedger(store, 'main', crowd(), { now: NOW, by: 'sam@studio.example' })
  if (imported.refusals) throw new Error(JSON.stringify(imported.refusals))
  const bare = new DatabaseSync(join(folder, 'kept.db'), { readOnly: true })
  const { n: entries } = bare.prepare('select count(*) as n from entry').get() as { n: number }
  const listing = await timedAsync(async () => {
    const listed = await listWords(store, 'main', { limit: Infinity })
    if (listed.refusals || listed.left > 0) throw new Error('not every entry could be listed')
  })
  const query = bare.prepare(
    `select day, account, seq from search_word where workspace = 'main' and part = 'entry' and word = ?
     order by day desc, account desc, seq desc limit ?`,
  )
  const rounds: { ours: number; plain: number }[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const text = ASKED[i % ASKED.length]!
    const plain = timed(() => query.all('plan', PAGE))
    rounds.push({ ours: await timedAsync(async () => found(store, text)), plain })
  }
  const reads: number[] = []
  for (let i = 0; i < 12; i++) reads.push(await timedAsync(async () => readPage(store)))
  bare.close()
  await closeStore(store)
  const warm = rounds.slice(ASKED.length * 2)
  const ms = (values: number[]) => median(values).toFixed(2)
  return [
    atMost(10, {
      name: `search of ${entries.toLocaleString('en')} entries, ids of a page ÷ bare lookup of one word`,
      got: median(warm.map(({ ours, plain }) => ours / plain)),
      note: `${ms(warm.map(({ ours }) => ours))} ms against ${ms(warm.map(({ plain }) => plain))} ms`,
    }),
    atMost(300, {
      name: 'the same with its page read, ms',
      got: median(reads.slice(2)),
      note: `${PAGE} entries of as many clients; listing the words of all took ${(listing / 1000).toFixed(1)} s`,
    }),
  ]
}

async function found(store: Store, text: string): Promise<string[]> {
  const page = await searchEntries(store, 'main', { text, part: 'entry', limit: PAGE })
  if (page.refusals) throw new Error('the search was refused')
  return page.ids
}

async function readPage(store: Store): Promise<void> {
  const ids = await found(store, 'plan')
  const read = await entriesByIds(store, 'main', ids)
  if (read.refusals || read.items.length !== PAGE) throw new Error('the entries are not those found')
}

async function* crowd(): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let lines: string[] = []
  const shape = { seed: 1, accounts: ACCOUNTS, until: '2026-11-20', months: 18, entriesPerAccount: ENTRIES }
  for (const entry of sampleEntries(shape)) {
    lines.push(JSON.stringify(entry))
    if (lines.length < 2000) continue
    yield encoder.encode(`${lines.join('\n')}\n`)
    lines = []
  }
  yield encoder.encode(`${lines.join('\n')}\n`)
}
