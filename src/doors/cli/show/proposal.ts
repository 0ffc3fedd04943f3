import type { OperationOf } from '#contract/operations.ts'
import type { ValueOf } from '#app/run.ts'
import type { Locale } from '#words/locale.ts'
import { captureTexts, sayMissing } from '#words/capture.ts'
import { label, labelOrName } from '#words/label.ts'
import { columnsOf, plain } from './columns.ts'

export type Proposal = ValueOf<OperationOf<'parse-capture'>>['proposals'][number]

/** A proposed entry, field by field, each with the words it came from; then what is missing and what else it could be. */
export function showProposal(proposal: Proposal, locale: Locale, width: number): string[] {
  const texts = captureTexts(locale)
  const { kind, at, account, data, missing, alternatives, lookAlike } = proposal
  const title = kind === 'signal' ? labelOrName(locale, 'signal', String(data['signal'])) : label(locale, 'kind', kind)
  const rows = [
    [texts.client, account ?? '–', wordsOf(proposal, '$.account')],
    [texts.day, at ?? '–', wordsOf(proposal, '$.at')],
    ...Object.entries(data).map(([field, value]) => [
      labelOrName(locale, 'field', field),
      plain(typeof value === 'string' ? value : JSON.stringify(value)),
      wordsOf(proposal, `$.data.${field}`),
    ]),
  ]
  const others = alternatives.map((other) => plain(otherName(other, locale)))
  return [
    title,
    ...columnsOf([{ title: '' }, { title: '' }, { title: texts.from }], rows, width),
    ...missing.map((each) => `${texts.missing}: ${fieldName(each.path, locale)}: ${plain(sayMissing(locale, each))}`),
    ...(others.length > 0 ? [`${texts.or}: ${others.join(' · ')}`] : []),
    ...(lookAlike === null
      ? []
      : [plain(texts.fake(lookAlike.ceiling, labelOrName(locale, 'fakeMove', lookAlike.match)))]),
  ]
}

function otherName({ kind, signal, ref }: Proposal['alternatives'][number], locale: Locale): string {
  if (signal !== undefined) return labelOrName(locale, 'signal', signal)
  return ref === undefined ? label(locale, 'kind', kind) : captureTexts(locale).orEnds(label(locale, 'kind', kind), ref)
}

function wordsOf({ words, spans }: Proposal, path: string): string {
  const said = spans.filter((span) => span.path === path).map(({ start, end }) => words.slice(start, end))
  return said.length === 0 ? '' : plain(`“${said.join(' … ')}”`)
}

function fieldName(path: string, locale: Locale): string {
  if (path === '$.at') return captureTexts(locale).day
  if (path === '$.account') return captureTexts(locale).client
  return path
    .replace('$.data.', '')
    .split('.')
    .map((name) => labelOrName(locale, 'field', name))
    .join(', ')
}
