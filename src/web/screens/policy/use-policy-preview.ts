import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { PolicyChanges } from '#method/policy-schema.ts'
import { call } from '../../client/call.ts'
import type { Output } from '../../client/call.ts'

export type MovedStanding = Output<'preview-policy'>['rows'][number]

export interface PolicyPreview {
  rows: MovedStanding[]
  looked: number
}

/** Which standings other numbers would change, worked out page by page over all clients. It can be stopped. */
export function usePolicyPreview(changes: PolicyChanges) {
  const wanted = JSON.stringify(changes)
  const [looked, setLooked] = useState(0)
  const stopping = useRef<AbortController>(null)
  const run = useMutation({
    mutationFn: async () => {
      stopping.current = new AbortController()
      setLooked(0)
      return { of: wanted, ...(await previewAll(changes, stopping.current.signal, setLooked)) }
    },
  })
  // What was worked out for other changes says nothing about these.
  const found = run.data?.of === wanted ? run.data : null
  return {
    start: () => run.mutate(),
    stop: () => stopping.current?.abort(),
    isRunning: run.isPending,
    looked,
    found,
    problem: run.error instanceof DOMException ? null : run.error,
  }
}

async function previewAll(
  changes: PolicyChanges,
  signal: AbortSignal,
  tell: (looked: number) => void,
): Promise<PolicyPreview> {
  const rows: MovedStanding[] = []
  let looked = 0
  let cursor: string | null = null
  do {
    const page: Output<'preview-policy'> = await call(
      'preview-policy',
      { changes, ...(cursor === null ? {} : { cursor }) },
      { signal },
    )
    rows.push(...page.rows)
    looked += page.looked
    tell(looked)
    cursor = page.next
  } while (cursor !== null)
  return { rows, looked }
}
