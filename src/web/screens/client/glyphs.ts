import type { TrustDimension } from '#method/standing-types.ts'
import type { Ladder, Trust } from '../../client/shapes.ts'
import type { Language } from '../../language/language.tsx'
import type { TrustGlyph } from '../../parts/trust-marks.tsx'

type Words = Pick<Language, 't' | 'label' | 'format'>

/** What a screen of many clients holds of a ladder: enough to draw the rung. */
export type RungFacts = Pick<Ladder, 'rung' | 'uncapped' | 'claimed'> & { cap: number | null }

export function rungFacts({ rung, uncapped, claimed, caps }: Ladder): RungFacts {
  return { rung, uncapped, claimed, cap: caps.length > 0 ? Math.min(...caps.map((cap) => cap.rung)) : null }
}

/** The rung drawing in words. */
export function rungLabel({ rung, uncapped, claimed, cap }: RungFacts, { t, label }: Words): string {
  const said = [rung === null ? t.rung.none : t.rung.evidenced(rung, label('rung', rung))]
  if (rung !== null && cap !== null && uncapped !== null && uncapped > rung) {
    said.push(t.rung.held(uncapped), t.rung.capped(cap))
  }
  if (claimed !== null) said.push(t.rung.claimed(claimed))
  return said.join(', ')
}

/** In their order. */
export const TRUST_DIMENSIONS: readonly TrustDimension[] = ['competence', 'integrity', 'benevolence']

/** What it takes to draw trust: the three ratings, and which of them holds the rest back. */
export type TrustFacts = Pick<Trust, 'primaryConstraint'> &
  Record<TrustDimension, Pick<Trust[TrustDimension], 'rating' | 'status'>>

export function trustGlyph(dimension: TrustDimension, trust: TrustFacts): TrustGlyph {
  const { rating, status } = trust[dimension]
  return { rating, status, isConstraint: trust.primaryConstraint === dimension }
}

/** The trust drawing in words. */
export function trustLabel(trust: TrustFacts, { t, label }: Words): string {
  const said = TRUST_DIMENSIONS.map((dimension) => {
    const { rating, status } = trust[dimension]
    const name = label('trust', dimension)
    const state = label('trustStatus', status)
    return rating === null ? t.trust.unrated(name, state) : t.trust.mark(name, rating, state)
  })
  if (trust.primaryConstraint) said.push(t.trust.constraint(label('trust', trust.primaryConstraint)))
  return said.join('; ')
}
