import { useLanguage } from '../../../language/language.tsx'
import { Section } from '../../../parts/section.tsx'
import type { Standing } from '../../../client/shapes.ts'
import { AssetView, ClarityView } from '../agreement/agreement-view.tsx'
import { ClientView } from '../client-view.tsx'
import { ClaimsView } from './claims-view.tsx'
import { DimensionsView } from './dimensions-view.tsx'
import { HistoryView } from './history-view.tsx'
import { KnownView } from './known-view.tsx'
import { LadderView } from './ladder-view.tsx'
import { DueView } from '../due-view.tsx'
import { NextView } from './next-view.tsx'
import { OffersView } from './offers-view.tsx'
import { PromisesView, RhythmView } from '../rhythm/rhythm-view.tsx'
import { RisksView } from './risks-view.tsx'
import { StateView } from './state-view.tsx'
import { StopRuleView } from './stop-rule-view.tsx'
import { TrustView } from './trust-view.tsx'
import { useClient } from '../use-client.ts'
import { WayTo } from '../ways.tsx'

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
              <p>
                <WayTo way="diagnose">{t.keys.acts['client.diagnose']}</WayTo>
                <WayTo way="coach">{t.keys.acts['client.coach']}</WayTo>
              </p>
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
