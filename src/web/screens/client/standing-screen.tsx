import { useLanguage } from '../../language/language.tsx'
import { Section } from '../../parts/section.tsx'
import type { Standing } from '../../client/shapes.ts'
import { AssetView, ClarityView } from './agreement-view.tsx'
import { ClientView } from './client-view.tsx'
import { ClaimsView } from './claims-view.tsx'
import { DimensionsView } from './dimensions-view.tsx'
import { HistoryView } from './history-view.tsx'
import { KnownView } from './known-view.tsx'
import { LadderView } from './ladder-view.tsx'
import { DueView } from './due-view.tsx'
import { NextView } from './next-view.tsx'
import { PromisesView, RhythmView } from './rhythm-view.tsx'
import { RisksView } from './risks-view.tsx'
import { StateView } from './state-view.tsx'
import { StopRuleView } from './stop-rule-view.tsx'
import { TrustView } from './trust-view.tsx'
import { WhyRow } from './why-row.tsx'
import { useClient } from './use-client.ts'

export function StandingScreen() {
  const { standing } = useClient()
  return standing.data ? <StandingView standing={standing.data} /> : null
}

/** Where a client stands: every verdict with its reason, each opening onto its entries beside it. */
function StandingView({ standing }: { standing: Standing }) {
  const { t } = useLanguage()
  const { ladder } = standing
  return (
    <ClientView
      standing={standing}
      label={t.client.nextDue}
      narrow="above"
      aside={
        <>
          {standing.nextStep ? (
            <Section title={t.client.nextStep}>
              <p className="next-requires">{standing.nextStep.text}</p>
            </Section>
          ) : null}
          <DueView due={standing.due} account={standing.account} />
          <StateView state={standing.state} />
          <NextView ladder={ladder} />
          <OffersView offers={standing.offers} />
        </>
      }
    >
      <HistoryView account={standing.account} />
      <LadderView ladder={ladder} observations={standing.coverage.observations} />
      <RisksView risks={standing.risks} account={standing.account} />
      <ClaimsView fakeMoves={ladder.fakeMoves} />
      {ladder.applies ? <StopRuleView ladder={ladder} /> : null}
      <TrustView trust={standing.trust} />
      <RhythmView cadence={standing.cadence} />
      <PromisesView commitments={standing.commitments} />
      <DimensionsView ladder={ladder} />
      <ClarityView clarity={standing.clarity} />
      <AssetView asset={standing.asset} />
      <KnownView standing={standing} />
    </ClientView>
  )
}

/** C3: when a diagnosis or the coach would help, and why. */
function OffersView({ offers }: { offers: Standing['offers'] }) {
  const { t } = useLanguage()
  if (offers.length === 0) return null
  return (
    <Section title={t.views.offers}>
      <ul>
        {offers.map(({ mode, why, evidence }) => (
          <WhyRow key={`${mode} ${why.code}`} why={`entries.${evidence.join(',')}`} title={why.text} />
        ))}
      </ul>
    </Section>
  )
}
