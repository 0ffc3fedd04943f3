import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReadEntry } from '../client/shapes.ts'
import './entry-link.css'

/** An entry that opens in its client's timeline. */
export function EntryLink({ read, children }: { read: ReadEntry; children: ReactNode }) {
  const { account, id } = read.entry
  return (
    <Link
      className="entry-link"
      data-row
      to="/clients/$account/timeline"
      params={{ account }}
      search={(search) => ({ asOf: search.asOf, entry: id })}
    >
      {children}
    </Link>
  )
}
