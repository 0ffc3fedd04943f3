import { assess, foldEntries } from '#method/index.ts'
import type { Policy, Standing } from '#method/index.ts'
import { formatDay, parseDay } from '#method/time/day.ts'
import { parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'

/** The day most ledgers are asked about, and long after it: the clock by which no asked day is today. */
export const ASOF = '2026-06-30'
const NOW = '2030-01-01T00:00:00Z'
const OPENED = '2024-01-02'

/** A day so many days before another: a window of n days holds what is `ago(n - 1)` and no more what is `ago(n)`. */
export function ago(days: number, from = ASOF): string {
  return formatDay(parseDay(from)! - days)
}

export function after(days: number, from = ASOF): string {
  return ago(-days, from)
}

interface Told {
  now?: string
  knownBy?: string
  policy?: Policy
}

/** The standing of a ledger in short form, the account having been opened long before. */
export function standing(lines: readonly Short[], asOf: string = ASOF, told: Told = {}): Standing {
  const { now = NOW, knownBy, policy } = told
  const options = {
    ...(knownBy === undefined ? {} : { knownBy: parseInstant(knownBy)! }),
    ...(policy === undefined ? {} : { policy }),
  }
  return assess(foldEntries(ledger(OPENED, lines), options), { asOf, now: parseInstant(now)! })
}

/** A promise of ours made ten days before it was due, and kept on that day. */
export function kept(ref: string, due: string): Short[] {
  return [
    [ago(10, due), 'commitment.made', { ref, due }, { id: `made-${ref}` }],
    [due, 'commitment.kept', { ref }, { id: `kept-${ref}` }],
  ]
}

/** The same, not kept. */
export function missed(ref: string, due: string): Short[] {
  return [
    [ago(10, due), 'commitment.made', { ref, due }, { id: `made-${ref}` }],
    [due, 'commitment.missed', { ref }, { id: `missed-${ref}` }],
  ]
}

export function seen(id: string, at: string, signal: string, data: object = {}): Short {
  return [at, 'signal', { signal, ...data }, { id }]
}

/** A weekly update on Mondays, held through the given number of whole weeks before this one. */
export function steady(weeks: number, late = 0): Short[] {
  return [
    [
      ago(200),
      'cadence.agreed',
      { rituals: [{ id: 'w', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=MO', start: ago(8 + 7 * 7) }] },
    ],
    [ago(100), 'state.named', { state: 'operating' }],
    ...Array.from({ length: weeks }, (_, i): Short => {
      const monday = ago(8 + 7 * i)
      return [i < late ? after(1, monday) : monday, 'touch', { purpose: 'weekly_update' }]
    }),
  ]
}

/** What a relationship leaves behind that stands on a rung on `ASOF`, each rung by no more than it needs. */
const STEPS: readonly (readonly Short[])[] = [
  [seen('praise1', ago(200), 'praise'), seen('praise2', ago(201), 'praise'), seen('praise3', ago(202), 'praise')],
  [
    ...kept('c1', ago(10)),
    ...kept('c2', ago(20)),
    ...kept('c3', ago(30)),
    ...kept('c4', ago(40)),
    ...kept('c5', ago(50)),
  ],
  [
    [ago(20), 'need.addressed', { need: 'returns pile up unseen', askedFor: false }, { id: 'need' }],
    seen('planning', ago(30), 'planning_attended'),
    seen('access', ago(40), 'inside_access'),
  ],
  [
    seen('plans', ago(25), 'plans_shared_early'),
    seen('joint', ago(35), 'joint_planning', { ours: 'two engineers', theirs: 'a planner for a quarter' }),
    seen('called', ago(45), 'client_called_first'),
  ],
  [
    seen('asset', ago(15), 'asset_in_use'),
    seen('created', ago(55), 'co_created'),
    seen('designed', ago(65), 'designed_around_us'),
  ],
]

/** The ledger of a rung, with lines replaced or (by null) left out by their id, and others added. */
export function onRung(rung: number, changes: Record<string, Short | null> = {}, more: readonly Short[] = []): Short[] {
  const lines = STEPS.slice(0, rung).flat()
  const known = new Set(lines.map(idOf))
  for (const id of Object.keys(changes)) if (!known.has(id)) throw new Error(`no line ${id} on rung ${rung}`)
  const changed = lines.flatMap((line) => {
    const change = changes[idOf(line)]
    return change === undefined ? [line] : change === null ? [] : [change]
  })
  return [...changed, ...more]
}

function idOf(line: Short): string {
  return line[3]?.id ?? ''
}

export function condition({ ladder }: Standing, id: string): Standing['ladder']['conditions'][number] {
  return ladder.conditions.find((each) => each.id === id)!
}

/** Whether a condition is met, and by what or for want of what. */
export function met(told: Standing, id: string): boolean {
  return condition(told, id).met
}

export function cap({ ladder }: Standing, rule: string): Standing['ladder']['caps'][number] | null {
  return ladder.caps.find((each) => each.rule === rule) ?? null
}

export function codes(told: Standing): string[] {
  return told.ladder.caps.map(({ rule }) => rule)
}
