import { clarityOf } from '../agreement/clarity.ts'
import { feedbackHeard } from '../agreement/feedback.ts'
import { timelineOf } from '../agreement/milestones.ts'
import { peopleOn } from '../agreement/people.ts'
import { lastAnswer, successFor } from '../agreement/questions.ts'
import { scopeItems } from '../agreement/scope.ts'
import { informalWork } from '../delivery/work.ts'
import { observationsWithin } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import { factOfId, factsOfKind } from '../history/history.ts'
import { firstLater, lastLater, thingsOf } from '../history/things.ts'
import { changesOn, isWithin } from '../moment.ts'
import { outputsOn } from '../onboarding/onboarding.ts'
import { watched } from '../promises/reliability.ts'
import { problemsUnowned } from '../risk/delivery-risks.ts'
import type { FocusItem, StageName } from '../standing-chapters.ts'
import type { Element } from '../standing-types.ts'
import { usableRating } from '../trust/trust.ts'
import { factsById, inQuarter, judged, lately, named, shown } from './item.ts'
import type { Item, ItemScene } from './item.ts'
import { initiativeBrief, reviewWithClient, ritualsAgreed, ritualsHeld } from './state-items.ts'

/** S4: what each stage is about. */
export const STAGE_LISTS: Readonly<Record<StageName, readonly Item[]>> = {
  pre_close: [expectations, fit, decisionMakers, stated('item.scope_clarity', 'scope'), riskSignals],
  onboarding: [
    intakeAndGoals,
    stated('item.roles', 'ownership'),
    timeline,
    deliverables,
    named('item.communication_norms', ritualsAgreed),
  ],
  active_delivery: [
    named('item.updates', ritualsHeld),
    feedbackLoops,
    changeHandling,
    issueResolution,
    visibleProgress,
  ],
  stabilization: [trustHolds, predictable, repeatable, lessConfusion, named('item.review_rhythm', reviewWithClient)],
  retention_and_growth: [
    renewalReadiness,
    newOpportunities,
    named('item.expansion', initiativeBrief),
    riskPrevention,
    longTermFit,
  ],
}

/** What they think they bought, and success for both sides (A2, A5). */
function expectations({ history }: ItemScene): FocusItem {
  const told = [lastAnswer(history, 'what_they_bought'), successFor(history, 'us'), successFor(history, 'client')]
  return judged(
    'item.expectations',
    told,
    told.every((fact) => fact !== undefined),
  )
}

function fit({ history }: ItemScene): FocusItem {
  return shown('item.fit', factsOfKind(history, 'fit.assessed').slice(-1))
}

/** A dated list, which may be empty. */
function riskSignals({ history }: ItemScene): FocusItem {
  return shown('item.risk_signals', factsOfKind(history, 'fit.assessed').slice(-1))
}

function longTermFit(scene: ItemScene): FocusItem {
  return shown('item.long_term_fit', inQuarter(scene, 'fit.assessed').slice(-1))
}

function decisionMakers({ history, moment }: ItemScene): FocusItem {
  const deciding = [...peopleOn(history, moment.day).values()].filter(
    ({ role, hasLeft }) => !hasLeft && (role === 'economic_buyer' || role === 'executive'),
  )
  return shown(
    'item.decision_makers',
    deciding.map(({ told }) => told),
  )
}

function stated(code: 'item.scope_clarity' | 'item.roles', element: Element): Item {
  return ({ history, moment }) => {
    const { entry } = clarityOf(history, moment.day).elements[element]
    return shown(code, [entry === null ? undefined : factOfId(history, entry)])
  }
}

function intakeAndGoals({ history, moment }: ItemScene): FocusItem {
  const outputs = outputsOn(history, moment.day).filter(
    ({ set: { data } }) => data.step === 'alignment' || data.step === 'information',
  )
  const steps = new Set(outputs.map(({ set }) => set.data.step))
  const done = steps.size === 2 && outputs.every(({ set }) => set.data.status === 'done')
  return judged(
    'item.intake_and_goals',
    outputs.map(({ set }) => set),
    done,
  )
}

function timeline({ history }: ItemScene): FocusItem {
  return shown(
    'item.timeline',
    timelineOf(history).map(({ set }) => set),
  )
}

/** Included scope items, each with a due day. */
function deliverables({ history }: ItemScene): FocusItem {
  const included = scopeItems(history).filter(({ data }) => data.boundary === 'included')
  return judged(
    'item.deliverables',
    included,
    included.length > 0 && included.every(({ data }) => data.due !== undefined),
  )
}

/** A8: what was heard is answered. */
function feedbackLoops({ history }: ItemScene): FocusItem {
  const { all, answers, unanswered } = feedbackHeard(history)
  return judged('item.feedback_loops', answers.slice(-1), all > 0 && unanswered.length === 0)
}

/** A4: every change asked for is decided, nothing went ahead informally, and how changes are handled is agreed or was shown. */
function changeHandling({ history, moment }: ItemScene): FocusItem {
  const decided = thingsOf(history, 'change.requested').map((thing) => lastLater(thing, 'change.decided'))
  const { entry } = clarityOf(history, moment.day).elements.change_management
  const facts = [...decided, entry === null ? undefined : factOfId(history, entry)].filter((fact) => fact !== undefined)
  const informal = informalWork(history, moment)
  const done = facts.length > 0 && decided.every((fact) => fact !== undefined) && informal.length === 0
  return judged('item.change_handling', [...facts, ...informal], done)
}

function issueResolution({ history }: ItemScene): FocusItem {
  const unowned = problemsUnowned(history).flatMap(({ facts }) => facts)
  const open = thingsOf(history, 'problem.noticed').filter(
    (thing) => firstLater(thing, 'problem.resolved') === undefined,
  )
  return judged(
    'item.issue_resolution',
    unowned.length > 0 ? unowned : open.map(({ begun }) => begun),
    unowned.length === 0,
  )
}

function visibleProgress(scene: ItemScene): FocusItem {
  const { history } = scene
  const told = lately(scene, factsOfKind(history, 'work.updated'), history.policy.progressDays)
  return shown(
    'item.visible_progress',
    told.filter(({ data }) => (data.outcome ?? '').trim() !== ''),
  )
}

/** The audit is fresh, and no dimension is so low that it holds the others back. */
function trustHolds(scene: ItemScene): FocusItem {
  const { trust, history } = scene
  const marks = [trust.competence, trust.integrity, trust.benevolence]
  const done = marks.every((mark) => mark.status === 'fresh' && (usableRating(mark) ?? 0) > history.policy.trustFloor)
  return judged(
    'item.trust',
    factsById(
      scene,
      marks.flatMap(({ evidence }) => evidence),
    ),
    done,
  )
}

function predictable({ history, moment, us }: ItemScene): FocusItem {
  const { resolved } = watched(history, 'us', moment)
  const done = us.keptRate !== null && us.keptRate >= history.policy.reliabilityRateMin
  return judged(
    'item.predictable',
    resolved.map(({ resolution }) => resolution!.fact),
    done,
  )
}

function repeatable({ history, moment }: ItemScene): FocusItem {
  const { quarterDays } = history.policy
  const rescues = observationsWithin(history.signals.get('heroics') ?? [], moment.day, quarterDays)
  for (const { day } of rescues) changesOn(moment, day + quarterDays)
  const against: Fact[] = [...rescues, ...informalWork(history, moment)]
  return judged('item.repeatable', against, against.length === 0)
}

/** All elements explicit, and no more asks than in the quarter window before. */
function lessConfusion({ history, moment }: ItemScene): FocusItem {
  const { quarterDays } = history.policy
  const { explicit, elements } = clarityOf(history, moment.day)
  const asks = factsOfKind(history, 'ask.received').filter(({ day }) => isWithin(moment, day, 2 * quarterDays))
  const now = asks.filter(({ day }) => isWithin(moment, day, quarterDays)).length
  const told = Object.values(elements).map(({ entry }) => (entry === null ? undefined : factOfId(history, entry)))
  const done = explicit === Object.keys(elements).length && now <= asks.length - now
  return judged('item.less_confusion', [...told, ...asks], done)
}

function renewalReadiness({ history, renewal }: ItemScene): FocusItem {
  const contract = renewal && factsOfKind(history, 'contract.signed').find(({ data }) => data.ref === renewal.contract)
  return judged(
    'item.renewal_readiness',
    contract ? [contract] : [],
    renewal !== null && renewal.readiness.length === 0,
  )
}

/** A pattern old enough to build for, or a new problem space of the quarter. */
function newOpportunities(scene: ItemScene): FocusItem {
  const { history, patterns } = scene
  const spaces = lately(scene, history.signals.get('new_problem_space') ?? [], history.policy.quarterDays)
  const cases = patterns.filter(({ candidate }) => candidate).flatMap(({ evidence }) => evidence)
  return shown('item.new_opportunities', [...spaces, ...factsById(scene, cases)])
}

function riskPrevention(scene: ItemScene): FocusItem {
  const { risks } = scene
  const loose = risks.filter(
    ({ accepted, owner, nextStep }) => accepted === null && (owner === null || nextStep === null),
  )
  const looked = loose.length > 0 ? loose : risks
  const facts = factsById(
    scene,
    looked.flatMap(({ evidence }) => evidence),
  )
  return judged('item.risk_prevention', facts, loose.length === 0)
}
