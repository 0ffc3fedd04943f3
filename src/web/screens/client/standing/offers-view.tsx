import type { Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Section } from '../../../parts/section.tsx'
import { WayTo } from '../ways.tsx'
import type { Way } from '../ways.tsx'
import { WhyRow } from '../why-row.tsx'

interface OffersViewProps {
  offers: Standing['offers']
  /** The screen they stand on: no way leads to where one is. */
  on?: Way
}

/** C3: when a diagnosis or the coach would help, why, and the way there. */
export function OffersView({ offers, on }: OffersViewProps) {
  const { t } = useLanguage()
  if (offers.length === 0) return null
  return (
    <Section title={t.views.offers}>
      <ul>
        {offers.map(({ mode, why, evidence }) => (
          <WhyRow
            key={`${mode} ${why.code}`}
            why={`entries.${evidence.join(',')}`}
            title={why.text}
            acts={WAY_OF[mode] === on ? null : <OfferedWay way={WAY_OF[mode]} />}
          />
        ))}
      </ul>
    </Section>
  )
}

const WAY_OF = { engine: 'diagnose', coach: 'coach' } as const

function OfferedWay({ way }: { way: (typeof WAY_OF)[keyof typeof WAY_OF] }) {
  const { t } = useLanguage()
  return <WayTo way={way}>{t.keys.acts[`client.${way}`]}</WayTo>
}
