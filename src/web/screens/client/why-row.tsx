import type { ReactNode } from 'react'
import { Icon } from '../../parts/icon.tsx'
import { EvidencePane } from './evidence-pane.tsx'
import { useEvidence } from './evidence-context.tsx'
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
}

/** A verdict as a line that opens onto its entries: beside it where there is room, else below it. */
export function WhyRow({ why, mark, title, end, text }: WhyRowProps) {
  const { openKey, isBeside, toggle } = useEvidence()
  const isOpen = openKey === why
  return (
    <li className="why-row" data-open={isOpen || undefined}>
      <button type="button" data-row aria-expanded={isOpen} onClick={() => toggle(why)}>
        {mark ? <span className="why-mark">{mark}</span> : null}
        <span className="why-title">{title}</span>
        {end ? <span className="why-end">{end}</span> : null}
        <span className="why-chevron">
          <Icon name="right" />
        </span>
        {text ? <span className="why-text">{text}</span> : null}
      </button>
      {isOpen && !isBeside ? <EvidencePane /> : null}
    </li>
  )
}
