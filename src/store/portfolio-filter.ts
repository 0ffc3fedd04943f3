import { sql } from 'kysely'
import type { SelectQueryBuilder } from 'kysely'
import type { Tables } from './schema.ts'

/** Which relationships of the book are meant. Empty or absent lists filter nothing; null asks for what is not known. */
export interface PortfolioFilter {
  state?: readonly (string | null)[]
  rung?: readonly (number | null)[]
  constraint?: readonly (string | null)[]
  lead?: readonly (string | null)[]
  sector?: readonly (string | null)[]
  /** The last day on which a contract may end. */
  endsBy?: string
  hasRisks?: boolean
  /** The live contracts' annual value in the base currency: at least, below, and whether it is known at all. */
  valueFrom?: number
  valueBelow?: number
  hasValue?: boolean
  /** Part of a name or slug. */
  search?: string
}

type Rows<O> = SelectQueryBuilder<Tables, 'portfolio', O>

export function filtered<O>(rows: Rows<O>, filter: PortfolioFilter): Rows<O> {
  const { state, rung, constraint, lead, sector, endsBy, hasRisks, search } = filter
  const texts = { state, bottleneck: constraint, lead, sector }
  let query = rows
  for (const [column, values] of Object.entries(texts)) {
    if (values?.length) query = query.where(sql<boolean>`${sql.ref(`portfolio.${column}`)} in (${cells(values, '')})`)
  }
  if (rung?.length) query = query.where(sql<boolean>`portfolio.rung in (${cells(rung, -1)})`)
  if (endsBy !== undefined) query = query.where('portfolio.contract_end', '<=', endsBy)
  if (hasRisks !== undefined) query = query.where('portfolio.risks', hasRisks ? '>' : '=', 0)
  query = valued(query, filter)
  return search ? query.where(named(search)) : query
}

/** What is not known is stored below zero, and is neither much nor little. */
function valued<O>(rows: Rows<O>, { valueFrom, valueBelow, hasValue }: PortfolioFilter): Rows<O> {
  let query = rows
  const isKnown = hasValue ?? (valueFrom !== undefined || valueBelow !== undefined ? true : undefined)
  if (isKnown !== undefined) query = query.where('portfolio.value_base', isKnown ? '>=' : '<', 0)
  if (valueFrom !== undefined) query = query.where('portfolio.value_base', '>=', valueFrom)
  return valueBelow === undefined ? query : query.where('portfolio.value_base', '<', valueBelow)
}

function cells<T extends string | number>(values: readonly (T | null)[], unknown: T) {
  return sql.join(values.map((value) => value ?? unknown))
}

function named(search: string) {
  const pattern = `%${search
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`(portfolio.name_key like ${pattern} escape '\\' or portfolio.account like ${pattern} escape '\\')`
}
