import type { Policy } from '../policy.ts'
import { round6 } from '../round.ts'
import { ATTRIBUTES } from './attributes.ts'
import type { Attribute } from './attributes.ts'
import type { Engagement } from './engagement.ts'

/** Unknown is neither zero nor a match: what one side does not tell is not compared. */
export type Likeness = 'same' | 'near' | 'different' | 'unknown'

export interface Comparison {
  attribute: Attribute
  likeness: Likeness
  weight: number
}

/** How alike two engagements are, attribute by attribute. */
export interface Alike {
  /** The share of the compared weight that is the same, what is near counting half; null where too little is known. */
  score: number | null
  compared: number
  attributes: Comparison[]
}

/** P5: similarity that can be explained: each attribute the same, near, different or unknown, weighed as the policy says. */
export function alike(ours: Engagement, theirs: Engagement, policy: Policy): Alike {
  const attributes = ATTRIBUTES.map((attribute): Comparison => {
    const likeness = LIKENESS[attribute](ours, theirs, policy)
    return { attribute, likeness, weight: policy.precedentWeights[attribute] }
  })
  const known = attributes.filter(({ likeness }) => likeness !== 'unknown')
  const of = sum(known.map(({ weight }) => weight))
  const matching = sum(known.map(({ likeness, weight }) => weight * SHARE[likeness]))
  const isEnough = known.length >= policy.precedentAttributesMin && of > 0
  return { score: isEnough ? round6(matching / of) : null, compared: known.length, attributes }
}

const SHARE: Readonly<Record<Likeness, number>> = { same: 1, near: 0.5, different: 0, unknown: 0 }

type Compare = (ours: Engagement, theirs: Engagement, policy: Policy) => Likeness

const LIKENESS: Readonly<Record<Attribute, Compare>> = {
  sector: (a, b) => bySameness(a.sector, b.sector),
  relationshipType: (a, b) => byGroup(a.relationshipType, b.relationshipType),
  industry: (a, b) => byWords(a.industry, b.industry),
  size: (a, b) => bySize(a.size, b.size),
  engagement: (a, b) => byWords(a.engagement, b.engagement),
  region: (a, b) => byWords(a.region, b.region),
  tags: (a, b) => byTags(a.tags, b.tags),
  annualValue: (a, b, { precedentValueBands }) => byBand(a.annualValue, b.annualValue, precedentValueBands),
  lengthDays: (a, b, { precedentLengthBands }) => byBand(a.lengthDays, b.lengthDays, precedentLengthBands),
  state: (a, b) => byOrder(a.state, b.state),
}

function bySameness(a: string | null, b: string | null): Likeness {
  if (a === null || b === null) return 'unknown'
  return a === b ? 'same' : 'different'
}

/** Relationships that go on are near each other; so are those that end with what they deliver. */
const GOING_ON = ['high_touch', 'advisory', 'retainer']

function byGroup(a: string | null, b: string | null): Likeness {
  if (a === null || b === null || a === b) return bySameness(a, b)
  return GOING_ON.includes(a) === GOING_ON.includes(b) ? 'near' : 'different'
}

/** Labels a firm chose itself are the same however they are written, and near where one holds the other. */
function byWords(a: string | null, b: string | null): Likeness {
  if (a === null || b === null) return 'unknown'
  const [left, right] = [plain(a), plain(b)]
  if (left === right) return 'same'
  return left.includes(right) || right.includes(left) ? 'near' : 'different'
}

function plain(label: string): string {
  return label.normalize('NFKC').toLowerCase().trim()
}

/** Head counts are near within a factor of two. */
function bySize(a: string | number | null, b: string | number | null): Likeness {
  if (a === null || b === null) return 'unknown'
  if (typeof a === 'string' || typeof b === 'string') return byWords(String(a), String(b))
  if (a === b) return 'same'
  return Math.max(a, b) <= 2 * Math.min(a, b) ? 'near' : 'different'
}

function byTags(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'unknown'
  const [left, right] = [new Set(a.map(plain)), new Set(b.map(plain))]
  const shared = [...left].filter((tag) => right.has(tag)).length
  if (shared === 0) return 'different'
  return shared === left.size && shared === right.size ? 'same' : 'near'
}

/** The same band, or the one beside it. */
function byBand(a: number | null, b: number | null, bands: readonly number[]): Likeness {
  if (a === null || b === null) return 'unknown'
  return bySteps(bandOf(a, bands) - bandOf(b, bands))
}

/** The last edge that is reached. */
function bandOf(value: number, bands: readonly number[]): number {
  return bands.filter((edge) => edge <= value).length
}

const COURSE = ['prospect', 'establishing', 'operating', 'expanding', 'renewing']

/** States stand in the course of a relationship: neighbours are near. */
function byOrder(a: string | null, b: string | null): Likeness {
  if (a === null || b === null || a === b) return bySameness(a, b)
  const [left, right] = [COURSE.indexOf(a), COURSE.indexOf(b)]
  return left < 0 || right < 0 ? 'different' : bySteps(left - right)
}

function bySteps(steps: number): Likeness {
  if (steps === 0) return 'same'
  return Math.abs(steps) === 1 ? 'near' : 'different'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
