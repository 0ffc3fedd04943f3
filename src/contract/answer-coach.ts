import { z } from 'zod'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { operation } from './operation.ts'
import { coachQuestion, coachReading } from './parts/coach-shape.ts'
import { account, day } from './parts/fields.ts'

const party = z.string().min(1).max(320)

/** Stores the answer to the question that is being asked, and gives the next one; after the fifth, the reading. */
export const answerCoach = operation({
  name: 'answer-coach',
  allow: 'member',
  effect: 'writes',
  route: 'POST /accounts/{account}/coach',
  input: z.strictObject({
    account,
    question: z.int().min(1).max(5).describe('The question this answers: the one being asked.'),
    text: z.string().max(20_000).describe('The answer in words. Blank says something too.'),
    choice: z.string().min(1).max(64).optional().describe('One of the choices that came with the question.'),
    owner: party.optional(),
    to: party.optional().describe('Whom of the client it is promised to; usually who owns the relationship.'),
    due: day.optional(),
    signal: z.enum(SIGNAL_NAMES).optional(),
  }),
  output: z.strictObject({
    question: coachQuestion.nullable().describe('The next question; null after the last.'),
    reading: coachReading.nullable().describe('Null until all five are answered.'),
  }),
  refusals: [
    'account.unknown',
    'entry.refused',
    'act.ref_taken',
    'coach.not_the_question',
    'coach.open_session',
    'coach.choice',
    'coach.lacks',
    'coach.not_asked',
    'coach.step_range',
    'coach.to_whom',
    'plan.only_contact',
    'plan.success_not_evidence',
  ],
})
