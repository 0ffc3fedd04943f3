import { Link } from '@tanstack/react-router'
import { useMay } from '../../client/use-may.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/notice.tsx'
import { useSample } from '../shell/use-sample.ts'
import { EmptyPortfolioSample } from './empty-sample.tsx'
import './portfolio-screen.css'

/** Before the first client: what will stand here, and the ways to begin. */
export function EmptyPortfolio() {
  const { t } = useLanguage()
  const sample = useSample()
  const [mayAll, mayWrite] = [useMay('owner'), useMay('member')]
  return (
    <div className="portfolio-empty">
      <Empty
        isScreen
        title={t.portfolio.emptyTitle}
        sample={<EmptyPortfolioSample />}
        act={
          <>
            {mayAll ? (
              <>
                <Button look="main" isBusy={sample.isBusy} onClick={() => sample.come('firm')}>
                  {sample.coming === 'firm' ? t.shell.sampleBusy : t.shell.sampleIn}
                </Button>
                <Button isBusy={sample.isBusy} onClick={() => sample.come('worked-example')}>
                  {sample.coming === 'worked-example' ? t.shell.exampleBusy : t.shell.exampleIn}
                </Button>
              </>
            ) : null}
            {mayWrite ? (
              <Link className="button button-quiet" to="/import">
                {t.portfolio.emptyOther}
              </Link>
            ) : null}
          </>
        }
      >
        {t.portfolio.emptyText}
      </Empty>
    </div>
  )
}
