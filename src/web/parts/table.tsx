import type { ReactNode } from 'react'
import './table.css'

export interface Column {
  name: string
  /** Figures stand at the end of their column, one below the other. */
  isNumber?: boolean
  /** Which way the rows stand by it, where they do. */
  sorted?: 'up' | 'down'
  onSort?: () => void
}

interface TableProps {
  /** What the table is of; read out, and shown where `hasCaption` says so. */
  caption: string
  hasCaption?: boolean
  columns: readonly Column[]
  /** Rows: `<tr>` with a `<th scope="row">` first; figures in `<td className="number">`. */
  children: ReactNode
}

/** A table without boxes: lines between rows, figures aligned. Wider than its place, it scrolls by itself. */
export function Table({ caption, hasCaption = false, columns, children }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className="table-place" tabIndex={0} role="group" aria-label={caption}>
      <table className="table">
        <caption className={hasCaption ? 'table-caption' : 'unseen'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.name} {...column} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

const DIRECTIONS = { up: 'ascending', down: 'descending' } as const

function Head({ name, isNumber = false, sorted, onSort }: Column) {
  return (
    <th
      scope="col"
      className={isNumber ? 'number' : undefined}
      aria-sort={sorted === undefined ? undefined : DIRECTIONS[sorted]}
    >
      {onSort ? (
        <button type="button" onClick={onSort}>
          {name}
          <span className="table-sorted" aria-hidden="true">
            {sorted === undefined ? '' : sorted === 'up' ? '↑' : '↓'}
          </span>
        </button>
      ) : (
        name
      )}
    </th>
  )
}
