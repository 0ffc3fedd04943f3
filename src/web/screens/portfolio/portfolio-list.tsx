import { useRef } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { usePageRows } from '../../parts/use-rows.ts'
import { GroupName } from './group-name.tsx'
import { ClientLink } from './portfolio-table.tsx'
import { DueCell, RungCell, StateCell, TrustCell } from './row-cells.tsx'
import type { PortfolioRow } from './row-facts.ts'
import type { Book } from './use-book.ts'
import { useRowFacts } from './use-row-facts.ts'
import { useSeen } from './use-seen.ts'
import './portfolio-list.css'

const ITEM = 84
const HEAD = 44

/** The portfolio on a narrow screen: a client is three short lines. */
export function PortfolioList({ book }: { book: Book }) {
  const { t } = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const { lines, rowAt } = book
  const { items, total } = usePageRows(list, {
    count: lines.count,
    height: (index) => (lines.at(index).kind === 'head' ? HEAD : ITEM),
    keyOf: String,
  })
  useSeen(book, items)
  return (
    <ul ref={list} className="portfolio-list" aria-label={t.portfolio.title} style={{ height: total }}>
      {items.map(({ index, top }) => {
        const line = lines.at(index)
        if (line.kind === 'head') {
          return (
            <li key={index} className="portfolio-list-head" style={{ transform: `translateY(${top}px)` }}>
              <GroupName head={line} />
            </li>
          )
        }
        const row = rowAt(line.place)
        return row ? <Item key={row.account} row={row} top={top} /> : <Coming key={index} top={top} />
      })}
    </ul>
  )
}

function Coming({ top }: { top: number }) {
  const { t } = useLanguage()
  return (
    <li className="row-coming" style={{ transform: `translateY(${top}px)` }}>
      <span className="unseen">{t.book.coming}</span>
      <i aria-hidden="true" />
    </li>
  )
}

function Item({ row, top }: { row: PortfolioRow; top: number }) {
  const facts = useRowFacts(row)
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
