import { DIMENSIONS } from '#method/ledger/signals.ts'
import type { Ladder } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { LevelDots } from '../../../parts/level-dots.tsx'
import { QuarterColumns } from '../../../parts/quarter-columns.tsx'
import { Section } from '../../../parts/section.tsx'
import { WhyRow } from '../why-row.tsx'
import './dimensions-view.css'

/** The four dimensions with the highest level seen within a year, and what the client shares with us quarter by quarter. */
export function DimensionsView({ ladder }: { ladder: Ladder }) {
  const { t, label, format } = useLanguage()
  const quarters = ladder.sharing.map(({ quarter, n }) => ({ name: t.client.sharingQuarter(quarter), n }))
  return (
    <Section title={t.client.dimensions}>
      <ul>
        {DIMENSIONS.map((dimension) => {
          const { level, evidence } = ladder.dimensions[dimension]
          const said = level === null ? t.client.notSeen : t.client.level(level)
          return (
            <WhyRow
              key={dimension}
              why={`dimension.${dimension}`}
              title={label('dimension', dimension)}
              end={
                <>
                  <span className="why-end-minor">
                    {evidence.length > 0 ? t.client.entries(evidence.length) : null}
                  </span>
                  <span>{said}</span>
                  <LevelDots level={level} label={said} />
                </>
              }
            />
          )
        })}
      </ul>
      {quarters.length > 0 ? (
        <figure className="sharing">
          <figcaption>{t.client.sharing}</figcaption>
          <QuarterColumns
            quarters={quarters}
            label={format.list(ladder.sharing.map(({ quarter, n }) => t.client.sharingOf(format.quarter(quarter), n)))}
          />
        </figure>
      ) : null}
    </Section>
  )
}
