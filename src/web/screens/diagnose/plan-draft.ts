import { isOnlyContact } from '#method/acts/only-contact.ts'
import { planRange } from '#method/ladder/plan-range.ts'
import { SIGNAL_NAMES, SIGNALS } from '#method/ledger/signals.ts'
import type { Rung, Signal } from '#method/ledger/signals.ts'
import { DEFAULT_POLICY } from '#method/policy.ts'
import type { TrustDimension } from '#method/standing-types.ts'
import { readDay } from '#method/text/days/typed-day.ts'
import { formatDay, parseDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import { say } from '#words/say.ts'
import type { Input, Output } from '../../client/call.ts'
import type { RequestProblem } from '../../client/problem.ts'
import type { Language } from '../../language/language.tsx'

/** A plan that is being written: its fields as they are typed. */
export interface PlanDraft {
  targetRung: string
  requirement: string
  action: string
  owner: string
  due: string
  successSignal: string
  dependsOn: string
}

export type PlanField = keyof PlanDraft
export type PlanErrors = Partial<Readonly<Record<PlanField, string>>>

/** The days a plan may be due on, both ends included. */
export interface PlanRange {
  from: Day
  to: Day
}

type Settings = Output<'policy'>['settings'] | undefined

/** A number of the method as this workspace has it. */
export function numberIn(
  settings: Settings,
  name: 'quarterDays' | 'planQuartersMin' | 'planQuartersMax' | 'observationsMin',
): number {
  const value = settings?.find((each) => each.name === name)?.value
  return typeof value === 'number' ? value : DEFAULT_POLICY[name]
}

/** One to four quarters out (L13), as this workspace counts them. */
export function rangeOf(settings: Settings, today: Day): PlanRange {
  const policy = {
    ...DEFAULT_POLICY,
    quarterDays: numberIn(settings, 'quarterDays'),
    planQuartersMin: numberIn(settings, 'planQuartersMin'),
    planQuartersMax: numberIn(settings, 'planQuartersMax'),
  }
  const { from, to } = planRange(policy, parseDay(today) ?? 0)
  return { from: formatDay(from), to: formatDay(to) }
}

interface Ground {
  rung: Rung
  range: PlanRange
  today: Day
  language: Pick<Language, 't' | 'locale'>
}

/** What METHOD would refuse of what is written so far (L11, L13), in the sentences of the refusals. */
export function wrongWithPlan(draft: PlanDraft, { rung, range, today, language }: Ground): PlanErrors {
  const { t, locale } = language
  const target = Number(draft.targetRung)
  const due = readDay(draft.due, { today, toward: 'future' })
  const errors: [PlanField, string][] = []
  if (target > rung + 1) errors.push(['targetRung', say(locale, { code: 'plan.two_rungs', params: { rung, target } })])
  if (isOnlyContact(draft.action)) {
    errors.push(['action', say(locale, { code: 'plan.only_contact', params: { action: draft.action.trim() } })])
  }
  if (draft.due.trim() !== '' && due === null) errors.push(['due', t.day.unread(draft.due)])
  if (due !== null && (due < range.from || due > range.to)) {
    errors.push(['due', say(locale, { code: 'plan.due_range', params: { ...range } })])
  }
  return Object.fromEntries(errors)
}

const NEEDED: readonly PlanField[] = [
  'targetRung',
  'requirement',
  'action',
  'owner',
  'due',
  'successSignal',
  'dependsOn',
]

export type Planned = Omit<Input<'set-plan'>, 'account' | 'at' | 'ref'>

/** The plan a draft spells, or what it lacks, field by field. */
export function planOfDraft(draft: PlanDraft, ground: Ground): { plan: Planned | null; errors: PlanErrors } {
  const { t } = ground.language
  const empty = NEEDED.filter((name) => draft[name].trim() === '').map((name) => [name, t.entry.needed])
  const errors: PlanErrors = { ...Object.fromEntries(empty), ...wrongWithPlan(draft, ground) }
  const successSignal = SIGNAL_NAMES.find((name) => name === draft.successSignal)
  const dependsOn = TRUST.find((name) => name === draft.dependsOn)
  const due = readDay(draft.due, { today: ground.today, toward: 'future' })
  if (Object.keys(errors).length > 0 || !successSignal || !dependsOn || due === null) return { plan: null, errors }
  const [requirement, action, owner] = [draft.requirement.trim(), draft.action.trim(), draft.owner.trim()]
  const targetRung = Number(draft.targetRung)
  return { plan: { targetRung, requirement, action, owner, due, successSignal, dependsOn }, errors }
}

export const TRUST = ['competence', 'integrity', 'benevolence'] as const satisfies readonly TrustDimension[]

/** The signals that can show that a plan worked: those that speak for a rung (L13). */
export const SHOWING: readonly Signal[] = SIGNAL_NAMES.filter((name) => {
  const { supports, negative } = SIGNALS[name]
  return supports !== null && !negative
})

const FIELD_OF: Readonly<Record<string, PlanField>> = {
  'plan.two_rungs': 'targetRung',
  'plan.due_range': 'due',
  'plan.only_contact': 'action',
  'plan.success_not_evidence': 'successSignal',
}

/** The server's refusals of single fields, at these fields. */
export function planErrorsOf(problem: RequestProblem): PlanErrors {
  const found = (problem.refusal?.errors ?? []).flatMap((error) => {
    const field =
      FIELD_OF[error.code] ?? ('path' in error ? NEEDED.find((name) => error.path.endsWith(`.${name}`)) : undefined)
    return field === undefined ? [] : [[field, error.detail] as const]
  })
  return Object.fromEntries(found)
}
