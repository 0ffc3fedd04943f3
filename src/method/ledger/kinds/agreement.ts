import { z } from 'zod'
import { day, party, person, ref, side, text, texts } from '../atoms.ts'

export const agreement = {
  'element.stated': z.strictObject({
    element: z.enum([
      'outcome',
      'scope',
      'timeline',
      'communication',
      'ownership',
      'success_measure',
      'change_management',
    ]),
    text,
    agreedBy: person.optional(),
  }),
  'question.answered': z.strictObject({
    question: z.enum([
      'why_hired',
      'what_they_bought',
      'what_we_deliver',
      'who_influences',
      'what_would_fail',
      'what_is_unclear',
    ]),
    text,
    matches: z.boolean().optional(),
  }),
  'success.defined': z.strictObject({ side, text }),
  'onboarding.set': z.strictObject({
    step: z.enum(['alignment', 'information', 'working_model', 'first_value']),
    output: text,
    owner: party,
    due: day.optional(),
    waitsOn: side,
    status: z.enum(['open', 'done', 'not_needed']),
    evidence: text.optional(),
  }),
  'scope.set': z.strictObject({
    ref,
    text,
    boundary: z.enum(['included', 'excluded', 'change_controlled', 'escalated']),
    // S4: a deliverable is an included item with a day.
    due: day.optional(),
  }),
  'change.requested': z.strictObject({ ref, what: text, requestedBy: side, impact: text.optional() }),
  'change.decided': z.strictObject({
    ref,
    decision: z.enum(['approved', 'declined', 'deferred']),
    by: party,
    // A4: stated with the decision at the latest.
    impact: text.optional(),
    disputed: z.boolean().optional(),
  }),
  'handoff.opened': z.strictObject({
    ref,
    from: party,
    to: party,
    items: z.array(z.union([text, z.strictObject({ ref }), z.strictObject({ text })])).max(1000),
  }),
  'handoff.accepted': z.strictObject({
    ref,
    item: z.union([ref, z.number().int().min(0)]),
    question: text.optional(),
    clientTold: z.boolean().optional(),
  }),
  'fit.assessed': z.strictObject({
    discovery: z.strictObject({ pass: z.boolean(), why: text }),
    prediction: z.strictObject({ pass: z.boolean(), why: text }),
    assumptions: z.strictObject({ pass: z.boolean(), why: text }),
    riskSignals: texts,
  }),
  'discovery.opened': z.strictObject({
    ref,
    space: text,
    questions: texts,
    people: z.array(person).max(1000),
    due: day,
  }),
  // A discovery that leads to no brief ends too: with what was found.
  'discovery.closed': z.strictObject({ ref, found: text }),
  'job.stated': z.strictObject({ job: text, rung: z.number().int().min(1).max(5).optional() }),
  'incentive.checked': z.strictObject({ side, gainsWhenOtherLoses: text, measuredOn: text, howKnown: text }),
  'deal.lost': z.strictObject({ reason: z.enum(['relationship', 'product', 'price', 'other']), what: text }),
}
