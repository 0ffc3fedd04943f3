import { foundIn } from '../engine/found.ts'
import type { History } from '../history/history.ts'
import type { Entry } from '../ledger/entry.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { assess } from '../standing.ts'
import type { EpochMs } from '../time/instant.ts'
import type { ActCode } from './codes.ts'

/** L14: a diagnosis says what the standing says, and is called done only with nothing open. */
export function refuseDiagnosis(
  history: History,
  { at, data }: Entry<'diagnosis.made'>,
  { now }: { now: EpochMs },
): Message<ActCode>[] {
  const found = foundIn(assess(history, { asOf: at, now }))
  const isSame =
    data.rung === found.rung &&
    data.claimed === found.claimed &&
    data.open.toSorted().join() === found.open.toSorted().join()
  if (!isSame) {
    const [rung, claimed] = [found.rung ?? 0, found.claimed ?? 0]
    return [message('diagnosis.differs', { rung, claimed, open: found.open })]
  }
  return data.done && found.open.length > 0 ? [message('diagnosis.open', { open: found.open })] : []
}
