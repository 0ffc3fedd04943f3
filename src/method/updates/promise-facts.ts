import { leadOf } from '../agreement/lead.ts'
import { firstLater, thingsOf } from '../history/things.ts'
import { predictionsOf } from '../predictions/predictions.ts'
import type { Prediction } from '../predictions/predictions.ts'
import { openAsks } from '../promises/asks.ts'
import type { Commitment } from '../promises/resolution.ts'
import type { Predicted, UpdateFact } from './facts.ts'
import { fact } from './gathering.ts'
import type { Gathering } from './gathering.ts'

/** K3: promises of both sides that were kept or missed since, those that are overdue, and those due before the slot after. */
export function commitmentFacts({ history, moment, until, isNew }: Gathering): UpdateFact[] {
  return [...history.commitments.values()].flatMap((commitment) => {
    const { resolution, due } = commitment
    if (resolution === null) {
      return due > until ? [] : [promised(commitment, { what: 'commitment_open', overdue: due < moment.day })]
    }
    const { outcome, fact: told } = resolution
    if ((outcome !== 'kept' && outcome !== 'missed') || !isNew(told)) return []
    return [promised(commitment, { what: `commitment_${outcome}`, badNews: outcome === 'missed' })]
  })
}

type Becoming = Pick<UpdateFact, 'what'> & { overdue?: boolean; badNews?: boolean }

function promised({ ref, side, made, due, resolution }: Commitment, becoming: Becoming): UpdateFact {
  const { what: text, owner } = made.data
  const told = resolution?.fact
  const why = told?.kind === 'commitment.missed' ? told.data.why : undefined
  return fact({ ref, side, facts: told ? [made, told] : [made], text, detail: why, owner, due, ...becoming })
}

/** K4: predictions made or checked since, and those whose check falls due. One that did not come true is told like the others. */
export function predictionFacts({ history, moment, until, isNew }: Gathering): UpdateFact[] {
  return predictionsOf(history).flatMap((prediction) => {
    const { ref, made, checkOn, checked, vri } = prediction
    const told = {
      ref,
      text: made.data.statement,
      owner: made.data.owner,
      due: checkOn,
      predicted: predictedOf(prediction),
    }
    if (checked) {
      if (!isNew(checked)) return []
      const badNews = vri !== null && vri < 1
      return [fact({ ...told, what: 'prediction_checked', facts: [made, checked], detail: checked.data.note, badNews })]
    }
    const isDue = checkOn <= until
    if (!isDue && !isNew(made)) return []
    const what = isDue ? 'prediction_due' : 'prediction_made'
    return [fact({ ...told, what, facts: [made], detail: made.data.method, overdue: checkOn < moment.day })]
  })
}

/** Units are words and may be erased; numbers stay. */
function predictedOf({ made, checked }: Prediction): Predicted {
  const { baseline, target, confidence } = made.data
  return {
    unit: baseline.unit ?? '',
    baseline: baseline.value,
    target: target.value,
    observed: checked ? checked.data.value : null,
    confidence: confidence ?? null,
  }
}

/** K7: what the client asked and was not answered yet, and what was answered since. */
export function askFacts({ history, moment, isNew }: Gathering): UpdateFact[] {
  const lead = leadOf(history)
  const open = openAsks(history).map(({ ref, received, dueOn }) => {
    const { what: text, owner = lead } = received.data
    return fact({ what: 'ask_open', ref, facts: [received], text, owner, due: dueOn, overdue: dueOn <= moment.day })
  })
  const answered = thingsOf(history, 'ask.received').flatMap((thing) => {
    const answer = firstLater(thing, 'ask.answered')
    if (!answer || !isNew(answer)) return []
    const { what: text, owner = lead } = thing.begun.data
    const facts = [thing.begun, answer] as const
    return [fact({ what: 'ask_answered', ref: thing.ref, facts, text, detail: answer.data.answer, owner })]
  })
  return [...open, ...answered]
}
