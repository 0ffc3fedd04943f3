import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../client/call.ts'
import { slaPeriodsQuery } from '../../../client/client-queries.ts'
import type { ReadEntry, Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Mark } from '../../../parts/mark.tsx'
import type { MarkKind } from '../../../parts/mark.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { FormAct } from '../row-acts.tsx'
import { textOf } from '../things.ts'
import { useClient } from '../use-client.ts'
import { WayTo } from '../ways.tsx'
import { WhyRow } from '../why-row.tsx'
import './sla-section.css'

type Dimension = Standing['sla'][number]
type Period = Output<'sla-periods'>['dimensions'][number]['periods'][number]

const MARKS: Record<NonNullable<Dimension['status']>, MarkKind> = { met: 'full', approached: 'half', breached: 'none' }

interface SlaSectionProps {
  sla: readonly Dimension[]
  entries: readonly ReadEntry[] | undefined
}

/** Q1: each dimension of what was signed, by its latest period, and what its review came to. */
export function SlaSection({ sla, entries }: SlaSectionProps) {
  const { t } = useLanguage()
  const { account, asOf } = useClient()
  const { data } = useQuery(slaPeriodsQuery(account, asOf))
  const earlierOf = ({ sla: ref, dimension }: Dimension) =>
    data?.dimensions.find((each) => each.sla === ref && each.dimension === dimension)?.periods.slice(0, -1) ?? []
  return (
    <Section
      title={t.views.sla}
      act={
        <>
          {sla.length > 0 && asOf === undefined ? <WayTo way="sla">{t.views.acts['sla.reviewed']}</WayTo> : null}
          <FormAct kind="sla.signed" />
        </>
      }
    >
      {sla.length === 0 ? <p className="section-empty">{t.views.nothing}</p> : null}
      <ul>
        {sla.map((dimension) => (
          <SlaRow
            key={`${dimension.sla} ${dimension.dimension}`}
            dimension={dimension}
            name={nameOf(dimension, entries ?? [])}
            earlier={earlierOf(dimension)}
          />
        ))}
      </ul>
    </Section>
  )
}

interface SlaRowProps {
  dimension: Dimension
  name: string
  /** The periods before the latest one, oldest first. */
  earlier: readonly Period[]
}

function SlaRow({ dimension, name, earlier }: SlaRowProps) {
  const { t, label, format } = useLanguage()
  const { sla: ref, dimension: id, period, value, target, unit, status, review } = dimension
  const withUnit = (n: number) => `${format.number(n, 4)} ${unit}`
  return (
    <WhyRow
      why={`sla.${id}`}
      mark={<Mark kind={status === null ? 'none' : MARKS[status]} />}
      isLate={status === 'breached'}
      title={<Said>{name}</Said>}
      end={
        <>
          <span className="why-end-minor">{t.views.target(withUnit(target))}</span>
          <span>{value === null ? t.views.noPeriod : withUnit(value)}</span>
          {status === null ? null : <span className="why-due">{label('slaStatus', status)}</span>}
        </>
      }
      text={
        <>
          {[period, review ? t.views.reviewed(label('slaOutcome', review.outcome), review.on) : null]
            .filter(Boolean)
            .join(' · ')}
          {earlier.length === 0 ? null : <Earlier periods={earlier} withUnit={withUnit} />}
        </>
      }
      acts={
        <>
          <FormAct kind="sla.measured" data={{ ref, dimension: id }} />
        </>
      }
    />
  )
}

const EARLIER_MOST = 8

/** The periods before the latest, newest first, each with its value and how it stood to the target. */
function Earlier({ periods, withUnit }: { periods: readonly Period[]; withUnit: (n: number) => string }) {
  const { label } = useLanguage()
  return (
    <span className="sla-earlier">
      {periods
        .slice(-EARLIER_MOST)
        .toReversed()
        .map(({ entry, period, value, status }) => (
          <span key={entry} data-late={status === 'breached' || undefined}>
            <Mark kind={MARKS[status]} />
            <span className="sla-earlier-period">{period}</span>
            <span>
              {withUnit(value)} {label('slaStatus', status)}
            </span>
          </span>
        ))}
    </span>
  )
}

/** What the signed SLA calls a dimension; the standing holds its id. */
function nameOf({ sla, dimension }: Dimension, entries: readonly ReadEntry[]): string {
  const signed = entries.findLast(({ entry, reading }) => entry.kind === 'sla.signed' && reading.data['ref'] === sla)
  const dimensions: unknown[] = Array.isArray(signed?.reading.data['dimensions'])
    ? signed.reading.data['dimensions']
    : []
  for (const each of dimensions) {
    if (typeof each === 'object' && each !== null && 'id' in each && each.id === dimension && 'name' in each) {
      return textOf(each.name) || dimension
    }
  }
  return dimension
}
