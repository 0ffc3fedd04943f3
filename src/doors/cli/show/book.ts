import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { formatOf } from '#words/format.ts'
import { label, labelOrName } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import type { CliTexts } from '#words/params/cli.ts'
import type { Column } from './columns.ts'
import { columnsOf, plain } from './columns.ts'

export interface Reader {
  locale: Locale
  texts: CliTexts
}

type Items<N extends 'risks' | 'pipeline' | 'corpus'> = readonly OutputOf<OperationOf<N>>['items'][number][]

export const NONE = '–'

/** The risks of the book, with what their order comes about by. */
export function showRisks(items: Items<'risks'>, { locale, texts }: Reader): string[] {
  const { columns, book } = texts
  const format = formatOf(locale)
  const table: Column[] = [
    { title: columns.account },
    { title: book.columns.risk },
    { title: book.columns.since, align: 'right' },
    { title: columns.atRisk, align: 'right' },
    { title: book.columns.nearness, align: 'right' },
    { title: book.columns.weight, align: 'right' },
    { title: columns.ends, align: 'right' },
    { title: columns.owner, most: 28 },
    { title: columns.reason, most: 72 },
  ]
  const cells = items.map(({ account, risk, valueAtRisk, nearness, weight, contractEnd, owner }) => [
    account,
    `${risk.id} ${labelOrName(locale, 'risk', risk.id)}`,
    format.day(risk.since),
    format.number(valueAtRisk, 0),
    format.percent(nearness),
    format.number(weight, 0),
    contractEnd === null ? NONE : format.day(contractEnd),
    plain(owner ?? NONE),
    plain(risk.why.text),
  ])
  return columnsOf(table, cells)
}

/** What may come next, with when it began or begins. */
export function showPipeline(items: Items<'pipeline'>, { locale, texts }: Reader): string[] {
  const { columns } = texts
  const format = formatOf(locale)
  const table: Column[] = [
    { title: columns.day },
    { title: columns.account },
    { title: columns.what },
    { title: columns.says, most: 60 },
    { title: columns.lead, most: 28 },
  ]
  const cells = items.map(({ on, account, what, title, ref, lead }) => [
    format.day(on),
    account,
    label(locale, 'opening', what),
    plain(title ?? ref),
    plain(lead ?? NONE),
  ])
  return columnsOf(table, cells)
}

/** The corpus of decisions: what was left or killed, and why. */
export function showCorpus(items: Items<'corpus'>, { locale, texts }: Reader): string[] {
  const { columns, book } = texts
  const format = formatOf(locale)
  const table: Column[] = [
    { title: columns.day },
    { title: columns.account },
    { title: columns.what },
    { title: columns.says, most: 48 },
    { title: book.columns.reasons, most: 72 },
    { title: columns.id },
  ]
  const cells = items.map(({ on, account, what, title, shape, reasons, entry }) => [
    format.day(on),
    account,
    label(locale, 'corpus', what),
    plain(title ?? shape ?? NONE),
    plain(reasons.join('; ') || NONE),
    plain(entry),
  ])
  return columnsOf(table, cells)
}
