import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import { refreshAccount } from '../../client/refresh.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { problemLines } from '../../parts/problem-notice.tsx'
import { whisper } from '../shell/whispers.tsx'

/** Entries a machine found: they wait for a person's word, one by one or together. */
export function Waiting({ entries }: { entries: readonly ReadEntry[] }) {
  const { t } = useLanguage()
  const waiting = entries.filter(({ reading }) => reading.status === 'proposed')
  if (waiting.length < 2) return null
  return (
    <Notice tone="caution" title={t.entry.waiting(waiting.length)} act={<ProposalActs entries={waiting} />}>
      {t.entry.waitingText}
    </Notice>
  )
}

export function ProposalActs({ entries }: { entries: readonly ReadEntry[] }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const decide = useMutation({
    mutationFn: (verb: 'confirm' | 'reject') =>
      call(verb, { targets: entries.slice(0, 500).map(({ entry }) => entry.id) }),
    onSuccess: async (_, verb) => {
      const [first] = entries
      if (first) await refreshAccount(queries, first.entry.account)
      whisper(verb === 'confirm' ? t.entry.confirmed : t.entry.rejected)
    },
    onError: (problem) => whisper(problemLines(problem, { t }).join(' ')),
  })
  return (
    <span className="proposal-acts">
      <Button isBusy={decide.isPending} onClick={() => decide.mutate('confirm')}>
        {t.entry.confirm}
      </Button>
      <Button look="quiet" isBusy={decide.isPending} onClick={() => decide.mutate('reject')}>
        {t.entry.reject}
      </Button>
    </span>
  )
}
