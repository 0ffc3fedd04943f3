import type { Input } from '../../client/call.ts'

export type PortfolioSort = NonNullable<Input<'portfolio'>['sort']>
type State = NonNullable<Input<'portfolio'>['states']>[number]

/** What the portfolio's address holds: a link to it shows the same rows in the same order. */
export interface PortfolioSearch {
  sort?: PortfolioSort | undefined
  down?: true | undefined
  query?: string | undefined
  state?: State | undefined
  /** 0 stands for not enough evidence. */
  rung?: number | undefined
}

export const STATES = ['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'ended'] as const
const SORTS: readonly string[] = [
  'name',
  'state',
  'rung',
  'gap',
  'adherence',
  'keptUs',
  'valueAtRisk',
  'contractEnd',
] satisfies PortfolioSort[]

export function readPortfolioSearch(search: Readonly<Record<string, unknown>>): PortfolioSearch {
  const { sort, down, query, state, rung } = search
  const value = Number(rung)
  return {
    sort: isSort(sort) ? sort : undefined,
    down: down === true ? true : undefined,
    query: typeof query === 'string' && query !== '' ? query.slice(0, 200) : undefined,
    state: STATES.find((each) => each === state),
    rung: rung !== undefined && Number.isInteger(value) && value >= 0 && value <= 5 ? value : undefined,
  }
}

function isSort(value: unknown): value is PortfolioSort {
  return typeof value === 'string' && SORTS.includes(value)
}

/** The same search as the server's question. */
export function portfolioInput({ sort, down, query, state, rung }: PortfolioSearch): Input<'portfolio'> {
  return {
    ...(sort === undefined ? {} : { sort }),
    ...(down ? { descending: true } : {}),
    ...(query === undefined ? {} : { query }),
    ...(state === undefined ? {} : { states: [state] }),
    ...(rung === undefined ? {} : { rungs: [rung] }),
    limit: 100,
  }
}
