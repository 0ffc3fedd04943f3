import { slaStatus } from '#method/delivery/sla.ts'
import type { SlaStatus } from '#method/delivery/sla.ts'
import type { Day } from '#method/time/day.ts'
import type { ReadEntry } from '../../client/shapes.ts'

/** A measured period of a dimension, with how it stands to its target. */
export interface Period {
  from: Day
  to: Day
  value: number
  status: SlaStatus
  entry: string
}

export interface Dimension {
  id: string
  name: string
  target: number
  unit: string
  better: 'higher' | 'lower'
  margin?: number
  /** Those the review is about, oldest first. */
  periods: readonly Period[]
}

/** A signed SLA as its review looks at it. */
export interface SlaBook {
  ref: string
  dimensions: readonly Dimension[]
  /** When it was reviewed last; null where it never was. */
  reviewedOn: Day | null
  cases: readonly Case[]
}

export interface Case {
  entry: string
  title: string
  on: Day
  level: string
}

/** Without a review before, as many of the latest periods are looked at as two quarters of months hold. */
const FIRST_PERIODS = 6

/** Q1: what each SLA has measured since its last review, and the cases that were opened meanwhile. Entries come oldest first. */
export function slaBooks(entries: readonly ReadEntry[], { margin, today }: { margin: number; today: Day }): SlaBook[] {
  const signed = new Map(of(entries, 'sla.signed').map((read) => [textOf(read.reading.data['ref']), read]))
  return [...signed].map(([ref, read]) => {
    const reviewedOn = of(entries, 'sla.reviewed').findLast(({ reading }) => reading.data['ref'] === ref)?.reading.at
    const since = reviewedOn?.slice(0, 10) ?? null
    const measured = of(entries, 'sla.measured').filter(({ reading }) => reading.data['ref'] === ref)
    const dimensions = dimensionsOf(read).map((dimension) => ({
      ...dimension,
      periods: periodsOf(measured, dimension, { since, margin, today }),
    }))
    const from = dimensions.flatMap(({ periods }) => periods.map((period) => period.from)).toSorted()[0]
    return { ref, dimensions, reviewedOn: since, cases: from === undefined ? [] : casesFrom(entries, from) }
  })
}

export function casesIn(cases: readonly Case[], { from, to }: Period): Case[] {
  return cases.filter(({ on }) => from <= on && on <= to)
}

function of(entries: readonly ReadEntry[], kind: string): ReadEntry[] {
  return entries.filter(({ entry }) => entry.kind === kind)
}

type Signed = Omit<Dimension, 'periods'>

function dimensionsOf({ reading }: ReadEntry): Signed[] {
  const dimensions: unknown[] = Array.isArray(reading.data['dimensions']) ? reading.data['dimensions'] : []
  return dimensions.flatMap((each) => {
    const found = new Map<string, unknown>(typeof each === 'object' && each !== null ? Object.entries(each) : [])
    const [target, margin] = [found.get('target'), found.get('margin')]
    if (typeof target !== 'number') return []
    const better = found.get('better') === 'lower' ? ('lower' as const) : ('higher' as const)
    const id = textOf(found.get('id'))
    const named = { id, name: textOf(found.get('name')) || id, target, unit: textOf(found.get('unit')), better }
    return [typeof margin === 'number' ? { ...named, margin } : named]
  })
}

interface Asked {
  since: Day | null
  margin: number
  today: Day
}

/** The periods that ended since the last review; the last word on a period holds. */
function periodsOf(measured: readonly ReadEntry[], dimension: Signed, { since, margin, today }: Asked): Period[] {
  const periods = new Map<string, Period>()
  for (const { entry, reading } of measured) {
    const { dimension: id, from, to, value } = reading.data
    if (id !== dimension.id || typeof value !== 'number') continue
    const [begin, end] = [textOf(from), textOf(to)]
    const status = slaStatus(dimension, value, margin)
    periods.set(`${begin} ${end}`, { from: begin, to: end, value, status, entry: entry.id })
  }
  const ended = [...periods.values()].filter(({ to }) => to <= today).toSorted((a, b) => (a.to < b.to ? -1 : 1))
  return since === null ? ended.slice(-FIRST_PERIODS) : ended.filter(({ to }) => to > since)
}

function casesFrom(entries: readonly ReadEntry[], from: Day): Case[] {
  return of(entries, 'case.opened')
    .map(({ entry, reading }) => ({
      entry: entry.id,
      title: textOf(reading.data['title']),
      on: reading.at.slice(0, 10),
      level: textOf(reading.data['level']),
    }))
    .filter(({ on }) => on >= from)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
