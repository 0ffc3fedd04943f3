import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { label } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import { webTexts } from '#words/web.ts'
import { BYTE_ORDER_MARK, csvLine } from './csv.ts'
import type { Cell } from './csv.ts'

export const CSV_TYPE = 'text/csv; charset=utf-8'

export type BookLine = OutputOf<OperationOf<'export-portfolio'>>
type Row = NonNullable<BookLine['row']>
type Column = BookLine['columns'][number]

/** A column of a view as columns of a table: what a screen draws as one thing is several figures there. */
interface Told {
  titles: (locale: Locale) => string[]
  cells: (row: Row, locale: Locale) => Cell[]
}

/** The book as CSV, line by line; the byte order mark tells spreadsheets that it is UTF-8. */
export async function* portfolioCsv(lines: AsyncIterable<BookLine>, preferred: Locale): AsyncGenerator<string> {
  for await (const { columns, language, row } of lines) {
    const locale = language ?? preferred
    const told = columns.map((name) => COLUMNS[name])
    if (row) {
      yield csvLine([row.name, row.account, ...told.flatMap(({ cells }) => cells(row, locale))])
    } else {
      const { portfolio, book } = webTexts(locale)
      const titles = told.flatMap((column) => column.titles(locale))
      yield BYTE_ORDER_MARK + csvLine([portfolio.columns.client, book.csv.account, ...titles])
    }
  }
}

function one(name: Column, cell: (row: Row, locale: Locale) => Cell): Told {
  return {
    titles: (locale) => [webTexts(locale).portfolio.columns[name]],
    cells: (row, locale) => [cell(row, locale)],
  }
}

function money(name: Column, of: (row: Row) => { amount: string; currency: string } | null): Told {
  return {
    titles: (locale) => {
      const title = webTexts(locale).portfolio.columns[name]
      return [title, webTexts(locale).book.csv.currency(title)]
    },
    cells: (row) => {
      const worth = of(row)
      return worth === null ? [null, null] : [Number(worth.amount), worth.currency]
    },
  }
}

const DIMENSIONS = ['competence', 'integrity', 'benevolence'] as const

const COLUMNS: Readonly<Record<Column, Told>> = {
  state: one('state', ({ state }, locale) => state && label(locale, 'state', state)),
  rung: {
    titles: (locale) => [webTexts(locale).portfolio.columns.rung, webTexts(locale).book.csv.claimed],
    cells: ({ rung, claimed }) => [rung, claimed],
  },
  trust: {
    titles: (locale) => [
      ...DIMENSIONS.map((name) => label(locale, 'trust', name)),
      webTexts(locale).book.csv.constraint,
    ],
    cells: ({ glance, constraint }, locale) => [
      ...DIMENSIONS.map((name) => glance.trust[name].rating),
      constraint && label(locale, 'trust', constraint),
    ],
  },
  rhythm: one('rhythm', ({ adherence }) => adherence),
  kept: one('kept', ({ keptRate }) => keptRate.us),
  risks: one('risks', ({ risks }) => risks),
  valueAtRisk: money('valueAtRisk', ({ valueAtRisk }) => valueAtRisk),
  contractEnd: one('contractEnd', ({ contractEnd }) => contractEnd),
  due: one('due', ({ glance }) => glance.due[0] ?? null),
  lead: one('lead', ({ lead }) => lead),
  sector: one('sector', ({ sector }, locale) => sector && label(locale, 'sector', sector)),
  value: money('value', ({ glance }) => glance.annualValue),
}
