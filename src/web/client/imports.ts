import type { InputOf, OutputOf } from '#contract/operation.ts'
import type { OPERATIONS } from '#contract/operations.ts'
import { upload } from './call.ts'
import { LINES, toItsEnd } from './long-work.ts'

type Contract = typeof OPERATIONS
export type ImportSettings = InputOf<Contract['import-files']>
export type ImportAnswer = OutputOf<Contract['import-files']>
export type ImportRow = ImportAnswer['rows'][number]
export type LedgerAnswer = OutputOf<Contract['import-ledger']>

// The paths of the contract, which a test holds equal.
export const IMPORT_PATHS = {
  'preview-import': '/import/files/preview',
  'import-files': '/import/files',
  'import-ledger': '/import/ledger',
} as const

interface SendFiles {
  files: readonly File[]
  settings: ImportSettings
  signal: AbortSignal
}

/** What an import of these files would do with each row. */
export function previewFiles({ files, settings, signal }: SendFiles): Promise<ImportAnswer> {
  return upload(`${IMPORT_PATHS['preview-import']}${queryOf(settings)}`, formOf(files), { signal })
}

export function importFiles({ files, settings, signal }: SendFiles): Promise<ImportAnswer> {
  return upload(`${IMPORT_PATHS['import-files']}${queryOf(settings)}`, formOf(files), { signal })
}

function formOf(files: readonly File[]): FormData {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  return form
}

function queryOf(settings: ImportSettings): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(settings)) {
    for (const item of Array.isArray(value) ? value : [value]) if (item !== undefined) query.append(name, String(item))
  }
  return query.size === 0 ? '' : `?${query.toString()}`
}

interface SendLedger {
  file: File
  dryRun: boolean
  onLines: (lines: number) => void
  signal: AbortSignal
}

/** Streams a ledger file to the server, which tells as it goes how many lines it has read. */
export async function importLedger({ file, dryRun, onLines, signal }: SendLedger): Promise<LedgerAnswer> {
  const path = `/api${IMPORT_PATHS['import-ledger']}${dryRun ? '?dryRun=true' : ''}`
  const headers = { 'content-type': LINES, 'accept-language': document.documentElement.lang }
  return toItsEnd(path, { method: 'POST', body: file, signal, headers }, ({ lines }) => {
    if (lines !== undefined) onLines(lines)
  })
}
