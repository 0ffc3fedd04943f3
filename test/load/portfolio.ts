// One page of a portfolio of ten thousand, as an operation reads it; against the query that finds its rows and nothing else.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sampleEntries } from '#method/sample/sample.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import { portfolio } from '#store/portfolio.ts'
import { closeStore, openStore } from '#store/store.ts'
import { NOW } from './ledger.ts'
import { atMost, median, timed, timedAsync } from './timing.ts'
import type { Figure } from './timing.ts'

const ACCOUNTS = 10_000
const PAGE = 50
const ROUNDS = 60

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-bench-'))
  try {
    return [await compare(folder)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function compare(folder: string): Promise<Figure> {
  const opened = await openStore({ engine: 'sqlite', folder })
  if (opened.refusals) throw new Error(JSON.stringify(opened.refusals))
  const { store } = opened
  const imported = await importLedger(store, 'main', crowd(), { now: NOW, by: 'sam@studio.example' })
  if (imported.refusals) throw new Error(JSON.stringify(imported.refusals))
  const bare = new DatabaseSync(join(folder, 'kept.db'), { readOnly: true })
  const query = bare.prepare('select * from portfolio where workspace = ? order by risk_base desc limit ?')
  const page = async () => {
    const read = await portfolio(store, 'main', { sort: 'valueAtRisk', direction: 'descending', limit: PAGE, now: NOW })
    if (read.refusals || read.items.length !== PAGE) throw new Error('the portfolio is not what was imported')
  }
  const rounds: { ours: number; plain: number }[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const plain = timed(() => query.all('main', PAGE))
    rounds.push({ ours: await timedAsync(page), plain })
  }
  bare.close()
  await closeStore(store)
  const warm = rounds.slice(10)
  const ms = (values: number[]) => median(values).toFixed(2)
  return atMost(5, {
    name: `portfolio page of ${PAGE} of ${ACCOUNTS} by value at risk ÷ bare indexed query`,
    got: median(warm.map(({ ours, plain }) => ours / plain)),
    note: `${ms(warm.map(({ ours }) => ours))} ms against ${ms(warm.map(({ plain }) => plain))} ms`,
  })
}

async function* crowd(): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let lines: string[] = []
  for (const entry of sampleEntries({
    seed: 1,
    accounts: ACCOUNTS,
    until: '2026-11-20',
    months: 18,
    entriesPerAccount: 40,
  })) {
    lines.push(JSON.stringify(entry))
    if (lines.length < 2000) continue
    yield encoder.encode(`${lines.join('\n')}\n`)
    lines = []
  }
  yield encoder.encode(`${lines.join('\n')}\n`)
}
