import { Link } from '@tanstack/react-router'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'

export function WaitingScreen() {
  const { t } = useLanguage()
  return (
    <p className="waiting" role="status">
      {t.shell.loading}
    </p>
  )
}

export function FailedScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useLanguage()
  return (
    <div className="fallback">
      <ProblemNotice
        problem={error instanceof Error ? error : new Error(String(error))}
        act={<Button onClick={reset}>{t.problem.retry}</Button>}
      />
    </div>
  )
}

export function MissingScreen() {
  const { t } = useLanguage()
  return (
    <div className="fallback">
      <Empty
        isScreen
        title={t.problem.notFound}
        act={
          <Link className="button button-main" to="/portfolio">
            {t.problem.home}
          </Link>
        }
      >
        {t.problem.notFoundText}
      </Empty>
    </div>
  )
}
