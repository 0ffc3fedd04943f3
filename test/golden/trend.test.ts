import { expect, test } from 'vitest'
import { foldEntries } from '#method/index.ts'
import { parseDay } from '#method/time/day.ts'
import { parseInstant } from '#method/time/instant.ts'
import { trendOf } from '#method/trend.ts'
import type { Trend } from '#method/trend.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { ago, ASOF, onRung, standing } from './told.ts'

const NOW = parseInstant('2030-01-01T00:00:00Z')!

function trend(
  lines: readonly Short[],
  { days, daysMax = 1000, to = ASOF }: { days: number; daysMax?: number; to?: string },
): Trend {
  const told = trendOf(foldEntries(ledger('2024-01-02', lines)), { to: parseDay(to)!, days, now: NOW, daysMax })
  for (;;) {
    const step = told.next()
    if (step.done) return step.value
  }
}

test('L7: a lapse reads as a lapse: the day from which a cap held is told, and the rung above it stays in sight', () => {
  const lines: Short[] = [...onRung(3), [ago(40), 'claim', { text: 'their partner', rung: 4 }]]
  const lapses = standing(lines).ladder.stopRule.lapses!
  const to = ago(-100)
  expect(lapses > ASOF && lapses < to).toBe(true)
  const told = trend(lines, { to, days: 160 }).points.map(({ on, rung, uncapped, cap, claimed }) => [
    on,
    rung,
    uncapped,
    cap,
    claimed,
  ])
  const at = told.findIndex(([on]) => on === lapses)
  expect(told[at]).toEqual([lapses, 2, 3, 'L6-stop-rule', 4])
  expect(told[at - 1]?.slice(1)).toEqual([3, 3, null, 4])
})

test('a trend begins with its first day and says nothing where nothing changed', () => {
  expect(trend([], { days: 5 }).points).toEqual([
    {
      on: ago(4),
      rung: null,
      uncapped: null,
      cap: null,
      claimed: null,
      trust: { competence: null, integrity: null, benevolence: null },
      primaryConstraint: null,
      keptRate: null,
      adherence: null,
    },
  ])
})

test('each point stands as the standing of its day does, also where only some days are asked about', () => {
  const lines = onRung(4)
  const [all, some] = [trend(lines, { days: 200 }), trend(lines, { days: 200, daysMax: 20 })]
  expect([all.everyDays, some.everyDays]).toEqual([1, 10])
  for (const { on, rung, uncapped, keptRate } of [...all.points, ...some.points]) {
    const { ladder, commitments } = standing(lines, on)
    expect([on, rung, uncapped, keptRate]).toEqual([on, ladder.rung, ladder.uncapped, commitments.us.keptRate])
  }
  const days = new Set(all.points.map(({ on }) => on))
  expect(some.points.filter(({ on }) => !days.has(on) && (parseDay(ASOF)! - parseDay(on)!) % 10 !== 9)).toEqual([])
})

test('T1, T3: a rating without evidence is not in use, a contradicted one counts as 1', () => {
  const mark = (evidence: string[]) => ({ rating: 4, evidence })
  const lines: Short[] = [
    [ago(50), 'touch', {}, { id: 'met', source: { type: 'email', ref: '<m@mail.example>' } }],
    [
      ago(20),
      'trust.audited',
      { auditor: 'sam@studio.example', competence: mark(['met']), integrity: mark(['met']), benevolence: mark([]) },
    ],
    [ago(10), 'integrity.breached'],
  ]
  const told = trend(lines, { days: 30 }).points.map(({ on, trust, primaryConstraint }) => [
    on,
    trust,
    primaryConstraint,
  ])
  expect(told.at(-2)).toEqual([ago(20), { competence: 4, integrity: 4, benevolence: null }, 'integrity'])
  expect(told.at(-1)).toEqual([ago(10), { competence: 4, integrity: 1, benevolence: null }, 'integrity'])
})
