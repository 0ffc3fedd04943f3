import type { OperationOf } from '#contract/operations.ts'
import type { KindData } from '#method/ledger/kinds.ts'
import { tellingText } from '#method/ledger/telling.ts'
import { formatDay } from '#method/time/day.ts'
import { DAY_MS } from '#method/time/day.ts'
import { dueItems } from '#store/due-items.ts'
import type { DueEntry } from '#store/due-items.ts'
import { entriesByIds } from '#store/timeline.ts'
import type { Ports } from '../ports.ts'
import type { Outcome, Run } from '../run.ts'

const DAYS_AHEAD = 14

export const run: Run<OperationOf<'due'>> = async (
  { until, account, owner, whats, snoozed, cursor, limit },
  { ports },
) => {
  const now = ports.now()
  const page = await dueItems(ports.store, ports.workspace, {
    until: until ?? formatDay(Math.floor(now / DAY_MS) + DAYS_AHEAD),
    limit,
    cursor,
    now,
    withSnoozed: snoozed,
    ...(account === undefined ? {} : { account }),
    ...(whats === undefined || whats.length === 0 ? {} : { whats }),
    ...(owner === undefined ? {} : { owner }),
  })
  if (page.refusals) return page
  const said = await wordsOf(page.items, ports)
  if (said.refusals) return said
  const items = page.items.map((item) => ({ ...item, says: said.value(item) }))
  return { value: { items, next: page.next, outdated: page.outdated } }
}

/** What the entry behind a due item says now: of an agreement on rituals, which of them it is. */
async function wordsOf(
  items: readonly DueEntry[],
  { store, workspace }: Ports,
): Promise<Outcome<(item: DueEntry) => string | null>> {
  const ids = items.map(({ entry }) => entry).filter((id) => id !== null)
  const found = await entriesByIds(store, workspace, [...new Set(ids)])
  if (found.refusals) return found
  const data = new Map(found.items.map(({ entry, reading }) => [entry.id, reading.data]))
  return {
    value: ({ what, ref, entry }) => {
      const said = data.get(entry ?? '')
      if (said === undefined) return null
      return what === 'slot' ? ritualOf(said, ref) : tellingText(said)
    },
  }
}

function ritualOf(agreed: Readonly<Record<string, unknown>>, id: string | null): string | null {
  // What was agreed on is of the kind that lists rituals.
  const { rituals } = agreed as Partial<KindData['cadence.agreed']>
  return rituals?.find((ritual) => ritual.id === id)?.ritual ?? null
}
