import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { importFiles, importLedger, previewFiles } from '../../client/imports.ts'
import type { ImportAnswer, ImportSettings, LedgerAnswer } from '../../client/imports.ts'

/** What an import came to, or would come to: the files read row by row, and the ledgers read as a whole. */
export interface ImportResult {
  files: ImportAnswer | null
  ledgers: { name: string; answer: LedgerAnswer }[]
}

interface Sent {
  files: readonly File[]
  settings: ImportSettings
  dryRun: boolean
}

export function isLedger({ name }: Pick<File, 'name'>): boolean {
  return /\.(jsonl|ndjson)$/i.test(name)
}

/** Runs a preview or an import; tells the lines of a ledger as they are read, and stops when it is cancelled. */
export function useImport() {
  const queries = useQueryClient()
  const abort = useRef<AbortController | null>(null)
  const [lines, setLines] = useState(0)
  const run = useMutation({
    mutationFn: async ({ files, settings, dryRun }: Sent): Promise<ImportResult> => {
      abort.current?.abort()
      const controller = new AbortController()
      abort.current = controller
      setLines(0)
      const { signal } = controller
      const ledgers: ImportResult['ledgers'] = []
      for (const file of files.filter(isLedger)) {
        ledgers.push({ name: file.name, answer: await importLedger({ file, dryRun, onLines: setLines, signal }) })
      }
      const others = files.filter((file) => !isLedger(file))
      const send = dryRun ? previewFiles : importFiles
      return { ledgers, files: others.length > 0 ? await send({ files: others, settings, signal }) : null }
    },
    onSuccess: async (_, { dryRun }) => {
      if (!dryRun) await queries.invalidateQueries()
    },
  })
  const cancel = () => {
    abort.current?.abort()
    run.reset()
  }
  return { ...run, lines, cancel }
}

/** How many entries a result writes or would write. */
export function entriesOf({ files, ledgers }: ImportResult): number {
  return (files?.entries ?? 0) + ledgers.reduce((sum, { answer }) => sum + answer.added, 0)
}
