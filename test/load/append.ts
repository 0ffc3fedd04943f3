// Recording one entry, whole: checked, folded, assessed and written durably; against the plainest durable insert there is.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import { parseEntry } from '#method/ledger/entry.ts'
import { append } from '#store/append.ts'
import { closeStore, openStore } from '#store/store.ts'
import type { Store } from '#store/store.ts'
import { accountOf, NOW } from './ledger.ts'
import { atLeast, median, timedAsync } from './timing.ts'
import type { Figure } from './timing.ts'

const SIZES = [100, 10_000]
const ROUNDS = 20
const IN_A_ROUND = 50

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-bench-'))
  try {
    const figures: Figure[] = []
    for (const size of SIZES) figures.push(await compare(folder, size))
    return figures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Both by turns, so that a busy moment of the machine falls on both; the middle round speaks. */
async function compare(folder: string, size: number): Promise<Figure> {
  const opened = await openStore({ engine: 'sqlite', folder: join(folder, String(size)) })
  if (opened.refusals) throw new Error(JSON.stringify(opened.refusals))
  const { store } = opened
  const bare = bareTable(join(folder, `${size}.db`))
  const ledger = accountOf({ slug: 'northwind', entries: size + (ROUNDS + 4) * IN_A_ROUND })
  for (let at = 0; at < size; at += 500) await record(store, ledger.slice(at, Math.min(at + 500, size)))
  const rounds: { ours: number; plain: number }[] = []
  for (let from = size; from < ledger.length; from += IN_A_ROUND) {
    const lines = ledger.slice(from, from + IN_A_ROUND)
    const plain = await timedAsync(async () => insertAll(bare, lines))
    const ours = await timedAsync(async () => {
      for (const line of lines) await record(store, [line])
    })
    rounds.push({ ours, plain })
  }
  await closeStore(store)
  const warm = rounds.slice(4)
  const perSecond = (times: number[]) => ((IN_A_ROUND / median(times)) * 1000).toFixed(0)
  return atLeast(0.25, {
    name: `append to an account of ${size} entries ÷ bare durable insert`,
    got: median(warm.map(({ ours, plain }) => plain / ours)),
    note: `${perSecond(warm.map(({ ours }) => ours))}/s against ${perSecond(warm.map(({ plain }) => plain))}/s`,
  })
}

/** As an operation does it: from what was sent to what is durable. */
async function record(store: Store, sent: readonly object[]): Promise<void> {
  const entries = sent.map((line) => parseEntry(line).entry!)
  const { refusals } = await append(store, 'main', entries, { now: NOW })
  if (refusals) throw new Error(JSON.stringify(refusals))
}

function bareTable(path: string): StatementSync {
  const database = new DatabaseSync(path)
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; create table line (id text primary key, text text)',
  )
  return database.prepare('insert into line values (?, ?)')
}

function insertAll(statement: StatementSync, lines: readonly { id: string }[]): void {
  for (const line of lines) statement.run(line.id, JSON.stringify(line))
}
