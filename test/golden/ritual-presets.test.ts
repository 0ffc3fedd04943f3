import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY, parseData } from '#method/index.ts'
import { presetRituals, PRESETS } from '#method/rhythm/presets.ts'
import type { PresetName, RelationshipType } from '#method/rhythm/presets.ts'
import { occurrences } from '#method/time/occurrences.ts'
import { parseRule } from '#method/time/recurrence.ts'
import { formatDay, parseDay, weekday } from '#method/time/day.ts'

// K1: the default rhythm and the presets. 2026-11-30 is a Monday.

const proposed = (
  preset: PresetName | undefined,
  start = '2026-11-30',
  relationshipType: RelationshipType = 'retainer',
) => presetRituals({ relationshipType, preset, start: parseDay(start)!, policy: DEFAULT_POLICY })
const ids = (preset: PresetName) => proposed(preset).rituals.map(({ id }) => id)

test('the default is METHOD’s: update, sync, patterns, SLA review and quarterly review, each in its turn', () => {
  expect(proposed('default').rituals).toEqual([
    { id: 'weekly', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=FR', start: '2026-11-30', dueTime: '16:00' },
    { id: 'sync', ritual: 'sync', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', start: '2026-12-01', minutes: 45 },
    // A month on is 30 December, in the fifth week, which not every month has.
    { id: 'patterns', ritual: 'support_patterns', rrule: 'FREQ=MONTHLY;BYDAY=1WE', start: '2027-01-06' },
    // Three months on is Sunday, 28 February: the Monday after it, and the SLA review a week before.
    { id: 'sla', ritual: 'sla_review', rrule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1MO', start: '2027-02-22', minutes: 45 },
    {
      id: 'quarterly',
      ritual: 'quarterly_review',
      rrule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO',
      start: '2027-03-01',
      minutes: 90,
    },
  ])
})

test('high-touch adds milestone reviews; a project has decision points before and updates after; advice its reviews', () => {
  expect(ids('high_touch')).toEqual(['weekly', 'sync', 'milestones', 'patterns', 'sla', 'quarterly'])
  expect(proposed('project').rituals.slice(0, 2)).toEqual([
    { id: 'decisions', ritual: 'planning', follows: { days: -5 } },
    { id: 'milestones', ritual: 'milestone', follows: { days: 1 } },
  ])
  expect(ids('advisory')).toEqual(['quarterly'])
})

test.each([
  ['high_touch', 'high_touch'],
  ['project', 'project'],
  ['advisory', 'advisory'],
  ['retainer', 'default'],
  ['transactional', 'default'],
] as const)('a %s relationship is offered the preset %s', (type, preset) => {
  expect(proposed(undefined, '2026-11-30', type).preset).toBe(preset)
})

test('the three parts, the agenda, the artifacts with their pre-read, and the three questions are fixed', () => {
  const agendas = proposed('default').agendas.map(({ items, ...rest }) => ({
    ...rest,
    items: items.map(({ code }) => code),
  }))
  expect(agendas).toEqual([
    {
      ritual: 'weekly',
      words: 200,
      preReadHours: null,
      items: ['agenda.shipped', 'agenda.in_progress', 'agenda.blocked'],
    },
    {
      ritual: 'sync',
      words: null,
      preReadHours: null,
      items: ['agenda.signal_readings', 'agenda.scope_decisions', 'agenda.support_patterns'],
    },
    { ritual: 'patterns', words: null, preReadHours: null, items: ['agenda.support_patterns', 'agenda.root_causes'] },
    {
      ritual: 'sla',
      words: null,
      preReadHours: null,
      items: ['agenda.sla_met', 'agenda.sla_approached', 'agenda.sla_categories'],
    },
    {
      ritual: 'quarterly',
      words: null,
      preReadHours: 48,
      items: ['agenda.sla_artifact', 'agenda.value_artifact', 'agenda.root_causes'],
    },
  ])
})

test('an owner stands on every ritual, and the policy’s minutes hold', () => {
  const policy = { ...DEFAULT_POLICY, id: 'firm-1', syncMinutes: 30 }
  const { rituals } = presetRituals({
    relationshipType: 'retainer',
    start: parseDay('2026-11-30')!,
    owner: 'sam@studio.example',
    policy,
  })
  expect(rituals.every(({ owner }) => owner === 'sam@studio.example')).toBe(true)
  expect(rituals.find(({ id }) => id === 'sync')?.minutes).toBe(30)
})

describe.each(['2026-08-31', '2026-11-29', '2027-11-30', '2028-02-29', '2026-12-31'])('from %s on', (start) => {
  test.each(PRESETS)('what %s proposes is what cadence.agreed takes', (preset) => {
    const { rituals } = proposed(preset, start)
    expect(parseData('cadence.agreed', { rituals }, '$')).toEqual({ data: { rituals }, refusals: [] })
  })

  test('no quarter and no month is skipped, reviews fall on business days, and the SLA review comes a week before', () => {
    const days = (id: string) => {
      const ritual = proposed('default', start).rituals.find((each) => each.id === id)!
      if ('follows' in ritual) throw new Error('it recurs')
      const from = parseDay(ritual.start)!
      return occurrences(parseRule(ritual.rrule)!, from, { from, to: from + 10 * 366 })
    }
    const [quarterly, sla, patterns] = ['quarterly', 'sla', 'patterns'].map(days)
    expect([quarterly!.length >= 40, patterns!.length >= 120]).toEqual([true, true])
    expect([...quarterly!, ...patterns!].filter((day) => weekday(day) > 5)).toEqual([])
    expect(quarterly!.map((day, i) => day - sla![i]!)).toEqual(quarterly!.map(() => 7))
    expect(formatDay(quarterly![0]!) > start).toBe(true)
  })
})
