import type { InputOf, OutputOf } from '#contract/operation.ts'
import type { OPERATIONS } from '#contract/operations.ts'
import { upload } from './call.ts'
import { RequestProblem } from './problem.ts'
import type { Problem } from './shapes.ts'

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
  const type = 'application/x-ndjson'
  const response = await fetch(`/api${IMPORT_PATHS['import-ledger']}${dryRun ? '?dryRun=true' : ''}`, {
    method: 'POST',
    body: file,
    signal,
    headers: { accept: type, 'content-type': type, 'accept-language': document.documentElement.lang },
  }).catch((failure: unknown) => {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw new RequestProblem('unreachable')
  })
  let result: LedgerAnswer | null = null
  for await (const line of linesOf(response)) {
    if (line.problem) throw new RequestProblem('refused', line.problem)
    if (line.progress) onLines(line.progress.lines)
    if (line.result) result = line.result
  }
  if (result === null) throw new RequestProblem('broken')
  return result
}

interface Told {
  progress?: { lines: number }
  result?: LedgerAnswer
  problem?: Problem
}

async function* linesOf(response: Response): AsyncGenerator<Told> {
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => null)
    // A refusal before the first line is a problem like any other answer's.
    yield body !== null && typeof body === 'object' && 'errors' in body ? { problem: body as Problem } : {}
    return
  }
  if (!response.body) return
  let rest = ''
  // Not every browser can loop over a stream: its reader can.
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield JSON.parse(line) as Told
  }
  if (rest !== '') yield JSON.parse(rest) as Told
}
