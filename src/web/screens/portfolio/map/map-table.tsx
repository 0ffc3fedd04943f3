import { Link } from '@tanstack/react-router'
import { mapTexts } from '#words/web-map.ts'
import { useLanguage, useTexts } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { Table } from '../../../parts/table.tsx'
import { cellSearch } from './cell-search.ts'
import { useBandWords } from './map-cells.tsx'
import { useRungName, useShortMoney, whole } from './map-words.ts'
import type { BookMap, MapCell, MapPoint } from './map-words.ts'

/** The same as figures, for whoever reads them better. */
export function MapTable({ map }: { map: BookMap }) {
  const { t } = useLanguage()
  return (
    <details className="chart-table no-print">
      <summary>{t.chart.asTable}</summary>
      {map.points ? <PointTable points={map.points} /> : <CellTable map={map} cells={map.cells ?? []} />}
    </details>
  )
}

function PointTable({ points }: { points: readonly MapPoint[] }) {
  const { format } = useLanguage()
  const texts = useTexts(mapTexts)
  const rungOf = useRungCell()
  const { columns } = texts
  return (
    <Table
      caption={texts.label(points.length)}
      columns={[
        { name: columns.client },
        { name: columns.rung },
        { name: columns.value, isNumber: true },
        { name: columns.atRisk, isNumber: true },
      ]}
    >
      {points.map(({ account, name, rung, value, valueAtRisk }) => (
        <tr key={account}>
          <th scope="row">
            <ClientName account={account} name={name} />
          </th>
          <td>{rungOf(rung)}</td>
          <td className="number">{value === null ? texts.sizeUnknown : format.money(value)}</td>
          <td className="number">{valueAtRisk === null ? texts.sizeUnknown : format.money(whole(valueAtRisk))}</td>
        </tr>
      ))}
    </Table>
  )
}

function ClientName({ account, name }: Pick<MapPoint, 'account' | 'name'>) {
  return (
    <Link dir="auto" to="/clients/$account" params={{ account }} search={({ asOf }) => ({ asOf })}>
      <Said>{name}</Said>
    </Link>
  )
}

function CellTable({ map, cells }: { map: BookMap; cells: readonly MapCell[] }) {
  const { format } = useLanguage()
  const texts = useTexts(mapTexts)
  const rungOf = useRungCell()
  const bandOf = useBandWords(map)
  const money = useShortMoney(map.currency)
  const { columns } = texts
  return (
    <Table
      caption={texts.label(map.total)}
      columns={[
        { name: columns.rung },
        { name: columns.value },
        { name: columns.clients, isNumber: true },
        { name: columns.atRisk, isNumber: true },
      ]}
    >
      {cells.map((cell) => (
        <tr key={`${cell.rung ?? ''} ${cell.band ?? ''}`}>
          <th scope="row">{rungOf(cell.rung)}</th>
          <td>{bandOf(cell.band)}</td>
          <td className="number">
            <Link from="/portfolio" to="/portfolio" search={(search) => ({ ...search, ...cellSearch(cell, map) })}>
              {format.number(cell.count)}
            </Link>
          </td>
          <td className="number">
            {cell.riskUnknown === cell.count ? texts.sizeUnknown : money(cell.riskInBase)}
            {cell.riskUnknown > 0 && cell.riskUnknown < cell.count ? ` (${texts.riskUnknownOf(cell.riskUnknown)})` : ''}
          </td>
        </tr>
      ))}
    </Table>
  )
}

function useRungCell(): (rung: number | null) => string {
  const nameOf = useRungName()
  return (rung) => (rung === null ? nameOf(null) : `${rung} ${nameOf(rung)}`)
}
