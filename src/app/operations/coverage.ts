import type { OperationOf } from '#contract/operations.ts'
import { SOURCE_TYPES } from '#method/ledger/source-types.ts'
import { coverageList } from '#store/coverage-list.ts'
import type { Fed } from '#store/coverage-list.ts'
import { slugOfCursor } from '../paging/slug-cursor.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'coverage'>> = async ({ type, isSilent, cursor, limit }, { ports }) => {
  const after = slugOfCursor(cursor)
  if (after.refusals) return after
  const query = { type, isSilent, limit, after: after.slug, now: ports.now() }
  const found = await coverageList(ports.store, ports.workspace, query)
  if (found.refusals) return found
  const { silentDays, accounts, without, next, outdated } = found
  const sources = found.sources.flatMap((source) => known(source))
  const rows = found.rows.map((row) => ({ ...row, sources: row.sources.flatMap((source) => known(source)) }))
  return { value: { silentDays, accounts, without, sources, rows, next, outdated } }
}

/** A source's type was read by the ledger's own schema when it was written; a table forgets that. */
function known<Source extends Fed>(source: Source) {
  const type = SOURCE_TYPES.find((each) => each === source.type)
  return type === undefined ? [] : [{ ...source, type }]
}
