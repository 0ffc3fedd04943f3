import { DIMENSIONS } from '#method/ledger/signals.ts'
import type { Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import type { Language } from '../../../language/language.tsx'
import { Section } from '../../../parts/section.tsx'
import { TRUST_DIMENSIONS } from '../glyphs.ts'
import './known-view.css'

/** What the standing rests on, source by source, and, as plainly, what nobody knows. */
export function KnownView({ standing }: { standing: Standing }) {
  const language = useLanguage()
  const { t, format, labelOrName } = language
  const { coverage, ladder } = standing
  const unknown = unknownOf(standing, language)
  return (
    <Section title={t.client.known} aside={t.client.observations(coverage.observations)}>
      <div className="known">
        <dl className="known-sources">
          {coverage.sources.map(({ type, lastAt, entries }) => (
            <div key={type}>
              <dt>{labelOrName('sourceType', type)}</dt>
              <dd>{t.client.sourceEntries(entries, lastAt)}</dd>
            </div>
          ))}
        </dl>
        {coverage.sources.length === 0 ? <p className="section-empty">{t.client.noSources}</p> : null}
        {ladder.thin ? (
          <p className="known-thin">
            <strong>{t.client.thin}.</strong> {ladder.thin.text}
          </p>
        ) : null}
        {coverage.unmapped.length > 0 ? <p>{t.client.unmapped(format.list(coverage.unmapped))}</p> : null}
        <h3>{t.client.unknown}</h3>
        {unknown.length === 0 ? <p className="section-empty">{t.client.unknownNothing}</p> : null}
        <ul className="known-unknown">
          {unknown.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="section-empty">{t.client.policy(standing.policy)}</p>
      </div>
    </Section>
  )
}

/** What nobody knows of this client, a sentence each. */
export function unknownOf({ trust, ladder, clarity }: Standing, { t, label, labelsOf, format }: Language): string[] {
  const missing = labelsOf('element').filter(({ name }) => clarity.elements[name].status === 'missing')
  return [
    ...TRUST_DIMENSIONS.filter((name) => ['unaudited', 'opinion'].includes(trust[name].status)).map((name) =>
      t.client.unknownTrust(label('trust', name)),
    ),
    ...DIMENSIONS.filter((name) => ladder.dimensions[name].level === null).map((name) =>
      t.client.unknownDimension(label('dimension', name)),
    ),
    ...(missing.length > 0 ? [t.client.unknownElement(format.list(missing.map((element) => element.label)))] : []),
  ]
}
