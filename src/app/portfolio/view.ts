import type { z } from 'zod'
import type { portfolioFilters } from '#contract/portfolio.ts'
import { DAY_MS, formatDay } from '#method/time/day.ts'
import type { EpochMs } from '#method/time/instant.ts'
import type { PortfolioFilter } from '#store/portfolio-filter.ts'

export type PortfolioFilters = z.output<z.ZodObject<typeof portfolioFilters>>

/** The same question as the store asks it: what is not known is null there, and days are days of the calendar. */
export function filterOf(view: PortfolioFilters, now: EpochMs): PortfolioFilter {
  const { query, states, rungs, constraints, lead, sectors, endsWithin, hasRisks } = view
  const { valueFrom, valueBelow, hasValue } = view
  return {
    ...(states === undefined ? {} : { state: states }),
    ...(rungs === undefined ? {} : { rung: rungs.map((rung) => (rung === 0 ? null : rung)) }),
    ...(constraints === undefined ? {} : { constraint: constraints }),
    ...(lead === undefined ? {} : { lead: [lead === '' ? null : lead] }),
    ...(sectors === undefined ? {} : { sector: sectors }),
    ...(endsWithin === undefined ? {} : { endsBy: formatDay(Math.floor(now / DAY_MS) + endsWithin) }),
    ...(hasRisks === undefined ? {} : { hasRisks }),
    ...(valueFrom === undefined ? {} : { valueFrom }),
    ...(valueBelow === undefined ? {} : { valueBelow }),
    ...(hasValue === undefined ? {} : { hasValue }),
    ...(query === undefined ? {} : { search: query }),
  }
}
