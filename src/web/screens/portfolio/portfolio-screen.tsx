import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { useWide } from '../../parts/use-wide.ts'
import { AsOfControl } from '../shell/as-of-control.tsx'
import { BookTools } from './book-tools.tsx'
import { EmptyPortfolio } from './empty-portfolio.tsx'
import { Filters } from './filters.tsx'
import { PortfolioList } from './portfolio-list.tsx'
import { PortfolioTable } from './portfolio-table.tsx'
import { isFiltered, NO_FILTERS, portfolioInput } from './portfolio-search.ts'
import { useBook } from './use-book.ts'
import { useColumns } from './use-columns.ts'
import './portfolio-screen.css'

/** The whole book, one row a client, sorted, filtered and grouped by the server. */
export function PortfolioScreen() {
  const { t } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const isWide = useWide(1040)
  useTitle(t.portfolio.title)
  const input = useMemo(() => portfolioInput(search), [search])
  const { book, data, error, refetch } = useBook(input)
  const { columns } = useColumns()
  if (data?.total === 0 && !isFiltered(search)) return <EmptyPortfolio />
  return (
    <>
      <header className="screen-head">
        <h1>{t.portfolio.title}</h1>
        <span className="screen-head-note">{data?.total ? t.portfolio.clients(data.total) : null}</span>
        <div className="screen-head-acts">
          <AsOfControl />
        </div>
      </header>
      <div className="book-bar">
        <Filters isWide={isWide} />
        <BookTools isWide={isWide} />
      </div>
      {search.asOf === undefined ? null : <p className="portfolio-note">{t.portfolio.asOfNote}</p>}
      {error ? (
        <ProblemNotice problem={error} act={<Button onClick={() => void refetch()}>{t.problem.retry}</Button>} />
      ) : null}
      {data?.total === 0 ? <NoneFit /> : null}
      {data?.total ? isWide ? <PortfolioTable book={book} columns={columns} /> : <PortfolioList book={book} /> : null}
    </>
  )
}

function NoneFit() {
  const { t } = useLanguage()
  const navigate = useNavigate({ from: '/portfolio' })
  return (
    <Empty
      title={t.portfolio.none}
      act={
        <Button onClick={() => void navigate({ search: (search) => ({ ...search, ...NO_FILTERS }) })}>
          {t.portfolio.clear}
        </Button>
      }
    />
  )
}
