import type { Input } from '../../client/call.ts'
import type { Search } from '../../routes/search.ts'
import { oneOf, text } from '../../routes/search.ts'
import { columnsOf } from './column-names.ts'
import type { ColumnName } from './column-names.ts'
import { readWorth, writeWorth } from './worth-search.ts'

type BookInput = Input<'portfolio'>
export type PortfolioSort = NonNullable<BookInput['sort']>
export type PortfolioGroup = NonNullable<BookInput['group']>

/** What the portfolio's address holds, and so what a view is: a link to it shows the same rows in the same order. */
export interface PortfolioSearch {
  sort?: PortfolioSort | undefined
  down?: true | undefined
  query?: string | undefined
  state?: (typeof STATES)[number] | undefined
  /** 0 stands for not enough evidence. */
  rung?: number | undefined
  constraint?: (typeof CONSTRAINTS)[number] | undefined
  /** `-` stands for nobody. */
  lead?: string | undefined
  sector?: (typeof SECTORS)[number] | undefined
  ends?: number | undefined
  risks?: boolean | undefined
  /** A band of annual value, as `worth-search.ts` writes it. */
  worth?: string | undefined
  group?: PortfolioGroup | undefined
  /** Absent: as a table. */
  view?: 'map' | undefined
  /** The columns beside the client, in order, with commas between; absent: as at first. */
  columns?: string | undefined
}

export const STATES = ['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'ended'] as const
export const CONSTRAINTS = ['competence', 'integrity', 'benevolence'] as const
export const SECTORS = ['saas', 'professional_services', 'manufacturing', 'other'] as const
export const GROUPS = ['state', 'rung', 'lead', 'sector'] as const satisfies PortfolioGroup[]
export const ENDS = [30, 90, 180, 365] as const
export const NOBODY = '-'
/** With more clients than this on a map they are counted in cells. */
export const POINTS_MAX = 120
const SORTS = [
  'name',
  'state',
  'rung',
  'gap',
  'adherence',
  'keptUs',
  'valueAtRisk',
  'contractEnd',
  'lead',
  'sector',
  'risks',
  'value',
] as const satisfies PortfolioSort[]

export function readPortfolioSearch(search: Search): PortfolioSearch {
  const columns = text(search['columns'])
  const worth = readWorth(text(search['worth']))
  return {
    sort: oneOf(search['sort'], SORTS),
    down: search['down'] === true ? true : undefined,
    query: text(search['query'])?.slice(0, 200),
    state: oneOf(search['state'], STATES),
    rung: within(search['rung'], 5),
    constraint: oneOf(search['constraint'], CONSTRAINTS),
    lead: text(search['lead'])?.slice(0, 320),
    sector: oneOf(search['sector'], SECTORS),
    ends: within(search['ends'], 3660),
    risks: typeof search['risks'] === 'boolean' ? search['risks'] : undefined,
    worth: worth === undefined ? undefined : writeWorth(worth),
    group: oneOf(search['group'], GROUPS),
    view: oneOf(search['view'], ['map']),
    columns: columns === undefined ? undefined : joined(columnsOf(columns)),
  }
}

function joined(columns: readonly ColumnName[]): string | undefined {
  return columns.length === 0 ? undefined : columns.join(',')
}

function within(value: unknown, most: number): number | undefined {
  const number = Number(value)
  return value !== undefined && Number.isInteger(number) && number >= 0 && number <= most ? number : undefined
}

/** The same search as the server's question. */
export function portfolioInput(search: PortfolioSearch): BookInput {
  const { sort, down, query, state, rung, constraint, lead, sector, ends, risks, worth, group } = search
  return {
    ...(sort === undefined ? {} : { sort }),
    ...(down ? { descending: true } : {}),
    ...(group === undefined ? {} : { group }),
    ...(query === undefined ? {} : { query }),
    ...(state === undefined ? {} : { states: [state] }),
    ...(rung === undefined ? {} : { rungs: [rung] }),
    ...(constraint === undefined ? {} : { constraints: [constraint] }),
    ...(lead === undefined ? {} : { lead: lead === NOBODY ? '' : lead }),
    ...(sector === undefined ? {} : { sectors: [sector] }),
    ...(ends === undefined ? {} : { endsWithin: ends }),
    ...(risks === undefined ? {} : { hasRisks: risks }),
    ...worthInput(worth),
  }
}

function worthInput(written: string | undefined): Pick<BookInput, 'valueFrom' | 'valueBelow' | 'hasValue'> {
  const worth = readWorth(written)
  if (worth === undefined) return {}
  if (!worth.isKnown) return { hasValue: false }
  return { valueFrom: worth.from, ...(worth.below === null ? {} : { valueBelow: worth.below }) }
}

/** The same clients for the map, which has an order of its own. */
export function mapInput(search: PortfolioSearch): Input<'portfolio-map'> {
  const { sort: _sort, descending: _descending, group: _group, ...filters } = portfolioInput(search)
  return { ...filters, pointsMax: POINTS_MAX }
}

/** Every filter off. */
export const NO_FILTERS = {
  query: undefined,
  state: undefined,
  rung: undefined,
  constraint: undefined,
  lead: undefined,
  sector: undefined,
  ends: undefined,
  risks: undefined,
  worth: undefined,
} as const satisfies PortfolioSearch

export function isFiltered(search: PortfolioSearch): boolean {
  return Object.keys(NO_FILTERS).some((name) => search[name as keyof typeof NO_FILTERS] !== undefined)
}
