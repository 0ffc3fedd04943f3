import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { formatOf } from '#words/format.ts'
import type { Reader } from './book.ts'
import { NONE } from './book.ts'
import { columnsOf, plain } from './columns.ts'
import type { Column } from './columns.ts'

type Told = OutputOf<OperationOf<'calibration'>>
type Calibrated = Pick<Told, 'n' | 'brier' | 'table'>

/** K5: for everyone together and for each owner, how often what was held likely came true; then VRI by quarter. */
export function showCalibration(told: Told, { locale, texts }: Reader): string[] {
  const { book } = texts
  const format = formatOf(locale)
  const held: Column[] = [
    { title: texts.columns.owner, most: 28 },
    { title: book.columns.held, align: 'right' },
    { title: book.columns.came, align: 'right' },
    { title: book.columns.brier, align: 'right' },
  ]
  const rowsOf = (owner: string, { n, brier, table }: Calibrated): string[][] =>
    table === null
      ? [[plain(owner), NONE, book.tooFew(n, told.least), NONE]]
      : table.map((step, at) => [
          at === 0 ? plain(owner) : '',
          book.between(step.from, step.to),
          book.cameOf(step.came, step.n),
          at === 0 && brier !== null ? format.number(brier, 3) : '',
        ])
  const quarters: Column[] = [
    { title: '' },
    { title: 'VRI', align: 'right' },
    { title: book.columns.checks, align: 'right' },
  ]
  return [
    ...columnsOf(held, [...rowsOf(book.everyone, told), ...told.owners.flatMap((each) => rowsOf(each.owner, each))]),
    '',
    ...columnsOf(
      quarters,
      told.vri.map(({ quarter, value, n }) => [quarter, format.number(value, 2), format.number(n)]),
    ),
  ]
}
