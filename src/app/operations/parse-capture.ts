import type { OperationOf } from '#contract/operations.ts'
import { namesThing } from '#method/acts/beginnings.ts'
import type { Captured } from '#method/capture/captured.ts'
import { parseCapture } from '#method/capture/parse-capture.ts'
import { parsePaste } from '#method/capture/parse-paste.ts'
import { familyOf } from '#method/history/thing.ts'
import { captureKnown } from '../capturing/capture-known.ts'
import { observedFakes } from '../claims/observed-fakes.ts'
import type { Context, Run } from '../run.ts'

export const run: Run<OperationOf<'parse-capture'>> = async ({ text, account, paste, as }, context) => {
  const { ports, caller } = context
  // A pasted mail is full of addresses: its account is the one chosen, or the one its first line names.
  const known = await captureKnown({ text: paste ? (text.split('\n')[0] ?? '').slice(0, 2000) : text, account }, ports)
  if (known.refusals) return known
  const observed = await observedFakes(ports)
  if (observed.refusals) return observed
  const reader = { ...known.value, me: caller?.by ?? '' }
  const found = paste
    ? parsePaste(text, reader, { observed: observed.fakes })
    : [
        {
          captured: parseCapture(text, reader, { as, observed: observed.fakes }),
          words: text,
          start: 0,
          end: text.length,
        },
      ]
  return { value: { proposals: found.map(({ captured, ...place }) => ({ ...place, ...named(captured, context) })) } }
}

/** A thing that is begun gets a name, so that what is proposed can be recorded as it stands. */
function named({ data, ...captured }: Captured, { ports }: Context) {
  const { kind } = captured
  const isNew = (namesThing(kind) || kind === 'work.updated') && data['ref'] === undefined
  const ref = isNew ? { ref: `${familyOf(kind)}-${ports.newId().slice(-12)}` } : {}
  return { ...captured, data: { ...data, ...ref } }
}
