import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { reviewTexts } from '#words/web-review.ts'
import { gapsQuery, renewalsQuery, risksQuery } from '../../client/review-queries.ts'
import type { Relationship, ReviewAnswer } from '../../client/review-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Empty, Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { movedTexts } from './moved.ts'
import { ReviewHead, StillReading } from './review-head.tsx'
import { useReview } from './use-review.ts'

/** What the sitting has before it: what moved, where claim and evidence part, risks, renewals, open questions. */
export function PreReadScreen() {
  const { t } = useLanguage()
  const texts = useTexts(reviewTexts)
  const whole = useReview()
  useTitle(texts.title)
  const { review, relationships, error } = whole
  return (
    <div className="review">
      <ReviewHead review={review} />
      {error ? <ProblemNotice problem={error} act={<Button onClick={whole.retry}>{t.problem.retry}</Button>} /> : null}
      {review && relationships.length === 0 ? <NothingToReview /> : null}
      {review && relationships.length > 0 ? <PreRead review={review} relationships={relationships} /> : null}
      <StillReading whole={whole} />
    </div>
  )
}

function PreRead({ review, relationships }: { review: ReviewAnswer; relationships: readonly Relationship[] }) {
  const texts = useTexts(reviewTexts)
  const { quarter } = useSearch({ strict: false })
  const isBegun = review.relationshipsDecided.decided + review.initiativesDecided.decided > 0
  return (
    <>
      {review.outdated > 0 ? <Notice tone="plain">{texts.outdated(review.outdated)}</Notice> : null}
      {review.flags.map(({ code, text }) => (
        <p key={code} className="review-flag">
          {text}
        </p>
      ))}
      <p className="no-print">
        <Link className="button button-main" to="/review/sitting" search={quarter === undefined ? {} : { quarter }}>
          {isBegun ? texts.goOn : texts.begin}
        </Link>
      </p>
      <Moved relationships={relationships} />
      <Gaps />
      <Risks />
      <Renewals />
      <Questions relationships={relationships} />
    </>
  )
}

function Moved({ relationships }: { relationships: readonly Relationship[] }) {
  const texts = useTexts(reviewTexts)
  const language = useLanguage()
  const moved = relationships
    .map((each) => ({ ...each, said: movedTexts(each, texts, language) }))
    .filter(({ said }) => said.length > 0)
  return (
    <Section title={texts.moved}>
      {moved.length === 0 ? <p className="section-empty">{texts.movedNone}</p> : null}
      <ul className="review-list">
        {moved.map(({ account, name, said }) => (
          <ClientLine key={account} account={account} name={name}>
            {said.join(' · ')}
          </ClientLine>
        ))}
      </ul>
      {moved.length === 0 ? null : <p className="review-minor">{texts.unmoved(relationships.length - moved.length)}</p>}
    </Section>
  )
}

function Gaps() {
  const texts = useTexts(reviewTexts)
  const { data } = useQuery(gapsQuery)
  return (
    <Section title={texts.gaps} aside={texts.today}>
      {data?.length === 0 ? <p className="section-empty">{texts.gapsNone}</p> : null}
      <ul className="review-list">
        {data?.map(({ account, name, claimed, rung }) => (
          <ClientLine key={account} account={account} name={name}>
            {claimed === null || rung === null ? null : texts.gap(claimed, rung)}
          </ClientLine>
        ))}
      </ul>
    </Section>
  )
}

function Risks() {
  const texts = useTexts(reviewTexts)
  const { labelOrName } = useLanguage()
  const { data } = useQuery(risksQuery())
  return (
    <Section title={texts.risks} aside={texts.today}>
      {data?.items.length === 0 ? <p className="section-empty">{texts.risksNone}</p> : null}
      <ul className="review-list">
        {data?.items.map(({ account, name, risk }) => (
          <ClientLine key={`${account} ${risk.id}`} account={account} name={name} why={`risk.${risk.id}`}>
            <strong>{labelOrName('risk', risk.id)}</strong> {risk.why.text}
          </ClientLine>
        ))}
      </ul>
    </Section>
  )
}

function Renewals() {
  const texts = useTexts(reviewTexts)
  const { data } = useQuery(renewalsQuery)
  return (
    <Section title={texts.renewals} aside={texts.today}>
      {data?.items.length === 0 ? <p className="section-empty">{texts.renewalsNone}</p> : null}
      <ul className="review-list">
        {data?.items.map(({ account, name, ref, on }) => (
          <ClientLine key={`${account} ${ref}`} account={account} name={name}>
            {texts.opens(on)}
          </ClientLine>
        ))}
      </ul>
    </Section>
  )
}

function Questions({ relationships }: { relationships: readonly Relationship[] }) {
  const texts = useTexts(reviewTexts)
  const asked = relationships.filter(({ questionsOpen }) => questionsOpen > 0)
  return (
    <Section title={texts.questions}>
      {asked.length === 0 ? <p className="section-empty">{texts.questionsNone}</p> : null}
      <ul className="review-list">
        {asked.map(({ account, name, questionsOpen }) => (
          <ClientLine key={account} account={account} name={name}>
            {texts.questionsOf(questionsOpen)}
          </ClientLine>
        ))}
      </ul>
    </Section>
  )
}

interface ClientLineProps {
  account: string
  name: string
  /** The verdict that opens at once. */
  why?: string
  children: ReactNode
}

/** A client and what is said of it; it opens the standing the sentence comes from. */
function ClientLine({ account, name, why, children }: ClientLineProps) {
  return (
    <li>
      <Link data-row to="/clients/$account" params={{ account }} search={why === undefined ? {} : { why }}>
        <Said>{name}</Said>
      </Link>
      <span>{children}</span>
    </li>
  )
}

function NothingToReview() {
  const texts = useTexts(reviewTexts)
  return (
    <Empty
      title={texts.emptyTitle}
      act={
        <Link className="button button-main" to="/portfolio">
          {texts.emptyAct}
        </Link>
      }
      sample={
        <ul className="review-list">
          <li>
            <span>{texts.sampleClient}</span>
            <span>{texts.sampleLine}</span>
          </li>
        </ul>
      }
    >
      <p>{texts.emptyText}</p>
    </Empty>
  )
}
