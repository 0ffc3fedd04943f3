import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../client/call.ts'
import { useLanguage } from '../../language/language.tsx'
import { problemLines } from '../../parts/problem-notice.tsx'
import { forgetClients } from './recent-clients.ts'
import { whisper } from './whispers.tsx'

/** The sample firm, in with one click and out with one. */
export function useSample() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const refresh = async () => {
    forgetClients()
    await queries.invalidateQueries()
    await navigate({ to: '/portfolio', search: {} })
  }
  const coming = useMutation({
    mutationFn: () => call('sample-in', {}),
    onSuccess: async ({ accounts }) => {
      await refresh()
      whisper(t.shell.sampleCame(accounts))
    },
    onError: (problem) => whisper(problemLines(problem, { t }).join(' ')),
  })
  const leaving = useMutation({
    mutationFn: () => call('sample-out', {}),
    onSuccess: async ({ removed }) => {
      await refresh()
      whisper(t.shell.sampleGone(removed))
    },
    onError: (problem) => whisper(problemLines(problem, { t }).join(' ')),
  })
  return {
    come: () => coming.mutate(),
    leave: () => leaving.mutate(),
    isBusy: coming.isPending || leaving.isPending,
  }
}
