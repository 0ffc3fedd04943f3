import { parseDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import type { RosterAccount } from '../accounts/roster.ts'
import { addDraft, listId, zoneOfAccount } from '../client-list.ts'
import { rowProblem } from '../reading.ts'
import type { DraftEntry } from '../reading.ts'
import { momentOfDay, todayIn } from '../time/moment.ts'
import { RowCells } from './client-row.ts'
import type { ClientTable } from './client-row.ts'
import { readCellDay } from './cell-day.ts'
import type { CsvRow } from './csv-rows.ts'
import { readMoney } from './money-cell.ts'

/**
 * The contract a row speaks of: annual value and start are needed, or it is told what lacks. It counts as signed on its
 * first day, or today when that is still to come.
 */
export function readContractCells(table: ClientTable, row: CsvRow, account: RosterAccount): void {
  const cells = new RowCells(table, row)
  const value = cells.line('annualValue')
  const start = dayIn(table, cells, 'contractStart')
  const end = dayIn(table, cells, 'contractEnd')
  if (value === null || start === null || start === 'wrong' || end === 'wrong') {
    tellWhatLacks(cells, { value, start })
    return
  }
  if (end !== null && end < start) {
    cells.reading.problems.push(rowProblem(cells.place, 'contract.end-before-start', { start, end }))
    return
  }
  const money = readMoney(value, {
    currency: cells.line('currency'),
    heading: table.columns.notes.get('annualValue') ?? null,
    yen: table.list.context.defaultLocale.startsWith('ja') ? 'JPY' : isChineseList(table) ? 'CNY' : null,
    isDecimalComma: table.isDecimalComma,
  })
  if ('code' in money) {
    cells.reading.problems.push(rowProblem(cells.place, money.code, { value }))
    return
  }
  const ref = cells.line('contractRef') ?? `contract-${start}`
  const { id, ref: sourceRef } = listId(table.prefix, 'contract', account.slug, ref)
  const today = todayIn(zoneOfAccount(table.list, account), table.list.context)
  const signedOn = Math.min(parseDay(start) ?? today, today)
  const entry: DraftEntry<'contract.signed'> = {
    id,
    account: account.slug,
    kind: 'contract.signed',
    at: momentOfDay(signedOn).at,
    by: table.list.context.by,
    source: { type: 'import', ref: sourceRef },
    data: { ref, start, ...(end === null ? {} : { end }), annualValue: money },
  }
  const draft = { line: row.line, what: `contract ${ref}`, entry }
  addDraft(table.list, { account, person: null }, { draft, day: signedOn })
}

function tellWhatLacks(cells: RowCells, found: { value: string | null; start: Day | null | 'wrong' }): void {
  const { value, start } = found
  if (value !== null && start === null) cells.reading.problems.push(rowProblem(cells.place, 'contract.no-start', {}))
  if (value === null && start !== null && start !== 'wrong') {
    cells.reading.problems.push(rowProblem(cells.place, 'contract.no-value', {}))
  }
}

function isChineseList(table: ClientTable): boolean {
  return table.list.context.defaultLocale.startsWith('zh') || table.isChinese
}

function dayIn(table: ClientTable, cells: RowCells, field: 'contractStart' | 'contractEnd'): Day | null | 'wrong' {
  const value = cells.line(field)
  if (value === null) return null
  const day = readCellDay(value, table.dayOrders.get(field) ?? null)
  if (day !== null && day !== 'ambiguous') return day
  const code = day === null ? 'date.unreadable' : 'date.ambiguous'
  cells.reading.problems.push(rowProblem(cells.place, code, { field, value }))
  return 'wrong'
}
