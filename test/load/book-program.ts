// Fills a data folder with a firm's whole book, as an import does: clients of every state with a hundred entries each.
import { sampleEntries } from '#method/sample/sample.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import { closeStore, openStore } from '#store/store.ts'
import { formatDay } from '#method/time/day.ts'

const [folder = '', accounts = '', entriesPerAccount = ''] = process.argv.slice(2)
const opened = await openStore({ engine: 'sqlite', folder })
if (opened.refusals) throw new Error(JSON.stringify(opened.refusals))
const { store } = opened
const imported = await importLedger(store, 'main', bookOf(), { now: Date.now(), by: 'sam@studio.example' })
if (imported.refusals) throw new Error(JSON.stringify(imported.refusals))
await closeStore(store)
process.stdout.write(String(imported.added))

async function* bookOf(): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const until = formatDay(Math.floor(Date.now() / 86_400_000))
  const size = { accounts: Number(accounts), entriesPerAccount: Number(entriesPerAccount) }
  let lines: string[] = []
  for (const entry of sampleEntries({ seed: 1, until, months: 18, ...size })) {
    lines.push(JSON.stringify(entry))
    if (lines.length < 2000) continue
    yield encoder.encode(`${lines.join('\n')}\n`)
    lines = []
  }
  yield encoder.encode(`${lines.join('\n')}\n`)
}
