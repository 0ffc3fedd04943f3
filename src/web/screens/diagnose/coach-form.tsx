import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent, RefObject } from 'react'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import { RequestProblem } from '../../client/problem.ts'
import type { CoachQuestion } from '../../client/diagnose-queries.ts'
import { refreshAccount } from '../../client/refresh.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { useAct, useActed } from '../../writes/use-act.ts'
import { useClient } from '../client/use-client.ts'
import { answerOf, errorsOf, wrongWith } from './coach-draft.ts'
import type { Answer, CoachDraft, CoachErrors } from './coach-draft.ts'
import { CoachStep } from './coach-step.tsx'
import { useCoachDraft } from './use-coach-draft.ts'

interface CoachFormProps {
  question: CoachQuestion
  onAnswered: () => void
}

/** The one question, and room for its answer. What is typed survives a reload; Ctrl or ⌘ with Enter stores it. */
export function CoachForm({ question, onAnswered }: CoachFormProps) {
  const texts = useTexts(diagnoseTexts).coach
  const language = useLanguage()
  const { account } = useClient()
  const form = useRef<HTMLFormElement>(null)
  const [isTried, setTried] = useState(false)
  const kept = useCoachDraft(account, question.number)
  const sending = useSending({ account, number: question.number, onAnswered, drop: kept.drop })
  const { answer, errors: lacking } = answerOf(question, kept.value, { account, today: today(), language })
  const errors: CoachErrors = {
    ...wrongWith(question, kept.value, { today: today(), language }),
    ...(isTried ? lacking : {}),
    ...sending.errors,
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (answer !== null && !sending.isBusy) void sending.send(answer)
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  useFormKeys(form)
  if (sending.isWaiting) return <Notice tone="plain">{texts.waiting}</Notice>
  const change = (value: CoachDraft) => {
    sending.forget()
    kept.change(value)
  }
  const isBlank = kept.value.text.trim() === '' && kept.value.choice === '' && question.needs.length === 0
  return (
    <form ref={form} className="coach-form" onSubmit={submit} noValidate>
      <Asked question={question} draft={kept.value} errors={errors} onChange={change} />
      {question.needs.length > 0 ? (
        <CoachStep question={question} draft={kept.value} errors={errors} onChange={change} />
      ) : null}
      {sending.problem ? <ProblemNotice problem={sending.problem} /> : null}
      <div className="written-acts">
        <span className="field-hint">{texts.draft}</span>
        <Button look="main" type="submit" act="coach.answer" isBusy={sending.isBusy}>
          {isBlank ? texts.answerBlank : texts.answer}
        </Button>
      </div>
    </form>
  )
}

/** A question begins in its answer, and is answered from any of its fields. */
function useFormKeys(form: RefObject<HTMLFormElement | null>): void {
  useActs({ 'coach.answer': () => form.current?.requestSubmit() })
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [form])
}

interface SendingOptions {
  account: string
  number: number
  onAnswered: () => void
  drop: () => void
}

/** Sends an answer once, and waits until it is stored: before that there is no next question to show. */
function useSending({ account, number, onAnswered, drop }: SendingOptions) {
  const texts = useTexts(diagnoseTexts).coach
  const act = useAct()
  const acted = useActed()
  const queries = useQueryClient()
  const about = `coach ${account} ${number}`
  const [state, setState] = useState<'idle' | 'sending' | 'waiting'>('idle')
  const [problem, setProblem] = useState<Error | null>(null)
  const send = async (input: Answer) => {
    setState('sending')
    setProblem(null)
    const said = texts.stored(number)
    const outcome = await act({ operation: 'answer-coach', input, account, about, said, isQuiet: true, undo: null })
    if (outcome.kind === 'refused') {
      setState('idle')
      setProblem(outcome.problem)
      // Somebody else has answered it: the question of now is asked for, and these words stay to be read.
      if (outcome.problem instanceof RequestProblem && outcome.problem.has('coach.not_the_question')) {
        await refreshAccount(queries, account)
      }
      return
    }
    // What has to wait may still be refused: its words stay until the next question shows that they are stored.
    if (outcome.kind === 'waiting') return setState('waiting')
    drop()
    onAnswered()
  }
  const errors = problem instanceof RequestProblem ? errorsOf(problem) : {}
  return {
    send,
    forget: () => setProblem(null),
    errors,
    problem: Object.keys(errors).length === 0 ? problem : null,
    isBusy: state === 'sending',
    // Kept by an earlier visit, it may still be on its way.
    isWaiting: state === 'waiting' || (state === 'idle' && acted.has(about)),
  }
}

interface AskedProps extends Pick<CoachFormProps, 'question'> {
  draft: CoachDraft
  errors: CoachErrors
  onChange: (draft: CoachDraft) => void
}

function Asked({ question, draft, errors, onChange }: AskedProps) {
  const texts = useTexts(diagnoseTexts).coach
  const { labelOrName } = useLanguage()
  const id = useId()
  return (
    <>
      <h3 className="coach-question" id={id}>
        {question.ask.text}
      </h3>
      {question.choices.length > 0 ? (
        <fieldset className="coach-choices" aria-describedby={errors.choice ? `${id}-choice` : undefined}>
          <legend className="unseen">{texts.choice}</legend>
          {question.choices.map((choice) => (
            <label key={choice} className="check">
              <input
                type="radio"
                name={id}
                checked={draft.choice === choice}
                {...(errors.choice ? { 'aria-invalid': true } : {})}
                onChange={() => onChange({ ...draft, choice })}
              />
              <span>{labelOrName('coachChoice', choice)}</span>
            </label>
          ))}
          {errors.choice ? (
            <p className="field-error" id={`${id}-choice`} role="alert">
              {errors.choice}
            </p>
          ) : null}
        </fieldset>
      ) : null}
      <TextArea
        aria-labelledby={id}
        rows={4}
        dir="auto"
        value={draft.text}
        {...(errors.text ? { 'aria-invalid': true, 'aria-describedby': `${id}-text` } : {})}
        onChange={({ target }) => onChange({ ...draft, text: target.value })}
      />
      {errors.text ? (
        <p className="field-error" id={`${id}-text`} role="alert">
          {errors.text}
        </p>
      ) : null}
    </>
  )
}
