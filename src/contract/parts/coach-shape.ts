import { z } from 'zod'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { entryId } from './fields.ts'
import { evidence, said } from './standing-parts.ts'

/** One question, and nothing of any other. */
export const coachQuestion = z
  .strictObject({
    number: z.int(),
    ask: said,
    choices: z.array(z.string()).describe('What to choose from; empty where the answer is words alone.'),
    needs: z.array(z.enum(['owner', 'due', 'signal'])).describe('The other fields its answer needs.'),
    signals: z.array(z.enum(SIGNAL_NAMES)),
  })
  .meta({ id: 'CoachQuestion' })

/** How the five answers are read, and the entries they speak for, which wait for a person. */
export const coachReading = z
  .strictObject({
    session: z.string(),
    readings: z.array(z.strictObject({ ...said.shape, question: z.int(), evidence })),
    proposed: z.array(entryId).describe('Proposed entries of this session that nobody has decided on yet.'),
  })
  .meta({ id: 'CoachReading' })
