import type { Day } from '#method/time/day.ts'
import type { Output } from '../../client/call.ts'
import type { Standing } from '../../client/shapes.ts'
import { rungFacts } from '../client/glyphs.ts'
import type { RungFacts, TrustFacts } from '../client/glyphs.ts'

export type PortfolioRow = Output<'portfolio'>['rows'][number]

/** What one row of the portfolio shows. What comes with the full standing is null until that is there. */
export interface RowFacts {
  state: PortfolioRow['state']
  rung: RungFacts
  isEvidenced: boolean
  trust: TrustFacts | null
  /** The slots of all rituals together; `none` where no ritual is agreed. */
  rhythm: Slots | 'none' | null
  adherence: number | null
  promises: PortfolioRow['glance']['promises'] | null
  keptRate: number | null
  valueAtRisk: PortfolioRow['valueAtRisk']
  contractEnd: Day | null
  /** The days on which something is due, in order. */
  due: readonly Day[] | null
  risks: number | null
  annualValue: PortfolioRow['valueAtRisk']
}

type Slots = NonNullable<PortfolioRow['glance']['rhythm']>

/** What the row tells of today. On a past day only that day's standing knows, and until it has come nothing does. */
export function rowFacts(row: PortfolioRow, standing: Standing | undefined, isPast: boolean): RowFacts {
  if (!isPast) return ofRow(row)
  return standing === undefined ? unknownYet(row) : ofStanding(standing)
}

function ofStanding(standing: Standing): RowFacts {
  return {
    state: standing.state.named,
    rung: rungFacts(standing.ladder),
    isEvidenced: standing.ladder.evidenced,
    trust: standing.trust,
    rhythm: standing.cadence.rituals.length === 0 ? 'none' : slotsOf(standing.cadence.rituals),
    adherence: standing.cadence.adherence,
    promises: standing.commitments.us,
    keptRate: standing.commitments.us.keptRate,
    valueAtRisk: standing.asset.valueAtRisk,
    contractEnd: standing.renewal?.end ?? null,
    due: standing.due.map(({ on }) => on),
    risks: standing.risks.filter(({ accepted }) => accepted === null).length,
    annualValue: null,
  }
}

function slotsOf(rituals: Standing['cadence']['rituals']): Slots {
  const sum = (name: keyof Slots) => rituals.reduce((total, ritual) => total + ritual[name], 0)
  return { held: sum('held'), late: sum('late'), missed: sum('missed'), excused: sum('excused') }
}

function ofRow(row: PortfolioRow): RowFacts {
  const { uncapped, cap, trust, rhythm, promises, due, annualValue } = row.glance
  return {
    state: row.state,
    rung: { rung: row.rung, uncapped: uncapped, claimed: row.claimed, cap },
    isEvidenced: row.rung !== null,
    trust: { ...trust, primaryConstraint: row.constraint },
    rhythm: rhythm ?? 'none',
    adherence: row.adherence,
    promises,
    keptRate: row.keptRate.us,
    valueAtRisk: row.valueAtRisk,
    contractEnd: row.contractEnd,
    due,
    risks: row.risks,
    annualValue,
  }
}

function unknownYet(row: PortfolioRow): RowFacts {
  return {
    ...ofRow(row),
    state: null,
    rung: { rung: null, uncapped: null, claimed: null, cap: null },
    isEvidenced: true,
    trust: null,
    rhythm: null,
    adherence: null,
    promises: null,
    keptRate: null,
    valueAtRisk: null,
    contractEnd: null,
    due: null,
    risks: null,
    annualValue: null,
  }
}
