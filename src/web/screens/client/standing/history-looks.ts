import type { TrustDimension } from '#method/standing-types.ts'
import type { Output } from '../../../client/call.ts'
import type { Language } from '../../../language/language.tsx'
import type { Series } from '../../../parts/day-chart.tsx'

export const LOOKS = ['rung', 'trust', 'kept'] as const
export type Look = (typeof LOOKS)[number]

type Point = Output<'trend'>['points'][number]

interface Drawn {
  low: number
  high: number
  levels: readonly number[]
  series: Series[]
  /** Whether the values are shares of one. */
  isShare: boolean
}

const OF_FIVE = { low: 1, high: 5, levels: [1, 2, 3, 4, 5], isShare: false }
const SHARES = { low: 0, high: 1, levels: [0, 0.5, 1], isShare: true }
const TRUST: readonly { dimension: TrustDimension; look: Series['look'] }[] = [
  { dimension: 'integrity', look: 'main' },
  { dimension: 'competence', look: 'broken' },
  { dimension: 'benevolence', look: 'thin' },
]

/** What a look at the history draws: the lines, and the scale they stand on. */
export function lookOf({
  look,
  points,
  t,
  label,
}: { look: Look; points: readonly Point[] } & Pick<Language, 't' | 'label'>): Drawn {
  const line = (name: string, drawn: Series['look'], valueOf: (point: Point) => number | null): Series => ({
    name,
    look: drawn,
    points: points.map((point) => ({ on: point.on, value: valueOf(point) })),
  })
  switch (look) {
    case 'rung':
      return {
        ...OF_FIVE,
        series: [
          line(t.views.evidenced, 'main', ({ rung }) => rung),
          line(t.views.claimed, 'broken', ({ claimed }) => claimed),
          line(t.views.uncapped, 'thin', ({ uncapped }) => uncapped),
        ],
      }
    case 'trust':
      return {
        ...OF_FIVE,
        series: TRUST.map(({ dimension, look: drawn }) =>
          line(label('trust', dimension), drawn, ({ trust }) => trust[dimension]),
        ),
      }
    case 'kept':
      return {
        ...SHARES,
        series: [
          line(t.views.keptRate, 'main', ({ keptRate }) => keptRate),
          line(t.views.adherence, 'broken', ({ adherence }) => adherence),
        ],
      }
  }
}
