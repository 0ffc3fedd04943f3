import type { ReactNode } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { Said } from '../../parts/said.tsx'
import type { ColumnName } from './column-names.ts'
import type { PortfolioSort } from './portfolio-search.ts'
import {
  DueCell,
  EndCell,
  PromiseCell,
  RhythmCell,
  RiskCell,
  RungCell,
  StateCell,
  TrustCell,
  ValueCell,
  WorthCell,
} from './row-cells.tsx'
import type { PortfolioRow, RowFacts } from './row-facts.ts'

export interface Column {
  name: ColumnName
  /** What the server sorts by; absent where it can't. */
  sort?: PortfolioSort
  /** Numbers read better from their large end first. */
  isDownFirst?: boolean
  isNumber?: boolean
  cell: (facts: RowFacts, row: PortfolioRow) => ReactNode
}

export const CLIENT = { name: 'client', sort: 'name' } as const

const most = { isDownFirst: true, isNumber: true }

export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  state: { name: 'state', sort: 'state', cell: (facts) => <StateCell facts={facts} /> },
  rung: { name: 'rung', sort: 'rung', isDownFirst: true, cell: (facts) => <RungCell facts={facts} /> },
  trust: { name: 'trust', cell: (facts) => <TrustCell facts={facts} /> },
  rhythm: { name: 'rhythm', sort: 'adherence', cell: (facts) => <RhythmCell facts={facts} /> },
  kept: { name: 'kept', sort: 'keptUs', cell: (facts) => <PromiseCell facts={facts} /> },
  risks: { name: 'risks', sort: 'risks', ...most, cell: (facts) => <RiskCell facts={facts} /> },
  valueAtRisk: { name: 'valueAtRisk', sort: 'valueAtRisk', ...most, cell: (facts) => <ValueCell facts={facts} /> },
  contractEnd: { name: 'contractEnd', sort: 'contractEnd', isNumber: true, cell: (facts) => <EndCell facts={facts} /> },
  due: { name: 'due', isNumber: true, cell: (facts) => <DueCell facts={facts} /> },
  lead: { name: 'lead', sort: 'lead', cell: (_, { lead }) => (lead === null ? null : <Said>{lead}</Said>) },
  sector: { name: 'sector', sort: 'sector', cell: (_, { sector }) => <SectorCell sector={sector} /> },
  value: { name: 'value', sort: 'value', ...most, cell: (facts) => <WorthCell facts={facts} /> },
}

function SectorCell({ sector }: Pick<PortfolioRow, 'sector'>) {
  const { label } = useLanguage()
  return sector === null ? <span className="cell-minor">–</span> : label('sector', sector)
}
