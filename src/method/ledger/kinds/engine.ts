import { z } from 'zod'
import { blankable, day, label, level15, party, ref } from '../atoms.ts'
import { SIGNAL_NAMES } from '../signals.ts'

export const engine = {
  // L8, L14: where the account stood when somebody looked, as the standing told it, and what the list still lacked.
  'diagnosis.made': z.strictObject({
    rung: level15.optional(),
    claimed: level15.optional(),
    open: z.array(label).max(50),
    done: z.boolean(),
  }),
  // C2: one answer to one question; `ref` is the session. A blank text says something too.
  'coach.answered': z.strictObject({
    ref,
    question: z.number().int().min(1).max(5),
    text: blankable,
    // Which ones a question takes is told by the question alone, so that no refusal gives a later one away.
    choice: label.optional(),
    owner: party.optional(),
    to: party.optional(),
    due: day.optional(),
    signal: z.enum(SIGNAL_NAMES).optional(),
  }),
}
