import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useKeysOf } from '../../keys/keymap.ts'
import { ariaKeys } from '../../keys/press.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { Choice } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { MoreFilters } from './more-filters.tsx'
import { STATES } from './portfolio-search.ts'
import { useSearchChange } from './use-search-change.ts'
import './filters.css'

export function Filters({ isWide }: { isWide: boolean }) {
  const { t, label, labelsOf } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const filter = useSearchChange()
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
      <MoreFilters />
      {isWide || search.view === 'map' ? null : <SortChoice />}
    </div>
  )
}

function SortChoice() {
  const { t } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const filter = useSearchChange()
  const { columns } = t.portfolio
  const choices = [
    { value: 'name', name: columns.client, sort: 'name' as const },
    { value: 'rung', name: columns.rung, sort: 'rung' as const },
    { value: 'keptUs', name: columns.kept, sort: 'keptUs' as const },
    { value: 'valueAtRisk', name: columns.valueAtRisk, sort: 'valueAtRisk' as const },
    { value: 'contractEnd', name: columns.contractEnd, sort: 'contractEnd' as const },
    { value: 'risks', name: columns.risks, sort: 'risks' as const },
  ]
  return (
    <Choice
      aria-label={t.portfolio.sorted}
      choices={choices.map(({ value, name }) => ({ value, name: t.portfolio.sortBy(name) }))}
      value={search.sort ?? 'name'}
      onChange={({ target }) => {
        const sort = choices.find(({ value }) => value === target.value)?.sort
        filter({ sort, down: sort === 'valueAtRisk' || sort === 'rung' || sort === 'risks' ? true : undefined })
      }}
    />
  )
}

const TYPING_MS = 200

function FilterText() {
  const { t } = useLanguage()
  const { query } = useSearch({ from: '/inside/portfolio' })
  const filter = useSearchChange()
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
