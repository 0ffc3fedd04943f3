import type { Fact } from '../history/fact.ts'
import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Onboarding } from '../standing-types.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

type Output = Fact<'onboarding.set'>

/** A3: each output as it was set last; one not needed is not counted. */
export function outputsOn(history: History, day: DayNumber): Output[] {
  const set = factsOfKind(history, 'onboarding.set')
  const outputs = new Map<string, Output>()
  for (const fact of set.slice(0, countUntil(set, day))) outputs.set(`${fact.data.step} ${fact.data.output ?? fact.id}`, fact)
  return [...outputs.values()].filter((fact) => fact.data.status !== 'not_needed')
}

export function isLate(output: Output, day: DayNumber): boolean {
  const due = output.data.due === undefined ? null : parseDay(output.data.due)
  return output.data.status === 'open' && due !== null && due < day
}

/** Under way: begun, and something of it still open. */
export function isOnboarding(outputs: readonly Output[]): boolean {
  return outputs.some((output) => output.data.status === 'open')
}

export function onboardingOf(history: History, moment: Moment): Onboarding {
  const outputs = outputsOn(history, moment.day)
  for (const { data } of outputs) if (data.status === 'open' && data.due) changesOn(moment, (parseDay(data.due) ?? 0) + 1)
  return {
    done: outputs.filter((output) => output.data.status === 'done').length,
    open: outputs.filter((output) => output.data.status === 'open').length,
    late: outputs.filter((output) => isLate(output, moment.day)).length,
  }
}
