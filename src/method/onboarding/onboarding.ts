import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Onboarding } from '../standing-chapters.ts'
import type { NamedState } from '../states/named.ts'
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

/**
 * Since when onboarding is under way; null while it is not. It is while the state is establishing (S4), and where no
 * state is named yet, while an output is open.
 */
export function underWaySince(history: History, { name, since }: NamedState): DayNumber | null {
  if (name === 'establishing') return since
  if (name !== null && name !== 'prospect') return null
  const isOpen = outputsOf(history).some(({ set }) => set.data.status === 'open')
  return isOpen ? (factsOfKind(history, 'onboarding.set')[0]?.day ?? null) : null
}

export function onboardingOf(history: History, moment: Moment): Onboarding {
  const outputs = outputsOf(history)
  const count = (status: 'open' | 'done') => outputs.filter(({ set }) => set.data.status === status).length
  return { done: count('done'), open: count('open'), late: lateOutputs(outputs, moment).length }
}
