import type { ActId } from './acts.ts'

/** An act and the presses that ask for it, one after the other. */
export interface Keyed {
  act: ActId
  keys: string
}

interface Step {
  act: ActId | null
  /** What was pressed so far of something longer. */
  pending: string
}

/** What a press means after those before it: an act, the beginning of one, or nothing. Of two acts the first is meant. */
export function nextStep(pending: string, press: string, table: readonly Keyed[]): Step {
  const typed = pending === '' ? press : `${pending} ${press}`
  const whole = table.find(({ keys }) => keys === typed)
  if (whole) return { act: whole.act, pending: '' }
  if (table.some(({ keys }) => keys.startsWith(`${typed} `))) return { act: null, pending: typed }
  // What does not go on begins anew: `g`, then `c`, still adds an entry.
  return pending === '' ? { act: null, pending: '' } : nextStep('', press, table)
}
