import { z } from 'zod'
import { day, expects, label, text } from './ledger/atoms.ts'
import { CURRENCIES } from './ledger/currencies.ts'
import { SIGNAL_NAMES } from './ledger/signals.ts'
import type { Policy } from './policy.ts'
import type { Attribute } from './portfolio/attributes.ts'
import { POLICY_NUMBERS } from './policy-numbers.ts'
import type { NumberMeaning, PolicyNumber } from './policy-numbers.ts'

/** What a policy may hold, field by field; how its fields must stand to each other `changePolicy` asks. */

const currency = z.string().refine((code) => CURRENCIES.has(code), expects('currency'))

const ownPlay = z.strictObject({
  sector: z.enum(['saas', 'professional_services', 'manufacturing', 'other']),
  fromRung: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  text: z
    .strictObject({ en: text.optional(), zh: text.optional() })
    .refine(({ en, zh }) => en !== undefined || zh !== undefined, { error: 'not_empty' }),
  signal: z.enum(SIGNAL_NAMES),
})

const rate = z.strictObject({ from: day, worth: z.record(currency, z.number().positive().max(1e9)) })

function numberSchema({ unit, least, most }: NumberMeaning): z.ZodNumber {
  const number = z.number().min(least).max(most)
  return unit === 'share' || unit === 'money' ? number : number.int()
}

// One schema for each number of the table; fromEntries forgets the keys.
const numbers = Object.fromEntries(
  Object.entries(POLICY_NUMBERS).map(([name, meaning]) => [name, numberSchema(meaning)]),
) as Record<PolicyNumber, z.ZodNumber>

/** P5: how much a likeness weighs, and where bands begin. */
const weight = z.number().min(0).max(100)
const bands = z.array(z.number().positive()).min(1).max(50)

const fields = {
  ...numbers,
  precedentWeights: z.strictObject({
    sector: weight,
    relationshipType: weight,
    industry: weight,
    size: weight,
    engagement: weight,
    region: weight,
    tags: weight,
    annualValue: weight,
    lengthDays: weight,
    state: weight,
  } satisfies Record<Attribute, z.ZodType>),
  precedentValueBands: bands,
  precedentLengthBands: bands,
  coCreationBoth: z.boolean(),
  baseCurrency: currency,
  rates: z.array(rate).min(1).max(200),
  coreTeam: z.array(label).max(20),
  plays: z.array(ownPlay).max(200),
} satisfies Record<Exclude<keyof Policy, 'id'>, z.ZodType>

export type PolicyBody = Omit<Policy, 'id'>
export type PolicyName = keyof PolicyBody
export const POLICY_NAMES = Object.keys(fields) as PolicyName[]

/** The whole of a policy but its name. */
export const policyBody = z.strictObject(fields)

/** What somebody wants otherwise; null puts the default back. */
export const policyChanges = z.strictObject(
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.nullable().optional()])) as {
    [Name in keyof typeof fields]: z.ZodOptional<z.ZodNullable<(typeof fields)[Name]>>
  },
)

export type PolicyChanges = z.infer<typeof policyChanges>
