import type { Day } from '#method/time/day.ts'
import type { Output } from '../../client/call.ts'
import type { Standing } from '../../client/shapes.ts'
import { rungFacts } from '../client/glyphs.ts'
import type { RungFacts } from '../client/glyphs.ts'

export type PortfolioRow = Output<'portfolio'>['rows'][number]

/** What one row of the portfolio shows. What comes with the full standing is null until that is there. */
export interface RowFacts {
  state: PortfolioRow['state']
  rung: RungFacts
  isEvidenced: boolean
  trust: Standing['trust'] | null
  cadence: Standing['cadence'] | null
  adherence: number | null
  promises: Standing['commitments']['us'] | null
  keptRate: number | null
  valueAtRisk: PortfolioRow['valueAtRisk']
  contractEnd: Day | null
  due: Standing['due'] | null
}

/** The row's own facts at once, the standing's as soon as they have come; on a past day only the standing knows. */
export function rowFacts(row: PortfolioRow, standing: Standing | undefined, isPast: boolean): RowFacts {
  if (!standing) return isPast ? unknownYet(row) : ofRow(row)
  return {
    state: standing.state.named,
    rung: rungFacts(standing.ladder),
    isEvidenced: standing.ladder.evidenced,
    trust: standing.trust,
    cadence: standing.cadence,
    adherence: standing.cadence.adherence,
    promises: standing.commitments.us,
    keptRate: standing.commitments.us.keptRate,
    valueAtRisk: standing.asset.valueAtRisk,
    contractEnd: standing.renewal?.end ?? (isPast ? null : row.contractEnd),
    due: standing.due,
  }
}

function ofRow(row: PortfolioRow): RowFacts {
  return {
    state: row.state,
    rung: { rung: row.rung, uncapped: null, claimed: row.claimed, cap: null },
    isEvidenced: row.rung !== null,
    trust: null,
    cadence: null,
    adherence: row.adherence,
    promises: null,
    keptRate: row.keptRate.us,
    valueAtRisk: row.valueAtRisk,
    contractEnd: row.contractEnd,
    due: null,
  }
}

function unknownYet(row: PortfolioRow): RowFacts {
  const rung = { rung: null, uncapped: null, claimed: null, cap: null }
  return { ...ofRow(row), state: null, rung, isEvidenced: true, adherence: null, keptRate: null, valueAtRisk: null }
}
