// Importing a million entries, whole: read, checked, sorted, folded, assessed and written; against the plainest way to
// put the same rows into the same database.
import { execFileSync } from 'node:child_process'
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { accountOf } from './ledger.ts'
import { atLeast, atMost, timed } from './timing.ts'
import type { Figure } from './timing.ts'

const ENTRIES = Number(process.env['KEPT_BENCH_ENTRIES'] ?? 1_000_000)
const PER_ACCOUNT = 1000
const BATCH = 1000

/** What the process that imports has to say. */
export interface ImportTold {
  added: number
  milliseconds: number
  peakMegabytes: number
  verifyMilliseconds: number
}

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-bench-'))
  try {
    const file = join(folder, 'ledger.jsonl')
    writeLedger(file)
    const before = await bareInserts(file, join(folder, 'before.db'))
    const told = importIn(join(folder, 'data'), file)
    const after = await bareInserts(file, join(folder, 'after.db'))
    return figuresOf(told, (before + after) / 2)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function figuresOf(told: ImportTold, bare: number): Figure[] {
  const rate = (milliseconds: number) => `${((told.added / milliseconds) * 1000).toFixed(0)}/s`
  return [
    atLeast(0.25, {
      name: `import of ${told.added} entries ÷ bare batched inserts of their rows`,
      got: bare / told.milliseconds,
      note: `${rate(told.milliseconds)} against ${rate(bare)}`,
    }),
    atMost(300, {
      name: `memory of an import of ${told.added} entries, MB`,
      got: told.peakMegabytes,
      note: 'the most the process ever held, program included',
    }),
    atMost(10, {
      name: `verify of 1,000,000 entries, seconds`,
      got: (told.verifyMilliseconds / 1000) * (1_000_000 / told.added),
      note: rate(told.verifyMilliseconds),
    }),
  ]
}

/** Lines of all accounts mixed, as a ledger that grew day by day has them. */
function writeLedger(path: string): void {
  const file = openSync(path, 'w')
  const accounts = Math.ceil(ENTRIES / PER_ACCOUNT)
  // A hundred accounts at a time, so that making the file needs little memory too.
  for (let from = 0; from < accounts; from += 100) {
    const ledgers = Array.from({ length: Math.min(100, accounts - from) }, (_, n) =>
      accountOf({ slug: `client-${from + n}`, entries: PER_ACCOUNT }),
    )
    for (let n = 0; n < PER_ACCOUNT; n++) {
      writeSync(file, ledgers.map((ledger) => `${JSON.stringify(ledger[n])}\n`).join(''))
    }
  }
  closeSync(file)
}

/** A process of its own, so that its memory is that of an import and of nothing else. */
function importIn(folder: string, file: string): ImportTold {
  const program = join(import.meta.dirname, 'import-program.ts')
  return JSON.parse(execFileSync(process.execPath, [program, folder, file], { encoding: 'utf8' })) as ImportTold
}

/** The time to put every line's row and its data into two keyed tables, as the ledger has them, a thousand at a time. */
async function bareInserts(file: string, path: string): Promise<number> {
  const database = new DatabaseSync(path)
  database.exec(`
    pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -16000;
    create table entry (account text, seq integer, id text, kind text, at text, recorded_at text, recorded_by text,
      source text, status text, target text, redacted integer, content_hash text, erases text, hash text,
      primary key (account, seq)) strict, without rowid;
    create unique index entry_id on entry (id);
    create table content (account text, seq integer, salt text, data text, primary key (account, seq)) strict, without rowid;
  `)
  const entry = database.prepare('insert into entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const content = database.prepare('insert into content values (?, ?, ?, ?)')
  const [at, hash] = ['2026-11-20T12:00:00.000000000Z', 'x'.repeat(43)]
  let milliseconds = 0
  for await (const batch of batches(file)) {
    const rows = batch.map(
      (line) => JSON.parse(line) as Record<'account' | 'id' | 'kind' | 'at' | 'by', string> & { data: object },
    )
    const texts = rows.map(({ data }) => JSON.stringify(data))
    milliseconds += timed(() => {
      database.exec('begin')
      for (const [n, row] of rows.entries()) {
        const seq = Number(row.id.slice(row.account.length + 1))
        entry.run(row.account, seq, row.id, row.kind, row.at, at, row.by, at, null, null, 0, hash, null, hash)
        content.run(row.account, seq, hash.slice(22), texts[n]!)
      }
      database.exec('commit')
    })
  }
  database.close()
  rmSync(path)
  return milliseconds
}

async function* batches(file: string): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) {
    batch.push(line)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}
