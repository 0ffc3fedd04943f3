import { keepOnDevice, readOnDevice } from '../../client/on-device.ts'
import { readPortfolioSearch } from './portfolio-search.ts'
import type { PortfolioSearch } from './portfolio-search.ts'

/** What a reader keeps of how the book is looked at: in this browser, and nowhere else. */
export interface KeptViews {
  /** The columns they chose last, as an address writes them; null: as at first. */
  columns: string | null
  views: readonly NamedView[]
}

export interface NamedView {
  name: string
  search: PortfolioSearch
}

export const VIEWS_MAX = 50
export const NAME_LENGTH_MAX = 80

const keyOf = (by: string) => `kept.portfolio:${by}`

export function readViews(by: string): KeptViews {
  const kept = readOnDevice(keyOf(by))
  if (!isRecord(kept)) return { columns: null, views: [] }
  const views = Array.isArray(kept['views']) ? kept['views'].flatMap(viewOf) : []
  const { columns } = readPortfolioSearch({ columns: kept['columns'] })
  return { columns: columns ?? null, views: views.slice(0, VIEWS_MAX) }
}

export function keepViews(by: string, views: KeptViews): boolean {
  return keepOnDevice(keyOf(by), JSON.stringify(views))
}

/** A view of the same name takes the other's place; the newest stands last. */
export function withView(views: readonly NamedView[], view: NamedView): NamedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].slice(-VIEWS_MAX)
}

function viewOf(kept: unknown): NamedView[] {
  if (!isRecord(kept) || typeof kept['name'] !== 'string' || !isRecord(kept['search'])) return []
  return [{ name: kept['name'].slice(0, NAME_LENGTH_MAX), search: readPortfolioSearch(kept['search']) }]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
