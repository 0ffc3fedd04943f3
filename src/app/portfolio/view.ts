import type { z } from 'zod'
import type { portfolioView } from '#contract/portfolio.ts'
import { DAY_MS, formatDay } from '#method/time/day.ts'
import type { EpochMs } from '#method/time/instant.ts'
import type { PortfolioFilter } from '#store/portfolio-filter.ts'

export type PortfolioView = z.output<z.ZodObject<typeof portfolioView>>

/** The same question as the store asks it: what is not known is null there, and days are days of the calendar. */
export function filterOf(view: PortfolioView, now: EpochMs): PortfolioFilter {
  const { query, states, rungs, constraints, lead, sectors, endsWithin, hasRisks } = view
  return {
    ...(states === undefined ? {} : { state: states }),
    ...(rungs === undefined ? {} : { rung: rungs.map((rung) => (rung === 0 ? null : rung)) }),
    ...(constraints === undefined ? {} : { constraint: constraints }),
    ...(lead === undefined ? {} : { lead: [lead === '' ? null : lead] }),
    ...(sectors === undefined ? {} : { sector: sectors }),
    ...(endsWithin === undefined ? {} : { endsBy: formatDay(Math.floor(now / DAY_MS) + endsWithin) }),
    ...(hasRisks === undefined ? {} : { hasRisks }),
    ...(query === undefined ? {} : { search: query }),
  }
}
