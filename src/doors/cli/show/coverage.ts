import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { formatOf } from '#words/format.ts'
import { label } from '#words/label.ts'
import type { Reader } from './book.ts'
import type { Column } from './columns.ts'
import { columnsOf, plain } from './columns.ts'

type Told = Pick<OutputOf<OperationOf<'coverage'>>, 'sources' | 'rows'>

/** What feeds the clients: over all of them, then client by client. */
export function showCoverage({ sources, rows }: Told, { locale, texts }: Reader): string[] {
  const { columns, book } = texts
  const format = formatOf(locale)
  const all: Column[] = [
    { title: book.columns.source },
    { title: book.columns.latest },
    { title: book.columns.entries, align: 'right' },
    { title: book.columns.feeds, align: 'right' },
    { title: book.columns.silent, align: 'right' },
  ]
  const each: Column[] = [
    { title: columns.account },
    { title: columns.name, most: 32 },
    { title: book.columns.source },
    { title: book.columns.latest },
    { title: book.columns.entries, align: 'right' },
    { title: columns.status },
  ]
  const nameOf = (type: Told['sources'][number]['type']) => label(locale, 'sourceType', type)
  return [
    ...columnsOf(
      all,
      sources.map(({ type, lastAt, entries, accounts, silent }) => [
        nameOf(type),
        format.day(lastAt),
        format.number(entries),
        format.number(accounts),
        format.number(silent),
      ]),
    ),
    '',
    ...columnsOf(
      each,
      rows.flatMap(({ account, name, sources: own }) =>
        own.map(({ type, lastAt, entries, isSilent }) => [
          account,
          plain(name),
          nameOf(type),
          format.day(lastAt),
          format.number(entries),
          isSilent ? book.columns.silent : '',
        ]),
      ),
    ),
  ]
}
