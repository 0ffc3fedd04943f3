import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Said } from '../../parts/said.tsx'

interface ClientLineProps {
  account: string
  name: string
  /** The verdict that opens at once. */
  why?: string
  children: ReactNode
}

/** A client and what is said of it; it opens the standing the sentence comes from. */
export function ClientLine({ account, name, why, children }: ClientLineProps) {
  return (
    <li>
      <Link data-row to="/clients/$account" params={{ account }} search={why === undefined ? {} : { why }}>
        <Said>{name}</Said>
      </Link>
      <span>{children}</span>
    </li>
  )
}
