import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { formatOf } from '#words/format.ts'
import { label } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import type { Reader } from './book.ts'
import { NONE } from './book.ts'
import { columnsOf, plain } from './columns.ts'
import type { Column } from './columns.ts'

type Told = OutputOf<OperationOf<'review'>>
type Relationship = Told['relationships'][number]
type Initiative = Relationship['initiatives'][number]
type Decision = NonNullable<Relationship['decision']>['decision']

/** The pre-read of the internal sitting: every relationship, every initiative, what is decided and what is not. */
export function showReview(told: Told, { locale, texts }: Reader): string[] {
  const { book } = texts
  const { relationships, relationshipsDecided, initiativesDecided, flags } = told
  const initiatives = relationships.flatMap((each) =>
    each.initiatives.map((initiative) => ({ account: each.account, ...initiative })),
  )
  return [
    book.quarterTitle(told.quarter, told.from, told.to),
    book.decidedOf(book.relationships, relationshipsDecided.decided, relationshipsDecided.total),
    book.decidedOf(book.initiatives, initiativesDecided.decided, initiativesDecided.total),
    ...flags.map(({ text }) => text),
    '',
    ...(relationships.length === 0 ? [book.noRelationships] : relationshipTable(relationships, { locale, texts })),
    ...(initiatives.length === 0 ? [] : ['', ...initiativeTable(initiatives, { locale, texts })]),
  ]
}

function relationshipTable(relationships: readonly Relationship[], { locale, texts }: Reader): string[] {
  const { columns, book } = texts
  const format = formatOf(locale)
  const day = (on: string | null | undefined) => (on ? format.day(on) : NONE)
  const table: Column[] = [
    { title: columns.account },
    { title: columns.state },
    { title: book.columns.since, align: 'right' },
    { title: book.columns.invested, align: 'right' },
    { title: columns.rung },
    { title: texts.standing.trust },
    { title: book.columns.tests },
    { title: book.columns.client, align: 'right' },
    { title: book.columns.decision },
  ]
  const cells = relationships.map(
    ({ account, state, invested, rung, trust, fit, fitInQuarter, withClient, decision }) => [
      account,
      state.named === null ? NONE : label(locale, 'state', state.named),
      day(state.since),
      invested.inQuarter ? day(invested.lastOn) : NONE,
      changeText(rung, locale),
      (['integrity', 'competence', 'benevolence'] as const).map((each) => changeText(trust[each], locale)).join(' '),
      fit === null || !fitInQuarter ? NONE : book.passed(3 - fit.failed, 3),
      withClient === null ? book.notHeld : day(withClient.heldOn),
      decision === null ? book.undecided : decisionText(decision.decision, locale),
    ],
  )
  return columnsOf(table, cells)
}

const ARROWS = { up: '↑', down: '↓', unknown: '→' } as const

/** A value that moved shows from where; what is known on one day only shows that too. */
function changeText({ from, to, movement }: Relationship['rung'], locale: Locale): string {
  const value = (each: number | null) => (each === null ? NONE : formatOf(locale).number(each))
  return movement === 'same' || from === to ? value(to) : `${value(from)}${ARROWS[movement]}${value(to)}`
}

function decisionText(decision: Decision, locale: Locale): string {
  switch (decision) {
    case 'continue':
    case 'change':
    case 'stop':
      return label(locale, 'relationshipDecision', decision)
    default:
      return label(locale, 'initiativeDecision', decision)
  }
}

function initiativeTable(
  initiatives: readonly (Initiative & { account: string })[],
  { locale, texts }: Reader,
): string[] {
  const { columns, book } = texts
  const format = formatOf(locale)
  const table: Column[] = [
    { title: columns.account },
    { title: book.initiatives, most: 48 },
    { title: label(locale, 'due', 'kill_criterion'), align: 'right' },
    { title: label(locale, 'field', 'successSignals'), align: 'right' },
    { title: book.columns.decision },
  ]
  const cells = initiatives.map(({ account, title, ref, killBy, signals, decision }) => [
    account,
    plain(title ?? ref),
    format.day(killBy),
    `${format.number(signals.filter(({ seen }) => seen.length > 0).length)}/${format.number(signals.length)}`,
    decision === null ? book.undecided : decisionText(decision.decision, locale),
  ])
  return columnsOf(table, cells)
}
