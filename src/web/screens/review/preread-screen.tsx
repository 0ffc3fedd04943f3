import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { reviewTexts } from '#words/web-review.ts'
import {
  gapsQuery,
  questionsQuery,
  renewalsQuery,
  reviewProgressQuery,
  risksQuery,
} from '../../client/review-queries.ts'
import type { QuarterProgress } from '../../client/review-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { ClientLine } from './client-line.tsx'
import { Moved } from './moved-section.tsx'
import { isBare, NothingToReview } from './nothing-to-review.tsx'
import { ReviewHead } from './review-head.tsx'

/** What the sitting has before it: what moved, where claim and evidence part, risks, renewals, open questions. */
export function PreReadScreen() {
  const { t } = useLanguage()
  const texts = useTexts(reviewTexts)
  const { quarter } = useSearch({ from: '/inside/review' })
  const { data: review, error, refetch } = useQuery(reviewProgressQuery(quarter))
  useTitle(texts.title)
  const retry = () => void refetch()
  return (
    <div className="review">
      <ReviewHead review={review} />
      {error ? <ProblemNotice problem={error} act={<Button onClick={retry}>{t.problem.retry}</Button>} /> : null}
      {review ? isBare(review) ? <NothingToReview /> : <PreRead review={review} /> : null}
    </div>
  )
}

function PreRead({ review }: { review: QuarterProgress }) {
  const texts = useTexts(reviewTexts)
  const { quarter } = useSearch({ from: '/inside/review' })
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
      <Moved />
      <Gaps />
      <Risks />
      <Renewals />
      <Questions />
    </>
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

function Questions() {
  const texts = useTexts(reviewTexts)
  const { data } = useQuery(questionsQuery)
  const asked = [...Map.groupBy(data?.items ?? [], ({ account }) => account)]
  return (
    <Section title={texts.questions} aside={texts.today}>
      {data?.items.length === 0 ? <p className="section-empty">{texts.questionsNone}</p> : null}
      <ul className="review-list">
        {asked.map(([account, questions]) => (
          <ClientLine key={account} account={account} name={questions[0]?.name ?? account}>
            {texts.questionsOf(questions.length)}
          </ClientLine>
        ))}
      </ul>
      {data?.next ? <p className="review-minor">{texts.questionsMore}</p> : null}
    </Section>
  )
}
