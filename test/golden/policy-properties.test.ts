import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, DEFAULT_POLICY, extendHistory, foldEntries } from '#method/index.ts'
import type { Policy } from '#method/index.ts'
import { changePolicy } from '#method/change-policy.ts'
import { POLICY_NUMBER_NAMES, POLICY_NUMBERS } from '#method/policy-numbers.ts'
import { policyBody } from '#method/policy-schema.ts'
import { formatDay } from '#method/time/day.ts'
import { parseInstant } from '#method/time/instant.ts'
import { LAST, ledgerArb } from './arbitrary.ts'

// What must hold under every policy a workspace may set, not only under the method's own.

const RUNS = { numRuns: 60 }
const NOW = parseInstant('2028-06-01T00:00:00Z')!

/** A few numbers halved, doubled or put to their least, where that makes a policy. */
const policyArb: fc.Arbitrary<Policy> = fc
  .array(fc.tuple(fc.constantFrom(...POLICY_NUMBER_NAMES), fc.constantFrom('half', 'double', 'least')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((wishes) => Object.fromEntries(wishes.map(([name, how]) => [name, valueOf(name, how)])))
  .map((changes) => changePolicy(DEFAULT_POLICY, changes).body)
  .filter((body) => body !== undefined)
  .map((body) => ({ ...body, id: 'firm-1' }))

function valueOf(name: (typeof POLICY_NUMBER_NAMES)[number], how: 'half' | 'double' | 'least'): number {
  const { least, most, unit } = POLICY_NUMBERS[name]
  const wished = how === 'least' ? least : DEFAULT_POLICY[name] * (how === 'half' ? 0.5 : 2)
  const whole = unit === 'share' || unit === 'money' ? wished : Math.round(wished)
  return Math.min(most, Math.max(least, whole))
}

test('what is generated is what a workspace may set', () => {
  fc.assert(
    fc.property(policyArb, ({ id: _id, ...body }) => {
      expect(policyBody.safeParse(body).success).toBe(true)
    }),
    RUNS,
  )
})

test('on no day before validUntil does a standing change, and the policy is named', () => {
  fc.assert(
    fc.property(ledgerArb, policyArb, fc.integer({ min: 0, max: 500 }), (entries, policy, offset) => {
      const history = foldEntries(entries, { policy })
      const first = assess(history, { asOf: formatDay(LAST + offset), now: NOW })
      expect(first.policy).toBe('firm-1')
      const until = first.validUntil === null ? Infinity : parseInstant(first.validUntil)!
      for (let ahead = 1; ahead <= 40; ahead++) {
        const asOf = formatDay(LAST + offset + ahead)
        if (history.zone.endOf(LAST + offset + ahead) >= until) break
        const later = assess(history, { asOf, now: NOW })
        expect({ ...later, asOf: '' }).toEqual({ ...first, asOf: '' })
      }
    }),
    RUNS,
  )
})

test('a history that grows entry by entry reads like one folded at once, under the same policy', () => {
  fc.assert(
    fc.property(ledgerArb, policyArb, (entries, policy) => {
      const grown = foldEntries(entries.slice(0, 1), { policy })
      for (const entry of entries.slice(1)) extendHistory(grown, [entry])
      const options = { asOf: formatDay(LAST), now: NOW }
      expect(JSON.stringify(assess(grown, options))).toBe(
        JSON.stringify(assess(foldEntries(entries, { policy }), options)),
      )
    }),
    RUNS,
  )
})
