import type { OperationOf } from '#contract/operations.ts'
import type { Refusal } from '#contract/refusals.ts'
import { foundIn } from '#method/engine/found.ts'
import { parseEntry } from '#method/ledger/entry.ts'
import type { Entry } from '#method/ledger/entry.ts'
import type { Rung } from '#method/ledger/signals.ts'
import { message } from '#method/message.ts'
import { assess } from '#method/standing.ts'
import { formatInstant } from '#method/time/instant.ts'
import { askHistory } from '#store/ask-history.ts'
import { onlyOne } from '../recording/only-one.ts'
import { earlierEntry, freshId } from '../recording/sent-entries.ts'
import { withoutPlace } from '../recording/without-place.ts'
import { writeDown } from '../recording/write-down.ts'
import type { Context, Run } from '../run.ts'

export const run: Run<OperationOf<'make-diagnosis'>> = async (wish, context) => {
  const id = wish.id ?? freshId(0, context)
  const earlier = await earlierEntry(id, wish.id, context)
  const made = earlier?.kind === 'diagnosis.made' ? { entry: earlier } : await diagnosisNow({ ...wish, id }, context)
  if (made.refusals) return made
  const written = onlyOne(await writeDown([made.entry], context))
  if (written.refusals) return { refusals: withoutPlace(written.refusals) }
  const { rung, claimed, open, done } = made.entry.data
  // The schema of a diagnosis holds its rungs between 1 and 5.
  const rungs = { rung: (rung as Rung | undefined) ?? null, claimed: (claimed as Rung | undefined) ?? null }
  return { value: { ...written.value, ...rungs, open, done } }
}

type Made =
  { entry: Entry<'diagnosis.made'>; refusals?: undefined } | { refusals: readonly Refusal[]; entry?: undefined }

/** The diagnosis as the standing of this moment gives it; refused where it is to be called done and something is open. */
async function diagnosisNow(
  { account, done, id }: { account: string; done?: boolean | undefined; id: string },
  { ports, caller }: Context,
): Promise<Made> {
  const now = ports.now()
  const at = formatInstant(now)
  const { store, workspace } = ports
  const asked = await askHistory(store, { workspace, account }, (history) =>
    foundIn(assess(history, { asOf: at, now })),
  )
  if (asked.refusals) return asked
  const found = asked.answer
  if (done === true && found.open.length > 0) return { refusals: [message('diagnosis.open', { open: found.open })] }
  const data = { ...found, done: found.open.length === 0 }
  const parsed = parseEntry({ v: 1, id, account, kind: 'diagnosis.made', at, by: caller?.by ?? '', data })
  if (parsed.refusals) return { refusals: parsed.refusals }
  if (parsed.entry.kind !== 'diagnosis.made') throw new Error('A diagnosis was read as something else.')
  return { entry: parsed.entry }
}
