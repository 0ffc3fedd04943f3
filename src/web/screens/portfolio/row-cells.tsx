import { parseDay } from '#method/time/day.ts'
import { useViewDay } from '../../language/day-context.ts'
import { useLanguage } from '../../language/language.tsx'
import { PromiseTicks } from '../../parts/promise-ticks.tsx'
import { RelativeDay } from '../../parts/relative-day.tsx'
import { RungSteps } from '../../parts/rung-steps.tsx'
import { SlotStrip, slotsOfCounts } from '../../parts/slot-strip.tsx'
import { TrustMarks } from '../../parts/trust-marks.tsx'
import { rungLabel, TRUST_DIMENSIONS, trustGlyph, trustLabel } from '../client/glyphs.ts'
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

export function RhythmCell({ facts: { rhythm, adherence } }: { facts: RowFacts }) {
  const { t, format } = useLanguage()
  if (rhythm === 'none') return <span className="cell-minor">{t.portfolio.noRhythm}</span>
  return (
    <span className="cell-glyph">
      <span className="cell-strip">
        {rhythm ? (
          <SlotStrip
            slots={slotsOfCounts(rhythm)}
            label={t.slots.counts(rhythm.held, rhythm.late, rhythm.missed, rhythm.excused)}
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

const NEAR_DAYS = 182

/** An end that is near is told by its distance, one that is far by its day. Chinese days are in figures here: these align. */
export function EndCell({ facts: { contractEnd } }: { facts: RowFacts }) {
  const { t, format, locale } = useLanguage()
  const viewed = useViewDay()
  if (!contractEnd) return <span className="cell-minor">{t.portfolio.noContract}</span>
  const days = (parseDay(contractEnd) ?? 0) - (parseDay(viewed) ?? 0)
  if (days >= 0 && days <= NEAR_DAYS) return <RelativeDay day={contractEnd} />
  return (
    <time className={days < 0 ? 'cell-late' : undefined} dateTime={contractEnd} title={format.longDay(contractEnd)}>
      {locale === 'zh' ? contractEnd : format.day(contractEnd)}
    </time>
  )
}

export function RiskCell({ facts: { risks } }: { facts: RowFacts }) {
  const { format } = useLanguage()
  if (risks === null) return null
  return risks === 0 ? <span className="cell-minor">–</span> : format.number(risks)
}

export function WorthCell({ facts: { annualValue } }: { facts: RowFacts }) {
  const { format } = useLanguage()
  return annualValue ? format.money(annualValue) : <span className="cell-minor">–</span>
}

export function DueCell({ facts: { due } }: { facts: RowFacts }) {
  const { t } = useLanguage()
  const viewed = useViewDay()
  if (!due) return null
  const [next] = due
  if (next === undefined) return <span className="cell-minor">{t.portfolio.nothingDue}</span>
  const overdue = due.filter((on) => on < viewed).length
  if (overdue > 0) return <span className="cell-late">{t.portfolio.overdue(overdue)}</span>
  return <RelativeDay day={next} />
}

export function StateCell({ facts: { state } }: { facts: RowFacts }) {
  const { label } = useLanguage()
  return state ? label('state', state) : <span className="cell-minor">–</span>
}
