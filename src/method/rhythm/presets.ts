import { message } from '../message.ts'
import type { Message } from '../message.ts'
import type { KindData } from '../ledger/kinds.ts'
import type { Policy } from '../policy.ts'
import { addMonths, calendarDay, formatDay, weekday } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { AgendaCode, PresetCode } from './codes.ts'
import type { AgreedRitual } from './rhythm.ts'

export const PRESETS = ['default', 'high_touch', 'project', 'advisory'] as const
export type PresetName = (typeof PRESETS)[number]
export type RelationshipType = KindData['account.opened']['relationshipType']

/** K1: a rhythm to agree on, ready for `cadence.agreed`, and what each of its rituals is for. */
export interface Preset {
  preset: PresetName
  why: Message<PresetCode>
  rituals: AgreedRitual[]
  agendas: Agenda[]
}

/** What a ritual always holds: its parts, points, artifacts or questions (K1). */
export interface Agenda {
  ritual: string
  items: Message<AgendaCode>[]
  /** About how long it is when written; null for what is spoken. */
  words: number | null
  /** How long before it is to be read, where it is. */
  preReadHours: number | null
}

export interface PresetOptions {
  relationshipType: RelationshipType
  /** Instead of the one of the relationship type. */
  preset?: PresetName | undefined
  start: DayNumber
  owner?: string | undefined
  policy: Policy
}

/** K1: three types have a preset of their own; the others begin with the method's defaults. */
export function presetFor(relationshipType: RelationshipType): PresetName {
  return relationshipType === 'retainer' || relationshipType === 'transactional' ? 'default' : relationshipType
}

/** K1: the rituals proposed for a relationship from a day on. Pure: nothing is agreed until somebody records it. */
export function presetRituals(options: PresetOptions): Preset {
  const preset = options.preset ?? presetFor(options.relationshipType)
  const proposed = RITUALS[preset].map((id) => ({ id, ...MAKERS[id](options) }))
  return {
    preset,
    why: message(`preset.${preset}`),
    rituals: proposed.map(({ id, rule }) => ritualOf(id, rule, options)),
    agendas: proposed.map(({ id, agenda }) => ({ ritual: id, words: null, preReadHours: null, ...agenda })),
  }
}

type RitualId = 'weekly' | 'sync' | 'decisions' | 'milestones' | 'patterns' | 'sla' | 'quarterly'

/** The default rhythm; high-touch adds a review at each milestone, a project reports by milestones, advice needs few meetings. */
const RITUALS: Record<PresetName, readonly RitualId[]> = {
  default: ['weekly', 'sync', 'patterns', 'sla', 'quarterly'],
  high_touch: ['weekly', 'sync', 'milestones', 'patterns', 'sla', 'quarterly'],
  project: ['decisions', 'milestones', 'quarterly'],
  advisory: ['quarterly'],
}

type Recurs = { rrule: string; start: string } | { follows: { days: number } }

interface Making {
  rule: { ritual: string; recurs: Recurs; dueTime?: string; minutes?: number }
  agenda: Pick<Agenda, 'items'> & Partial<Agenda>
}

function ritualOf(id: string, { ritual, recurs, ...rule }: Making['rule'], { owner }: PresetOptions): AgreedRitual {
  return { id, ritual, ...recurs, ...rule, ...(owner === undefined ? {} : { owner }) }
}

const MAKERS: Record<RitualId, (options: PresetOptions) => Making> = {
  weekly: ({ start, policy }) => ({
    rule: {
      ritual: 'weekly_update',
      recurs: { rrule: 'FREQ=WEEKLY;BYDAY=FR', start: formatDay(start) },
      dueTime: '16:00',
    },
    agenda: { items: said('agenda.shipped', 'agenda.in_progress', 'agenda.blocked'), words: policy.updateWords },
  }),
  sync: ({ start, policy }) => ({
    rule: {
      ritual: 'sync',
      recurs: { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', start: formatDay(nextTuesday(start)) },
      minutes: policy.syncMinutes,
    },
    agenda: { items: said('agenda.signal_readings', 'agenda.scope_decisions', 'agenda.support_patterns') },
  }),
  decisions: () => ({
    rule: { ritual: 'planning', recurs: { follows: { days: -DECISION_DAYS } } },
    agenda: { items: said('agenda.decisions_needed', 'agenda.scope_decisions') },
  }),
  milestones: () => ({
    rule: { ritual: 'milestone', recurs: { follows: { days: 1 } } },
    agenda: { items: said('agenda.milestone_outcome', 'agenda.decisions_needed', 'agenda.next_milestone') },
  }),
  patterns: ({ start }) => ({
    rule: { ritual: 'support_patterns', recurs: byMonths(monthlyDay(start, 1), { months: 1 }) },
    agenda: { items: said('agenda.support_patterns', 'agenda.root_causes') },
  }),
  sla: ({ start, policy }) => ({
    // A week before the quarterly review, which shows what came of it.
    rule: {
      ritual: 'sla_review',
      recurs: byMonths(monthlyDay(start, 3), { months: 3, before: true }),
      minutes: policy.slaReviewMinutes,
    },
    agenda: { items: said('agenda.sla_met', 'agenda.sla_approached', 'agenda.sla_categories') },
  }),
  quarterly: ({ start, policy }) => ({
    rule: {
      ritual: 'quarterly_review',
      recurs: byMonths(monthlyDay(start, 3), { months: 3 }),
      minutes: policy.quarterlyReviewMinutes,
    },
    agenda: {
      items: said('agenda.sla_artifact', 'agenda.value_artifact', 'agenda.root_causes'),
      preReadHours: policy.preReadHours,
    },
  }),
}

/** So many days before a milestone what it needs decided is put to the client. */
const DECISION_DAYS = 5

function said(...codes: AgendaCode[]): Message<AgendaCode>[] {
  return codes.map((code) => message(code))
}

const TUESDAY = 2

function nextTuesday(start: DayNumber): DayNumber {
  return start + ((TUESDAY - weekday(start) + 6) % 7) + 1
}

/** A business day so many months on, in the first four weeks of its month, which every month has. */
function monthlyDay(start: DayNumber, months: number): DayNumber {
  const day = addMonths(start, months)
  const weekend = Math.max(0, weekday(day) - 5)
  const business = weekend === 0 ? day : day + 3 - weekend
  return calendarDay(business).day > 28 ? business + 7 : business
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/**
 * Every so many months, by the weekday and its place in the month, or a week before that. A rule by the day of the month
 * would skip short months (RFC 5545); a first, second, third, fourth and last weekday every month has.
 */
function byMonths(day: DayNumber, { months, before = false }: { months: number; before?: boolean }): Recurs {
  const place = Math.ceil(calendarDay(day).day / 7)
  // A week before the first of a weekday is the last one of the month before.
  const nth = before ? (place === 1 ? -1 : place - 1) : place
  const interval = months === 1 ? '' : `;INTERVAL=${months}`
  const rrule = `FREQ=MONTHLY${interval};BYDAY=${nth}${WEEKDAYS[weekday(day) - 1]}`
  return { rrule, start: formatDay(before ? day - 7 : day) }
}
