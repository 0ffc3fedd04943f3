import { useLanguage } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useWrites, useWritesState } from './use-act.ts'

/** At the row it is about: why the act on it was refused. Nothing while none was. */
export function ActProblem({ about }: { about: string }) {
  const { t } = useLanguage()
  const writes = useWrites()
  const problem = useWritesState().refused.get(about)
  if (!problem) return null
  return (
    <ProblemNotice problem={problem} act={<Button onClick={() => writes.dismiss(about)}>{t.shell.close}</Button>} />
  )
}
