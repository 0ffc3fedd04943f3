import { refuse } from '#contract/refusals.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Act } from '#method/history/acts.ts'
import { parseEntry } from '#method/ledger/entry.ts'
import type { Entry } from '#method/ledger/entry.ts'
import { formatInstant } from '#method/time/instant.ts'
import { entriesByIds } from '#store/timeline.ts'
import type { TimelineItem } from '#store/timeline.ts'
import type { Context } from '../run.ts'
import { earlierEntry, freshId } from './sent-entries.ts'
import { writeDown } from './write-down.ts'
import type { Written } from './write-down.ts'

/** Entries about entries, as an operation asks for them: one for each target. */
export interface ActsWish {
  kind: Act['kind']
  targets: readonly string[]
  /** The act's other fields. */
  data: Readonly<Record<string, unknown>>
  /** The id of the act, where whoever asks chose one; only with a single target. */
  id?: string | undefined
  /** The acts on the target that whoever asks knows of; without it, whatever happened to it meanwhile is fine. */
  seen?: readonly string[] | undefined
  /** Only entries that wait for a decision can be decided on. */
  onlyProposed?: boolean
}

/** Writes acts down in the accounts of their targets. Sent again under the same id or request key, they change nothing. */
export async function writeActs(wish: ActsWish, context: Context): Promise<Written> {
  const { ports } = context
  const found = await entriesByIds(ports.store, ports.workspace, wish.targets)
  if (found.refusals) return { refusals: found.refusals }
  const acts: Entry[] = []
  const refusals: Refusal[] = []
  for (const [index, target] of found.items.entries()) {
    const made = await actOn(target, index, { wish, context })
    if (made.entry) acts.push(made.entry)
    refusals.push(...made.refusals.map((refusal) => (wish.targets.length > 1 ? { ...refusal, index } : refusal)))
  }
  return refusals.length > 0 ? { refusals } : writeDown(acts, context)
}

interface Making {
  wish: ActsWish
  context: Context
}

async function actOn(
  target: TimelineItem,
  index: number,
  { wish, context }: Making,
): Promise<{ entry?: Entry; refusals: Refusal[] }> {
  const id = wish.id ?? freshId(index, context)
  const sentBefore = await earlierEntry(id, wish.id, context)
  if (!sentBefore && wish.onlyProposed && target.reading.status !== 'proposed') {
    return { refusals: [refuse('entry.not_proposed', { id: target.entry.id })] }
  }
  const unseen = sentBefore ? undefined : target.reading.acts.find((act) => wish.seen?.includes(act.id) === false)
  if (unseen) return { refusals: [refuse('entry.acted_meanwhile', { id: target.entry.id, act: unseen.id })] }
  const parsed = parseEntry({
    v: 1,
    id,
    account: target.entry.account,
    kind: wish.kind,
    at: sentBefore?.at ?? formatInstant(context.ports.now()),
    by: context.caller?.by ?? '',
    data: { target: target.entry.id, ...wish.data },
  })
  return parsed.refusals ? { refusals: parsed.refusals } : { entry: parsed.entry, refusals: [] }
}
