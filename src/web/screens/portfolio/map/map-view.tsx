import { useSearch } from '@tanstack/react-router'
import { mapTexts } from '#words/web-map.ts'
import { useTexts } from '../../../language/language.tsx'
import { Button } from '../../../parts/button.tsx'
import { useSearchChange } from '../use-search-change.ts'
import { MapCells } from './map-cells.tsx'
import { MapPoints } from './map-points.tsx'
import { CELL_SIZE, POINT_SIZE, radiusOf } from './map-scale.ts'
import { MapTable } from './map-table.tsx'
import { useShortMoney } from './map-words.ts'
import type { BookMap } from './map-words.ts'
import '../../../parts/day-chart.css'
import './portfolio-map.css'

/** The book as a map: which clients stand deep, which are worth much, and where the two do not go together. */
export function MapView({ map }: { map: BookMap }) {
  const { asOf } = useSearch({ from: '__root__' })
  return (
    <figure className="map-figure">
      {asOf === undefined ? null : <TodayNote />}
      {map.points ? <MapPoints map={map} points={map.points} /> : <MapCells map={map} cells={map.cells ?? []} />}
      <Legend map={map} />
      <MapTable map={map} />
    </figure>
  )
}

function TodayNote() {
  const texts = useTexts(mapTexts)
  const change = useSearchChange()
  return (
    <p className="portfolio-note">
      {texts.today}{' '}
      <Button look="quiet" onClick={() => change({ view: undefined })}>
        {texts.toTable}
      </Button>
    </p>
  )
}

function Legend({ map }: { map: BookMap }) {
  const texts = useTexts(mapTexts)
  const money = useShortMoney(map.currency)
  const size = map.points ? POINT_SIZE : CELL_SIZE
  const told = map.points ?? map.cells ?? []
  const most = Math.max(...told.map(({ riskInBase }) => riskInBase ?? 0), 0)
  const hasUnknown = map.points?.some(({ riskInBase }) => riskInBase === null) ?? false
  const hasUnknownValue =
    map.points?.some(({ valueInBase }) => valueInBase === null) ?? map.cells?.some(({ band }) => band === null)
  return (
    <figcaption className="map-legend">
      <span>{texts.size}</span>
      {most > 0
        ? [most, most / 4].map((amount) => (
            <Sample key={amount} r={radiusOf(amount, most, size)} risk="some">
              {money(amount)}
            </Sample>
          ))
        : null}
      {map.points ? (
        <Sample r={size.least} risk="none">
          {texts.sizeNone}
        </Sample>
      ) : null}
      {hasUnknown ? (
        <Sample r={size.least} risk="unknown">
          {texts.sizeUnknown}
        </Sample>
      ) : null}
      {hasUnknownValue ? <span>{texts.unknownText}</span> : null}
    </figcaption>
  )
}

function Sample({ r, risk, children }: { r: number; risk: 'some' | 'none' | 'unknown'; children: string }) {
  return (
    <span>
      <svg width={r * 2 + 3} height={r * 2 + 3} aria-hidden="true">
        <circle className="map-circle" data-risk={risk} cx={r + 1.5} cy={r + 1.5} r={r} />
      </svg>
      {children}
    </span>
  )
}
