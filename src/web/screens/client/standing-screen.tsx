import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo } from 'react'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { Beside, useRoomBeside } from '../../parts/beside.tsx'
import { Section } from '../../parts/section.tsx'
import type { Standing } from '../../client/shapes.ts'
import { AssetView, ClarityView } from './agreement-view.tsx'
import { ClaimsView } from './claims-view.tsx'
import { DimensionsView } from './dimensions-view.tsx'
import { EvidenceContext } from './evidence-context.tsx'
import { EvidencePane } from './evidence-pane.tsx'
import { KnownView } from './known-view.tsx'
import { LadderView } from './ladder-view.tsx'
import { DueView } from './due-view.tsx'
import { NextView } from './next-view.tsx'
import { PromisesView, RhythmView } from './rhythm-view.tsx'
import { RisksView } from './risks-view.tsx'
import { StateView } from './state-view.tsx'
import { StopRuleView } from './stop-rule-view.tsx'
import { TrustView } from './trust-view.tsx'
import { useClient } from './use-client.ts'
import './standing-screen.css'

export function StandingScreen() {
  const { standing } = useClient()
  return standing.data ? <StandingView standing={standing.data} /> : null
}

/** Where a client stands: every verdict with its reason, each opening onto its entries beside it. */
function StandingView({ standing }: { standing: Standing }) {
  const { t } = useLanguage()
  const isBeside = useRoomBeside()
  const { why } = useSearch({ from: '/inside/clients/$account/' })
  const navigate = useNavigate({ from: '/clients/$account/' })
  const openKey = why ?? null
  const toggle = useCallback(
    (key: string) => {
      void navigate({
        search: (search) => ({ ...search, why: search.why === key ? undefined : key }),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  const choice = useMemo(() => ({ standing, openKey, isBeside, toggle }), [standing, openKey, isBeside, toggle])
  const { ladder } = standing
  useEffect(() => {
    // A link to a verdict leads to its line; choosing a line moves nothing.
    document.querySelector('.why-row[data-open]')?.scrollIntoView({ block: 'center' })
  }, [])
  useActs({ 'aside.close': openKey === null ? undefined : () => toggle(openKey) })
  return (
    <EvidenceContext value={choice}>
      <Beside
        label={openKey && isBeside ? t.client.evidence : t.client.nextDue}
        narrow="above"
        aside={
          openKey && isBeside ? (
            <EvidencePane />
          ) : (
            <>
              {standing.nextStep ? (
                <Section title={t.client.nextStep}>
                  <p className="next-requires">{standing.nextStep.text}</p>
                </Section>
              ) : null}
              <DueView due={standing.due} account={standing.account} />
              <StateView state={standing.state} />
              <NextView ladder={ladder} />
            </>
          )
        }
      >
        <div className="standing-main">
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
        </div>
      </Beside>
    </EvidenceContext>
  )
}
