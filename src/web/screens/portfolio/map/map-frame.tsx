import { useRef } from 'react'
import type { ReactNode } from 'react'
import { mapTexts } from '#words/web-map.ts'
import { useLanguage, useTexts } from '../../../language/language.tsx'
import { useWidth } from '../../../parts/use-width.ts'
import { mapGeometry } from './map-geometry.ts'
import type { MapGeometry, MapRow } from './map-geometry.ts'
import { useRungName } from './map-words.ts'

interface MapFrameProps {
  /** What is drawn, in a sentence. */
  label: string
  rowHeight: number
  hasUnknownRung: boolean
  hasUnknownValue: boolean
  currency: string
  /** What stands at the axis, and at which place of the drawing. */
  ticksOf: (at: MapGeometry) => { x: number; text: string }[]
  children: (at: MapGeometry) => ReactNode
}

/** The rows of the rungs, the strip of values that are not known, and the axis; what lies in it is drawn by others. */
export function MapFrame({ label, currency, ticksOf, children, ...asked }: MapFrameProps) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  // The height is there before the width is known: nothing moves when the map is drawn.
  const { height } = mapGeometry({ width: width ?? 1000, ...asked })
  const at = width === null ? null : mapGeometry({ width, ...asked })
  return (
    <div ref={place} className="book-map-place" style={{ minBlockSize: height }}>
      {at === null ? null : (
        <svg
          className="book-map"
          width={at.width}
          height={at.height}
          viewBox={`0 0 ${at.width} ${at.height}`}
          role="group"
          aria-label={label}
        >
          {at.rows.map((row) => (
            <Row key={row.rung ?? 'unknown'} row={row} at={at} />
          ))}
          <line className="map-line" x1={0} x2={at.width} y1={at.bottom} y2={at.bottom} />
          {at.strip ? <Strip at={at} strip={at.strip} /> : null}
          <Axis at={at} ticks={ticksOf(at)} currency={currency} />
          {children(at)}
        </svg>
      )}
    </div>
  )
}

function Row({ row, at }: { row: MapRow; at: MapGeometry }) {
  const name = useRungName()(row.rung)
  const y = at.isNarrow ? row.top + 14 : row.middle + 4
  return (
    <>
      <line className="map-line" x1={0} x2={at.width} y1={row.top} y2={row.top} />
      <text className={row.rung === null ? 'map-rung-unknown' : 'map-rung'} x={0} y={y} aria-hidden="true">
        {row.rung === null ? null : <tspan className="map-rung-figure">{row.rung} </tspan>}
        {name}
      </text>
    </>
  )
}

function Strip({ at, strip }: { at: MapGeometry; strip: NonNullable<MapGeometry['strip']> }) {
  const texts = useTexts(mapTexts)
  const x = strip.right + 8
  return (
    <>
      <line className="map-strip-edge" x1={x} x2={x} y1={at.rows[0]?.top ?? 0} y2={at.bottom + 20} />
      <text className="map-text map-strip-name" x={strip.left} y={at.bottom + 17} aria-hidden="true">
        {texts.unknownValue}
      </text>
    </>
  )
}

interface AxisProps {
  at: MapGeometry
  ticks: { x: number; text: string }[]
  currency: string
}

function Axis({ at, ticks, currency }: AxisProps) {
  const texts = useTexts(mapTexts)
  const { locale } = useLanguage()
  return (
    <g aria-hidden="true" lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      {ticks.map(({ x, text }) => (
        <g key={x}>
          <line className="map-tick" x1={x} x2={x} y1={at.rows[0]?.top ?? 0} y2={at.bottom} />
          <text className="map-text map-tick-text" x={x} y={at.bottom + 17}>
            {text}
          </text>
        </g>
      ))}
      <text className="map-text map-axis" x={at.width} y={at.bottom + 36}>
        {texts.axis(currency)}
      </text>
    </g>
  )
}
