import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { mapTexts } from '#words/web-map.ts'
import { useLanguage, useTexts } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { MapFrame } from './map-frame.tsx'
import type { MapGeometry } from './map-geometry.ts'
import { labelsOf, shortName, spreadInRow, widthOf } from './map-places.ts'
import type { Label } from './map-places.ts'
import { radiusOf, valueScale } from './map-scale.ts'
import { usePointWords, useShortMoney } from './map-words.ts'
import type { BookMap, MapPoint } from './map-words.ts'

const ROW = 92
const LEAST = 4
const LARGEST = { wide: 26, narrow: 20 }
const TICK_ROOM = 76
/** How far apart clients stand whose value is not known. */
const APART = 15

/** Each client a circle: its row is the rung, its place the value, its area the value at risk. */
export function MapPoints({ map, points }: { map: BookMap; points: readonly MapPoint[] }) {
  const texts = useTexts(mapTexts)
  const money = useShortMoney(map.currency)
  const [active, setActive] = useState<string | null>(null)
  const values = useMemo(() => points.flatMap(({ valueInBase: value }) => (value === null ? [] : [value])), [points])
  const ticksOf = ({ plot }: MapGeometry) => {
    const { ticks, low, place } = valueScale(values, Math.max(Math.floor((plot.right - plot.left) / TICK_ROOM), 2))
    const isClipped = values.some((value) => value < low)
    return ticks.map((tick) => ({
      x: Math.round(plot.left + place(tick) * (plot.right - plot.left)),
      text: tick === low && isClipped ? texts.atMost(money(tick)) : money(tick),
    }))
  }
  return (
    <>
      <Reading point={points.find(({ account }) => account === active)} />
      <MapFrame
        label={texts.label(points.length)}
        rowHeight={ROW}
        hasUnknownRung={points.some(({ rung }) => rung === null)}
        hasUnknownValue={points.some(({ valueInBase }) => valueInBase === null)}
        currency={map.currency}
        ticksOf={ticksOf}
      >
        {(at) => <Points at={at} points={points} values={values} active={active} onActive={setActive} />}
      </MapFrame>
    </>
  )
}

/** What the client says that is pointed at, in a place of its own: nothing lies over the map, and nothing moves. */
function Reading({ point }: { point: MapPoint | undefined }) {
  const texts = useTexts(mapTexts)
  const words = usePointWords()
  return (
    <p className="map-reading" aria-hidden="true">
      {point === undefined ? (
        texts.pick
      ) : (
        <>
          <strong dir="auto">
            <Said>{point.name}</Said>
          </strong>
          {words(point).map((said) => (
            <span key={said}>{said}</span>
          ))}
        </>
      )}
    </p>
  )
}

interface PointsProps {
  at: MapGeometry
  points: readonly MapPoint[]
  values: readonly number[]
  active: string | null
  onActive: (account: string | null) => void
}

interface Placed {
  point: MapPoint
  name: string
  x: number
  y: number
  r: number
}

function Points({ at, points, values, active, onActive }: PointsProps) {
  const placed = useMemo(() => placedPoints(points, values, at), [points, values, at])
  const labels = useMemo(() => labelsOf(placed, { left: at.left, right: at.width }), [placed, at])
  const shown = placed.findIndex(({ point }) => point.account === active)
  const reached = placed[shown]
  return (
    <>
      {placed.map((each, index) => (
        <Point
          key={each.point.account}
          placed={each}
          label={labels[index] ?? null}
          onActive={onActive}
          isActive={index === shown}
        />
      ))}
      {reached && labels[shown] === null ? <ReachedName placed={reached} at={at} /> : null}
    </>
  )
}

function placedPoints(points: readonly MapPoint[], values: readonly number[], at: MapGeometry): Placed[] {
  const { place } = valueScale(values, 1)
  const most = Math.max(...points.map(({ riskInBase }) => riskInBase ?? 0), 0)
  const size = { least: LEAST, largest: at.isNarrow ? LARGEST.narrow : LARGEST.wide }
  return at.rows.flatMap((row) => {
    const here = points.filter(({ rung }) => rung === row.rung)
    const apart = here.filter(({ valueInBase }) => valueInBase === null)
    const xOf = (point: MapPoint) =>
      point.valueInBase === null
        ? stripPlace(apart.indexOf(point), at)
        : at.plot.left + place(point.valueInBase) * (at.plot.right - at.plot.left)
    const circles = here.map((point) => ({
      point,
      name: point.name,
      x: Math.round(xOf(point)),
      r: radiusOf(point.riskInBase ?? 0, most, size),
    }))
    return spreadInRow(circles, row)
  })
}

function stripPlace(index: number, { strip, left }: MapGeometry): number {
  const { left: from, right } = strip ?? { left, right: left + APART }
  const across = Math.max(Math.floor((right - from) / APART), 1)
  return from + 8 + (index % across) * APART
}

interface PointProps {
  placed: Placed
  label: Label | null
  isActive: boolean
  onActive: (account: string | null) => void
}

function Point({ placed: { point, x, y, r }, label, isActive, onActive }: PointProps) {
  const { format } = useLanguage()
  const words = usePointWords()
  const { account, name, riskInBase } = point
  return (
    <Link
      className="map-point"
      data-row
      data-active={isActive || undefined}
      data-risk={riskInBase === null ? 'unknown' : riskInBase === 0 ? 'none' : 'some'}
      to="/clients/$account"
      params={{ account }}
      search={({ asOf }) => ({ asOf })}
      aria-label={`${name}: ${format.list(words(point))}`}
      onFocus={() => onActive(account)}
      onPointerEnter={() => onActive(account)}
    >
      {/* A small circle is hard to hit: around it there is room for a finger. */}
      <circle className="map-touch" cx={x} cy={y} r={Math.max(r, 12)} />
      <circle className="map-circle" cx={x} cy={y} r={r} />
      {label ? (
        <text className="map-name" x={label.x} y={label.y} textAnchor={label.anchor} aria-hidden="true">
          {label.text}
        </text>
      ) : null}
    </Link>
  )
}

/** The name of the client that is reached where there was no room for it: over the others, as long as it is reached. */
function ReachedName({ placed: { name, x, y, r }, at }: { placed: Placed; at: MapGeometry }) {
  const text = shortName(name)
  const from = Math.min(x + r + 5, at.width - widthOf(text))
  return (
    <text className="map-name map-name-reached" x={from} y={y + 4} aria-hidden="true">
      {text}
    </text>
  )
}
