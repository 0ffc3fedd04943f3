import { SIGNALS } from '#method/ledger/signals.ts'
import type { Rung, Signal } from '#method/ledger/signals.ts'

interface SignalChoice {
  value: string
  name: string
  group: string
}

interface Naming {
  nameOf: (signal: Signal) => string
  groupOf: (supports: Rung) => string
}

/** Signals to choose a sign of success from, by the rung each can support (E2), the highest first. */
export function signalChoices(signals: readonly Signal[], { nameOf, groupOf }: Naming): SignalChoice[] {
  const supportsOf = (signal: Signal) => SIGNALS[signal].supports ?? 1
  return signals
    .toSorted((a, b) => supportsOf(b) - supportsOf(a))
    .map((signal) => ({ value: signal, name: nameOf(signal), group: groupOf(supportsOf(signal)) }))
}
