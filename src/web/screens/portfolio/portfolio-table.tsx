import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { Said } from '../../parts/said.tsx'
import { usePageRows } from '../../parts/use-rows.ts'
import type { ColumnName } from './column-names.ts'
import { CLIENT, COLUMNS } from './columns.tsx'
import type { Column } from './columns.tsx'
import { GroupName } from './group-name.tsx'
import type { GroupHead } from './group-name.tsx'
import type { PortfolioRow } from './row-facts.ts'
import type { Book } from './use-book.ts'
import { useRowFacts } from './use-row-facts.ts'
import { useSeen } from './use-seen.ts'
import './portfolio-table.css'

const ROW = 44

/** One row a client. Only the rows in sight are drawn; the others keep their place. */
export function PortfolioTable({ book, columns }: { book: Book; columns: readonly ColumnName[] }) {
  const { t } = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const { lines, rowAt } = book
  const { items, above, below } = usePageRows(table, { count: lines.count, height: ROW, keyOf: String })
  useSeen(book, items)
  const shown = columns.map((name) => COLUMNS[name])
  return (
    <table ref={table} className="portfolio-table" aria-rowcount={lines.count + 1} aria-label={t.portfolio.title}>
      <thead>
        <tr aria-rowindex={1}>
          <HeadCell column={CLIENT} />
          {shown.map((column) => (
            <HeadCell key={column.name} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        <Spacer height={above} across={shown.length + 1} />
        {items.map(({ index }) => {
          const line = lines.at(index)
          if (line.kind === 'head') return <GroupRow key={index} head={line} index={index} across={shown.length + 1} />
          const row = rowAt(line.place)
          return row ? (
            <Row key={row.account} row={row} index={index} columns={shown} />
          ) : (
            <ComingRow key={index} index={index} across={shown.length + 1} />
          )
        })}
        <Spacer height={below} across={shown.length + 1} />
      </tbody>
    </table>
  )
}

function GroupRow({ head, index, across }: { head: GroupHead; index: number; across: number }) {
  return (
    <tr aria-rowindex={index + 2} className="group-row">
      <th scope="rowgroup" colSpan={across}>
        <GroupName head={head} />
      </th>
    </tr>
  )
}

/** Keeps a row's place while it is on its way. */
function ComingRow({ index, across }: { index: number; across: number }) {
  const { t } = useLanguage()
  return (
    <tr aria-rowindex={index + 2} className="row-coming">
      <td colSpan={across}>
        <span className="unseen">{t.book.coming}</span>
        <i aria-hidden="true" />
      </td>
    </tr>
  )
}

function Spacer({ height, across }: { height: number; across: number }) {
  return height > 0 ? (
    <tr aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the room of rows out of sight */}
      <td colSpan={across} style={{ height, padding: 0 }} />
    </tr>
  ) : null
}

function HeadCell({ column }: { column: Omit<Column, 'cell' | 'name'> & { name: Column['name'] | 'client' } }) {
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

function Row({ row, index, columns }: { row: PortfolioRow; index: number; columns: readonly Column[] }) {
  const facts = useRowFacts(row)
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" className="column-client">
        <ClientLink row={row} />
      </th>
      {columns.map(({ name, isNumber, cell }) => (
        <td key={name} className={`column-${name}${isNumber ? ' column-number' : ''}`}>
          {cell(facts, row)}
        </td>
      ))}
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
      <Said>{row.name}</Said>
    </Link>
  )
}
