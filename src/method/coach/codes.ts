/** C2: the five questions. src/words has a sentence for each code of this file, in both languages. */
export type QuestionCode =
  'coach.question_1' | 'coach.question_2' | 'coach.question_3' | 'coach.question_4' | 'coach.question_5' // from, to

/** C2: what the answers say, once all five are stored. */
export type ReadingCode =
  | 'reading.outside_blank'
  | 'reading.outside_contact'
  | 'reading.outside_named'
  | 'reading.need_blank'
  | 'reading.need_vague'
  | 'reading.need_concrete'
  | 'reading.plans_yes'
  | 'reading.plans_partly'
  | 'reading.plans_no'
  | 'reading.embed'
  | 'reading.permission'
  | 'reading.stake'
  | 'reading.other_obstacle'
  | 'reading.step' // owner, due, signal

/** C3: why engine or coach is offered. */
export type OfferCode =
  | 'offer.renewal_without_reason' // opens, end
  | 'offer.new_lead' // lead
  | 'offer.handoff' // to
  | 'offer.strategic_without_insight'
  | 'offer.deal_lost'

/** L15: said where a workspace is small; only whoever counts its clients can say it. */
export type SmallBookCode = 'fit.few_clients' // clients, needed
