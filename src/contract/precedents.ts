import { z } from 'zod'
import { operation } from './operation.ts'
import { account, day, entryId } from './parts/fields.ts'
import { said } from './parts/standing-parts.ts'

const attributeName = z.enum([
  'sector',
  'relationshipType',
  'industry',
  'size',
  'engagement',
  'region',
  'tags',
  'annualValue',
  'lengthDays',
  'state',
])
const value = z.union([z.string(), z.number(), z.array(z.string())]).nullable()

const attribute = z.strictObject({
  attribute: attributeName,
  likeness: z.enum(['same', 'near', 'different', 'unknown']).describe('What one side does not tell is not compared.'),
  weight: z.number(),
  ours: value,
  theirs: value,
})

const signal = z.strictObject({
  ref: z.string().describe('Under this ref it is asked of the account, and answered.'),
  from: z.enum(['walk_away', 'fit', 'risk']),
  on: day,
  text: z.string().nullable(),
  risk: z.string().nullable(),
  entry: entryId.nullable(),
  status: z.enum(['unasked', 'open', 'answered', 'dismissed']),
})

/** The past engagements most similar in shape, how they ended, and what their early signals ask of this account (P5). */
export const precedents = operation({
  name: 'precedents',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/precedents',
  input: z.strictObject({ account }),
  output: z.strictObject({
    account,
    of: z.int().describe('How many past engagements were looked through.'),
    precedents: z.array(
      z.strictObject({
        account,
        name: z.string(),
        score: z.number().describe('The share of the compared weight that is the same, what is near counting half.'),
        compared: z.int().describe('On how many attributes.'),
        attributes: z.array(attribute),
        outcome: z.enum(['client', 'us', 'completed', 'walked_away', 'lost', 'untold']),
        endedOn: day,
        entry: entryId,
        signals: z.array(signal),
      }),
    ),
    rates: z.array(said).describe('How the most similar ended, with n; or that they are too few to say.'),
    open: z.int().describe('Signals that are not asked, or not answered, yet.'),
    outdated: z.int().describe('Accounts that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['account.unknown'],
})
