import type { Kind } from '../ledger/kinds.ts'
import {
  fillAsk,
  fillAskAnswered,
  fillDecisionMade,
  fillDecisionNeeded,
  fillFeedback,
  fillFeedbackAnswered,
  fillPersonAdded,
  fillPersonLeft,
  fillTouch,
} from './fill/contact.ts'
import {
  fillDisclosed,
  fillMeasure,
  fillMeasured,
  fillNotice,
  fillProblem,
  fillPulse,
  fillResolved,
  fillWork,
} from './fill/delivery.ts'
import type { Fill } from './fill/filling.ts'
import {
  fillCommitment,
  fillMilestone,
  fillMoved,
  fillPrediction,
  fillPredictionChecked,
  fillRefOf,
} from './fill/promises.ts'
import { restOf } from './fill/rest.ts'

/** How each kind's fields are filled; a kind that stands in no table keeps the line as its text. */
export const FILLS: Partial<Record<Kind, Fill>> = {
  'commitment.made': fillCommitment,
  'commitment.kept': fillRefOf('commitment.made'),
  'commitment.missed': fillRefOf('commitment.made'),
  'commitment.moved': fillMoved('commitment.made'),
  'commitment.withdrawn': fillRefOf('commitment.made'),
  'prediction.made': fillPrediction,
  'prediction.checked': fillPredictionChecked,
  'milestone.set': fillMilestone,
  'milestone.reached': fillRefOf('milestone.set'),
  'milestone.missed': fillRefOf('milestone.set'),
  'milestone.moved': fillMoved('milestone.set'),
  touch: fillTouch,
  'ask.received': fillAsk,
  'ask.answered': fillAskAnswered,
  'feedback.received': fillFeedback,
  'feedback.answered': fillFeedbackAnswered,
  'decision.needed': fillDecisionNeeded,
  'decision.made': fillDecisionMade,
  'person.added': fillPersonAdded,
  'person.left': fillPersonLeft,
  'problem.noticed': fillProblem,
  'problem.disclosed': fillDisclosed,
  'problem.resolved': fillResolved,
  'work.updated': fillWork,
  pulse: fillPulse,
  'sla.measured': fillMeasured,
  'measure.read': fillMeasure,
  'contract.noticed': fillNotice,
  claim: textInto('text'),
  note: textInto('text'),
  'promise.sold': textInto('text'),
  'need.addressed': textInto('need'),
  'change.requested': textInto('what'),
  'case.opened': textInto('title'),
  'integrity.breached': textInto('what'),
  'success.defined': textInto('text'),
  'element.stated': textInto('text'),
  'job.stated': textInto('job'),
  'scope.set': textInto('text'),
  'deal.lost': textInto('what'),
}

function textInto(field: string): Fill {
  return (filling) => {
    const { words, start, end } = restOf(filling, { cuts: [] })
    if (words === '') return
    filling.data[field] = words
    filling.spans.push({ path: `$.data.${field}`, start, end })
  }
}
