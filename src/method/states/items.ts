import { answeredFeedback } from '../agreement/feedback.ts'
import { peopleOn } from '../agreement/people.ts'
import { clarityOf } from '../agreement/clarity.ts'
import { milestonesOn } from '../agreement/milestones.ts'
import { asksOf } from '../promises/asks.ts'
import { outputsOn } from '../onboarding/onboarding.ts'
import type { Fact } from '../history/fact.ts'
import { evidenceOf, factsWithin, lastUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { firstLater, thingsBegun } from '../history/things.ts'
import type { Kind } from '../ledger/kinds.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { predictionsOn } from '../predictions/predictions.ts'
import { ritualsAt } from '../rhythm/cadence.ts'
import { slotStatus } from '../rhythm/slots.ts'
import type { Cadence, CommitmentCounts, Pattern, Risk, Trust } from '../standing-types.ts'
import { usableRating } from '../trust/trust.ts'
import type { ItemCode } from './codes.ts'

/** One thing a state or stage asks for: whether it exists, and what shows it. */
export interface Item {
  item: Message<ItemCode>
  done: boolean
  evidence: string[]
}

/** What the lists look at: the history and the parts of the standing worked out before them. */
export interface ItemScene {
  history: History
  moment: Moment
  trust: Trust
  us: CommitmentCounts
  cadence: Cadence
  patterns: readonly Pattern[]
  risks: readonly Risk[]
  /** The day the present state was named; -Infinity where none was. */
  stateSince: number
}

export function item(code: ItemCode, facts: readonly (Fact | undefined)[], done?: boolean, params: object = {}): Item {
  const found = facts.filter((fact) => fact !== undefined)
  return { item: message(code, params as Message['params']), done: done ?? found.length > 0, evidence: evidenceOf(found) }
}

/** The last fact of a kind by today. */
export function lastOf<K extends Kind>({ history, moment }: ItemScene, kind: K): Fact<K> | undefined {
  return lastUntil(factsOfKind(history, kind) as readonly Fact[], moment.day) as Fact<K> | undefined
}

/** The facts of a kind in the quarter window, having told the moment when each leaves it. */
export function inQuarter<K extends Kind>({ history, moment }: ItemScene, kind: K): Fact<K>[] {
  const { quarterDays } = history.policy
  const found = factsWithin(factsOfKind(history, kind) as readonly Fact[], moment.day, quarterDays)
  for (const fact of found) changesOn(moment, fact.day + quarterDays)
  return found as Fact<K>[]
}

export function ritualsAgreed(scene: ItemScene): Item {
  const agreed = lastOf(scene, 'cadence.agreed')
  return item('item.rituals_agreed', [agreed], agreed !== undefined && agreed.data.rituals.length > 0)
}

export function slaSigned(scene: ItemScene): Item {
  return item('item.sla_signed', [lastOf(scene, 'sla.signed')])
}

export function firstUpdate({ history, moment }: ItemScene): Item {
  const sent = factsOfKind(history, 'touch').find(({ data, day }) => data.purpose === 'weekly_update' && data.initiatedBy === 'us' && day <= moment.day)
  return item('item.first_update', [sent])
}

export function firstCheckTogether({ history, moment }: ItemScene): Item {
  return item('item.first_check_together', [factsOfKind(history, 'prediction.checked').find(({ data, day }) => data.together === true && day <= moment.day)])
}

export function ritualsHeld({ history, moment }: ItemScene): Item {
  const last = ritualsAt(history, moment).flatMap(({ due }) => due.slice(-1))
  const held = last.filter((slot) => slotStatus(slot, moment.at) !== 'missed')
  return item('item.rituals_held', held.map((slot) => history.facts.get(slot.entry ?? '')), last.length > 0 && held.length === last.length)
}

export function predictionsChecked({ history, moment }: ItemScene): Item {
  const due = predictionsOn(history, moment.day).filter(({ voided, checkOn }) => !voided && checkOn < moment.day)
  const checked = due.filter((prediction) => prediction.checked !== null)
  for (const { checkOn } of predictionsOn(history, moment.day)) changesOn(moment, checkOn + 1)
  return item('item.predictions_checked', checked.map((prediction) => prediction.checked!), checked.length === due.length)
}

/** S3: each part of the core team in a sync, a review or an insight within a month; the parts that were not are named. */
export function coreTeam({ history, moment }: ItemScene): Item {
  const { monthDays, coreTeam: parts } = history.policy
  const told = [...factsOfKind(history, 'account.opened'), ...factsOfKind(history, 'account.changed')].filter(
    (fact) => fact.day <= moment.day && fact.data.team !== undefined,
  )
  const team = told.sort((a, b) => a.day - b.day).at(-1)?.data.team ?? []
  const seen = [
    ...factsWithin(factsOfKind(history, 'touch'), moment.day, monthDays).filter(({ data }) => TEAM_PURPOSES.has(data.purpose)),
    ...factsWithin(history.signals.get('specific_insight') ?? [], moment.day, monthDays),
  ]
  for (const fact of seen) changesOn(moment, fact.day + monthDays)
  const active = new Set(seen.map((fact) => fact.by))
  const absent = parts.filter((part) => !team.some((each) => each.part === part && active.has(each.member)))
  return item('item.core_team', seen, absent.length === 0, { absent: absent.join(', ') })
}

const TEAM_PURPOSES: ReadonlySet<string> = new Set(['sync', 'quarterly_review', 'sla_review'])

export function patternsSurfaced({ history, moment }: ItemScene): Item {
  const { monthDays } = history.policy
  const surfaced = factsWithin(factsOfKind(history, 'touch'), moment.day, monthDays).filter(({ data }) => data.ritual === 'support_patterns')
  const slots = ritualsAt(history, moment).flatMap(({ due }) => due).filter((slot) => slot.kind === 'support_patterns' && slot.day > moment.day - monthDays)
  const held = slots.filter((slot) => slotStatus(slot, moment.at) === 'held' || slotStatus(slot, moment.at) === 'late')
  const released = factsWithin(factsOfKind(history, 'document.released'), moment.day, monthDays).filter(({ data }) => data.document === 'support_patterns')
  for (const fact of [...surfaced, ...released]) changesOn(moment, fact.day + monthDays)
  return item('item.patterns_surfaced', [...surfaced, ...released, ...held.map((slot) => history.facts.get(slot.entry ?? ''))])
}

export function reviewWithClient(scene: ItemScene): Item {
  return item('item.review_with_client', inQuarter(scene, 'review.held').filter(({ data }) => data.withClient && data.review === 'quarterly').slice(-1))
}

export function explicitDecision(scene: ItemScene): Item {
  const held = inQuarter(scene, 'review.held').filter(({ data }) => data.withClient)
  return item('item.explicit_decision', held.filter(({ data }) => data.continues.length + data.changes.length + data.stops.length > 0).slice(-1))
}

export function discoveryOpened(scene: ItemScene): Item {
  return item('item.discovery_opened', [factsOfKind(scene.history, 'discovery.opened').findLast(({ day }) => day >= scene.stateSince && day <= scene.moment.day)])
}

export function initiativeBrief(scene: ItemScene): Item {
  return item('item.initiative_brief', [factsOfKind(scene.history, 'initiative.opened').findLast(({ day }) => day >= scene.stateSince && day <= scene.moment.day)])
}

/** A person of the client who decides: economic buyer or executive. */
export function decisionMakers({ history, moment }: ItemScene): Item {
  const people = [...peopleOn(history, moment.day).values()].filter(({ role, hasLeft }) => !hasLeft && (role === 'economic_buyer' || role === 'executive'))
  return item('item.decision_makers', people.map(({ told }) => told))
}

export function elementStated(code: ItemCode, element: 'scope' | 'ownership'): (scene: ItemScene) => Item {
  return ({ history, moment }) => {
    const { status, entry } = clarityOf(history, moment.day).elements[element]
    return item(code, [history.facts.get(entry ?? '')], status !== 'missing')
  }
}

export function expectations(scene: ItemScene): Item {
  const { history, moment } = scene
  const bought = factsOfKind(history, 'question.answered').findLast(({ data, day }) => data.question === 'what_they_bought' && day <= moment.day)
  const success = (['us', 'client'] as const).map((side) => factsOfKind(history, 'success.defined').findLast(({ data, day }) => data.side === side && day <= moment.day))
  return item('item.expectations', [bought, ...success], bought !== undefined && success.every((fact) => fact !== undefined))
}

export function fitAnswered(code: ItemCode, withinQuarter: boolean): (scene: ItemScene) => Item {
  return (scene) => item(code, withinQuarter ? inQuarter(scene, 'fit.assessed').slice(-1) : [lastOf(scene, 'fit.assessed')])
}

export function intakeAndGoals({ history, moment }: ItemScene): Item {
  const outputs = outputsOn(history, moment.day).filter(({ data }) => data.step === 'alignment' || data.step === 'information')
  return item('item.intake_and_goals', outputs, outputs.length > 0 && outputs.every(({ data }) => data.status === 'done'))
}

export function timeline({ history, moment }: ItemScene): Item {
  return item('item.timeline', milestonesOn(history, moment.day).map(({ set }) => set))
}

/** Included scope items, and days something of it is due. */
export function deliverables({ history, moment }: ItemScene): Item {
  const scope = factsOfKind(history, 'scope.set').filter(({ data, day }) => data.boundary === 'included' && day <= moment.day)
  const dated = milestonesOn(history, moment.day)
  return item('item.deliverables', [...scope, ...dated.map(({ set }) => set)], scope.length > 0 && dated.length > 0)
}

export function feedbackLoops({ history, moment }: ItemScene): Item {
  const received = thingsBegun(history, 'feedback.received', moment.day)
  const answered = answeredFeedback(history, moment.day)
  return item('item.feedback_loops', answered, received.length > 0 && answered.length === received.length)
}

export function changeHandling({ history, moment }: ItemScene): Item {
  const changes = thingsBegun(history, 'change.requested', moment.day)
  const decided = changes.map((change) => firstLater(change, 'change.decided'))
  return item('item.change_handling', decided, decided.every((fact) => fact !== undefined) && clarityOf(history, moment.day).elements.change_management.status !== 'missing')
}

export function issueResolution({ history, moment, risks }: ItemScene): Item {
  const problems = thingsBegun(history, 'problem.noticed', moment.day)
  const owned = risks.every(({ id, causes }) => id !== 'F5' || causes.every(({ code }) => code !== 'risk.problem_unowned'))
  return item('item.issue_resolution', problems.map(({ begun }) => begun), owned)
}

export function visibleProgress({ history, moment }: ItemScene): Item {
  const { progressDays } = history.policy
  const told = factsWithin(factsOfKind(history, 'work.updated'), moment.day, progressDays).filter(({ data }) => (data.outcome ?? '').trim() !== '')
  for (const fact of told) changesOn(moment, fact.day + progressDays)
  return item('item.visible_progress', told)
}

export function trustHolds({ history, trust }: ItemScene): Item {
  const marks = [trust.competence, trust.integrity, trust.benevolence]
  const good = marks.every((mark) => mark.status === 'fresh' && (usableRating(mark) ?? 0) > 2)
  return item('item.trust', marks.flatMap(({ evidence }) => evidence.map((id) => history.facts.get(id))), good)
}

export function predictable({ history, us }: ItemScene): Item {
  return item('item.predictable', [], us.keptRate !== null && us.keptRate >= history.policy.reliabilityRateMin)
}

export function repeatable(scene: ItemScene): Item {
  const { history, moment } = scene
  const { quarterDays } = history.policy
  const heroics = factsWithin(history.signals.get('heroics') ?? [], moment.day, quarterDays)
  const informal = inQuarter(scene, 'work.updated').filter(({ data }) => data.scope === 'informal')
  for (const fact of heroics) changesOn(moment, fact.day + quarterDays)
  return item('item.repeatable', [...heroics, ...informal], heroics.length + informal.length === 0)
}

export function lessConfusion({ history, moment }: ItemScene): Item {
  const [before, last] = asksOf(history, moment).byQuarter.slice(-2)
  const clear = clarityOf(history, moment.day).explicit === 7
  return item('item.less_confusion', [], clear && (last?.n ?? 0) <= (before?.n ?? 0))
}
