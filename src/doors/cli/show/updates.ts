import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import type { UpdateFact } from '#method/updates/facts.ts'
import { label, labelOrName } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import type { CliTexts } from '#words/params/cli.ts'
import { plain } from './columns.ts'

// What updates and agendas are made of, in lines for people; the entries stand in the data.

interface Reader {
  locale: Locale
  texts: CliTexts
}

type Facts = OutputOf<OperationOf<'update-facts'>>
type Agenda = OutputOf<OperationOf<'sync-agenda'>>
type Quarterly = OutputOf<OperationOf<'quarterly-facts'>>
type Head = keyof CliTexts['rhythm']['heads']

export function showUpdateFacts(facts: Facts, reader: Reader): string[] {
  const groups = ['happened', 'matters', 'next'] as const
  return [
    stretchLine(facts, reader),
    ...groups.flatMap((head) =>
      section(
        head,
        facts[head].map((fact) => factLine(fact, reader)),
        reader,
      ),
    ),
  ]
}

export function showAgenda(agenda: Agenda, reader: Reader): string[] {
  const { rhythm } = reader.texts
  const readings = agenda.readings.map(({ name, value, unit, target }) =>
    rhythm.ritual(plain(name ?? '–'), rhythm.reading(value, plain(unit ?? ''), target)),
  )
  const scope = agenda.scope.map(({ what, ref, text, decision, owner }) => {
    const told = decision === null ? null : decisionText(decision, reader)
    return rhythm.ritual(rhythm.scope[what], joined([`${plain(text ?? ref)}`, told, owner]))
  })
  return [
    stretchLine(agenda, reader),
    ...section('readings', readings, reader),
    ...section(
      'checks',
      agenda.checks.map((fact) => factLine(fact, reader)),
      reader,
    ),
    ...section('scope', scope, reader),
    ...section('patterns', patternLines(agenda.patterns, reader), reader),
    ...section(
      'decisions',
      agenda.decisions.map((fact) => factLine(fact, reader)),
      reader,
    ),
  ]
}

export function showQuarterly(facts: Quarterly, reader: Reader): string[] {
  const { locale, texts } = reader
  const { rhythm } = texts
  const sla = facts.sla.map(({ dimension, period, value, unit, target, status }) => {
    const told = value === null ? null : rhythm.reading(value, plain(unit), target)
    return rhythm.ritual(
      plain(dimension),
      joined([period, told, status === null ? null : label(locale, 'slaStatus', status)]),
    )
  })
  const causes = Object.entries(facts.rootCauses.rootCauses).filter(([, n]) => n > 0)
  const slot = [
    facts.slot === null ? null : rhythm.forSlot(facts.slot.due.slice(0, 10)),
    facts.readBy === null ? null : rhythm.readBy(facts.readBy.slice(0, 10)),
  ]
  return [
    ...(facts.slot === null ? [] : [joined(slot)]),
    ...section('sla', sla, reader),
    ...section(
      'value',
      facts.value.map(({ quarter, value, n }) => rhythm.value(quarter, value, n)),
      reader,
    ),
    ...section(
      'rootCauses',
      [rhythm.cases(facts.rootCauses.cases), ...causes.map(([cause, n]) => causeLine(cause, n, reader))],
      reader,
    ),
    ...section('patterns', patternLines(facts.patterns, reader), reader),
    ...section(
      'decisions',
      facts.decisions.map((fact) => factLine(fact, reader)),
      reader,
    ),
  ]
}

function causeLine(cause: string, n: number, { locale, texts }: Reader): string {
  return texts.rhythm.ritual(labelOrName(locale, 'rootCause', cause), String(n))
}

function decisionText(decision: string, { locale }: Reader): string {
  const known = labelOrName(locale, 'changeDecision', decision)
  return known === decision ? labelOrName(locale, 'boundary', decision) : known
}

function patternLines(patterns: Agenda['patterns'], { texts }: Reader): string[] {
  return patterns.map(({ theme, cases, weeks, since }) => texts.rhythm.pattern(plain(theme), cases, weeks, since))
}

function stretchLine({ since, slot, until }: Pick<Facts, 'since' | 'slot' | 'until'>, reader: Reader): string {
  const { rhythm } = reader.texts
  const parts = [
    since === null ? rhythm.neverSince : rhythm.since(since.on),
    slot === null ? null : rhythm.forSlot(slot.due.slice(0, 10)),
    rhythm.until(until),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function factLine({ what, ref, text, detail, owner, due, overdue, predicted }: UpdateFact, reader: Reader): string {
  const { rhythm } = reader.texts
  const beside = [
    predicted && rhythm.predicted(predicted.baseline, predicted.target, plain(predicted.unit), predicted.observed),
    predicted?.confidence == null ? null : rhythm.sure(predicted.confidence),
    owner,
    due === null ? null : overdue ? rhythm.overdue(due) : rhythm.due(due),
  ]
  const told = [text ?? ref, detail].filter((part) => part !== null).map(plain)
  return rhythm.ritual(label(reader.locale, 'updateFact', what), joined([told.join(' – '), ...beside]))
}

function joined(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part) => plain(part ?? ''))
    .join(' · ')
}

function section(head: Head, lines: readonly string[], { texts }: Reader): string[] {
  const { heads, nothing } = texts.rhythm
  return ['', heads[head], ...(lines.length === 0 ? [`- ${nothing}`] : lines.map((line) => `- ${line}`))]
}
