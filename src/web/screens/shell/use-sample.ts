import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Sample } from '#method/sample/worked-example.ts'
import { WORKED_EXAMPLE } from '#method/sample/worked-example.ts'
import type { WebTexts } from '#words/web.ts'
import { call } from '../../client/call.ts'
import { useMay } from '../../client/use-may.ts'
import { useLanguage } from '../../language/language.tsx'
import { problemLines } from '../../parts/problem-notice.tsx'
import { forgetClients } from './recent-clients.ts'
import { whisper } from './whispers.tsx'

/** The sample firm, or the worked example (L17), in with one click and out with one. */
export function useSample() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const mayAll = useMay('owner')
  const refresh = async () => {
    forgetClients()
    await queries.invalidateQueries()
  }
  const toPortfolio = async () => navigate({ to: '/portfolio', search: {} })
  // The example ended long ago: today its evidence is out of date, so it opens on its last day.
  const toExample = async () => {
    const { account, lastDay: asOf } = WORKED_EXAMPLE
    await navigate({ to: '/clients/$account', params: { account }, search: { asOf } })
  }
  const coming = useMutation({
    mutationFn: (which: Sample) => call('sample-in', { which }),
    onSuccess: async ({ accounts }, which) => {
      await refresh()
      await (which === 'firm' ? toPortfolio() : toExample())
      whisper(which === 'firm' ? t.shell.sampleCame(accounts) : t.shell.exampleCame)
    },
    onError: (problem) => whisper(problemLines(problem, { t }).join(' ')),
  })
  const leaving = useMutation({
    mutationFn: () => call('sample-out', {}),
    onSuccess: async ({ removed }) => {
      // Away from a client that is gone before its page is read again.
      await toPortfolio()
      await refresh()
      whisper(t.shell.sampleGone(removed))
    },
    onError: (problem) => whisper(problemLines(problem, { t }).join(' ')),
  })
  return {
    come: (which: Sample) => coming.mutate(which),
    /** Absent where the reader may not: it is an owner's to do. */
    leave: mayAll ? () => leaving.mutate() : undefined,
    /** Which one is on its way in. */
    coming: coming.isPending ? coming.variables : null,
    isBusy: coming.isPending || leaving.isPending,
  }
}

/** What the act is called that takes out what is open. */
export function sampleOutName(samples: readonly Sample[], { shell }: WebTexts): string {
  return samples.includes('firm') ? shell.sampleOut : shell.exampleOut
}
