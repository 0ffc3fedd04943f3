import { z } from 'zod'
import { account, entryId } from './fields.ts'
import { day, evidence, said } from './standing-parts.ts'

// The parts of a standing that speak of the portfolio, as src/method/standing-portfolio.ts has them.

export const walkAway = z.strictObject({
  decidedOn: day,
  failed: z.int().describe('Of the three tests, how many had failed.'),
  clientTold: z.boolean(),
  entry: entryId,
})

export const initiative = z.strictObject({
  ref: z.string(),
  title: z.string().nullable(),
  openedOn: day,
  killBy: day.describe('The day on which the kill criterion is judged.'),
  status: z.enum(['open', 'overdue', 'kept', 'sharpened', 'killed']),
  decidedOn: day.nullable(),
  owner: z.string().nullable(),
  signals: z
    .array(z.strictObject({ signal: z.string().nullable(), seen: evidence }))
    .describe("The brief's success signals, each with the entries in which it was seen since."),
  standsOn: evidence,
  entry: entryId,
})

export const discovery = z.strictObject({
  ref: z.string(),
  space: z.string().nullable(),
  openedOn: day,
  due: day,
  status: z.enum(['open', 'overdue', 'done']),
  initiative: z.string().nullable().describe('The brief that came of it.'),
  entry: entryId,
})

export const space = z.strictObject({
  what: z.string().nullable(),
  raisedOn: day,
  discovery: z.string().nullable().describe('The discovery that is under way on it.'),
  entry: entryId,
})

export const expansion = z.strictObject({
  lacks: z.array(said).describe('What an expansion lacks: a source, trust, a brief.'),
  evidence,
})

export const relationshipDecision = z.enum(['continue', 'change', 'stop'])

export const sitting = z.strictObject({
  heldOn: day,
  quarter: z.string(),
  decision: relationshipDecision.nullable(),
  signedBy: z.string().nullable(),
  entry: entryId,
})

export const reviews = z.strictObject({ internal: sitting.nullable(), withClient: sitting.nullable() })

export const precedentQuestion = z.strictObject({
  ref: z.string(),
  precedent: account,
  signal: z.string().nullable().describe('What was seen early there, in words or as the id of a failure pattern.'),
  raisedOn: day,
  status: z.enum(['open', 'answered', 'dismissed']),
  answerBy: day.nullable(),
  entry: entryId,
})
