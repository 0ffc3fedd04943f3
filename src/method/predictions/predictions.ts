import { holidaysOf } from '../agreement/holidays.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { once } from '../history/once.ts'
import { thingsOf } from '../history/things.ts'
import type { Thing } from '../history/thing.ts'
import { addBusinessDays, parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** A prediction with what became of it (K4). */
export interface Prediction {
  ref: string
  made: Fact<'prediction.made'>
  checkOn: DayNumber
  /** The first check; null while there is none. */
  checked: Fact<'prediction.checked'> | null
  /** K5: (observed − baseline) / (target − baseline), at least 0; null until it is checked. */
  vri: number | null
}

/** K4: every prediction that was not voided before its check; the same list while none of them changes. */
export function predictionsOf(history: History): readonly Prediction[] {
  return readPredictions(thingsOf(history, 'prediction.made'))
}

const readPredictions = once((things: readonly Thing<'prediction.made'>[]): readonly Prediction[] =>
  things.flatMap((thing) => {
    const first = thing.later.find(({ kind }) => kind === 'prediction.checked' || kind === 'prediction.voided')
    return first?.kind === 'prediction.voided' ? [] : [predictionOf(thing, first)]
  }),
)

function predictionOf({ ref, begun }: Thing<'prediction.made'>, first: Fact | undefined): Prediction {
  const checked = first?.kind === 'prediction.checked' ? first : null
  const { baseline, target, checkOn } = begun.data
  const share = checked && (checked.data.value - baseline.value) / (target.value - baseline.value)
  return {
    ref,
    made: begun,
    checkOn: parseDay(checkOn) ?? begun.day,
    checked,
    vri: share === null ? null : Math.max(0, share),
  }
}

interface Untold {
  prediction: Prediction
  check: Fact<'prediction.checked'>
  by: DayNumber
}

/** K4: the checks the client was not told of yet, each with the day by which it is. Checked together, it is told. */
export function untold(history: History): Untold[] {
  const isHoliday = holidaysOf(history, Infinity)
  return checkedAlone(predictionsOf(history)).flatMap((prediction) => {
    const check = prediction.checked
    if (check === null || isTold(history, prediction.ref, check)) return []
    const named = check.data.tellBy === undefined ? null : parseDay(check.data.tellBy)
    return [{ prediction, check, by: named ?? addBusinessDays(check.day, history.policy.tellDays, isHoliday) }]
  })
}

const checkedAlone = once((predictions: readonly Prediction[]) =>
  predictions.filter(({ checked }) => checked !== null && checked.data.together !== true),
)

function isTold(history: History, ref: string, check: Fact<'prediction.checked'>): boolean {
  return [ref, check.id].some((told) => (history.tells.get(told) ?? []).some((touch) => touch.day >= check.day))
}
