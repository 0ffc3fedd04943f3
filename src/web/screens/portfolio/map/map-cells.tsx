import { Link } from '@tanstack/react-router'
import { mapTexts } from '#words/web-map.ts'
import { useLanguage, useTexts } from '../../../language/language.tsx'
import { cellSearch } from './cell-search.ts'
import { MapFrame } from './map-frame.tsx'
import type { MapGeometry, MapRow } from './map-geometry.ts'
import { CELL_SIZE, radiusOf } from './map-scale.ts'
import { useRungName, useShortMoney } from './map-words.ts'
import type { BookMap, MapCell } from './map-words.ts'

const ROW = 62
/** The count stands below its circle, so that neither has to make room for the other. */
const COUNT_LINE = 18
/** A number of four digits and its comma. */
const COUNT_ROOM = 34
const TICK_ROOM = 56

/** Many clients: how many stand on a rung within a band of value; a circle's area is what is at risk there. */
export function MapCells({ map, cells }: { map: BookMap; cells: readonly MapCell[] }) {
  const texts = useTexts(mapTexts)
  const money = useShortMoney(map.currency)
  const ticksOf = (at: MapGeometry) => {
    const width = bandWidth(at, map)
    const every = Math.max(Math.ceil(TICK_ROOM / width), 1)
    const last = map.bands.at(-1)?.below ?? null
    const edges = [...map.bands.map(({ from }) => from), ...(last === null ? [] : [last])]
    return edges.flatMap((edge, index) =>
      index % every === 0 ? [{ x: Math.round(at.plot.left + index * width), text: money(edge) }] : [],
    )
  }
  return (
    <>
      <p className="map-reading">{texts.pickCell}</p>
      <MapFrame
        label={texts.label(map.total)}
        rowHeight={ROW}
        hasUnknownRung={cells.some(({ rung }) => rung === null)}
        hasUnknownValue={cells.some(({ band }) => band === null)}
        currency={map.currency}
        ticksOf={ticksOf}
      >
        {(at) => at.rows.map((row) => <RowOfCells key={row.rung ?? 'unknown'} {...{ row, at, map, cells }} />)}
      </MapFrame>
    </>
  )
}

function bandWidth({ plot }: MapGeometry, { bands }: BookMap): number {
  return (plot.right - plot.left) / Math.max(bands.length, 1)
}

interface RowProps {
  row: MapRow
  at: MapGeometry
  map: BookMap
  cells: readonly MapCell[]
}

function RowOfCells({ row, at, map, cells }: RowProps) {
  const most = Math.max(...cells.map(({ riskInBase }) => riskInBase), 0)
  const width = bandWidth(at, map)
  return cells
    .filter(({ rung }) => rung === row.rung)
    .map((cell) => {
      const { left, right } =
        cell.band === null && at.strip
          ? at.strip
          : { left: at.plot.left + (cell.band ?? 0) * width, right: at.plot.left + ((cell.band ?? 0) + 1) * width }
      return (
        <Cell
          key={cell.band ?? 'unknown'}
          {...{ cell, map, left, right, row }}
          r={radiusOf(cell.riskInBase, most, CELL_SIZE)}
        />
      )
    })
}

interface CellProps {
  cell: MapCell
  map: BookMap
  left: number
  right: number
  row: MapRow
  r: number
}

function Cell({ cell, map, left, right, row, r }: CellProps) {
  const { format } = useLanguage()
  const x = (left + right) / 2
  return (
    <Link
      className="map-cell"
      data-row
      from="/portfolio"
      to="/portfolio"
      search={(search) => ({ ...search, ...cellSearch(cell, map) })}
      aria-label={useCellWords(cell, map)}
    >
      <rect
        className="map-cell-place"
        x={left + 1}
        y={row.middle - row.half}
        width={Math.max(right - left - 2, 1)}
        height={row.half * 2}
        rx={4}
      />
      {cell.riskInBase > 0 ? <circle className="map-circle" cx={x} cy={row.middle - COUNT_LINE / 2} r={r} /> : null}
      <text className="map-count" x={x} y={row.middle + row.half - 5} aria-hidden="true">
        {right - left < COUNT_ROOM ? cell.count : format.number(cell.count)}
      </text>
    </Link>
  )
}

function useCellWords(cell: MapCell, map: BookMap): string {
  const { format } = useLanguage()
  const texts = useTexts(mapTexts)
  const nameOf = useRungName()
  const band = useBandWords(map)
  const money = useShortMoney(map.currency)
  const { rung, count, riskInBase, riskUnknown } = cell
  return format.list([
    texts.clients(count),
    rung === null ? texts.unknownRung : texts.rung(rung, nameOf(rung)),
    band(cell.band),
    riskUnknown === count ? texts.riskUnknown : texts.atRisk(money(riskInBase)),
    ...(riskUnknown > 0 && riskUnknown < count ? [texts.riskUnknownOf(riskUnknown)] : []),
  ])
}

/** A band of value in words. */
export function useBandWords({ bands, currency }: BookMap): (band: number | null) => string {
  const texts = useTexts(mapTexts)
  const money = useShortMoney(currency)
  return (band) => {
    const found = band === null ? undefined : bands[band]
    if (found === undefined) return texts.unknownValue
    return found.below === null ? texts.over(money(found.from)) : texts.between(money(found.from), money(found.below))
  }
}
