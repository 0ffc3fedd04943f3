import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { standingQuery } from '../../client/queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { usePageRows } from '../../parts/use-rows.ts'
import { ClientLink, StateCell } from './portfolio-table.tsx'
import { DueCell, RungCell, TrustCell } from './row-cells.tsx'
import { rowFacts } from './row-facts.ts'
import type { PortfolioRow } from './row-facts.ts'
import './portfolio-list.css'

const ITEM = 84

/** The portfolio on a narrow screen: a client is three short lines. */
export function PortfolioList({ rows, onNearEnd }: { rows: readonly PortfolioRow[]; onNearEnd: () => void }) {
  const { t } = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const { items, total } = usePageRows(list, {
    count: rows.length,
    height: ITEM,
    keyOf: (index) => rows[index]?.account ?? '',
    onNearEnd,
  })
  return (
    <ul ref={list} className="portfolio-list" aria-label={t.portfolio.title} style={{ height: total }}>
      {items.map(({ index, top }) => {
        const row = rows[index]
        return row ? <Item key={row.account} row={row} top={top} /> : null
      })}
    </ul>
  )
}

function Item({ row, top }: { row: PortfolioRow; top: number }) {
  const { asOf } = useSearch({ from: '__root__' })
  const { data } = useQuery(standingQuery(row.account, asOf))
  const facts = rowFacts(row, data, asOf !== undefined)
  return (
    <li style={{ transform: `translateY(${top}px)` }}>
      <ClientLink row={row} />
      <span className="portfolio-list-state">
        <StateCell facts={facts} />
      </span>
      <RungCell facts={facts} />
      <span className="portfolio-list-end">
        <TrustCell facts={facts} />
        <DueCell facts={facts} />
      </span>
    </li>
  )
}
