import { formatOf } from '../format.ts'
import type { PortfolioParams } from '../params/portfolio.ts'
import type { Sentences } from '../table.ts'
import { standingLabels } from './labels-standing.ts'

const { count, list, number } = formatOf('en')

const dimensionsOf = (dimensions: readonly (keyof typeof standingLabels.trust)[]) =>
  list(dimensions.map((dimension) => standingLabels.trust[dimension].toLowerCase()))

const ended = {
  client: 'ended by the client',
  us: 'ended by us',
  completed: 'completed as agreed',
  walked_away: 'left by us after the three tests',
  lost: 'lost before signing',
  untold: 'ended without a reason told',
}

/** Chapter 9: expansion, reviews, precedents. */
export const portfolio = {
  'expansion.no_source': () =>
    'Nothing to expand on: no support pattern of six weeks, and no problem space the client raised.',
  'expansion.trust_unaudited': ({ dimensions }) =>
    `Trust is not earned while it is not audited. Audit ${dimensionsOf(dimensions)}.`,
  'expansion.trust_low': ({ dimensions }) => `Trust is too low to expand on: ${dimensionsOf(dimensions)}.`,
  'expansion.no_brief': () => 'There is no open initiative brief.',
  'review.nothing_killed': () =>
    'Everything is decided, and nothing was stopped or killed. That can be right; look once more.',
  'review.undecided': ({ relationships, initiatives }) =>
    `Not decided yet: ${count(relationships, { one: 'relationship', other: 'relationships' })}, ${count(initiatives, { one: 'initiative', other: 'initiatives' })}.`,
  'precedent.none': () => 'No past engagement is similar enough to learn from.',
  'precedent.too_few': ({ n, needed }) =>
    `Too few to say: ${count(n, { one: 'similar engagement', other: 'similar engagements' })}; rates are told from ${number(needed)} on.`,
  'precedent.rate': ({ count: found, n, outcome }) =>
    `Of the ${number(n)} most similar, ${number(found)} ${found === 1 ? 'was' : 'were'} ${ended[outcome]}.`,
} satisfies Sentences<PortfolioParams>
