// A program that writes until it is killed. It says on stdout what it was told is written, and nothing else.
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { append } from '#store/append.ts'
import { openSqlite } from '#store/engines/sqlite.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import { migrate, STEPS } from '#store/migrations.ts'
import { openStore } from '#store/store.ts'
import type { Store, StoreAddress } from '#store/store.ts'
import { accept, NOON, note, SAM } from '../store/entries.ts'

/** What the program is to do. */
export type Task =
  | { task: 'append'; address: StoreAddress; name: string; count: number; waits?: boolean }
  | { task: 'import'; address: StoreAddress; file: string }
  | { task: 'migrate'; address: StoreAddress }

const now = NOON
const given = JSON.parse(process.argv[2] ?? '{}') as Task

switch (given.task) {
  case 'append':
    await appendAll(await open(given.address), given)
    break
  case 'import':
    await importFile(await open(given.address), given.file)
    break
  case 'migrate':
    await migrateAndDie(given.address)
    break
}

async function open(address: StoreAddress): Promise<Store> {
  return accept(await openStore(address)).store
}

async function appendAll(store: Store, { name, count, waits }: Task & { task: 'append' }): Promise<void> {
  say('ready')
  if (waits) await once(process.stdin, 'data')
  for (let n = 0; n < count; n++) {
    const { added } = accept(
      await append(store, 'main', [note(`${name}-${n}`, `Note ${n} of ${name}`)], { now: now + n }),
    )
    for (const { id } of added) say(id)
  }
  say('done')
  process.exit(0)
}

async function importFile(store: Store, file: string): Promise<void> {
  const onProgress = ({ step, lines }: { step: string; lines: number }) => say(`${step} ${lines}`)
  accept(await importLedger(store, 'main', createReadStream(file), { now, by: SAM, fileKey: file, onProgress }))
  say('done')
  process.exit(0)
}

/** Dies with the whole schema made and not yet committed. */
async function migrateAndDie(address: StoreAddress): Promise<void> {
  if (address.engine === 'postgres') throw new Error('the migration dies on the embedded database')
  const { engine } = accept(openSqlite(address.folder))
  await migrate(engine, {
    ...STEPS,
    '0900-dies': async () => {
      say('half-way')
      process.kill(process.pid, 'SIGKILL')
      // The signal comes before anything else does.
      await new Promise(() => undefined)
    },
  })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
