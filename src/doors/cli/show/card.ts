import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { cliTexts } from '#words/cli.ts'
import { formatOf } from '#words/format.ts'
import type { Format } from '#words/format.ts'
import { label } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import type { CliTexts } from '#words/params/cli.ts'
import { headed, indentOf, plain } from './columns.ts'
import { entriesText, untitled } from './reasons.ts'

type Card = OutputOf<OperationOf<'diagnose'>>

interface Reader {
  locale: Locale
  texts: CliTexts['card']
  format: Format
  /** How many cells a line may take beside its head. */
  width: number
}

const HEADS = [
  'owner',
  'rung',
  'evidence',
  'caps',
  'target',
  'plan',
  'success',
  'steps',
  'trust',
  'stopRule',
  'list',
  'handoff',
  'offers',
  'book',
] as const satisfies readonly (keyof CliTexts['card'])[]

/** C1: the card for people: diagnose, design, deploy, trust, each line with the entries it rests on. */
export function showCard(card: Card, locale: Locale, width = Infinity): string[] {
  const { card: texts } = cliTexts(locale)
  const reader: Reader = {
    locale,
    texts,
    format: formatOf(locale),
    width: width - indentOf(HEADS.map((head) => texts[head])),
  }
  const told: Record<(typeof HEADS)[number], string[]> = {
    owner: [card.owner === null ? texts.noLead : joined([plain(card.owner.lead), entriesText(card.owner.evidence)])],
    rung: rungLines(card, reader),
    evidence: evidenceLines(card, reader),
    caps: card.diagnosis.caps.map(({ rule, why, evidence }) => joined([`${rule}:`, why.text, entriesText(evidence)])),
    target: targetLines(card, reader),
    plan: planLines(card, reader),
    success:
      card.plan === null
        ? []
        : [joined([label(locale, 'signal', card.plan.successSignal), entriesText(card.plan.observed)])],
    steps: stepLines(card, reader),
    trust: trustLines(card, reader),
    stopRule: [stopRuleLine(card, reader)],
    list: listLines(card, reader),
    handoff: handoffLines(card, reader),
    offers: card.offers.map(({ mode, why, evidence }) => joined([`${texts[mode]}:`, why.text, entriesText(evidence)])),
    book: card.smallBook === null ? [] : [card.smallBook.text],
  }
  const asOf =
    card.asOf.length === 10 ? reader.format.day(card.asOf) : reader.format.instant(card.asOf, { zone: 'UTC' })
  const title = texts.title(plain(card.name ?? card.account), asOf, card.policy)
  return [
    title,
    '',
    ...headed(
      HEADS.map((head) => ({ head: texts[head], lines: told[head] })),
      width,
    ),
  ]
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function rungLines({ diagnosis }: Card, { locale, texts }: Reader): string[] {
  const { verdict, rung, claimed, gap, expectedBias, why, thin } = diagnosis
  const named = rung === null ? verdict.text : texts.named(verdict.text, label(locale, 'rung', rung))
  return [
    named,
    ...(claimed === null ? [] : [texts.claimed(claimed, gap, expectedBias)]),
    ...[why?.text, thin?.text].filter((text) => text !== undefined),
  ]
}

function evidenceLines({ diagnosis: { items, evidence } }: Card, { locale, texts, format, width }: Reader): string[] {
  const rows = items.map(({ entry, on, kind, signal, what }) => [
    format.day(on),
    signal === null ? label(locale, 'kind', kind) : label(locale, 'signal', signal),
    joined([plain(what ?? ''), entriesText([entry])]),
  ])
  const more = evidence.length - items.length
  return [...untitled(rows, width), ...(more > 0 ? [texts.more(more)] : [])]
}

function targetLines({ target }: Card, { locale, texts }: Reader): string[] {
  if (target === null) return [texts.noTarget]
  return [
    texts.toRung(target.rung, target.requires.text),
    ...target.unmet.map(({ id, needs, evidence }) => joined([`${id}:`, needs?.text ?? '', entriesText(evidence)])),
    ...target.plays.map((play) => `- ${texts.named(play.text, label(locale, 'signal', play.signal))}`),
  ]
}

function planLines({ plan, verification }: Card, { texts }: Reader): string[] {
  if (plan === null) {
    const lacking = verification
      .filter(({ item, done }) => !done && PLANNED.has(item.code))
      .map(({ item }) => item.text)
    return [texts.noPlan, ...lacking.map((line) => `- ${line}`)]
  }
  const when = texts.dueBy(plain(plan.owner), plan.due) + (plan.overdue ? ` · ${texts.overdue}` : '')
  return [joined([plain(plan.action ?? '–'), entriesText([plan.entry])]), when]
}

/** What the list asks of a plan. */
const PLANNED = new Set(['verify.operational_move', 'verify.plan_complete'])

function stepLines({ plan }: Card, { locale, texts, format, width }: Reader): string[] {
  const rows = (plan?.steps ?? []).map(({ what, owner, due, status, entry }) => [
    format.day(due),
    label(locale, 'commitmentStatus', status),
    joined([texts.named(plain(what ?? '–'), plain(owner)), entriesText([entry])]),
  ])
  return untitled(rows, width)
}

function trustLines({ trust }: Card, { locale, texts, width }: Reader): string[] {
  const rows = (['competence', 'integrity', 'benevolence'] as const).map((name) => {
    const { rating, status, evidence } = trust[name]
    const mark = rating === null ? '–' : String(rating)
    return [label(locale, 'trust', name), mark, joined([label(locale, 'trustStatus', status), entriesText(evidence)])]
  })
  const { primaryConstraint } = trust
  const constraint =
    primaryConstraint === null
      ? texts.audit
      : cliTexts(locale).standing.constraint(label(locale, 'trust', primaryConstraint))
  return [...untitled(rows, width), constraint]
}

function stopRuleLine({ stopRule }: Card, { texts }: Reader): string {
  const { answered, need, lapses, evidence } = stopRule
  const told = answered && lapses !== null ? texts.answered(plain(need ?? texts.erased), lapses) : texts.unanswered
  return joined([told, entriesText(evidence)])
}

function listLines({ verification }: Card, { texts, width }: Reader): string[] {
  return untitled(
    verification.map(({ item, done, evidence }) => [
      done ? texts.settled : texts.open,
      joined([item.text, entriesText(evidence)]),
    ]),
    width,
  )
}

function handoffLines({ handoff }: Card, { texts }: Reader): string[] {
  if (handoff === null) return []
  const accepted = handoff.items.filter(({ status }) => status === 'accepted').length
  const told = texts.handedTo(plain(handoff.to), accepted, handoff.items.length)
  return [joined([handoff.clientTold ? told : `${told}; ${texts.untold}`, entriesText([handoff.entry])])]
}
