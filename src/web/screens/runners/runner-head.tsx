import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Said } from '../../parts/said.tsx'
import './runner-head.css'

interface RunnerHeadProps {
  title: string
  account: string
  /** What the client is called; its room is there before it is known. */
  name: string | undefined
  children?: ReactNode
}

/** The head of a work that is done step by step about one client: what it is, and whom it is about. */
export function RunnerHead({ title, account, name, children }: RunnerHeadProps) {
  return (
    <header className="screen-head runner-head">
      <h1>{title}</h1>
      <Link className="runner-client" to="/clients/$account" params={{ account }}>
        {name === undefined ? '\u00a0' : <Said>{name}</Said>}
      </Link>
      {children ? <div className="screen-head-acts">{children}</div> : null}
    </header>
  )
}
