import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY, foldEntries } from '#method/index.ts'
import type { Policy } from '#method/index.ts'
import { changePolicy, changedNames } from '#method/change-policy.ts'
import { POLICY_NAMES, policyBody, policyChanges } from '#method/policy-schema.ts'
import type { PolicyChanges } from '#method/policy-schema.ts'
import { POLICY_NUMBERS } from '#method/policy-numbers.ts'
import { previewPolicy } from '#method/policy-preview.ts'
import { parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import { kept, ago, ASOF, onRung, seen, standing } from './told.ts'
import type { Short } from './notation.ts'

// METHOD, introduction: the numbers are the default policy, a workspace may change them, and every assessment names the
// policy it was made under. L12: a workspace adds its own plays.

const firm = (changes: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...changes, id: 'firm-1' })
const { id: _id, ...defaults } = DEFAULT_POLICY
const change = (changes: PolicyChanges) => changePolicy(DEFAULT_POLICY, changes)
const codes = (changes: PolicyChanges) => change(changes).refusals?.map(({ code, params }) => ({ code, ...params }))

describe('what a policy may hold', () => {
  test('the method’s own is one, and every one of its numbers is named with rule and unit', () => {
    expect(policyBody.safeParse(defaults)).toEqual({ success: true, data: defaults })
    const numbers = Object.entries(DEFAULT_POLICY).filter(([, value]) => typeof value === 'number')
    expect(Object.keys(POLICY_NUMBERS).sort()).toEqual(numbers.map(([name]) => name).sort())
    expect(POLICY_NAMES.toSorted()).toEqual(Object.keys(defaults).sort())
  })

  test.each([
    [{ reliabilityRateMin: 1 }, true],
    [{ reliabilityRateMin: 0 }, true],
    [{ reliabilityRateMin: 1.01 }, false],
    [{ reliabilityRateMin: -0.01 }, false],
    [{ quarterDays: 1 }, true],
    [{ quarterDays: 0 }, false],
    [{ quarterDays: 90.5 }, false],
    [{ annualValueMin: 499.99 }, true],
    [{ coreTeam: [] }, true],
    [{ coCreationBoth: 1 }, false],
    [{ rates: [] }, false],
    [{ rates: [{ from: '2026-02-30', worth: { USD: 1 } }] }, false],
    [{ rates: [{ from: '2026-02-28', worth: { USD: 1, EURO: 2 } }] }, false],
    [{ rates: [{ from: '2026-02-28', worth: { USD: 1, EUR: 0 } }] }, false],
    [{ quarterDays: null }, true],
    [{ id: 'mine' }, false],
    [{ plays: [{ sector: 'saas', fromRung: 2, text: {}, signal: 'inside_access' }] }, false],
    [{ plays: [{ sector: 'saas', fromRung: 1, text: { en: 'x' }, signal: 'inside_access' }] }, false],
    [{ plays: [{ sector: 'saas', fromRung: 2, text: { zh: '驻场一周' }, signal: 'inside_access' }] }, true],
  ])('%j', (changes, fits) => {
    expect(policyChanges.safeParse(changes).success).toBe(fits)
  })
})

describe('a change', () => {
  test('leaves the rest as it was, and null puts the default back', () => {
    const { body } = change({ quarterDays: 90, monthDays: 30 })
    expect(body).toEqual({ ...defaults, quarterDays: 90, monthDays: 30 })
    expect(changedNames(defaults, body!)).toEqual(['quarterDays', 'monthDays'])
    expect(changePolicy({ ...body!, id: 'firm-1' }, { quarterDays: null }).body).toEqual({ ...defaults, monthDays: 30 })
  })

  test('that changes nothing is refused', () => {
    expect(codes({})).toEqual([{ code: 'policy.unchanged' }])
    expect(codes({ quarterDays: 91, monthDays: null })).toEqual([{ code: 'policy.unchanged' }])
  })

  test('keeps windows and limits in their order, equal ones included', () => {
    expect(codes({ twoQuartersDays: 91 })).toBeUndefined()
    expect(codes({ twoQuartersDays: 90 })).toEqual([
      { code: 'policy.order', less: 'quarterDays', more: 'twoQuartersDays' },
    ])
    expect(codes({ askDueDays: 6 })).toEqual([{ code: 'policy.order', less: 'askDueDays', more: 'askRiskDays' }])
  })

  test('of the rates keeps the base currency at 1 and the days in order', () => {
    expect(codes({ baseCurrency: 'EUR' })).toEqual([{ code: 'policy.base_rate', currency: 'EUR', from: '2026-01-01' }])
    const worth = { EUR: 1, USD: 0.9 }
    const rates = (...days: string[]) => days.map((from) => ({ from, worth }))
    expect(codes({ baseCurrency: 'EUR', rates: rates('2026-01-01', '2026-07-01') })).toBeUndefined()
    expect(codes({ baseCurrency: 'EUR', rates: rates('2026-07-01', '2026-07-01') })).toEqual([
      { code: 'policy.rates_order', from: '2026-07-01' },
    ])
    expect(codes({ precedentLengthBands: [30, 30] })).toEqual([
      { code: 'policy.bands_order', name: 'precedentLengthBands' },
    ])
  })

  test('gives a play only a signal that can support the rung it leads to', () => {
    const play = (signal: 'plans_shared_early' | 'inside_access' | 'social') => ({
      plays: [
        { sector: 'saas' as const, fromRung: 3 as const, text: { en: 'A day a month at their planning desk' }, signal },
      ],
    })
    expect(codes(play('plans_shared_early'))).toBeUndefined()
    expect(codes(play('inside_access'))).toEqual([{ code: 'policy.play_signal', signal: 'inside_access', rung: 4 }])
    expect(codes(play('social'))).toEqual([{ code: 'policy.play_signal', signal: 'social', rung: 4 }])
  })
})

describe('a standing under a policy', () => {
  test('names it, and is judged by its numbers at their boundary', () => {
    // Nine of ten kept: 90 % is met, and 91 % is not.
    const nine = Array.from({ length: 9 }, (_, i) => kept(`k${i}`, ago(10 + i))).flat()
    const lines: Short[] = [
      ...onRung(1),
      ...nine,
      [ago(40), 'commitment.made', { ref: 'm', due: ago(30) }],
      [ago(30), 'commitment.missed', { ref: 'm' }],
    ]
    const under = (rate: number) => standing(lines, ASOF, { policy: firm({ reliabilityRateMin: rate }) })
    expect([under(0.9).policy, under(0.9).ladder.rung]).toEqual(['firm-1', 2])
    expect(under(0.91).ladder.rung).toBe(1)
    expect(standing(lines).policy).toBe('default-1')
  })

  test('shows the firm’s own plays after the founding ones, with whether the signal alone is enough', () => {
    const plays: Policy['plays'] = [
      { sector: 'saas', fromRung: 2, text: { en: 'A week at their service desk' }, signal: 'inside_access' },
      { sector: 'saas', fromRung: 2, text: { en: 'Sit in planning', zh: '参加规划会' }, signal: 'planning_attended' },
      { sector: 'manufacturing', fromRung: 2, text: { en: 'Elsewhere' }, signal: 'inside_access' },
      { sector: 'saas', fromRung: 3, text: { en: 'Later' }, signal: 'shared_stake' },
    ]
    const { next } = standing(onRung(2), ASOF, { policy: firm({ plays }) }).ladder
    expect(next?.plays).toEqual([
      { code: 'play.saas.planning', params: {}, signal: 'planning_attended', enough: true },
      {
        code: 'play.own',
        params: { en: 'A week at their service desk', zh: 'A week at their service desk' },
        signal: 'inside_access',
        enough: false,
      },
      {
        code: 'play.own',
        params: { en: 'Sit in planning', zh: '参加规划会' },
        signal: 'planning_attended',
        enough: true,
      },
    ])
  })

  test('co-creation alone is not enough where the policy asks for both', () => {
    const plays: Policy['plays'] = [{ sector: 'saas', fromRung: 4, text: { zh: '共建定价模型' }, signal: 'co_created' }]
    const enough = (coCreationBoth: boolean) =>
      standing(onRung(4), ASOF, { policy: firm({ plays, coCreationBoth }) }).ladder.next?.plays.at(-1)?.enough
    expect([enough(false), enough(true)]).toEqual([true, false])
  })
})

describe('a preview', () => {
  const now = parseInstant('2026-06-30T12:00:00Z')!
  const preview = (lines: readonly Short[], changes: Partial<Policy>) =>
    previewPolicy(foldEntries(ledger('2024-01-02', lines)), { ...DEFAULT_POLICY, ...changes, id: 'preview' }, now)

  test('tells the rung, caps, risks and due items before and after, and which parts would change', () => {
    const { before, after, changes } = preview(onRung(3), { quarterDays: 15 })
    // The unstated need was addressed 20 days ago: within a window of 15 days it answers the stop-rule no more.
    expect([before.rung, before.caps, after.rung, after.caps]).toEqual([3, [], 2, ['L6-stop-rule']])
    expect(changes).toContain('ladder')
    expect(changes).not.toContain('policy')
  })

  test('of a change that matters to nobody names no part', () => {
    expect(preview(onRung(2), { syncMinutes: 30 }).changes).toEqual([])
    // Only the sentence that says how many are needed reads otherwise.
    expect(preview([], { observationsMin: 4 }).changes).toEqual([])
  })

  test('is of the ledger as it stands, whatever it holds', () => {
    const lines = [...onRung(2), seen('late', ago(2), 'praise')]
    expect(preview(lines, {}).before).toEqual(preview(lines, {}).after)
  })
})
