import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useActs } from '../../keys/use-acts.ts'
import { useKeysOf } from '../../keys/keymap.ts'
import { ariaKeys } from '../../keys/press.ts'
import { usePortfolio } from '../../client/queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Empty } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { useWide } from '../../parts/use-wide.ts'
import { AsOfControl } from '../shell/as-of-control.tsx'
import { EmptyPortfolio } from './empty-portfolio.tsx'
import { PortfolioList } from './portfolio-list.tsx'
import { PortfolioTable } from './portfolio-table.tsx'
import { portfolioInput, STATES } from './portfolio-search.ts'
import type { PortfolioSearch } from './portfolio-search.ts'
import './filters.css'
import './portfolio-screen.css'

/** The whole book, one row a client, sorted and filtered by the server. */
export function PortfolioScreen() {
  const { t } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const isWide = useWide(1040)
  useTitle(t.portfolio.title)
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = usePortfolio(portfolioInput(search))
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  const isFiltered = search.query !== undefined || search.state !== undefined || search.rung !== undefined
  const more = () => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }
  if (data && rows.length === 0 && !isFiltered) return <EmptyPortfolio />
  return (
    <>
      <header className="screen-head">
        <h1>{t.portfolio.title}</h1>
        <span className="screen-head-note">{data && !hasNextPage ? t.portfolio.clients(rows.length) : null}</span>
        <div className="screen-head-acts">
          <AsOfControl />
        </div>
      </header>
      <Filters isWide={isWide} />
      {search.asOf === undefined ? null : <p className="portfolio-note">{t.portfolio.asOfNote}</p>}
      {error ? (
        <ProblemNotice problem={error} act={<Button onClick={() => void refetch()}>{t.problem.retry}</Button>} />
      ) : null}
      {data && rows.length === 0 ? <NoneFit /> : null}
      {rows.length > 0 ? (
        isWide ? (
          <PortfolioTable rows={rows} onNearEnd={more} />
        ) : (
          <PortfolioList rows={rows} onNearEnd={more} />
        )
      ) : null}
    </>
  )
}

function useFilter(): (change: Partial<PortfolioSearch>) => void {
  const navigate = useNavigate({ from: '/portfolio' })
  return (change) => void navigate({ search: (search) => ({ ...search, ...change }), replace: true })
}

function Filters({ isWide }: { isWide: boolean }) {
  const { t, label, labelsOf } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const filter = useFilter()
  const rungs = [
    ...labelsOf('rung').map(({ name, label: title }) => ({ value: String(name), name: `${name} ${title}` })),
    { value: '0', name: t.portfolio.notEvidenced },
  ]
  return (
    <div className="filters" role="search" aria-label={t.portfolio.filter}>
      <FilterText />
      <Choice
        aria-label={t.portfolio.state}
        none={t.portfolio.anyState}
        choices={STATES.map((value) => ({ value, name: label('state', value) }))}
        value={search.state ?? ''}
        onChange={({ target }) => filter({ state: STATES.find((each) => each === target.value) })}
      />
      <Choice
        aria-label={t.portfolio.rungFilter}
        none={t.portfolio.anyRung}
        choices={rungs}
        value={search.rung === undefined ? '' : String(search.rung)}
        onChange={({ target }) => filter({ rung: target.value === '' ? undefined : Number(target.value) })}
      />
      {isWide ? null : <SortChoice />}
    </div>
  )
}

function SortChoice() {
  const { t } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const filter = useFilter()
  const { columns } = t.portfolio
  const choices = [
    { value: 'name', name: columns.client, sort: 'name' as const },
    { value: 'rung', name: columns.rung, sort: 'rung' as const },
    { value: 'keptUs', name: columns.kept, sort: 'keptUs' as const },
    { value: 'valueAtRisk', name: columns.valueAtRisk, sort: 'valueAtRisk' as const },
    { value: 'contractEnd', name: columns.contractEnd, sort: 'contractEnd' as const },
  ]
  return (
    <Choice
      aria-label={t.portfolio.sorted}
      choices={choices.map(({ value, name }) => ({ value, name: t.portfolio.sortBy(name) }))}
      value={search.sort ?? 'name'}
      onChange={({ target }) => {
        const sort = choices.find(({ value }) => value === target.value)?.sort
        filter({ sort, down: sort === 'valueAtRisk' || sort === 'rung' ? true : undefined })
      }}
    />
  )
}

const TYPING_MS = 200

function FilterText() {
  const { t } = useLanguage()
  const { query } = useSearch({ from: '/inside/portfolio' })
  const filter = useFilter()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(query ?? '')
  useActs({ 'list.filter': () => input.current?.focus() })
  useEffect(() => {
    if (typed === (query ?? '')) return
    const timer = setTimeout(() => filter({ query: typed === '' ? undefined : typed }), TYPING_MS)
    return () => clearTimeout(timer)
  })
  return (
    <span className="filter-text">
      <Icon name="search" />
      <input
        ref={input}
        className="input"
        type="search"
        aria-label={t.portfolio.filter}
        placeholder={t.portfolio.filter}
        aria-keyshortcuts={ariaKeys(useKeysOf('list.filter'))}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key, currentTarget }) => (key === 'Escape' ? currentTarget.blur() : undefined)}
      />
    </span>
  )
}

function NoneFit() {
  const { t } = useLanguage()
  const navigate = useNavigate({ from: '/portfolio' })
  return (
    <Empty
      title={t.portfolio.none}
      act={<Button onClick={() => void navigate({ search: ({ asOf }) => ({ asOf }) })}>{t.portfolio.clear}</Button>}
    />
  )
}
