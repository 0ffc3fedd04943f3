import { Link } from '@tanstack/react-router'
import { slaTexts } from '#words/web-sla.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Mark } from '../../parts/mark.tsx'
import type { MarkKind } from '../../parts/mark.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { Table } from '../../parts/table.tsx'
import { casesIn } from './sla-book.ts'
import type { Case, Dimension, Period, SlaBook } from './sla-book.ts'

const MARKS: Record<Period['status'], MarkKind> = { met: 'full', approached: 'half', breached: 'none' }
const CASES_SHOWN = 8

/** The measured periods against their targets, then the three questions, each answered by them. */
export function SlaQuestions({ book, account }: { book: SlaBook; account: string }) {
  const texts = useTexts(slaTexts)
  const { dimensions, cases } = book
  const isMeasured = dimensions.some(({ periods }) => periods.length > 0)
  const lines = (status: Period['status']) =>
    dimensions.flatMap((dimension) =>
      dimension.periods.filter((period) => period.status === status).map((period) => ({ dimension, period })),
    )
  const [missed, approached] = [lines('breached'), lines('approached')]
  return (
    <>
      <PeriodTable dimensions={dimensions} />
      <Section title={texts.met}>
        {missed.length === 0 ? <p>{isMeasured ? texts.metAll : texts.metNone}</p> : null}
        <ul className="sla-lines">
          {missed.map((line) => (
            <Line key={line.period.entry} {...line} cases={casesIn(cases, line.period)} account={account} />
          ))}
        </ul>
      </Section>
      <Section title={texts.approached}>
        {approached.length === 0 ? <p>{texts.approachedNone}</p> : null}
        <ul className="sla-lines">
          {approached.map((line) => (
            <Line key={line.period.entry} {...line} cases={[]} account={account} />
          ))}
        </ul>
      </Section>
      <Section title={texts.categories}>
        {cases.length === 0 ? <p>{texts.casesNone}</p> : <p>{texts.casesIn(cases.length)}</p>}
        <CaseList cases={cases} account={account} />
      </Section>
    </>
  )
}

function PeriodTable({ dimensions }: { dimensions: readonly Dimension[] }) {
  const texts = useTexts(slaTexts)
  const { label } = useLanguage()
  const { valueText, targetText } = useValues()
  const columns = [
    { name: texts.dimension },
    { name: texts.target, isNumber: true },
    { name: texts.periodHead },
    { name: texts.measured, isNumber: true },
    { name: texts.status },
  ]
  return (
    <Table caption={texts.title} columns={columns}>
      {dimensions.flatMap((dimension) => {
        const { id, periods } = dimension
        const shown: (Period | null)[] = periods.length === 0 ? [null] : [...periods]
        return shown.map((period, at) => (
          <tr key={`${id} ${period?.entry ?? ''}`}>
            <th scope="row">
              {/* Named once for the eye, on every row for whoever listens. */}
              <span className={at > 0 ? 'unseen' : undefined}>
                <Said>{dimension.name}</Said>
              </span>
            </th>
            <td className="number">{at > 0 ? '' : targetText(dimension)}</td>
            <td className="sla-period">{period ? texts.period(period.from, period.to) : texts.noPeriod}</td>
            <td className="number">{period ? valueText(dimension, period.value) : ''}</td>
            <td>
              {period ? (
                <span className="sla-status" data-status={period.status}>
                  <Mark kind={MARKS[period.status]} /> {label('slaStatus', period.status)}
                </span>
              ) : null}
            </td>
          </tr>
        ))
      })}
    </Table>
  )
}

interface LineProps {
  dimension: Dimension
  period: Period
  cases: readonly Case[]
  account: string
}

function Line({ dimension, period, cases, account }: LineProps) {
  const texts = useTexts(slaTexts)
  const { valueText, targetText } = useValues()
  return (
    <li>
      <Link data-row to="/clients/$account/timeline" params={{ account }} search={{ entry: period.entry }}>
        <Said>{dimension.name}</Said>
      </Link>
      <span>
        {texts.periodIn(
          texts.period(period.from, period.to),
          valueText(dimension, period.value),
          targetText(dimension),
        )}
      </span>
      {cases.length > 0 ? (
        <div className="sla-cases">
          <p>{texts.casesOf}</p>
          <CaseList cases={cases} account={account} />
        </div>
      ) : null}
    </li>
  )
}

function CaseList({ cases, account }: { cases: readonly Case[]; account: string }) {
  const texts = useTexts(slaTexts)
  const { format } = useLanguage()
  const latest = cases.toReversed()
  return (
    <>
      <ul className="sla-case-list">
        {latest.slice(0, CASES_SHOWN).map(({ entry, title, on, level }) => (
          <li key={entry}>
            <Link to="/clients/$account/timeline" params={{ account }} search={{ entry }}>
              <Said>{title || entry}</Said>
            </Link>
            <span>{[level, format.shortDay(on)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {cases.length > CASES_SHOWN ? <p className="sla-more">{texts.moreCases(cases.length - CASES_SHOWN)}</p> : null}
    </>
  )
}

/** Values and targets in the dimension's unit. */
function useValues() {
  const texts = useTexts(slaTexts)
  const { format } = useLanguage()
  const valueText = ({ unit }: Pick<Dimension, 'unit'>, value: number) =>
    unit === '%' ? `${format.number(value, 4)}%` : `${format.number(value, 4)} ${unit}`
  const targetText = (dimension: Dimension) =>
    (dimension.better === 'higher' ? texts.atLeast : texts.atMost)(valueText(dimension, dimension.target))
  return { valueText, targetText }
}
