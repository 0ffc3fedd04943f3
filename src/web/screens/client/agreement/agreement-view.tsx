import type { Element } from '#method/standing-types.ts'
import type { Standing } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Mark } from '../../../parts/mark.tsx'
import type { MarkKind } from '../../../parts/mark.tsx'
import { Section } from '../../../parts/section.tsx'
import { useEvidence } from '../evidence-context.tsx'
import { WhyRow } from '../why-row.tsx'

export const ELEMENT_MARKS: Record<'explicit' | 'assumed' | 'missing', MarkKind> = {
  explicit: 'full',
  assumed: 'half',
  missing: 'none',
}

/** The seven elements: agreed by the client, assumed by us, or never stated. */
export function ClarityView({ clarity }: { clarity: Standing['clarity'] }) {
  const { t, label, labelsOf } = useLanguage()
  const { standing } = useEvidence()
  const nameOf = useNameOf(standing.account)
  return (
    <Section title={t.client.clarity} aside={t.client.clarityCount(clarity.explicit)}>
      <ul>
        {labelsOf('element').map(({ name, label: title }) => {
          const element: Standing['clarity']['elements'][Element] = clarity.elements[name]
          return (
            <WhyRow
              key={name}
              why={`element.${name}`}
              mark={<Mark kind={ELEMENT_MARKS[element.status]} />}
              title={title}
              end={
                <>
                  {element.agreedBy ? (
                    <span className="why-end-minor">{t.client.agreedBy(nameOf(element.agreedBy))}</span>
                  ) : null}
                  <span>{label('elementStatus', element.status)}</span>
                </>
              }
            />
          )
        })}
      </ul>
    </Section>
  )
}

/** Whether the relationship is invested in, and what is at risk if it is not. */
export function AssetView({ asset }: { asset: Standing['asset'] }) {
  const { t, label, format } = useLanguage()
  const value = asset.valueAtRisk
  return (
    <Section title={t.client.asset} aside={asset.condition ? label('assetCondition', asset.condition) : null}>
      <ul>
        <WhyRow
          why="asset.all"
          title={asset.lastInvestedOn ? t.client.lastInvested(asset.lastInvestedOn) : t.client.neverInvested}
          end={
            <>
              {asset.retained === null ? null : <span>{t.client.retained(format.percent(asset.retained))}</span>}
              {value ? <span>{t.client.atRisk(format.money(value))}</span> : null}
            </>
          }
        />
      </ul>
    </Section>
  )
}
