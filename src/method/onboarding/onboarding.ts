import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Onboarding } from '../standing-chapters.ts'
import type { StateName } from '../standing-types.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

export interface Output {
  set: Fact<'onboarding.set'>
  due: DayNumber | null
}

/** A3: each output as it was set last; one not needed is none. */
export function outputsOf(history: History): Output[] {
  const last = new Map<string, Fact<'onboarding.set'>>()
  for (const fact of factsOfKind(history, 'onboarding.set'))
    last.set(`${fact.data.step} ${fact.data.output ?? fact.id}`, fact)
  return [...last.values()]
    .filter(({ data }) => data.status !== 'not_needed')
    .map((set) => ({ set, due: set.data.due === undefined ? null : parseDay(set.data.due) }))
}

/** The outputs that are open past their day, the earliest first. */
export function lateOutputs(outputs: readonly Output[], moment: Moment): (Output & { due: DayNumber })[] {
  return outputs
    .filter((output): output is Output & { due: DayNumber } => output.due !== null)
    .filter(({ set, due }) => set.data.status === 'open' && hasCome(moment, due + 1))
    .sort((a, b) => a.due - b.due)
}

/** S4: onboarding is under way while the state is establishing; where no state is named yet, while an output is open. */
export function isUnderWay(state: StateName | null, outputs: readonly Output[]): boolean {
  if (state === 'establishing') return true
  return (state === null || state === 'prospect') && outputs.some(({ set }) => set.data.status === 'open')
}

export function onboardingOf(history: History, moment: Moment): Onboarding {
  const outputs = outputsOf(history)
  const count = (status: 'open' | 'done') => outputs.filter(({ set }) => set.data.status === status).length
  return { done: count('done'), open: count('open'), late: lateOutputs(outputs, moment).length }
}
