import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { standingQuery } from '../../client/queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { usePageRows } from '../../parts/use-rows.ts'
import { DueCell, EndCell, PromiseCell, RhythmCell, RungCell, TrustCell, ValueCell } from './row-cells.tsx'
import { rowFacts } from './row-facts.ts'
import type { PortfolioRow, RowFacts } from './row-facts.ts'
import type { PortfolioSort } from './portfolio-search.ts'
import './portfolio-table.css'

interface Column {
  name: 'client' | 'state' | 'rung' | 'trust' | 'rhythm' | 'kept' | 'valueAtRisk' | 'contractEnd' | 'due'
  /** What the server sorts by; absent where it can't. */
  sort?: PortfolioSort
  /** Numbers and days read better from their large end first. */
  isDownFirst?: boolean
  isNumber?: boolean
  cell: (facts: RowFacts) => ReactNode
}

const COLUMNS: readonly Column[] = [
  { name: 'client', sort: 'name', cell: () => null },
  { name: 'state', sort: 'state', cell: (facts) => <StateCell facts={facts} /> },
  { name: 'rung', sort: 'rung', isDownFirst: true, cell: (facts) => <RungCell facts={facts} /> },
  { name: 'trust', cell: (facts) => <TrustCell facts={facts} /> },
  { name: 'rhythm', sort: 'adherence', cell: (facts) => <RhythmCell facts={facts} /> },
  { name: 'kept', sort: 'keptUs', cell: (facts) => <PromiseCell facts={facts} /> },
  {
    name: 'valueAtRisk',
    sort: 'valueAtRisk',
    isDownFirst: true,
    isNumber: true,
    cell: (facts) => <ValueCell facts={facts} />,
  },
  { name: 'contractEnd', sort: 'contractEnd', isNumber: true, cell: (facts) => <EndCell facts={facts} /> },
  { name: 'due', isNumber: true, cell: (facts) => <DueCell facts={facts} /> },
]

const ROW = 44

/** One row a client. Only the rows in sight are drawn; the others keep their place. */
export function PortfolioTable({ rows, onNearEnd }: { rows: readonly PortfolioRow[]; onNearEnd: () => void }) {
  const { t } = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const { items, above, below } = usePageRows(table, {
    count: rows.length,
    height: ROW,
    keyOf: (index) => rows[index]?.account ?? '',
    onNearEnd,
  })
  return (
    <table ref={table} className="portfolio-table" aria-rowcount={rows.length + 1} aria-label={t.portfolio.title}>
      <thead>
        <tr aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <HeadCell key={column.name} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        <Spacer height={above} />
        {items.map(({ index }) => {
          const row = rows[index]
          return row ? <Row key={row.account} row={row} index={index} /> : null
        })}
        <Spacer height={below} />
      </tbody>
    </table>
  )
}

function Spacer({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the room of rows out of sight */}
      <td colSpan={COLUMNS.length} style={{ height, padding: 0 }} />
    </tr>
  ) : null
}

function HeadCell({ column }: { column: Column }) {
  const { t } = useLanguage()
  const { sort = 'name', down } = useSearch({ from: '/inside/portfolio' })
  const navigate = useNavigate({ from: '/portfolio' })
  const title = t.portfolio.columns[column.name]
  const isSorted = column.sort === sort
  const toggle = () => {
    const isDown = isSorted ? !down : column.isDownFirst === true
    void navigate({
      search: (search) => ({ ...search, sort: column.sort, down: isDown ? true : undefined }),
      replace: true,
    })
  }
  return (
    <th
      scope="col"
      className={`column-${column.name}${column.isNumber ? ' column-number' : ''}`}
      aria-sort={isSorted ? (down ? 'descending' : 'ascending') : undefined}
    >
      {column.sort ? (
        <button type="button" onClick={toggle} title={t.portfolio.sortBy(title)}>
          {title}
          <span className="sort-mark" aria-hidden="true">
            {isSorted ? (down ? '↓' : '↑') : ''}
          </span>
        </button>
      ) : (
        title
      )}
    </th>
  )
}

function Row({ row, index }: { row: PortfolioRow; index: number }) {
  const { asOf } = useSearch({ from: '__root__' })
  const { data } = useQuery(standingQuery(row.account, asOf))
  const facts = rowFacts(row, data, asOf !== undefined)
  return (
    <tr aria-rowindex={index + 2}>
      {COLUMNS.map((column) =>
        column.name === 'client' ? (
          <th key="client" scope="row" className="column-client">
            <ClientLink row={row} />
          </th>
        ) : (
          <td key={column.name} className={`column-${column.name}${column.isNumber ? ' column-number' : ''}`}>
            {column.cell(facts)}
          </td>
        ),
      )}
    </tr>
  )
}

export function ClientLink({ row }: { row: PortfolioRow }) {
  return (
    <Link
      className="client-link"
      data-row
      to="/clients/$account"
      params={{ account: row.account }}
      search={(search) => ({ asOf: search.asOf })}
      title={row.name}
    >
      {row.name}
    </Link>
  )
}

export function StateCell({ facts: { state } }: { facts: RowFacts }) {
  const { label } = useLanguage()
  return state ? label('state', state) : <span className="cell-minor">–</span>
}
