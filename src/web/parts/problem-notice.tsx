import type { ReactNode } from 'react'
import { RequestProblem } from '../client/problem.ts'
import { useLanguage } from '../language/language.tsx'
import type { Language } from '../language/language.tsx'
import { Notice } from './notice.tsx'

/** What went wrong, where it went wrong: the server's own sentence, or what keeps it from being reached. */
export function ProblemNotice({ problem, act }: { problem: Error; act?: ReactNode }) {
  const { t } = useLanguage()
  const lines = problemLines(problem, { t })
  return (
    <Notice tone="alert" title={t.problem.title} act={act}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}

export function problemLines(problem: Error, { t }: Pick<Language, 't'>): string[] {
  if (!(problem instanceof RequestProblem)) return [t.problem.unknown]
  if (problem.kind === 'unreachable') return [t.problem.network]
  if (problem.refusal === null) return [t.problem.unknown]
  return [...new Set(problem.refusal.errors.map(({ detail }) => detail))]
}
