import { useSearch } from '@tanstack/react-router'
import { TypedText } from '../../forms/typed-text.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Choice } from '../../parts/field.tsx'
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
      <TypedText
        label={t.portfolio.filter}
        placeholder={t.portfolio.filter}
        value={search.query ?? ''}
        onSettled={(typed) => filter({ query: typed === '' ? undefined : typed })}
      />
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
