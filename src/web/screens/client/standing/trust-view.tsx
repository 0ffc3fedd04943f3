import type { TrustDimension } from '#method/standing-types.ts'
import type { Trust } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Section } from '../../../parts/section.tsx'
import { TrustMarks } from '../../../parts/trust-marks.tsx'
import { TRUST_DIMENSIONS, trustGlyph } from '../glyphs.ts'
import { useClient } from '../use-client.ts'
import { WayTo } from '../ways.tsx'
import { WhyRow } from '../why-row.tsx'
import './trust-view.css'

/** The three dimensions of the last audit, each with its question; the primary constraint is named and underlined. */
export function TrustView({ trust }: { trust: Trust }) {
  const { t } = useLanguage()
  const { asOf } = useClient()
  return (
    <Section
      title={t.client.trust}
      aside={trust.auditDue ? t.client.auditDue(trust.auditDue) : null}
      act={asOf === undefined ? <WayTo way="audit">{t.client.auditAct}</WayTo> : null}
    >
      <ul>
        {TRUST_DIMENSIONS.map((dimension) => (
          <TrustRow key={dimension} dimension={dimension} trust={trust} />
        ))}
      </ul>
    </Section>
  )
}

function TrustRow({ dimension, trust }: { dimension: TrustDimension; trust: Trust }) {
  const { t, label } = useLanguage()
  const mark = trust[dimension]
  const isConstraint = trust.primaryConstraint === dimension
  const glyph = trustGlyph(dimension, trust)
  const status = label('trustStatus', mark.status)
  return (
    <WhyRow
      why={`trust.${dimension}`}
      mark={<TrustMarks marks={[glyph]} label={status} />}
      title={
        <>
          {label('trust', dimension)}
          {isConstraint ? <span className="trust-constraint">{t.client.constrains}</span> : null}
        </>
      }
      end={
        <>
          {mark.auditedOn ? <span className="why-end-minor">{t.client.audited(mark.auditedOn)}</span> : null}
          <span className="trust-rating">{mark.rating === null ? '–' : t.client.of5(mark.rating)}</span>
        </>
      }
      text={
        mark.status === 'fresh' ? label('trustQuestion', dimension) : `${label('trustQuestion', dimension)} ${status}.`
      }
    />
  )
}
