import type { Fact } from '../history/fact.ts'
import { compareFacts } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { hasCome } from '../moment.ts'
import { clientSittings, decisionIn } from '../portfolio/reviews.ts'
import { predictionsOf } from '../predictions/predictions.ts'
import { ritualsAt } from '../rhythm/cadence.ts'
import { slotStatus } from '../rhythm/slots.ts'
import type { FocusItem } from '../standing-chapters.ts'
import type { StateName } from '../standing-types.ts'
import { factsById, judged, lately, shown } from './item.ts'
import type { Item, ItemScene } from './item.ts'

/** S3: what must exist in each state. */
export const STATE_LISTS: Readonly<Record<StateName, readonly Item[]>> = {
  prospect: [],
  establishing: [ritualsAgreed, slaSigned, firstUpdate, firstCheckTogether],
  operating: [ritualsHeld, patternsSurfaced, predictionsChecked, coreTeamSeen],
  expanding: [discoveryOpened, initiativeBrief],
  renewing: [reviewWithClient, explicitDecision],
  ended: [],
}

export function ritualsAgreed({ history }: ItemScene): FocusItem {
  const agreed = factsOfKind(history, 'cadence.agreed').at(-1)
  return shown('item.rituals_agreed', [agreed && agreed.data.rituals.length > 0 ? agreed : undefined])
}

function slaSigned({ history }: ItemScene): FocusItem {
  return shown('item.sla_signed', [factsOfKind(history, 'sla.signed').at(-1)])
}

function firstUpdate({ history }: ItemScene): FocusItem {
  const sent = history.touchesFor.get('weekly_update')?.find(({ data }) => data.initiatedBy === 'us')
  return shown('item.first_update', [sent])
}

function firstCheckTogether({ history }: ItemScene): FocusItem {
  const checks = predictionsOf(history).map(({ checked }) => checked)
  const together = checks
    .filter((check) => check !== null && check.data.together === true)
    .filter((check) => check !== null)
  return shown('item.first_check_together', together.sort(compareFacts).slice(0, 1))
}

/** No ritual's slot last due was missed, and there are rituals to hold. */
export function ritualsHeld(scene: ItemScene): FocusItem {
  const { history, moment } = scene
  const agreed = factsOfKind(history, 'cadence.agreed').at(-1)
  const rituals = ritualsAt(history, moment)
  const last = rituals.flatMap(({ due }) => due.slice(-1))
  const filled = last.filter((slot) => slotStatus(slot, moment.at) !== 'missed' && slot.entry !== null)
  const entries = filled.map(({ entry }) => entry ?? '')
  const held = rituals.every(({ silent }) => silent === null)
  return judged('item.rituals_held', factsById(scene, entries), held && (agreed?.data.rituals.length ?? 0) > 0)
}

/** Told in a slot of the ritual for them, or in a document released, within a month. */
function patternsSurfaced(scene: ItemScene): FocusItem {
  const { history, moment } = scene
  const { monthDays } = history.policy
  const slots = ritualsAt(history, moment)
    .flatMap(({ due }) => due)
    .filter(({ kind, entry }) => kind === 'support_patterns' && entry !== null)
    .filter((slot) => ['held', 'late'].includes(slotStatus(slot, moment.at)))
  const released = factsOfKind(history, 'document.released').filter(({ data }) => data.document === 'support_patterns')
  const touches = factsById(
    scene,
    slots.map(({ entry }) => entry ?? ''),
  ).sort(compareFacts)
  return shown('item.patterns_surfaced', [...lately(scene, touches, monthDays), ...lately(scene, released, monthDays)])
}

/** Of the last quarter's check days none went by without its check; and something is predicted at all. */
function predictionsChecked({ history, moment }: ItemScene): FocusItem {
  const { quarterDays } = history.policy
  const all = predictionsOf(history)
  const late = all.filter(({ checkOn, checked }) => {
    if (!hasCome(moment, checkOn + 1)) return false
    if (checked === null) return true
    return checked.day > checkOn && !hasCome(moment, checked.day + quarterDays)
  })
  const checks = all.map(({ checked }) => checked).filter((check) => check !== null)
  const recent = checks.filter(({ day }) => !hasCome(moment, day + quarterDays))
  return judged('item.predictions_checked', recent, all.length > 0 && late.length === 0)
}

const TEAM_PURPOSES = ['sync', 'quarterly_review', 'sla_review'] as const

/** Each part of the core team in a sync, a review or an insight within a month; who was not is named. */
function coreTeamSeen(scene: ItemScene): FocusItem {
  const { history } = scene
  const { monthDays, coreTeam } = history.policy
  const team = teamOf(history)
  const seen: Fact[] = [
    ...TEAM_PURPOSES.flatMap((purpose) => lately(scene, history.touchesFor.get(purpose) ?? [], monthDays)),
    ...lately(scene, history.signals.get('specific_insight') ?? [], monthDays),
  ]
  const present = new Set(seen.flatMap((fact) => [fact.by, ...('people' in fact.data ? (fact.data.people ?? []) : [])]))
  const absent = coreTeam.flatMap((part) => {
    const members = team.filter((each) => each.part === part).map(({ member }) => member)
    if (members.some((member) => present.has(member))) return []
    return members.length === 0 ? [part] : members
  })
  return judged('item.core_team', seen, absent.length === 0, absent.length === 0 ? {} : { absent })
}

function teamOf(history: History): readonly { member: string; part: string }[] {
  const told = [...factsOfKind(history, 'account.opened'), ...factsOfKind(history, 'account.changed')]
  const last = told.filter(({ data }) => data.team !== undefined).sort(compareFacts)
  return last.at(-1)?.data.team ?? []
}

/** The last new problem space; where none was raised, what counts is what followed the naming of the state. */
function spaceSince({ history, stateSince }: ItemScene): number {
  return history.signals.get('new_problem_space')?.at(-1)?.day ?? stateSince
}

/** A discovery of the new space: with its questions and whom we ask. */
function discoveryOpened(scene: ItemScene): FocusItem {
  return shown('item.discovery_opened', [discoveryOf(scene)])
}

function discoveryOf(scene: ItemScene): Fact<'discovery.opened'> | undefined {
  const since = spaceSince(scene)
  return factsOfKind(scene.history, 'discovery.opened').findLast(
    ({ data, day, redacted }) => day >= since && (redacted || data.questions.length > 0) && data.people.length > 0,
  )
}

/** A brief that came of the discovery. */
export function initiativeBrief(scene: ItemScene): FocusItem {
  const since = discoveryOf(scene)?.day ?? spaceSince(scene)
  return shown('item.initiative_brief', [
    factsOfKind(scene.history, 'initiative.opened').findLast(({ day }) => day >= since),
  ])
}

/** P1: only the sitting with the client counts. */
export function reviewWithClient(scene: ItemScene): FocusItem {
  return shown('item.review_with_client', reviewsWithClient(scene).slice(-1))
}

function explicitDecision(scene: ItemScene): FocusItem {
  return shown(
    'item.explicit_decision',
    reviewsWithClient(scene)
      .filter((held) => decisionIn(held) !== null)
      .slice(-1),
  )
}

function reviewsWithClient(scene: ItemScene): Fact<'review.held'>[] {
  return lately(scene, clientSittings(scene.history), scene.history.policy.quarterDays)
}
