import { formatOf } from '../format.ts'
import type { CoachParams } from '../params/coach.ts'
import type { Sentences } from '../table.ts'
import { ledgerLabels } from './labels-ledger.ts'

const { count, day, number } = formatOf('en')
const { signal: signals } = ledgerLabels

const questions = {
  'coach.question_1': () =>
    'What are the last three things you did for this client outside the contract? If there were none, leave the answer blank.',
  'coach.question_2': () =>
    'Name one thing this client never asked for, and you knew they needed. If none comes to mind, leave the answer blank.',
  'coach.question_3': () => 'Do they share plans with you before these are final? If they do, which was the last one?',
  'coach.question_4': () => 'What keeps you from being more proactive with this client?',
  'coach.question_5': ({ to }) =>
    `Which one thing, done by ${day(to)} at the latest, would show that a rung was climbed? Say what will be done, who does it, on which day, and by which signal you would see it.`,
} satisfies Partial<Sentences<CoachParams>>

const readings = {
  'reading.outside_blank': () =>
    'Nothing was named outside the contract. That is how rungs 1 and 2 look: what was agreed is delivered.',
  'reading.outside_contact': () =>
    'What was named outside the contract is contact alone, which is worth nothing on the ladder. That is how rungs 1 and 2 look.',
  'reading.outside_named': () =>
    'Something was done outside the contract. If nobody had asked for it, it may count: record it with its day and who was there.',
  'reading.need_blank': () =>
    'No need was named that the client had not stated. Finding one is the step from rung 2 to rung 3.',
  'reading.need_vague': () =>
    'The need that was named is too general to point at. A concrete one marks the border between rungs 2 and 3.',
  'reading.need_concrete': () =>
    'A concrete need they never stated: this marks the border between rungs 2 and 3. The ledger still needs to hear how we knew and what changed.',
  'reading.plans_yes': () =>
    'They share plans before these are final, which is nearing rung 4. Add the day and who was there, so that it counts.',
  'reading.plans_partly': () =>
    'Some plans reach us early, others when they are final. Find out what makes the difference: rung 4 begins there.',
  'reading.plans_no': () => 'Plans reach us when they are final. Rung 4 begins where that changes.',
  'reading.embed': () =>
    'We don’t know their business well enough. One of us should learn it from inside, in their planning or their daily work.',
  'reading.permission': () =>
    'We are afraid to overstep. Agree with them on one small permission, such as bringing a finding nobody asked for.',
  'reading.stake': () =>
    'They don’t engage. Propose something in which both sides have a stake, or find another counterpart who gains by it.',
  'reading.other_obstacle': () => 'Something else is in the way. The plan has to begin with it.',
  'reading.step': ({ owner, due, signal }) =>
    `By ${day(due)}, done by ${owner}; the sign to watch for: ${signals[signal]}. It is a commitment of ours and the plan’s first step; the plan itself takes one to four quarters.`,
} satisfies Partial<Sentences<CoachParams>>

const offers = {
  'offer.renewal_without_reason': ({ opens, end }) =>
    `The renewal opened on ${day(opens)} (the contract ends on ${day(end)}), and nothing within a quarter says what we are worth to them: no prediction checked, no unstated need addressed.`,
  'offer.new_lead': ({ lead }) => `${lead} has taken over as lead. The card shows what was taken over.`,
  'offer.handoff': ({ to }) => `The account is being handed over to ${to}. The card shows what is handed over.`,
  'offer.strategic_without_insight': () =>
    'The relationship is called strategic, and within a quarter no insight specific to the client was recorded.',
  'offer.deal_lost': () => 'A deal was lost over the relationship. See where it really stood.',
  'fit.few_clients': ({ clients, needed }) =>
    `This workspace has ${count(clients, { one: 'client', other: 'clients' })}, fewer than ${number(needed)}. The ladder works here too, but at this size the lessons come from each client. Test the offer itself first.`,
} satisfies Partial<Sentences<CoachParams>>

export const coach = {
  ...questions,
  ...readings,
  ...offers,
  'card.evidenced': ({ rung, items }) =>
    `Rung ${number(rung)}, resting on ${count(items, { one: 'entry', other: 'entries' })}`,
  'card.not_enough': ({ seen, needed }) =>
    `Not enough evidence: ${count(seen, { one: 'observation', other: 'observations' })} within a year, ${number(needed)} needed`,
} satisfies Sentences<CoachParams>
