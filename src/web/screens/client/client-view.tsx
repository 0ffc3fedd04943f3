import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { Beside, useRoomBeside } from '../../parts/beside.tsx'
import type { Standing } from '../../client/shapes.ts'
import { EvidenceContext } from './evidence-context.tsx'
import { EvidencePane } from './evidence-pane.tsx'
import './standing/standing-screen.css'

interface ClientViewProps {
  standing: Standing
  /** What stands beside the view while no verdict is open. */
  aside: ReactNode
  /** What the aside is called. */
  label: string
  /** Where that goes without room beside. */
  narrow?: 'above' | 'below'
  children: ReactNode
}

/** A view of a client: verdicts and things as lines, each opening onto its entries beside it. What is open is in the address. */
export function ClientView({ standing, aside, label, narrow = 'below', children }: ClientViewProps) {
  const { t } = useLanguage()
  const isBeside = useRoomBeside()
  const { why } = useSearch({ strict: false })
  const navigate = useNavigate()
  const openKey = why ?? null
  const toggle = useCallback(
    (key: string) => {
      void navigate({
        to: '.',
        search: (search) => ({ ...search, why: search.why === key ? undefined : key }),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  const choice = useMemo(() => ({ standing, openKey, isBeside, toggle }), [standing, openKey, isBeside, toggle])
  useEffect(() => {
    // A link to a verdict leads to its line; choosing a line moves nothing.
    document.querySelector('.why-row[data-open]')?.scrollIntoView({ block: 'center' })
  }, [])
  useActs({
    'aside.close': openKey === null ? undefined : () => toggle(openKey),
    // Without a line in view it is the rung that is asked about: what holds it, and what the next one lacks.
    'client.why': () => toggle(focusedRow()?.dataset['why'] ?? 'rung.evidenced'),
    'client.act': () => focusedRow()?.querySelector<HTMLElement>('.row-acts button')?.click(),
  })
  return (
    <EvidenceContext value={choice}>
      <Beside
        label={openKey && isBeside ? t.client.evidence : label}
        narrow={narrow}
        aside={openKey && isBeside ? <EvidencePane /> : aside}
      >
        <div className="standing-main">
          {/* Opened by key from nowhere, the answer still has its place without room beside. */}
          {openKey === 'rung.evidenced' && !isBeside ? <EvidencePane /> : null}
          {children}
        </div>
      </Beside>
    </EvidenceContext>
  )
}

/** The line that has the focus, or holds what has it. */
function focusedRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-why]') ?? null
}
