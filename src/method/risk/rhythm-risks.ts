import { openAsks } from '../promises/asks.ts'
import { isUnreliable, unreliableSince } from '../promises/unreliable.ts'
import { overdueToday, reliabilityOn } from '../promises/reliability.ts'
import type { Fact } from '../history/fact.ts'
import { factsWithin } from '../history/fact.ts'
import { factsOfKind } from '../history/history.ts'
import { message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import { isLate, isOnboarding, outputsOn } from '../onboarding/onboarding.ts'
import { ritualsAt } from '../rhythm/cadence.ts'
import { lastDueSlots } from '../rhythm/recent.ts'
import { slotStatus } from '../rhythm/slots.ts'
import type { Slot } from '../rhythm/rhythm.ts'
import type { Cause, Scene } from './found.ts'

/** F3: nobody agreed on a rhythm, or the agreed one is not held. */
export function rhythmVague({ history, moment, start }: Scene): Cause[] {
  const { rhythmDays, adherenceMin, adherenceSlots } = history.policy
  const causes: Cause[] = []
  if (start !== null && factsOfKind(history, 'cadence.agreed').every((fact) => fact.day > moment.day) && hasCome(moment, start + rhythmDays)) {
    causes.push({ why: message('risk.no_rituals'), since: start + rhythmDays, facts: [] })
  }
  const slots = lastDueSlots(history, moment, adherenceSlots)
  if (slots.length < adherenceSlots) return causes
  const held = slots.filter((slot) => slotStatus(slot, moment.at) === 'held')
  if (held.length >= adherenceMin * slots.length) return causes
  const late = slots.filter((slot) => slotStatus(slot, moment.at) !== 'held')
  causes.push({
    why: message('risk.low_adherence', { held: held.length, of: slots.length }),
    since: late.at(-1)!.day,
    facts: shownBy(late, history.facts),
  })
  return causes
}

/** F9: two slots of one ritual in a row missed, and nothing since. */
export function silent({ history, moment }: Scene): Cause[] {
  return ritualsAt(history, moment).flatMap(({ id, due }): Cause[] => {
    const asked = due.filter((slot) => slotStatus(slot, moment.at) !== 'excused')
    const [before, last] = [asked.at(-2), asked.at(-1)]
    if (!before || !last || [before, last].some((slot) => slotStatus(slot, moment.at) !== 'missed')) return []
    const heard = due.findLast((slot) => slot.entry !== null)
    return [{ why: message('risk.silence', { ritual: id }), since: last.day, facts: heard ? shownBy([heard], history.facts) : [] }]
  })
}

/** What shows a slot: the touch that filled it, else the agreement that asked for it. */
function shownBy(slots: readonly Slot[], facts: ReadonlyMap<string, Fact>): Fact[] {
  return slots.map((slot) => facts.get(slot.entry ?? slot.agreement)).filter((fact) => fact !== undefined)
}

/** F4: the client does not know its own part. */
export function clientUnaware({ history, moment, start }: Scene): Cause[] {
  const { clientOverdueDays, clientOverdueMin, mapDays } = history.policy
  const causes: Cause[] = []
  for (const { due } of history.promises.client.open) changesOn(moment, due + clientOverdueDays + 1)
  const overdue = overdueToday(history, 'client', moment.day)
    .filter(({ due }) => moment.day - due > clientOverdueDays)
    .sort((a, b) => a.due - b.due)
  if (overdue.length >= clientOverdueMin) {
    const since = overdue[clientOverdueMin - 1]!.due + clientOverdueDays + 1
    causes.push({ why: message('risk.client_overdue', { count: overdue.length }), since, facts: overdue.map(({ made }) => made) })
  }
  const outputs = outputsOn(history, moment.day)
  const none = ![...history.commitments.values()].some(({ side, made }) => side === 'client' && made.day <= moment.day)
  if (start !== null && none && isOnboarding(outputs) && hasCome(moment, start + mapDays)) {
    causes.push({ why: message('risk.client_part_unnamed'), since: start + mapDays, facts: outputs })
  }
  return causes
}

/** F11, T5: trust that rests on people who save the day, beside the slots and promises missed in the weeks before. */
export function heroic({ history, moment }: Scene): Cause[] {
  const { quarterDays, heroicsMin } = history.policy
  const rescues = factsWithin(history.signals.get('heroics') ?? [], moment.day, quarterDays)
  for (const fact of rescues) changesOn(moment, fact.day + quarterDays)
  if (rescues.length < heroicsMin) return []
  const missed = ritualsAt(history, moment).flatMap(({ due }) => due).filter((slot) => slotStatus(slot, moment.at) === 'missed')
  const late = history.promises.us.resolved.filter(
    ({ resolution, day }) => resolution?.outcome === 'missed' && day > moment.day - quarterDays && day <= moment.day,
  )
  const facts = [...rescues, ...shownBy(missed, history.facts), ...late.map(({ resolution }) => resolution!.fact)]
  const why = message('risk.heroics', { count: rescues.length, missed: missed.length, late: late.length })
  return [{ why, since: rescues[heroicsMin - 1]!.day, facts }]
}

/** F14: an onboarding that stalls. */
export function onboardingWeak({ history, moment, start }: Scene): Cause[] {
  const { outputsLateMin, firstValueDays } = history.policy
  const outputs = outputsOn(history, moment.day)
  if (!isOnboarding(outputs)) return []
  const causes: Cause[] = []
  const late = outputs.filter((output) => isLate(output, moment.day)).sort((a, b) => (a.data.due! < b.data.due! ? -1 : 1))
  if (late.length >= outputsLateMin) {
    const since = late[outputsLateMin - 1]!.day
    causes.push({ why: message('risk.outputs_late', { count: late.length }), since, facts: late })
  }
  const valued = outputs.some(({ data }) => data.step === 'first_value' && data.status === 'done')
  if (start !== null && !valued && hasCome(moment, start + firstValueDays)) {
    causes.push({ why: message('risk.no_first_value', { days: firstValueDays }), since: start + firstValueDays, facts: outputs })
  }
  return causes
}

/** F15: a question of the client nobody answered in five business days. */
export function slowToAnswer({ history, moment }: Scene): Cause[] {
  return openAsks(history, moment.day)
    .filter(({ riskOn }) => hasCome(moment, riskOn + 1))
    .map(({ ref, received, riskOn }) => ({ why: message('risk.ask_unanswered', { ref }), since: riskOn + 1, facts: [received] }))
}

/** F17: promises of ours that are not kept. */
export function unreliable({ history, moment }: Scene): Cause[] {
  if (!isUnreliable(history, moment.day)) return []
  const { resolved, kept, overdue } = reliabilityOn(history, 'us', moment.day)
  const missed = resolved.filter(({ resolution }) => resolution?.outcome === 'missed').map(({ resolution }) => resolution!.fact)
  const late = overdueToday(history, 'us', moment.day).map(({ made }) => made)
  const why = message('risk.unreliable', { kept, of: resolved.length + overdue })
  return [{ why, since: unreliableSince(history, moment.day), facts: [...missed, ...late] }]
}
