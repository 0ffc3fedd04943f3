import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { cliTexts } from '#words/cli.ts'
import type { CliTexts } from '#words/params/cli.ts'
import { formatOf } from '#words/format.ts'
import type { Format } from '#words/format.ts'
import { label, labelOrName } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import { headed, indentOf, plain } from './columns.ts'
import { entriesText, untitled } from './reasons.ts'
import { rungSteps } from './rung-steps.ts'

type Told = OutputOf<OperationOf<'standing'>>

interface Reader {
  locale: Locale
  texts: CliTexts['standing']
  format: Format
  /** How many cells a line may take beside its head. */
  width: number
}

const HEADS = [
  'state',
  'ladder',
  'conditions',
  'caps',
  'next',
  'claims',
  'plan',
  'trust',
  'risks',
  'ours',
  'theirs',
  'rhythm',
  'clarity',
  'asset',
  'evidence',
  'offers',
  'due',
] as const satisfies readonly (keyof CliTexts['standing'])[]

/** A standing for people: one line a subject, and below it each reason with the entries it rests on. */
export function showStanding(standing: Told, locale: Locale, width = Infinity): string[] {
  const { standing: texts, card } = cliTexts(locale)
  const heads = HEADS.map((head) => texts[head])
  const indent = indentOf(heads)
  const reader: Reader = { locale, texts, format: formatOf(locale), width: width - indent }
  const told: Record<(typeof HEADS)[number], string[]> = {
    state: stateLines(standing, reader),
    ladder: ladderLines(standing, reader),
    conditions: conditionLines(standing, reader),
    caps: capLines(standing, reader),
    next: nextLines(standing, reader),
    claims: claimLines(standing, reader),
    plan: planLines(standing, reader),
    trust: trustLines(standing, reader),
    risks: riskLines(standing, reader),
    ours: [promiseLine(standing.commitments.us, reader)],
    theirs: [promiseLine(standing.commitments.client, reader)],
    rhythm: rhythmLines(standing, reader),
    clarity: [texts.elements(standing.clarity.explicit, standing.clarity.assumed, standing.clarity.missing)],
    asset: [assetLine(standing, reader)],
    evidence: evidenceLines(standing, reader),
    offers: standing.offers.map(({ mode, why, evidence }) =>
      `${card[mode]}: ${why.text} ${entriesText(evidence)}`.trim(),
    ),
    due: dueLines(standing, reader),
  }
  const title = texts.title(standing.account, momentText(standing.asOf, reader), standing.policy)
  return [
    title,
    '',
    ...headed(
      HEADS.map((head) => ({ head: texts[head], lines: told[head] })),
      width,
    ),
  ]
}

function momentText(asOf: string, { format }: Reader): string {
  return asOf.length === 10 ? format.day(asOf) : format.instant(asOf, { zone: 'UTC' })
}

function stateLines({ state }: Told, { locale, texts }: Reader): string[] {
  if (state.named === null) return [texts.unnamed]
  const named = label(locale, 'state', state.named)
  return [state.since === null ? named : texts.since(named, state.since)]
}

function ladderLines({ ladder }: Told, { locale, texts }: Reader): string[] {
  const verdict =
    ladder.rung === null ? texts.notEvidenced : texts.rung(ladder.rung, label(locale, 'rung', ladder.rung))
  const beside = [
    ladder.heldSince === null ? null : texts.heldSince(ladder.heldSince),
    ladder.uncapped !== null && ladder.uncapped !== ladder.rung ? texts.uncapped(ladder.uncapped) : null,
    ladder.claimed === null ? null : texts.claimed(ladder.claimed, ladder.gap),
  ].filter((part) => part !== null)
  const line =
    ladder.rung === 2
      ? label(locale, 'rungTwoLine', ladder.alternatives.status)
      : ladder.rung === null
        ? undefined
        : label(locale, 'rungLine', ladder.rung)
  const told = [line, ladder.why?.text, ladder.thin?.text].filter((text) => text !== undefined)
  return [`${rungSteps(ladder)}  ${[verdict, ...beside].join(' · ')}`, ...told]
}

function conditionLines({ ladder }: Told, { locale, texts, width }: Reader): string[] {
  const rows = ladder.conditions.map(({ id, met, needs, evidence }) => [
    id,
    met ? texts.met : texts.unmet,
    [met ? labelOrName(locale, 'condition', id) : (needs?.text ?? ''), entriesText(evidence)]
      .filter((part) => part !== '')
      .join(' '),
  ])
  return untitled(rows, width)
}

function capLines({ ladder }: Told, { texts, width }: Reader): string[] {
  return untitled(
    ladder.caps.map(({ rule, rung, since, why, evidence }) => [
      rule,
      texts.capAt(rung, since),
      `${why.text} ${entriesText(evidence)}`.trim(),
    ]),
    width,
  )
}

/** Each open risk with its first cause; all of them stand in the data. */
function riskLines({ risks }: Told, { locale, texts, width }: Reader): string[] {
  return untitled(
    risks.map(({ id, since, why, evidence }) => [
      id,
      texts.since(labelOrName(locale, 'risk', id), since),
      `${why.text} ${entriesText(evidence)}`.trim(),
    ]),
    width,
  )
}

function nextLines({ ladder: { next } }: Told, { locale }: Reader): string[] {
  if (next === null) return []
  return [next.requires.text, ...next.plays.map((play) => `- ${play.text} (${label(locale, 'signal', play.signal)})`)]
}

function claimLines({ ladder }: Told, { locale, texts }: Reader): string[] {
  return ladder.fakeMoves.map(
    ({ words, ceiling, entry, match }) =>
      `${labelOrName(locale, 'fakeMove', match)}: ${texts.fakeMove(plain(words.join(' … ')), ceiling)} ${entriesText([entry])}`,
  )
}

function planLines({ ladder: { plan } }: Told, { texts }: Reader): string[] {
  return plan === null ? [] : [texts.planFor(plan.targetRung, plain(plan.action ?? '–'), plan.owner, plan.due)]
}

function trustLines({ trust }: Told, { locale, texts, width }: Reader): string[] {
  const rows = (['competence', 'integrity', 'benevolence'] as const).map((name) => {
    const mark = trust[name]
    return [
      label(locale, 'trust', name),
      mark.rating === null ? '–' : String(mark.rating),
      [
        label(locale, 'trustStatus', mark.status),
        mark.auditedOn === null ? '' : texts.audited(mark.auditedOn),
        entriesText(mark.evidence),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ]
  })
  const beside = [
    trust.primaryConstraint === null ? null : texts.constraint(label(locale, 'trust', trust.primaryConstraint)),
    trust.auditDue === null ? null : texts.auditDue(trust.auditDue),
  ].filter((part) => part !== null)
  return [...untitled(rows, width), ...(beside.length === 0 ? [] : [beside.join(' · ')])]
}

function promiseLine(counts: Told['commitments']['us'], { texts }: Reader): string {
  const rate = counts.keptRate === null ? [] : [texts.keptRate(counts.keptRate)]
  return [texts.counts(counts), ...rate].join(' · ')
}

function rhythmLines({ cadence }: Told, { locale, texts, width }: Reader): string[] {
  if (cadence.rituals.length === 0) return [texts.noRituals]
  const rows = cadence.rituals.map((ritual) => [
    plain(labelOrName(locale, 'purpose', ritual.id)),
    texts.slots(ritual),
    ritual.next === null ? '' : texts.nextSlot(ritual.next.slice(0, 10)),
  ])
  return [...(cadence.adherence === null ? [] : [texts.adherence(cadence.adherence)]), ...untitled(rows, width)]
}

function assetLine({ asset }: Told, { locale, texts, format }: Reader): string {
  return [
    asset.condition === null ? null : label(locale, 'assetCondition', asset.condition),
    asset.lastInvestedOn === null ? texts.neverInvested : texts.invested(asset.lastInvestedOn),
    asset.valueAtRisk === null ? null : texts.atRisk(format.money(asset.valueAtRisk)),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function evidenceLines({ coverage }: Told, { locale, texts }: Reader): string[] {
  const sources = coverage.sources.map(({ type, entries, lastAt }) =>
    texts.source(labelOrName(locale, 'sourceType', type), entries, lastAt.slice(0, 10)),
  )
  const unmapped = coverage.unmapped.length === 0 ? [] : [texts.unmapped(plain(coverage.unmapped.join(', ')))]
  return [
    texts.observations(coverage.observations),
    ...(sources.length === 0 ? [texts.noSources] : sources),
    ...unmapped,
  ]
}

function dueLines({ due }: Told, { locale, format, width }: Reader): string[] {
  return untitled(
    due.map(({ what, ref, on, owner }) => [
      format.day(on),
      label(locale, 'due', what),
      plain(ref ?? ''),
      plain(owner ?? ''),
    ]),
    width,
  )
}
