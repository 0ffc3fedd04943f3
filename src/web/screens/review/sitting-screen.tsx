import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { reviewTexts } from '#words/web-review.ts'
import { standingQuery } from '../../client/queries.ts'
import { relationshipQuery } from '../../client/review-queries.ts'
import { useReader } from '../../client/use-reader.ts'
import { textDraft } from '../../drafts/shapes.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Beside } from '../../parts/beside.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Said } from '../../parts/said.tsx'
import { DecisionForm } from './decision-form.tsx'
import { InitiativeFacts, RelationshipFacts } from './facts.tsx'
import { isBare, NothingToReview } from './nothing-to-review.tsx'
import { ReviewHead } from './review-head.tsx'
import { accountOf, nextOpen, openStep } from './steps.ts'
import type { OpenStep } from './steps.ts'
import { StepsList } from './steps-list.tsx'
import { useSteps } from './use-steps.ts'
import type { StepsRead } from './use-steps.ts'

/** The internal sitting: one relationship or initiative at a time, decided with its reason, gone on with at any time. */
export function SittingScreen() {
  const { t } = useLanguage()
  const texts = useTexts(reviewTexts)
  const read = useSteps()
  useTitle(texts.sitting)
  const { review, error, retry } = read
  return (
    <div className="review">
      <ReviewHead review={review} />
      {error ? <ProblemNotice problem={error} act={<Button onClick={retry}>{t.problem.retry}</Button>} /> : null}
      {review ? isBare(review) ? <NothingToReview /> : <Sitting quarter={review.quarter} read={read} /> : null}
      {review || error ? null : <div className="review-wait" />}
    </div>
  )
}

function Sitting({ quarter, read }: { quarter: string; read: StepsRead }) {
  const texts = useTexts(reviewTexts)
  const { at } = useSearch({ from: '/inside/review/sitting' })
  const { steps, isReadingMore } = read
  const key = at ?? nextOpen(steps, null)?.key ?? null
  const next = nextOpen(steps, key)
  usePrepared(next?.key)
  return (
    <Beside label={texts.steps} narrow="below" aside={<StepsList read={read} current={key} />}>
      {key === null ? (
        isReadingMore ? (
          <div className="review-wait" />
        ) : (
          <NothingLeft />
        )
      ) : (
        <StepAt stepKey={key} quarter={quarter} read={read} />
      )}
    </Beside>
  )
}

interface StepAtProps {
  stepKey: string
  quarter: string
  read: StepsRead
}

/** The step that is open: what is known of it, and the decision. */
function StepAt({ stepKey, quarter, read: { steps } }: StepAtProps) {
  const { t } = useLanguage()
  const { quarter: named } = useSearch({ from: '/inside/review/sitting' })
  const { data, error, refetch } = useQuery(relationshipQuery(named, accountOf(stepKey)))
  const go = useGo()
  const back = useBack(stepKey, steps[steps.findIndex(({ key }) => key === stepKey) - 1]?.key)
  const goOn = () => go(nextOpen(steps, stepKey)?.key)
  const goBack = back === undefined ? undefined : () => go(back)
  useActs({ 'review.next': goOn, 'review.back': goBack })
  if (error) {
    return <ProblemNotice problem={error} act={<Button onClick={() => void refetch()}>{t.problem.retry}</Button>} />
  }
  if (data === undefined) return <div className="review-wait" />
  const step = openStep(stepKey, data)
  if (step === null) return <NotHere onGoOn={goOn} />
  return (
    <div className="sitting">
      <SignedStep key={stepKey} step={step} quarter={quarter} onGoOn={goOn} onBack={goBack} />
    </div>
  )
}

function NotHere({ onGoOn }: { onGoOn: () => void }) {
  const texts = useTexts(reviewTexts)
  return (
    <div className="sitting-done">
      <p>{texts.notHere}</p>
      <Button look="main" onClick={onGoOn}>
        {texts.goOn}
      </Button>
    </div>
  )
}

interface SignedStepProps {
  step: OpenStep
  quarter: string
  onGoOn: () => void
  onBack: (() => void) | undefined
}

function SignedStep({ step, quarter, onGoOn, onBack }: SignedStepProps) {
  const me = useReader()
  const signer = useDraft({ name: `review-signer:${quarter}`, initial: me, parse: textDraft })
  const { relationship, initiative } = step
  return (
    <>
      <Signer value={signer.value} onChange={signer.change} />
      <StepHead step={step} />
      {initiative ? (
        <InitiativeFacts initiative={initiative} account={relationship.account} />
      ) : (
        <RelationshipFacts relationship={relationship} />
      )}
      <DecisionForm
        step={step}
        quarter={quarter}
        signedBy={signer.value.trim()}
        onDecided={onGoOn}
        onSkip={onGoOn}
        onBack={onBack}
      />
    </>
  )
}

function NothingLeft() {
  const texts = useTexts(reviewTexts)
  const { quarter, whose, find } = useSearch({ from: '/inside/review/sitting' })
  const isNarrowed = whose !== undefined || find !== undefined
  return (
    <div className="sitting-done">
      <p>{isNarrowed ? texts.narrowDone : texts.allDone}</p>
      <Link className="button button-main" to="/review/outcome" search={quarter === undefined ? {} : { quarter }}>
        {texts.toOutcome}
      </Link>
    </div>
  )
}

/** Reads what the next step shows before it is asked for, so that nothing moves when it opens. */
function usePrepared(next: string | undefined): void {
  const queries = useQueryClient()
  const { quarter } = useSearch({ from: '/inside/review/sitting' })
  const account = next === undefined ? undefined : accountOf(next)
  useEffect(() => {
    if (account === undefined) return
    void queries.prefetchQuery(relationshipQuery(quarter, account))
    void queries.prefetchQuery(standingQuery(account, undefined))
  }, [queries, quarter, account])
}

/** Leads to a step by its name in the address; without one to whatever is open first. */
function useGo(): (key: string | undefined) => void {
  const navigate = useNavigate({ from: '/review/sitting' })
  return (key) =>
    void navigate({
      to: '/review/sitting',
      search: (search) => ({ ...search, at: key }),
      replace: true,
      resetScroll: true,
    })
}

/** The step that was open before; what is decided leaves the list of what is left, and can still be gone back to. */
function useBack(current: string, before: string | undefined): string | undefined {
  const [trail, setTrail] = useState<readonly string[]>([current])
  if (trail.at(-1) !== current) {
    const at = trail.indexOf(current)
    setTrail(at === -1 ? [...trail, current] : trail.slice(0, at + 1))
  }
  return trail.at(-2) ?? before
}

function Signer({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const texts = useTexts(reviewTexts)
  return (
    <div className="sitting-signer">
      <Field label={texts.signer} hint={texts.signerText} error={value.trim() === '' ? texts.signerLacks : null}>
        {(props) => <TextInput {...props} value={value} onChange={({ target }) => onChange(target.value)} />}
      </Field>
    </div>
  )
}

function StepHead({ step: { relationship, initiative } }: { step: OpenStep }) {
  const texts = useTexts(reviewTexts)
  const { name, account } = relationship
  return (
    <header className="sitting-head">
      <h2>
        <Said>{initiative ? (initiative.title ?? initiative.ref) : name}</Said>
      </h2>
      {initiative ? (
        <span>
          <Said>{texts.of(name)}</Said>
        </span>
      ) : (
        <Link to="/clients/$account" params={{ account }}>
          {texts.openStanding}
        </Link>
      )}
    </header>
  )
}
