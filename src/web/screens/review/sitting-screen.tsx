import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { reviewTexts } from '#words/web-review.ts'
import { standingQuery } from '../../client/queries.ts'
import { useReader } from '../../client/use-reader.ts'
import { textDraft } from '../../drafts/shapes.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Beside } from '../../parts/beside.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { Mark } from '../../parts/mark.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { useActed } from '../../writes/use-act.ts'
import { DecisionForm } from './decision-form.tsx'
import { InitiativeFacts, RelationshipFacts } from './facts.tsx'
import { ReviewHead, StillReading } from './review-head.tsx'
import { nextOpen, stepsOf } from './steps.ts'
import type { Step } from './steps.ts'
import { useReview } from './use-review.ts'

/** The internal sitting: one relationship or initiative at a time, decided with its reason, gone on with at any time. */
export function SittingScreen() {
  const { t } = useLanguage()
  const texts = useTexts(reviewTexts)
  const whole = useReview()
  const acted = useActed()
  useTitle(texts.sitting)
  const { review, relationships, error } = whole
  return (
    <div className="review">
      <ReviewHead review={review} />
      {error ? <ProblemNotice problem={error} act={<Button onClick={whole.retry}>{t.problem.retry}</Button>} /> : null}
      {review ? (
        <Sitting quarter={review.quarter} steps={stepsOf(relationships, acted)} />
      ) : (
        <div className="review-wait" />
      )}
      <StillReading whole={whole} />
    </div>
  )
}

function Sitting({ quarter, steps }: { quarter: string; steps: readonly Step[] }) {
  const texts = useTexts(reviewTexts)
  const { at } = useSearch({ from: '/inside/review/sitting' })
  const { quarter: named } = useSearch({ strict: false })
  const me = useReader()
  const signer = useDraft({ name: `review-signer:${quarter}`, initial: me, parse: textDraft })
  const go = useGo()
  const step = steps.find(({ key }) => key === at) ?? nextOpen(steps, null)
  const index = step ? steps.indexOf(step) : -1
  const before = steps[index - 1]
  const next = nextOpen(steps, step?.key ?? null)
  usePrepared(next)
  const goOn = () => go(next?.key)
  useActs({
    'review.next': step ? goOn : undefined,
    'review.back': before ? () => go(before.key) : undefined,
  })
  return (
    <Beside label={texts.steps} narrow="below" aside={<Steps steps={steps} current={step?.key ?? null} />}>
      <div className="sitting">
        {step ? (
          <>
            <Signer value={signer.value} onChange={signer.change} />
            <StepHead step={step} />
            {step.initiative ? (
              <InitiativeFacts initiative={step.initiative} account={step.relationship.account} />
            ) : null}
            {step.initiative ? null : <RelationshipFacts relationship={step.relationship} />}
            <DecisionForm
              key={step.key}
              step={step}
              quarter={quarter}
              signedBy={signer.value.trim()}
              onDecided={goOn}
              onSkip={goOn}
              onBack={before ? () => go(before.key) : undefined}
            />
          </>
        ) : (
          <div className="sitting-done">
            <p>{texts.allDone}</p>
            <Link
              className="button button-main"
              to="/review/outcome"
              search={named === undefined ? {} : { quarter: named }}
            >
              {texts.toOutcome}
            </Link>
          </div>
        )}
      </div>
    </Beside>
  )
}

/** Reads what the next step shows before it is asked for, so that nothing moves when it opens. */
function usePrepared(next: Step | null): void {
  const queries = useQueryClient()
  const account = next?.relationship.account
  useEffect(() => {
    if (account !== undefined) void queries.prefetchQuery(standingQuery(account, undefined))
  }, [queries, account])
}

/** Leads to a step by its name in the address; without one to whatever is open first. */
function useGo(): (key: string | undefined) => void {
  const navigate = useNavigate()
  return (key) =>
    void navigate({
      to: '/review/sitting',
      search: (search) => ({ ...search, at: key }),
      replace: true,
      resetScroll: true,
    })
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

function StepHead({ step: { relationship, initiative } }: { step: Step }) {
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

/** Everything the quarter decides, and what of it is: each can be opened again. */
function Steps({ steps, current }: { steps: readonly Step[]; current: string | null }) {
  const texts = useTexts(reviewTexts)
  return (
    <Section title={texts.steps}>
      <ol className="sitting-steps">
        {steps.map(({ key, relationship, initiative, isDecided, isOver }) => (
          <li key={key} data-inner={initiative !== null || undefined}>
            <Link
              data-row
              to="/review/sitting"
              search={(search) => ({ ...search, at: key })}
              aria-current={key === current ? 'step' : undefined}
            >
              <Mark kind={isDecided ? 'full' : 'none'} />
              <Said>{initiative ? (initiative.title ?? initiative.ref) : relationship.name}</Said>
              <span className={isOver && !isDecided ? 'sitting-minor' : 'unseen'}>
                {isDecided ? texts.decided : isOver ? texts.over : texts.undecided}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </Section>
  )
}
