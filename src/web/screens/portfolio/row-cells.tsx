import { useViewDay } from '../../language/day-context.ts'
import { useLanguage } from '../../language/language.tsx'
import { PromiseTicks } from '../../parts/promise-ticks.tsx'
import { RelativeDay } from '../../parts/relative-day.tsx'
import { RungSteps } from '../../parts/rung-steps.tsx'
import { SlotStrip, slotsOfCounts } from '../../parts/slot-strip.tsx'
import { TrustMarks } from '../../parts/trust-marks.tsx'
import { rungLabel, trustGlyph, trustLabel } from '../client/glyphs.ts'
import { TRUST_DIMENSIONS } from '../client/trust-view.tsx'
import type { RowFacts } from './row-facts.ts'

/** The cells of a portfolio row: each a small drawing with its figure, and words for those who listen. */

export function RungCell({ facts: { rung, isEvidenced } }: { facts: RowFacts }) {
  const language = useLanguage()
  const { t } = language
  const isGap = rung.claimed !== null && rung.rung !== null && rung.claimed > rung.rung
  return (
    <span className="cell-glyph">
      <RungSteps {...rung} label={rungLabel(rung, language)} />
      <span className="cell-figure" aria-hidden="true">
        {rung.rung ?? (isEvidenced ? '' : '?')}
      </span>
      {isGap && rung.claimed !== null ? (
        <span className="cell-minor" aria-hidden="true">
          {t.portfolio.claimed(rung.claimed)}
        </span>
      ) : null}
    </span>
  )
}

export function TrustCell({ facts: { trust } }: { facts: RowFacts }) {
  const language = useLanguage()
  if (!trust) return null
  return (
    <span className="cell-glyph">
      <TrustMarks
        marks={TRUST_DIMENSIONS.map((dimension) => trustGlyph(dimension, trust))}
        label={trustLabel(trust, language)}
      />
    </span>
  )
}

export function RhythmCell({ facts: { cadence, adherence } }: { facts: RowFacts }) {
  const { t, format } = useLanguage()
  if (cadence && cadence.rituals.length === 0) return <span className="cell-minor">{t.portfolio.noRhythm}</span>
  const sum = (name: 'held' | 'late' | 'missed' | 'excused') =>
    (cadence?.rituals ?? []).reduce((total, ritual) => total + ritual[name], 0)
  const counts = { held: sum('held'), late: sum('late'), missed: sum('missed'), excused: sum('excused') }
  return (
    <span className="cell-glyph">
      <span className="cell-strip">
        {cadence ? (
          <SlotStrip
            slots={slotsOfCounts(counts)}
            label={t.slots.counts(counts.held, counts.late, counts.missed, counts.excused)}
            width={62}
          />
        ) : null}
      </span>
      <span className="cell-figure">{adherence === null ? '' : format.percent(adherence)}</span>
    </span>
  )
}

export function PromiseCell({ facts: { promises, keptRate } }: { facts: RowFacts }) {
  const { t, format } = useLanguage()
  if (promises && promises.made === 0) return <span className="cell-minor">{t.portfolio.noPromises}</span>
  const { kept = 0, missed = 0, overdue = 0 } = promises ?? {}
  const open = Math.max((promises?.open ?? 0) - overdue, 0)
  return (
    <span className="cell-glyph">
      <span className="cell-ticks">
        {promises ? (
          <PromiseTicks
            counts={{ kept, missed, overdue }}
            label={t.promises.since(t.promises.counts(kept, missed, overdue, open))}
            width={64}
          />
        ) : null}
      </span>
      {keptRate === null ? null : (
        <span className="cell-figure" title={t.promises.window(format.percent(keptRate))}>
          {format.percent(keptRate)}
        </span>
      )}
    </span>
  )
}

export function ValueCell({ facts: { valueAtRisk } }: { facts: RowFacts }) {
  const { format } = useLanguage()
  if (!valueAtRisk) return <span className="cell-minor">–</span>
  const isNone = Number(valueAtRisk.amount) === 0
  return <span className={isNone ? 'cell-minor' : undefined}>{format.money(wholeMoney(valueAtRisk))}</span>
}

// A share of a contract's value is an estimate: its cents would only look exact.
function wholeMoney({ amount, currency }: { amount: string; currency: string }) {
  return { amount: String(Math.round(Number(amount))), currency }
}

/** In a column of days, Chinese ones are written in figures: they are shorter, and they align. */
export function EndCell({ facts: { contractEnd } }: { facts: RowFacts }) {
  const { t, format, locale } = useLanguage()
  if (!contractEnd) return <span className="cell-minor">{t.portfolio.noContract}</span>
  return (
    <time dateTime={contractEnd} title={format.longDay(contractEnd)}>
      {locale === 'zh' ? contractEnd : format.day(contractEnd)}
    </time>
  )
}

export function DueCell({ facts: { due } }: { facts: RowFacts }) {
  const { t } = useLanguage()
  const viewed = useViewDay()
  if (!due) return null
  const [next] = due
  if (!next) return <span className="cell-minor">{t.portfolio.nothingDue}</span>
  const overdue = due.filter(({ on }) => on < viewed).length
  if (overdue > 0) return <span className="cell-late">{t.portfolio.overdue(overdue)}</span>
  return <RelativeDay day={next.on} />
}
