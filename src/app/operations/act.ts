import { ACTS } from '#contract/act-verbs.ts'
import type { ActVerb } from '#contract/act-verbs.ts'
import type { OperationOf } from '#contract/operations.ts'
import type { Refusal } from '#contract/refusals.ts'
import { namesThing } from '#method/acts/beginnings.ts'
import { FILLED_FIELDS, fillFromLedger } from '#method/acts/fill.ts'
import type { Meant } from '#method/acts/fill.ts'
import type { Entry } from '#method/ledger/entry.ts'
import { formatInstant } from '#method/time/instant.ts'
import { askHistory } from '#store/ask-history.ts'
import { onlyOne } from '../recording/only-one.ts'
import { earlierEntry, freshId, readSentEntries, told } from '../recording/sent-entries.ts'
import { writeDown } from '../recording/write-down.ts'
import type { Context, Run } from '../run.ts'

type Data = Readonly<Record<string, unknown>>

/** What every act's input holds beside the fields of its kind. */
interface Act {
  account: string
  at?: string | undefined
  source?: unknown
  id?: string | undefined
  proposed?: boolean | undefined
}

/** How an act is done: filled in with what is the server's, it is one entry, written down like any other. */
export function runOf(verb: ActVerb): Run<OperationOf<ActVerb>> {
  const kind = ACTS[verb]
  return async (input, context) => {
    const { account, at, source, id: chosenId, proposed, ...data }: Act & Data = input
    const id = chosenId ?? freshId(0, context)
    const earlier = await earlierEntry(id, chosenId, context)
    const named = namesThing(kind) && data['ref'] === undefined ? { ...data, ref: id } : data
    const meant = { kind, at: at ?? earlier?.at ?? formatInstant(context.ports.now()), data: named }
    const filled = earlier ? filledBefore(earlier, meant) : await filledNow(account, meant, context)
    const sent = {
      id,
      account,
      ...meant,
      data: { ...named, ...filled },
      source,
      status: proposed ? 'proposed' : undefined,
    }
    const read = readSentEntries([told(sent)], context)
    const written = read.refusals ? read : await writeDown(read.entries, context)
    const outcome = onlyOne(written)
    if (outcome.refusals) return { refusals: outcome.refusals.map(asSent) }
    const ref = 'ref' in named && typeof named.ref === 'string' ? named.ref : null
    return { value: { ...outcome.value, ref } }
  }
}

async function filledNow(account: string, meant: Meant, { ports }: Context): Promise<Data> {
  if (FILLED_FIELDS[meant.kind] === undefined) return {}
  const { store, workspace } = ports
  const now = ports.now()
  const asked = await askHistory(store, { workspace, account }, (history) => fillFromLedger(history, meant, { now }))
  // An account that is not there is refused where the entry would be written.
  return asked.refusals ? {} : asked.answer
}

/** What an earlier sending was filled in with, where this one leaves it out again. */
function filledBefore(earlier: Entry, { kind, data }: Meant): Data {
  const field = FILLED_FIELDS[kind]
  if (field === undefined || data[field] !== undefined) return {}
  return told({ [field]: new Map<string, unknown>(Object.entries(earlier.data)).get(field) })
}

/** A refusal as whoever sent the act knows it: its fields stand side by side, and it is no list. */
function asSent({ index: _index, ...refusal }: Refusal): Refusal {
  if (refusal.code !== 'entry.refused' || !refusal.path.startsWith('$.data')) return refusal
  return { ...refusal, path: `$${refusal.path.slice('$.data'.length)}` }
}
