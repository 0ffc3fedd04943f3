// Imports a file into a new folder and says how long it took and how much memory it had at most.
import { createReadStream, readFileSync } from 'node:fs'
import { importLedger } from '#store/import/import-ledger.ts'
import { closeStore, openStore } from '#store/store.ts'
import { verify } from '#store/verify.ts'
import type { ImportTold } from './import.ts'
import { NOW } from './ledger.ts'
import { timedAsync } from './timing.ts'

const [folder = '', file = ''] = process.argv.slice(2)
const opened = await openStore({ engine: 'sqlite', folder })
if (opened.refusals) throw new Error(JSON.stringify(opened.refusals))
const { store } = opened

/** What the system noted of this program alone; its usage also counts the one that started it. */
function peak(): number {
  const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return (Number(kilobytes) * 1024) / 1_000_000
}

let added = 0
const milliseconds = await timedAsync(async () => {
  const imported = await importLedger(store, 'main', createReadStream(file), { now: NOW, by: 'sam@studio.example' })
  if (imported.refusals) throw new Error(JSON.stringify(imported.refusals))
  added = imported.added
})
const peakMegabytes = peak()
const verifyMilliseconds = await timedAsync(async () => {
  const verified = await verify(store, 'main')
  if (verified.refusals || verified.breaks.length > 0) throw new Error(JSON.stringify(verified))
})
await closeStore(store)
const told: ImportTold = { added, milliseconds, peakMegabytes, verifyMilliseconds }
process.stdout.write(JSON.stringify(told))
