import { tellingText } from '#method/ledger/telling.ts'
import type { TrendPoint } from '#method/trend.ts'
import type { OutputOf, Unworded } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { formatOf } from '#words/format.ts'
import { label, labelOrName } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import type { CliTexts } from '#words/params/cli.ts'
import type { Column } from './columns.ts'
import { columnsOf, plain } from './columns.ts'
import { rungSteps } from './rung-steps.ts'

interface Reader {
  locale: Locale
  texts: CliTexts
}

type PortfolioRow = OutputOf<OperationOf<'portfolio'>>['rows'][number]
type ReadEntry = Unworded<OutputOf<OperationOf<'timeline'>>>['entries'][number]

const NONE = '–'

/** The book as a table, one row an account. */
export function showPortfolio(rows: readonly PortfolioRow[], { locale, texts }: Reader): string[] {
  const { columns } = texts
  const format = formatOf(locale)
  const percent = (share: number | null) => (share === null ? NONE : format.percent(share))
  const table: Column[] = [
    { title: columns.account },
    { title: columns.name, most: 28 },
    { title: columns.state },
    { title: columns.rung },
    { title: columns.trust },
    { title: columns.rhythm, align: 'right' },
    { title: columns.kept, align: 'right' },
    { title: columns.theirs, align: 'right' },
    { title: columns.atRisk, align: 'right' },
    { title: columns.ends, align: 'right' },
    { title: columns.lead, most: 28 },
  ]
  const cells = rows.map((row) => [
    row.account,
    plain(row.name),
    row.state === null ? NONE : label(locale, 'state', row.state),
    rungSteps({ rung: row.rung, uncapped: null, claimed: row.claimed, caps: [] }),
    row.constraint === null ? NONE : label(locale, 'trust', row.constraint),
    percent(row.adherence),
    percent(row.keptRate.us),
    percent(row.keptRate.client),
    row.valueAtRisk === null ? NONE : format.money(row.valueAtRisk),
    row.contractEnd === null ? NONE : format.day(row.contractEnd),
    plain(row.lead ?? NONE),
  ])
  return columnsOf(table, cells)
}

/** Entries as a table: the day they read as now, what they say, and whether they count. */
export function showEntries(entries: readonly ReadEntry[], { locale, texts }: Reader): string[] {
  const { columns } = texts
  const format = formatOf(locale)
  const table: Column[] = [
    { title: columns.day },
    { title: columns.kind },
    { title: columns.says, most: 72 },
    { title: columns.status },
    { title: columns.by, most: 28 },
    { title: columns.id },
  ]
  const cells = entries.map(({ entry, reading }) => [
    format.day(reading.at.slice(0, 10)),
    label(locale, 'kind', entry.kind),
    saysOf(reading.data, locale),
    statusOf(reading, locale),
    plain(entry.by),
    plain(entry.id),
  ])
  return columnsOf(table, cells)
}

type Search = Unworded<OutputOf<OperationOf<'search'>>>

/** What a search found: clients, people, then entries, each under its own head. */
export function showFound(
  { accounts, people, entries }: Pick<Search, 'accounts' | 'people' | 'entries'>,
  reader: Reader,
): string[] {
  const { columns } = reader.texts
  const clients = columnsOf(
    [{ title: columns.account }, { title: columns.name }],
    accounts.map(({ account, accountName }) => [account, plain(accountName)]),
  )
  const named = columnsOf(
    [{ title: columns.account }, { title: columns.person }, { title: columns.name }],
    people.map(({ account, person, name }) => [account, plain(person), plain(name ?? NONE)]),
  )
  return [
    ...(accounts.length > 0 ? clients : []),
    ...(people.length > 0 ? named : []),
    ...(entries.length > 0 ? showEntries(entries, reader) : []),
  ]
}

type DueAnswer = OutputOf<OperationOf<'due'>>['items'][number]

export function showDue(items: readonly DueAnswer[], { locale, texts }: Reader): string[] {
  const { columns } = texts
  const format = formatOf(locale)
  const table: Column[] = [
    { title: columns.day },
    { title: columns.account },
    { title: columns.what },
    { title: columns.says, most: 60 },
    { title: columns.id, most: 40 },
    { title: columns.owner, most: 28 },
  ]
  const cells = items.map(({ account, what, ref, on, owner, says }) => [
    format.day(on),
    account,
    label(locale, 'due', what),
    plain(says ?? NONE),
    plain(ref ?? NONE),
    plain(owner ?? NONE),
  ])
  return columnsOf(table, cells)
}

/** How a relationship came to stand where it stands: a row for each day on which something changed. */
export function showTrend(points: readonly TrendPoint[], { locale, texts }: Reader): string[] {
  const { columns } = texts
  const format = formatOf(locale)
  const percent = (share: number | null) => (share === null ? NONE : format.percent(share))
  const table: Column[] = [
    { title: columns.day },
    { title: columns.rung },
    { title: columns.cap },
    { title: columns.marks },
    { title: columns.rhythm, align: 'right' },
    { title: columns.kept, align: 'right' },
  ]
  const cells = points.map((point) => [
    format.day(point.on),
    point.rung === null ? NONE : rungSteps({ ...point, caps: point.cap === null ? [] : [{ rung: point.rung }] }),
    point.cap ?? NONE,
    (['competence', 'integrity', 'benevolence'] as const).map((mark) => point.trust[mark] ?? NONE).join(' '),
    percent(point.adherence),
    percent(point.keptRate),
  ])
  return columnsOf(table, cells)
}

/** What an entry says, in one line: the words people wrote, or else what it is about. */
function saysOf(data: Readonly<Record<string, unknown>>, locale: Locale): string {
  const { signal } = data
  const told = tellingText(data)
  const parts = [
    typeof signal === 'string' ? labelOrName(locale, 'signal', signal) : null,
    typeof told === 'string' ? told : typeof data['ref'] === 'string' ? data['ref'] : null,
  ]
  return plain(parts.filter((part) => part !== null).join(': '))
}

function statusOf({ status, corrected, redacted }: ReadEntry['reading'], locale: Locale): string {
  if (redacted) return label(locale, 'entryStatus', 'redacted')
  if (status !== 'confirmed') return label(locale, 'entryStatus', status)
  return corrected ? label(locale, 'entryStatus', 'corrected') : ''
}
