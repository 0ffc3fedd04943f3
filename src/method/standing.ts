import { clarityOf } from './agreement/clarity.ts'
import { decisionsOf } from './agreement/decisions.ts'
import { feedbackOf } from './agreement/feedback.ts'
import { currentHandoff } from './agreement/handoff.ts'
import { milestonesOf } from './agreement/milestones.ts'
import { nextStepOf } from './agreement/next-step.ts'
import { questionsOf, successOf } from './agreement/questions.ts'
import { scopeOf } from './agreement/scope.ts'
import { supportOf } from './delivery/cases.ts'
import { patternsOf } from './delivery/patterns.ts'
import { slaStanding } from './delivery/sla-standing.ts'
import { leadOf } from './agreement/lead.ts'
import { offersOf } from './coach/offers.ts'
import { dueOf } from './due.ts'
import { coverageOf } from './evidence/coverage.ts'
import { historyUntil } from './history/history.ts'
import type { History } from './history/history.ts'
import { endOfDay, staysOf, zoneAt } from './history/stays.ts'
import { ladderOf } from './ladder/ladder.ts'
import { observedToday } from './ladder/rung.ts'
import { changesAt, firstChange, momentOf } from './moment.ts'
import type { Moment } from './moment.ts'
import { onboardingOf } from './onboarding/onboarding.ts'
import { discoveriesOf, expansionOf, spacesOf } from './portfolio/expansion.ts'
import { fitOf } from './portfolio/fit.ts'
import { initiativesOf } from './portfolio/initiatives.ts'
import { precedentQuestions } from './portfolio/precedent-questions.ts'
import { renewalOf } from './portfolio/renewal.ts'
import { reviewsOf, walkAwayOf } from './portfolio/reviews.ts'
import { predictionsStanding } from './predictions/realization.ts'
import { asksOf } from './promises/asks.ts'
import { commitmentCounts } from './promises/reliability.ts'
import { cadenceOf } from './rhythm/cadence.ts'
import { risksOf } from './risk/risks.ts'
import type { Standing } from './standing-types.ts'
import { assetOf } from './states/asset.ts'
import { focusOf, stageOf } from './states/stage.ts'
import { namedState } from './states/named.ts'
import type { NamedState } from './states/named.ts'
import { stateOf } from './states/state.ts'
import { parseDay } from './time/day.ts'
import type { Day } from './time/day.ts'
import { formatInstant, parseInstant } from './time/instant.ts'
import type { EpochMs, Instant } from './time/instant.ts'
import { trustOf } from './trust/trust.ts'

export interface AssessOptions {
  /** A bare day means its last instant in the account's zone; today means `now`. */
  asOf: Day | Instant
  now: EpochMs
}

/**
 * The standing of one account at a moment, under the history's policy (LEDGER §5). The same ledger, moment and policy
 * give the same standing, key for key. Throws a RangeError on an `asOf` that is neither a day nor an instant: whoever
 * takes one from a person checks it with `isMoment` first.
 */
export function assess(history: History, options: AssessOptions): Standing {
  const { view, moment } = viewAt(history, options)
  for (const { from } of staysOf(view)) changesAt(moment, from)
  const named = namedState(view)
  const parts = partsOf(view, moment, named)
  const { ladder, trust, risks, patterns, renewal, commitments } = parts
  const stateSince = named.began?.day ?? -Infinity
  const scene = { history: view, moment, trust, us: commitments.us, patterns, risks, renewal, stateSince }
  const { standing: state, proposal } = stateOf(named, scene, ladder.alternatives.status === 'open')
  const stage = stageOf(view, moment, named.name)
  const standing = {
    v: 1 as const,
    account: view.account,
    asOf: options.asOf,
    policy: view.policy.id,
    state,
    stage,
    focus: focusOf(stage, scene),
    nextStep: nextStepOf(parts.clarity, parts.questions, ladder),
    ...parts,
    offers: offersOf(view, moment, { state, ladder, renewal }),
    due: dueOf(view, moment, { state, proposal, ladder, trust, risks, renewal, precedents: parts.precedents }),
  }
  const change = view.cut ? null : firstChange(moment)
  return { ...standing, validUntil: change === null ? null : formatInstant(change) }
}

/** What the ledger tells by the moment asked about, and that moment. Throws as `assess` does. */
export function viewAt(history: History, options: AssessOptions): { view: History; moment: Moment } {
  const at = instantOf(history, options)
  const view = historyUntil(history, at)
  return { view, moment: momentOf(at, view.zone) }
}

type Parts = Omit<
  Standing,
  'v' | 'account' | 'asOf' | 'policy' | 'state' | 'stage' | 'focus' | 'nextStep' | 'offers' | 'due' | 'validUntil'
>

/** What each chapter says by itself, in the order it is written out. */
function partsOf(view: History, moment: Moment, named: NamedState): Parts {
  const observed = observedToday(view, moment)
  const trust = trustOf(view, moment)
  const patterns = patternsOf(view, moment)
  return {
    coverage: coverageOf(view, moment.day, observed),
    ladder: ladderOf(view, moment, observed, trust),
    trust,
    commitments: { us: commitmentCounts(view, 'us', moment), client: commitmentCounts(view, 'client', moment) },
    cadence: cadenceOf(view, moment),
    predictions: predictionsStanding(view, moment),
    sla: slaStanding(view, moment),
    clarity: clarityOf(view, moment.day),
    questions: questionsOf(view),
    success: successOf(view),
    scope: scopeOf(view, moment),
    onboarding: onboardingOf(view, moment),
    risks: risksOf(view, moment, named),
    asset: assetOf(view, moment),
    renewal: renewalOf(view, moment),
    patterns,
    support: supportOf(view, moment),
    asks: asksOf(view, moment),
    feedback: feedbackOf(view, moment),
    milestones: milestonesOf(view, moment),
    decisions: decisionsOf(view, moment),
    handoff: currentHandoff(view),
    fit: fitOf(view, moment),
    ...portfolioOf(view, moment, { trust, patterns, state: named.name }),
  }
}

type Portfolio = Pick<
  Standing,
  'walkAway' | 'initiatives' | 'discoveries' | 'spaces' | 'expansion' | 'reviews' | 'precedents'
>

/** Chapter 9: what the relationship may grow into, and what was decided of it. */
function portfolioOf(
  view: History,
  moment: Moment,
  { trust, patterns, state }: Pick<Standing, 'trust' | 'patterns'> & { state: NamedState['name'] },
): Portfolio {
  const initiatives = initiativesOf(view, moment, leadOf(view))
  const spaces = spacesOf(view, moment)
  return {
    walkAway: walkAwayOf(view),
    initiatives,
    discoveries: discoveriesOf(view, moment),
    spaces,
    expansion: expansionOf(view, { trust, spaces, patterns, initiatives }),
    reviews: reviewsOf(view),
    precedents: precedentQuestions(view, state),
  }
}

function instantOf(history: History, { asOf, now }: AssessOptions): EpochMs {
  const day = parseDay(asOf)
  if (day !== null) {
    const stays = staysOf(history)
    return day === zoneAt(stays, now).dayOf(now) ? now : endOfDay(stays, day)
  }
  const at = parseInstant(asOf)
  if (at === null) throw new RangeError(`neither a day nor an instant: ${asOf.slice(0, 40)}`)
  return at
}
