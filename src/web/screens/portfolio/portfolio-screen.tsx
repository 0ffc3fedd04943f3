import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import { bookMapQuery } from '../../client/book-queries.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { later } from '../../later.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useWide } from '../../parts/use-wide.ts'
import { AsOfControl } from '../shell/as-of-control.tsx'
import { BookTools } from './book-tools.tsx'
import { EmptyPortfolio } from './empty-portfolio.tsx'
import { Filters } from './filters.tsx'
import { PortfolioList } from './portfolio-list.tsx'
import { PortfolioTable } from './portfolio-table.tsx'
import { isFiltered, mapInput, NO_FILTERS, portfolioInput } from './portfolio-search.ts'
import { useBook } from './use-book.ts'
import { useColumns } from './use-columns.ts'
import { useSearchChange } from './use-search-change.ts'
import './portfolio-screen.css'

const loadMap = () => import('./map/map-view.tsx')
const MapView = later(async () => (await loadMap()).MapView)

/** The whole book, as a table or as a map, sorted, filtered and grouped by the server. */
export function PortfolioScreen() {
  const { t } = useLanguage()
  const { view } = useSearch({ from: '/inside/portfolio' })
  const change = useSearchChange()
  useTitle(t.portfolio.title)
  useActs({ 'portfolio.view': () => change({ view: view === 'map' ? undefined : 'map' }) })
  return view === 'map' ? <BookAsMap /> : <BookAsTable />
}

function BookAsTable() {
  const { t } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const isWide = useWide(1040)
  const input = useMemo(() => portfolioInput(search), [search])
  const { book, data, error, refetch } = useBook(input)
  const { columns } = useColumns()
  return (
    <BookFrame total={data?.total} error={error} onRetry={refetch}>
      {search.asOf === undefined ? null : <p className="portfolio-note">{t.portfolio.asOfNote}</p>}
      {data?.total ? isWide ? <PortfolioTable book={book} columns={columns} /> : <PortfolioList book={book} /> : null}
    </BookFrame>
  )
}

function BookAsMap() {
  const search = useSearch({ from: '/inside/portfolio' })
  const input = useMemo(() => mapInput(search), [search])
  const { data, error, refetch } = useQuery(bookMapQuery(input))
  // What draws the map is fetched beside what it draws, not after it.
  useEffect(() => void loadMap(), [])
  return (
    <BookFrame total={data?.total} error={error} onRetry={refetch}>
      {data?.total ? <MapView map={data} meanwhile={<div className="book-map-wait" />} /> : null}
    </BookFrame>
  )
}

interface BookFrameProps {
  /** How many clients fit; undefined until that is known. */
  total: number | null | undefined
  error: Parameters<typeof ProblemNotice>[0]['problem'] | null
  onRetry: () => unknown
  children: ReactNode
}

/** What stands around the clients, however they are looked at. */
function BookFrame({ total, error, onRetry, children }: BookFrameProps) {
  const { t } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const isWide = useWide(1040)
  if (total === 0 && !isFiltered(search)) return <EmptyPortfolio />
  return (
    <>
      <header className="screen-head">
        <h1>{t.portfolio.title}</h1>
        <span className="screen-head-note">{total ? t.portfolio.clients(total) : null}</span>
        <div className="screen-head-acts">
          <ViewChoice />
          <AsOfControl />
        </div>
      </header>
      <div className="book-bar">
        <Filters isWide={isWide} />
        <BookTools isWide={isWide} />
      </div>
      {error ? (
        <ProblemNotice problem={error} act={<Button onClick={() => void onRetry()}>{t.problem.retry}</Button>} />
      ) : null}
      {total === 0 ? <NoneFit /> : null}
      {children}
    </>
  )
}

function ViewChoice() {
  const { t } = useLanguage()
  const { view } = useSearch({ from: '/inside/portfolio' })
  const change = useSearchChange()
  return (
    <Segmented
      label={t.book.look}
      choices={[
        { value: 'table', label: t.book.table },
        { value: 'map', label: t.book.map },
      ]}
      value={view ?? 'table'}
      onChoose={(chosen) => change({ view: chosen === 'map' ? 'map' : undefined })}
    />
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
