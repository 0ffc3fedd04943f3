import type { ReactNode } from 'react'
import { Icon } from '../../parts/icon.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import { useActed } from '../../writes/use-act.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { useEvidence } from './evidence-context.tsx'
import { RowActs } from './row-acts.tsx'
import './why-row.css'

interface WhyRowProps {
  /** The line's key: what `why` in the address holds while its evidence is open. */
  why: string
  mark?: ReactNode
  title: ReactNode
  /** What stands at the line's end: counts, a level, a day. */
  end?: ReactNode
  /** A sentence below: what is lacking, why it is so. */
  text?: ReactNode
  /** What can be done about it, below the line. */
  acts?: ReactNode
  /** What its acts are about: the line goes as soon as one is done, and comes back where it is undone or refused. */
  about?: string
  isLate?: boolean
}

/** A verdict as a line that opens onto its entries: beside it where there is room, else below it. */
export function WhyRow({ why, mark, title, end, text, acts, about, isLate }: WhyRowProps) {
  const { openKey, isBeside, toggle } = useEvidence()
  const acted = useActed()
  const isOpen = openKey === why
  if (about !== undefined && acted.has(about)) return null
  return (
    <li className="why-row" data-why={why} data-open={isOpen || undefined} data-late={isLate || undefined}>
      <button type="button" data-row aria-expanded={isOpen} onClick={() => toggle(why)}>
        {mark ? <span className="why-mark">{mark}</span> : null}
        <span className="why-title">{title}</span>
        {end ? <span className="why-end">{end}</span> : null}
        <span className="why-chevron">
          <Icon name="right" />
        </span>
        {text ? <span className="why-text">{text}</span> : null}
      </button>
      {acts ? <RowActs>{acts}</RowActs> : null}
      {about === undefined ? null : <ActProblem about={about} />}
      {isOpen && !isBeside ? <EvidencePane /> : null}
    </li>
  )
}
