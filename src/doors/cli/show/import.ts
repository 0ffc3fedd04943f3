import type { OutputOf, Unworded } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { sayWhat } from '#words/import-what.ts'
import type { Locale } from '#words/locale.ts'
import type { CliTexts } from '#words/params/cli.ts'
import { sayProblem } from '#words/say.ts'
import { columnsOf, plain } from './columns.ts'

type Imported = Unworded<OutputOf<OperationOf<'import-files'>>>

/** What becomes of the rows of files, as a table. */
export function showImport(
  rows: Imported['rows'],
  files: Imported['files'],
  { locale, texts }: { locale: Locale; texts: CliTexts },
): string[] {
  const { columns, verdicts } = texts
  const table = [
    { title: columns.name, most: 32 },
    { title: columns.line, align: 'right' as const },
    { title: columns.verdict },
    { title: columns.what, most: 48 },
    { title: columns.reason },
  ]
  const cells = rows.map(({ file, line, verdict, what, reason }) => [
    plain(files[file]?.name ?? ''),
    line === null ? '' : String(line),
    verdicts[verdict],
    plain(sayWhat(locale, what)),
    reason === null ? '' : plain(sayProblem(locale, reason)),
  ])
  return columnsOf(table, cells)
}
