import type { Kind } from '#method/ledger/kinds.ts'
import type { Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { ProblemNotice } from '../../../parts/problem-notice.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { ClientView } from '../client-view.tsx'
import { PartialNote } from '../partial-note.tsx'
import { PredictionSection, VriSection } from './prediction-section.tsx'
import { ProblemSection } from './problem-section.tsx'
import { RisksView } from '../standing/risks-view.tsx'
import { SlaSection } from './sla-section.tsx'
import { CaseSection, WorkSection } from './work-sections.tsx'
import { useBook } from '../use-book.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

const KINDS: readonly Kind[] = [
  'case.opened',
  'case.closed',
  'work.updated',
  'problem.noticed',
  'problem.disclosed',
  'problem.escalated',
  'problem.resolved',
  'prediction.made',
  'prediction.checked',
  'prediction.voided',
  'sla.signed',
]

export function DeliveryScreen() {
  const { standing } = useClient()
  return standing.data ? <DeliveryTab standing={standing.data} /> : null
}

/** What is delivered and how it is measured: predictions, SLA, problems, work, cases and their patterns. */
function DeliveryTab({ standing }: { standing: Standing }) {
  const { t } = useLanguage()
  const { entries, isWhole, error } = useBook(KINDS)
  return (
    <ClientView
      standing={standing}
      label={t.views.vri}
      aside={
        <>
          <VriSection vri={standing.predictions.vri} />
          <RisksView risks={standing.risks.filter(({ kind }) => kind === 'process')} account={standing.account} />
        </>
      }
    >
      {error ? <ProblemNotice problem={error} /> : null}
      <PredictionSection predictions={standing.predictions} entries={entries} />
      <SlaSection sla={standing.sla} entries={entries} />
      <ProblemSection entries={entries} />
      <WorkSection entries={entries} />
      <CaseSection entries={entries} />
      <Patterns patterns={standing.patterns} />
      <PartialNote isWhole={isWhole} />
    </ClientView>
  )
}

/** Q3: themes that come back; one that lived six weeks may be worth building for. */
function Patterns({ patterns }: Pick<Standing, 'patterns'>) {
  const { t } = useLanguage()
  if (patterns.length === 0) return null
  return (
    <Section title={t.views.patterns}>
      <ul>
        {patterns.map(({ theme, cases, weeks, since, candidate }) => (
          <WhyRow
            key={theme}
            why={`pattern.${theme}`}
            title={<Said>{theme}</Said>}
            end={t.views.from(since)}
            text={[t.views.patternText(cases.length, weeks), candidate ? t.views.candidate : null]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </ul>
    </Section>
  )
}
