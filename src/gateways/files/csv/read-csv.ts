import { finishClientList, openClientList, settleDomains } from '../client-list.ts'
import type { ClientList } from '../client-list.ts'
import { emptyReading, refusedFile, rowProblem } from '../reading.ts'
import type { FileReading, ReadContext } from '../reading.ts'
import { readContractCells } from './contract-cells.ts'
import { dayOrderOf } from './cell-day.ts'
import { addLooseContacts, readClientRow } from './client-row.ts'
import type { ClientTable, LooseContact } from './client-row.ts'
import { BROKEN_MAX, RECORD_MAX, ROWS_MAX, csvRows } from './csv-rows.ts'
import type { CsvRow, CsvRows } from './csv-rows.ts'
import { sniffDelimiter } from './delimiter.ts'
import { readHeadings } from './header-fields.ts'
import type { Columns, CsvField } from './header-fields.ts'

const COLUMNS_MAX = 1000

/**
 * Reads a client list in CSV: a row may name a firm, a person of it, and the contract with it. Columns are recognized by
 * their headings, English or Chinese; Atomic CRM's own export is known by its headings and keeps the CRM's record ids.
 * Every row stands for itself; what can't be used of it is told with its line.
 */
export function readCsv(text: string, context: ReadContext): FileReading {
  const { delimiter, skip } = sniffDelimiter(text)
  const table = csvRows(text.slice(skip), delimiter)
  if (skip > 0) for (const part of [...table.rows, ...table.broken]) part.line += 1
  const [heading, ...rows] = table.rows
  if (heading === undefined) return refusedFile('csv', 'file.empty', {})
  if (heading.cells.length > COLUMNS_MAX) {
    return refusedFile('csv', 'csv.too-many-columns', { columns: heading.cells.length, limit: COLUMNS_MAX })
  }
  const columns = readHeadings(heading.cells)
  if (columns === null) return refusedFile('csv', 'csv.no-known-columns', { columns: heading.cells.join(', ') })
  const format = isAtomicHeading(heading.cells) ? 'atomic-crm-csv' : 'csv'
  const list = openClientList(emptyReading(format), context)
  tellTableFlaws(list, table, columns)
  const isChinese = heading.cells.some((cell) => /\p{Script=Han}/u.test(cell))
  readRows(tableOf(columns, rows, { list, format, isChinese, isDecimalComma: delimiter === ';' }), heading, rows)
  return finishClientList(list)
}

function isAtomicHeading(cells: readonly string[]): boolean {
  const names = new Set(cells.map((cell) => cell.trim().toLowerCase()))
  return ['first_name', 'last_name', 'company', 'email_work', 'has_newsletter'].every((name) => names.has(name))
}

function tableOf(
  columns: Columns,
  rows: readonly CsvRow[],
  made: Pick<ClientTable, 'list' | 'format' | 'isChinese' | 'isDecimalComma'>,
): ClientTable {
  const cellsOf = (field: CsvField) =>
    (columns.byField.get(field) ?? []).flatMap((index) => rows.map(({ cells }) => cells[index] ?? ''))
  return {
    ...made,
    columns,
    prefix: made.format === 'atomic-crm-csv' ? 'atomic' : 'csv',
    dayOrders: new Map(
      (['firstSeen', 'contractStart', 'contractEnd'] as const).map((field) => [field, dayOrderOf(cellsOf(field))]),
    ),
    toldOnce: new Set(),
  }
}

function readRows(table: ClientTable, heading: CsvRow, rows: readonly CsvRow[]): void {
  const { reading } = table.list
  const loose: LooseContact[] = []
  for (const row of rows) {
    const expected = heading.cells.length
    const found = row.cells.length
    const place = { line: row.line, what: `row ${row.line}` }
    if (row.cells.slice(expected).some((cell) => cell.trim() !== '')) {
      reading.problems.push(rowProblem(place, 'row.extra-cells', { expected, found }))
      continue
    }
    const read = readClientRow(table, row)
    if (read.account) readContractCells(table, row, read.account)
    if (read.loose) loose.push(read.loose)
  }
  settleDomains(table.list)
  addLooseContacts(table, loose)
}

function tellTableFlaws(list: ClientList, table: CsvRows, columns: Columns): void {
  const { problems, skipped } = list.reading
  const file = { line: null, what: 'file' }
  if (columns.notRead.length > 0) {
    skipped.push(rowProblem(file, 'file.fields-not-read', { fields: columns.notRead.join(', ') }))
  }
  for (const { line, reason } of table.broken) {
    const place = { line, what: `row ${line}` }
    if (reason === 'quote-not-closed') problems.push(rowProblem(place, 'row.quote-not-closed', {}))
    else problems.push(rowProblem(place, 'row.too-large', { limitCharacters: RECORD_MAX }))
  }
  if (table.stopped === 'rows') problems.push(rowProblem(file, 'csv.too-many-rows', { limit: ROWS_MAX }))
  if (table.stopped === 'broken') problems.push(rowProblem(file, 'csv.too-many-broken-rows', { limit: BROKEN_MAX }))
}
