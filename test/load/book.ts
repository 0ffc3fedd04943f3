// A firm's whole book as bytes of a ledger: every state and every risk, the same each time.
import { sampleEntries } from '#method/sample/sample.ts'

export interface BookSize {
  accounts: number
  entriesPerAccount: number
}

export async function* bookOf({ accounts, entriesPerAccount }: BookSize): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let lines: string[] = []
  for (const entry of sampleEntries({ seed: 1, accounts, until: '2026-11-20', months: 18, entriesPerAccount })) {
    lines.push(JSON.stringify(entry))
    if (lines.length < 2000) continue
    yield encoder.encode(`${lines.join('\n')}\n`)
    lines = []
  }
  yield encoder.encode(`${lines.join('\n')}\n`)
}
