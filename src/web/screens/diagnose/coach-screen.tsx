import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { dayOf } from '../client/things.ts'
import { useClient } from '../client/use-client.ts'
import { CoachAnswers } from './coach-answers.tsx'
import { CoachForm } from './coach-form.tsx'
import { CoachReadingView } from './coach-reading-view.tsx'
import { LeaveCoach } from './leave-coach.tsx'
import { UnsentAnswers } from './unsent-answers.tsx'
import { QUESTIONS, useCoach } from './use-coach.ts'
import './coach.css'
import './diagnose.css'

/** C2: the coach: one question at a time, the next one only once the answer is stored; at the end, the reading. */
export function CoachScreen() {
  const { t } = useLanguage()
  const texts = useTexts(diagnoseTexts)
  const { account, asOf, standing } = useClient()
  const { again } = useSearch({ from: '/inside/clients/$account/coach' })
  const place = useCoach()
  const forgetAgain = useForgetAgain()
  const { question, answers, reading, isLoading, error } = place
  if (asOf !== undefined) return <Notice tone="plain">{texts.past(asOf)}</Notice>
  if (error) return <ProblemNotice problem={error} act={<Button onClick={place.retry}>{t.problem.retry}</Button>} />
  if (isLoading || question === undefined) return <div className="diagnose-wait" aria-busy="true" />
  if (reading !== null && again !== true) {
    return standing.data ? <CoachReadingView reading={reading} answers={answers} standing={standing.data} /> : null
  }
  const given = question.number > 1 ? answers : []
  return (
    <article className="coach">
      <CoachHead at={question.number} given={given} />
      <UnsentAnswers answers={given} />
      <CoachForm key={`${account} ${question.number}`} question={question} onAnswered={forgetAgain} />
      {given.length > 0 ? <CoachAnswers answers={given} title={texts.coach.earlier} /> : null}
    </article>
  )
}

/** Whoever asked for another round is in it once its first answer is stored. */
function useForgetAgain(): () => void {
  const navigate = useNavigate()
  return () =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, again: undefined }),
      replace: true,
      resetScroll: false,
    })
}

/** Which question it is, how many answers are stored, and the way out. */
function CoachHead({ at, given }: { at: number; given: readonly ReadEntry[] }) {
  const texts = useTexts(diagnoseTexts).coach
  const [isLeaving, setLeaving] = useState(false)
  const [first] = given
  const leave = () => setLeaving(true)
  useActs({ 'coach.leave': first === undefined ? undefined : leave })
  return (
    <header className="coach-head">
      <div className="coach-place">
        <h2>{texts.title}</h2>
        <span className="coach-marks" aria-hidden="true">
          {Array.from({ length: QUESTIONS }, (_, index) => (
            <Mark key={index} kind={index < at - 1 ? 'full' : index === at - 1 ? 'half' : 'none'} />
          ))}
        </span>
        <p className="coach-progress">{`${texts.progress(at, QUESTIONS)} · ${texts.stored(given.length)}`}</p>
        {first === undefined ? null : (
          <span className="coach-leave">
            <Button look="quiet" onClick={leave}>
              {texts.leave}
            </Button>
          </span>
        )}
      </div>
      <p className="coach-intro">
        {first === undefined ? texts.begin : texts.leftOff(dayOf(first.reading), given.length)}
      </p>
      <LeaveCoach isOpen={isLeaving} stored={given.length} onClose={() => setLeaving(false)} />
    </header>
  )
}
