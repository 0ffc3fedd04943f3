import { z } from 'zod'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { jobs, verification } from './chapters-shape.ts'
import { entryId } from './fields.ts'
import { day, evidence, rung, said } from './standing-parts.ts'

export const condition = z.strictObject({
  id: z.string().describe('The rule, such as `L2a`.'),
  rung,
  met: z.boolean(),
  needs: said.nullable(),
  evidence: evidence.describe('What meets it; where it is unmet, the last entries that used to.'),
})

export const cap = z.strictObject({ rule: z.string(), rung, since: day, why: said, evidence })

const fakeMove = z.strictObject({
  entry: entryId,
  match: z.string(),
  origin: z.enum(['D', 'O']),
  ceiling: z.number(),
  words: z.array(z.string()),
})

const dimension = z.strictObject({ level: rung.nullable(), evidence })

export const play = z.strictObject({
  ...said.shape,
  signal: z.enum(SIGNAL_NAMES),
  enough: z.boolean().describe("Whether that signal alone would meet the next rung's condition."),
})

export const plan = z.strictObject({
  ref: z.string(),
  entry: entryId,
  targetRung: rung,
  requirement: z.string().nullable(),
  action: z.string().nullable(),
  owner: z.string(),
  due: day,
  overdue: z.boolean(),
  successSignal: z.enum(SIGNAL_NAMES),
  dependsOn: z.enum(['competence', 'integrity', 'benevolence']),
  observed: evidence.describe('Entries since the plan was set that show its signal.'),
})

/** Where the account stands on the ladder, and why (METHOD §2). */
export const ladder = z.strictObject({
  applies: z.boolean(),
  why: said.nullable(),
  evidenced: z.boolean(),
  thin: said.nullable(),
  rung: rung.nullable(),
  heldSince: day.nullable(),
  uncapped: rung.nullable(),
  claimed: rung.nullable(),
  gap: z.number().nullable(),
  expectedBias: z.number().describe('How much too high teams tend to see themselves.'),
  conditions: z.array(condition),
  caps: z.array(cap),
  stopRule: z.strictObject({ answered: z.boolean(), entry: entryId.nullable(), lapses: day.nullable() }),
  fakeMoves: z.array(fakeMove),
  dimensions: z.strictObject({
    information_flow: dimension,
    substitutability: dimension,
    problem_source: dimension,
    meeting_cadence: dimension,
  }),
  next: z.strictObject({ rung, requires: said, missing: z.array(z.string()), plays: z.array(play) }).nullable(),
  sharing: z.array(z.strictObject({ quarter: z.string(), n: z.int() })),
  plan: plan.nullable(),
  alternatives: z
    .strictObject({ status: z.enum(['open', 'dropped', 'not_seen']), evidence })
    .describe('Whether the client looks elsewhere; nothing seen is not "stopped".'),
  verification,
  jobs,
})
