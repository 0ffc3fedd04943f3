import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { sampleEntries } from '#method/sample/sample.ts'
import { DAY_MS, formatDay } from '#method/time/day.ts'
import { ledgerSize } from '#store/account-lists.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import { createSampleWorkspace, workspacePurpose } from '#store/workspaces.ts'
import type { Run } from '../run.ts'

const MONTHS = 18

export const run: Run<OperationOf<'sample-in'>> = async ({ which, seed, accounts }, { ports, caller }) => {
  const { store, workspace } = ports
  const now = ports.now()
  if ((await workspacePurpose(store, workspace)) === 'firm') {
    const size = await ledgerSize(store, workspace)
    return size.refusals ? size : { refusals: [refuse('sample.not_alone', { accounts: size.accounts })] }
  }
  const created = await createSampleWorkspace(store, workspace)
  if (created.refusals) return created
  const until = formatDay(Math.floor(now / DAY_MS))
  const lines =
    which === 'worked-example'
      ? ports.workedExample()
      : ledgerLines(sampleEntries({ seed, accounts, until, months: MONTHS }))
  const imported = await importLedger(store, workspace, lines, { now, by: caller?.by ?? '' })
  return imported.refusals ? imported : { value: { accounts: imported.accounts, added: imported.added } }
}

const LINES_AT_ONCE = 500

/** Entries as the bytes of a ledger file, in pieces that keep the work in flow. */
async function* ledgerLines(entries: Iterable<object>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let piece: string[] = []
  for (const entry of entries) {
    piece.push(JSON.stringify(entry))
    if (piece.length < LINES_AT_ONCE) continue
    yield encoder.encode(`${piece.join('\n')}\n`)
    piece = []
  }
  yield encoder.encode(piece.join('\n'))
}
