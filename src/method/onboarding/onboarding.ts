import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Onboarding } from '../standing-chapters.ts'
import { nameOn } from '../states/named.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

export interface Output {
  set: Fact<'onboarding.set'>
  due: DayNumber | null
}

/** A3: each output as it was set last by a day; one not needed is none. */
export function outputsOn(history: History, day: DayNumber): Output[] {
  const last = new Map<string, Fact<'onboarding.set'>>()
  for (const fact of factsOfKind(history, 'onboarding.set')) {
    if (fact.day <= day) last.set(`${fact.data.step} ${fact.data.output ?? fact.id}`, fact)
  }
  return [...last.values()]
    .filter(({ data }) => data.status !== 'not_needed')
    .map((set) => ({ set, due: set.data.due === undefined ? null : parseDay(set.data.due) }))
}

/** The outputs that are open past their day, the earliest first. */
export function lateOutputs(history: History, day: DayNumber): (Output & { due: DayNumber })[] {
  return outputsOn(history, day)
    .filter((output): output is Output & { due: DayNumber } => output.due !== null)
    .filter(({ set, due }) => set.data.status === 'open' && due < day)
    .sort((a, b) => a.due - b.due)
}

/**
 * Whether onboarding is under way on a day: while the state is establishing (S4), and where no state is named yet, while an
 * output is open.
 */
export function isUnderWay(history: History, day: DayNumber): boolean {
  const name = nameOn(history, day)
  if (name === 'establishing') return true
  if (name !== null && name !== 'prospect') return false
  return outputsOn(history, day).some(({ set }) => set.data.status === 'open')
}

/** The days on which onboarding may begin, end, or have one more output late. */
export function onboardingTurns(history: History): DayNumber[] {
  const set = factsOfKind(history, 'onboarding.set')
  const late = set.map(({ day, data }) => (data.due === undefined ? day : (parseDay(data.due) ?? day)) + 1)
  return [...set, ...factsOfKind(history, 'state.named')].map(({ day }) => day).concat(late)
}

export function onboardingOf(history: History, moment: Moment): Onboarding {
  const outputs = outputsOn(history, moment.day)
  for (const { set, due } of outputs) if (set.data.status === 'open' && due !== null) changesOn(moment, due + 1)
  const count = (status: 'open' | 'done') => outputs.filter(({ set }) => set.data.status === status).length
  return { done: count('done'), open: count('open'), late: lateOutputs(history, moment.day).length }
}
