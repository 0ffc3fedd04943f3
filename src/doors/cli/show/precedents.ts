import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { formatOf } from '#words/format.ts'
import { label, labelOrName } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import type { LabelGroup } from '#words/params/labels.ts'
import type { Reader } from './book.ts'
import { NONE } from './book.ts'
import { columnsOf, plain } from './columns.ts'

type Told = OutputOf<OperationOf<'precedents'>>
type Precedent = Told['precedents'][number]
type Attribute = Precedent['attributes'][number]

/** Each precedent with what it has in common, how it ended, and what it asks. */
export function showPrecedents({ account, of, precedents, rates }: Told, reader: Reader): string[] {
  const { book } = reader.texts
  return [
    plain(book.lookedThrough(of, account)),
    ...rates.map(({ text }) => text),
    ...precedents.flatMap((precedent) => ['', ...showOne(precedent, reader)]),
  ]
}

function showOne(precedent: Precedent, { locale, texts }: Reader): string[] {
  const { book } = texts
  const { account, name, score, compared, outcome, endedOn, attributes, signals } = precedent
  const table = [
    { title: book.columns.attribute },
    { title: '' },
    { title: book.columns.ours, most: 32 },
    { title: book.columns.theirs, most: 32 },
  ]
  const rows = attributes.map((each) => [
    label(locale, 'attribute', each.attribute),
    label(locale, 'likeness', each.likeness),
    valueText(each.attribute, each.ours, locale),
    valueText(each.attribute, each.theirs, locale),
  ])
  return [
    plain(`${name} (${account})`),
    `${book.ended(label(locale, 'outcome', outcome), endedOn)}; ${book.compared(score, compared)}`,
    ...indented(columnsOf(table, rows)),
    ...(signals.length === 0 ? [] : [`${book.signals}:`]),
    ...signals.map(({ text, risk, status, ref }) => {
      const told = text ?? (risk === null ? NONE : `${risk} ${labelOrName(locale, 'risk', risk)}`)
      return `  ${plain(`${label(locale, 'questionStatus', status)}: ${told} [${ref}]`)}`
    }),
  ]
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

const GROUPS: Partial<Record<Attribute['attribute'], LabelGroup>> = {
  sector: 'sector',
  relationshipType: 'relationshipType',
  state: 'state',
}

function valueText(attribute: Attribute['attribute'], value: Attribute['ours'], locale: Locale): string {
  if (value === null) return NONE
  if (typeof value === 'number') return formatOf(locale).number(value, 0)
  if (typeof value !== 'string') return value.length === 0 ? NONE : plain(value.join(', '))
  const group = GROUPS[attribute]
  return plain(group === undefined ? value : labelOrName(locale, group, value))
}
