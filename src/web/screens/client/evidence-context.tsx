import type { Kind } from '#method/ledger/kinds.ts'
import { createContext, use } from 'react'
import type { Standing } from '../../client/shapes.ts'

/** What a line of the standing rests on: the key in the address, and what the pane beside it says. */
export interface Evidence {
  key: string
  title: string
  /** The verdict in a sentence: what it lacks, why it is held. */
  text?: string | undefined
  ids: readonly string[]
  /** Verdicts of a count rest on every entry of these kinds. */
  kinds?: readonly Kind[]
  /** Of these kinds, only the entries that speak of one thing or one person. */
  isOf?: (data: Readonly<Record<string, unknown>>) => boolean
  /** Whether it also says what the next rung lacks. */
  hasMissing?: boolean
  /** An unmet condition lists what used to hold it. */
  isPast?: boolean
}

interface EvidenceChoice {
  standing: Standing
  openKey: string | null
  /** Whether there is room to show the evidence beside the line; else it opens below it. */
  isBeside: boolean
  toggle: (key: string) => void
}

export const EvidenceContext = createContext<EvidenceChoice | null>(null)

export function useEvidence(): EvidenceChoice {
  const choice = use(EvidenceContext)
  if (!choice) throw new Error('useEvidence needs an EvidenceContext around it')
  return choice
}
