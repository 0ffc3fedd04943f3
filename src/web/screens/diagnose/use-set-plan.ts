import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { newRef } from '../../entries/begun-things.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { useAct, useWrites } from '../../writes/use-act.ts'
import { useClient } from '../client/use-client.ts'
import { whisper } from '../shell/whispers.tsx'
import type { Planned } from './plan-draft.ts'

interface SetPlanOptions {
  step: ReadEntry | null
  drop: () => void
}

/** Sets the plan, ties the coach's step to it, and leads to the Plan tab; a refusal leaves everything as it was typed. */
export function useSetPlan({ step, drop }: SetPlanOptions) {
  const { t } = useLanguage()
  const texts = useTexts(diagnoseTexts).plan
  const { account } = useClient()
  const act = useAct()
  const writes = useWrites()
  const navigate = useNavigate()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Error | null>(null)
  const set = async (plan: Planned) => {
    setBusy(true)
    setProblem(null)
    const ref = newRef('plan.set')
    const said = texts.saved(plan.targetRung, plan.due)
    const input = { account, ref, at: today(), ...plan }
    const outcome = await act({ operation: 'set-plan', input, account, said, isQuiet: true })
    setBusy(false)
    if (outcome.kind === 'refused') return setProblem(outcome.problem)
    if (step !== null) {
      const data = { ...step.reading.data, plan: ref }
      const tied = { target: step.entry.id, data }
      const tying = {
        operation: 'correct' as const,
        input: tied,
        account,
        said: texts.fromStep,
        isQuiet: true,
        undo: null,
      }
      void act(tying).then((told) => (told.kind === 'refused' ? whisper(told.problem.message) : undefined))
    }
    drop()
    whisper(outcome.kind === 'waiting' ? texts.later : said, {
      label: t.entry.undo,
      run: () => writes.undo(outcome.key),
      act: 'write.undo',
    })
    return navigate({ to: '/clients/$account/plan', params: { account } })
  }
  return { set, isBusy, problem, forget: () => setProblem(null) }
}
