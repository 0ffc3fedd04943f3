import { z } from 'zod'
import { blankable, level15, person, text } from '../atoms.ts'
import { SIGNAL_NAMES } from '../signals.ts'
import type { Signal } from '../signals.ts'

const people = z.array(person).max(1000).optional()
const resources = z.union([text, z.array(text).min(1).max(100)]).optional()

/** The fields a signal has beside `what` and `people` (LEDGER §4). */
const ownFields = {
  specific_insight: { specificTo: text, howKnown: text, actedOn: z.boolean().optional() },
  planning_attended: { who: text },
  joint_planning: { ours: resources, theirs: resources },
  co_created: { artifact: text },
  asset_in_use: { asset: text },
}
type WithFields = keyof typeof ownFields

const bare = SIGNAL_NAMES.filter((name): name is Exclude<Signal, WithFields> => !(name in ownFields))
const common = { what: text, people }

const signal = z.discriminatedUnion('signal', [
  z.strictObject({ signal: z.enum(bare as [(typeof bare)[number], ...(typeof bare)[number][]]), ...common }),
  z.strictObject({ signal: z.literal('specific_insight'), ...common, ...ownFields.specific_insight }),
  z.strictObject({ signal: z.literal('planning_attended'), ...common, ...ownFields.planning_attended }),
  z.strictObject({ signal: z.literal('joint_planning'), ...common, ...ownFields.joint_planning }),
  z.strictObject({ signal: z.literal('co_created'), ...common, ...ownFields.co_created }),
  z.strictObject({ signal: z.literal('asset_in_use'), ...common, ...ownFields.asset_in_use }),
])

export const evidence = {
  signal,
  // L7: a blank answer can be written down; it just does not answer.
  'need.addressed': z.strictObject({
    need: blankable,
    howKnown: blankable,
    change: blankable,
    askedFor: z.boolean(),
    job: text.optional(),
  }),
  claim: z.strictObject({ text, rung: level15.optional() }),
  'claim.observed_fake': z.strictObject({ said: text, happened: text, lesson: text, ceiling: level15 }),
  // L8: "nothing to learn" is an answer too, and needs its reason.
  'claim.nothing_to_learn': z.strictObject({ about: text, why: text }),
}
