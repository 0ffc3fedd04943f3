import { refuse } from '#contract/refusals.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { OperationOf } from '#contract/operations.ts'
import type { OutputOf, Unworded } from '#contract/operation.ts'
import { parseEntry, refusal } from '#method/ledger/entry.ts'
import type { Entry } from '#method/ledger/entry.ts'
import { formatInstant } from '#method/time/instant.ts'
import { zoneOf } from '#method/time/zone.ts'
import type { Zone } from '#method/time/zone.ts'
import { firmOf } from '#store/firms.ts'
import type { FileContext, PlannedEntry, PlannedFile } from '../file-reader.ts'
import type { Context } from '../run.ts'
import { accountEntries, addPlanned, knownAccounts } from './known-accounts.ts'
import { lookUpIn } from './look-up.ts'

export interface ImportSettings {
  ourDomains?: string[] | undefined
  ourAddresses?: string[] | undefined
  timezone?: string | undefined
  locale?: string | undefined
}

type Answer = Unworded<OutputOf<OperationOf<'import-files'>>>
type Row = Answer['rows'][number]

export type PlannedImport =
  | { answer: Answer; entries: Entry[]; refusals?: undefined }
  | { refusals: readonly Refusal[]; answer?: undefined; entries?: undefined }

const ROWS_MAX = 2000

/** Lays files beside what is there, one after the other: what an earlier file opens is known to the later ones. */
export async function planImport(settings: ImportSettings, context: Context): Promise<PlannedImport> {
  const { files = [], ports } = context
  if (files.length === 0) return { refusals: [refuse('file.none')] }
  const { timezone } = await firmOf(ports.store, ports.workspace)
  const zone = zoneOf(settings.timezone ?? timezone ?? 'UTC')
  if (zone === null) return { refusals: [refusal('$.timezone', settings.timezone, 'zone')] }
  const known = await accountEntries(ports)
  if (known.refusals) return known
  const openedBefore = known.accounts.size
  const append: PlannedEntry[] = []
  const planned: PlannedFile[] = []
  for (const file of files) {
    const { lookUp, refusals } = lookUpIn(ports, append)
    const reading = { ...readingOf(settings, zone, context), accounts: knownAccounts(known.accounts) }
    const plan = await ports.readFile(file, reading, lookUp)
    if (refusals.length > 0) return { refusals }
    planned.push(plan)
    append.push(...plan.append)
    addPlanned(known.accounts, plan.append)
  }
  const read = readPlanned(append)
  if (read.refusals) return read
  const newAccounts = known.accounts.size - openedBefore
  const answer = answerOf(planned, { names: files.map(({ name }) => name), append, newAccounts })
  return { answer, entries: read.entries }
}

/** What a reader knows beside the accounts: the day, who asks, and what was set. */
function readingOf(settings: ImportSettings, zone: Zone, context: Context): Omit<FileContext, 'accounts'> {
  const now = context.ports.now()
  return {
    today: zone.format(now).slice(0, 10),
    now: formatInstant(now),
    by: context.caller?.by ?? '',
    ourDomains: settings.ourDomains ?? [],
    ourAddresses: settings.ourAddresses ?? ownAddresses(context),
    defaultTimezone: zone.id,
    defaultLocale: settings.locale ?? 'en',
  }
}

/** Whoever imports is one of us: their own address tells mails of ours from those of clients. */
function ownAddresses({ caller }: Context): string[] {
  return caller?.by.includes('@') === true ? [caller.by] : []
}

function readPlanned(
  append: readonly PlannedEntry[],
): { entries: Entry[]; refusals?: undefined } | { refusals: Refusal[]; entries?: undefined } {
  const entries: Entry[] = []
  for (const [index, entry] of append.entries()) {
    const parsed = parseEntry({ v: 1, ...entry })
    if (parsed.refusals) return { refusals: parsed.refusals.map((refused) => ({ ...refused, index })) }
    entries.push(parsed.entry)
  }
  return { entries }
}

interface Told {
  names: readonly string[]
  append: readonly PlannedEntry[]
  newAccounts: number
}

function answerOf(planned: readonly PlannedFile[], { names, append, newAccounts }: Told): Answer {
  const accountOf = new Map(append.map(({ id, account }) => [id, account]))
  const rows = planned.flatMap((file, at) =>
    file.rows.map(({ line, what, verdict, entry, code, params }): Row => {
      const reason = code === null ? null : { code, params }
      return { file: at, line, what, verdict, account: accountOf.get(entry ?? '') ?? null, entry, reason }
    }),
  )
  return {
    files: planned.map(({ format, counts }, at) => ({ name: names[at] ?? '', format, ...counts })),
    rows: rows.slice(0, ROWS_MAX),
    entries: append.length,
    accounts: newAccounts,
  }
}
