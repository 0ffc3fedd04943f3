import type { KindData } from '../ledger/kinds.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { monthly, weekly } from './calendar.ts'
import type { Teller } from './teller.ts'

/** The agreed rhythm of a client and what became of its slots (K1, K2). */

type Purpose = KindData['touch']['purpose']
type RitualId = 'weekly' | 'sync' | 'patterns' | 'quarterly' | 'sla'

interface Ritual {
  purpose: Purpose
  rrule: string
  dueTime: string
  minutes?: number
  channel: KindData['touch']['channel']
  hour: number
  slots(span: { from: DayNumber; to: DayNumber }): DayNumber[]
}

const RITUALS: Record<RitualId, Ritual> = {
  weekly: {
    purpose: 'weekly_update',
    rrule: 'FREQ=WEEKLY;BYDAY=FR',
    dueTime: '16:00',
    channel: 'email',
    hour: 14,
    slots: (span) => weekly(span, 5),
  },
  sync: {
    purpose: 'sync',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    dueTime: '17:00',
    minutes: 45,
    channel: 'meeting',
    hour: 10,
    slots: (span) => weekly(span, 2, 2),
  },
  patterns: {
    purpose: 'other',
    rrule: 'FREQ=MONTHLY;BYDAY=1TH',
    dueTime: '17:00',
    channel: 'document',
    hour: 15,
    slots: (span) => monthly(span, { nth: 1, isoWeekday: 4, months: 1 }),
  },
  quarterly: {
    purpose: 'quarterly_review',
    rrule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE',
    dueTime: '18:00',
    minutes: 90,
    channel: 'meeting',
    hour: 13,
    slots: (span) => monthly(span, { nth: 2, isoWeekday: 3, months: 3 }),
  },
  sla: {
    purpose: 'sla_review',
    rrule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=3WE',
    dueTime: '18:00',
    minutes: 45,
    channel: 'meeting',
    hour: 11,
    slots: (span) => monthly(span, { nth: 3, isoWeekday: 3, months: 3 }),
  },
}

export interface Rhythm {
  /** The first day of the agreement, in days back. */
  from: number
  /** The last day its slots were held, in days back; until the end by default. */
  to?: number
  rituals: RitualId[]
  agreedBy?: string
  owner: string
  /** Who of the client is there. */
  people: string[]
  /** What the slots were about, over and over. */
  subjects: Partial<Record<RitualId, string[]>>
  /** Slots that went wrong, counted back from the latest one (0). */
  missed?: Partial<Record<RitualId, number[]>>
  late?: Partial<Record<RitualId, number[]>>
  excused?: Partial<Record<RitualId, Record<number, { why: string; agreedBy: string }>>>
}

/** Agrees the rituals and holds their slots. */
export function keepRhythm(t: Teller, rhythm: Rhythm): void {
  const from = dayOfBack(t, rhythm.from)
  const span = { from: from + 1, to: rhythm.to === undefined ? t.until - 1 : dayOfBack(t, rhythm.to) }
  t.on(
    rhythm.from,
    'cadence.agreed',
    {
      rituals: rhythm.rituals.map((id) => {
        const { purpose, rrule, dueTime, minutes, slots } = RITUALS[id]
        const [start = from + 1] = slots({ from: from + 1, to: from + 200 })
        const ritual = id === 'patterns' ? 'support_patterns' : purpose
        return {
          id,
          ritual,
          rrule,
          start: formatDay(start),
          dueTime,
          owner: rhythm.owner,
          ...(minutes ? { minutes } : {}),
        }
      }),
      ...(rhythm.agreedBy ? { agreedBy: rhythm.agreedBy } : {}),
    },
    { source: t.document('working-rhythm') },
  )
  for (const id of rhythm.rituals) holdSlots(t, rhythm, id, span)
}

function holdSlots(t: Teller, rhythm: Rhythm, id: RitualId, span: { from: DayNumber; to: DayNumber }): void {
  const ritual = RITUALS[id]
  const slots = ritual.slots(span)
  const subjects = rhythm.subjects[id] ?? ['']
  slots.forEach((slot, i) => {
    const back = slots.length - 1 - i
    if (rhythm.missed?.[id]?.includes(back)) return
    const excuse = rhythm.excused?.[id]?.[back]
    if (excuse) {
      t.at(slot - 3, 'slot.excused', { ritual: id, slot: formatDay(slot), ...excuse }, { source: t.mail() })
      return
    }
    const isLate = rhythm.late?.[id]?.includes(back) ?? false
    t.at(
      slot,
      'touch',
      {
        channel: ritual.channel,
        initiatedBy: 'us',
        people: rhythm.people,
        subject: subjects[i % subjects.length]!,
        purpose: ritual.purpose,
        ritual: id,
        slot: formatDay(slot),
        ...(ritual.minutes ? { minutes: ritual.minutes } : {}),
      },
      {
        by: rhythm.owner,
        hour: isLate ? 20 : ritual.hour,
        source: ritual.channel === 'meeting' ? t.meeting() : t.mail(),
      },
    )
  })
}

function dayOfBack(t: Teller, back: number): DayNumber {
  return parseDay(t.day(back)) ?? t.until - back
}
