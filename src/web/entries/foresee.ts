import { foldEntries } from '#method/history/history.ts'
import { extendHistory } from '#method/history/history.ts'
import { parseEntry } from '#method/ledger/entry.ts'
import type { Entry } from '#method/ledger/entry.ts'
import { assess } from '#method/standing.ts'
import type { Standing } from '#method/standing-types.ts'
import { formatInstant } from '#method/time/instant.ts'
import { call } from '../client/call.ts'

export interface ProposedAct {
  kind: 'entry.corrected' | 'entry.withdrawn' | 'entry.redacted'
  data: Readonly<Record<string, unknown>>
}

/** The standing of now as it is and as it would be after the act: the same engine, run over the client's whole ledger. */
export async function foresee(
  account: string,
  act: ProposedAct,
  signal: AbortSignal,
): Promise<{ before: Standing; after: Standing }> {
  const history = foldEntries(await wholeLedger(account, signal))
  const now = Date.now()
  const at = formatInstant(now)
  const before = assess(history, { asOf: at, now })
  const { entry } = parseEntry({ v: 1, id: 'foreseen', account, by: 'foreseen', at, recordedAt: at, ...act })
  if (!entry) return { before, after: before }
  extendHistory(history, [entry])
  return { before, after: assess(history, { asOf: at, now }) }
}

async function wholeLedger(account: string, signal: AbortSignal): Promise<Entry[]> {
  const found: Entry[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(account, cursor, signal)
    found.push(...page.entries.map(({ entry }) => entry))
    cursor = page.next
  } while (cursor !== null)
  return found
}

function readPage(account: string, cursor: string | null, signal: AbortSignal) {
  return call('timeline', { account, limit: 200, ...(cursor === null ? {} : { cursor }) }, { signal })
}
