import { useQuery } from '@tanstack/react-query'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import { cardQuery } from '../../client/diagnose-queries.ts'
import type { Card } from '../../client/diagnose-queries.ts'
import type { Standing } from '../../client/shapes.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { ClientView } from '../client/client-view.tsx'
import { unknownOf } from '../client/standing/known-view.tsx'
import { OffersView } from '../client/standing/offers-view.tsx'
import { TrustView } from '../client/standing/trust-view.tsx'
import { useClient } from '../client/use-client.ts'
import { CardHead } from './card-head.tsx'
import { CardList } from './card-list.tsx'
import { CardNext } from './card-next.tsx'
import { CardPlan } from './card-plan.tsx'
import { CardStopRule } from './card-stop-rule.tsx'
import { CardWhere } from './card-where.tsx'
import { KeptDiagnoses } from './kept-diagnoses.tsx'
import { SilentLedger } from './silent-ledger.tsx'
import '../client/standing/known-view.css'
import './diagnose.css'

export function DiagnoseScreen() {
  const { t } = useLanguage()
  const { account, asOf, standing } = useClient()
  const { data: card, error, refetch } = useQuery(cardQuery(account, asOf))
  if (error) {
    return <ProblemNotice problem={error} act={<Button onClick={() => void refetch()}>{t.problem.retry}</Button>} />
  }
  if (!card || !standing.data) return <div className="diagnose-wait" aria-busy="true" />
  return <CardView card={card} standing={standing.data} />
}

/** C1: the diagnostic card: where a client stands, what comes next, who does it, and on what each line rests. */
function CardView({ card, standing }: { card: Card; standing: Standing }) {
  const texts = useTexts(diagnoseTexts).card
  const { rung } = card.diagnosis
  const isSilent = rung === null && standing.ladder.applies
  return (
    <ClientView standing={standing} label={texts.aside} aside={<Around card={card} />}>
      <CardHead card={card} />
      {isSilent ? <SilentLedger seen={standing.coverage.observations} needed={neededOf(card)} /> : null}
      <CardWhere diagnosis={card.diagnosis} />
      <CardNext target={card.target} isTop={standing.ladder.evidenced && standing.ladder.next === null} />
      <CardPlan card={card} />
      <TrustView trust={card.trust} />
      {standing.ladder.applies ? <CardStopRule stopRule={card.stopRule} /> : null}
      <CardList card={card} />
      <Unknown standing={standing} />
    </ClientView>
  )
}

/** How many observations a rung takes: said by the verdict itself, since a workspace may ask for more. */
function neededOf({ diagnosis }: Card): number {
  const { needed } = diagnosis.verdict.params
  return typeof needed === 'number' ? needed : 0
}

function Around({ card }: { card: Card }) {
  const texts = useTexts(diagnoseTexts).card
  return (
    <>
      <OffersView offers={card.offers} on="diagnose" />
      {card.smallBook ? (
        <Notice tone="plain" title={texts.small}>
          {card.smallBook.text}
        </Notice>
      ) : null}
      <KeptDiagnoses />
    </>
  )
}

/** What nobody knows is part of a diagnosis. */
function Unknown({ standing }: { standing: Standing }) {
  const language = useLanguage()
  const lines = unknownOf(standing, language)
  return (
    <Section title={language.t.client.unknown}>
      {lines.length === 0 ? <p className="section-empty">{language.t.client.unknownNothing}</p> : null}
      <ul className="known known-unknown">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  )
}
