import { useRef, useState } from 'react'
import type { FormEvent, RefObject } from 'react'
import type { Rung } from '#method/ledger/signals.ts'
import type { TrustDimension } from '#method/standing-types.ts'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import { RequestProblem } from '../../client/problem.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { fieldsDraft } from '../../drafts/shapes.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { FormContext } from '../../forms/form-context.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { PlayList } from '../client/play-list.tsx'
import type { Play } from '../client/play-list.tsx'
import { useClient } from '../client/use-client.ts'
import { planErrorsOf, planOfDraft, wrongWithPlan } from './plan-draft.ts'
import type { PlanDraft, PlanErrors, PlanRange } from './plan-draft.ts'
import { PlanFields } from './plan-fields.tsx'
import { useSetPlan } from './use-set-plan.ts'

export interface PlanStart {
  initial: PlanDraft
  range: PlanRange
  /** The coach's step from which it begins; it becomes the plan's first. */
  step: ReadEntry | null
}

interface PlanFormProps {
  /** Under which its draft is kept. */
  name: string
  start: PlanStart
  /** The rung that is held today. */
  rung: Rung
  plays: readonly Play[]
  constraint: TrustDimension | null
}

/** The plan as it is written: what METHOD refuses is said at its field while it is typed, and nothing of it is sent before. */
export function PlanForm({ name, start, rung, plays, constraint }: PlanFormProps) {
  const texts = useTexts(diagnoseTexts).plan
  const language = useLanguage()
  const { account } = useClient()
  const form = useRef<HTMLFormElement>(null)
  const [isTried, setTried] = useState(false)
  const initial = { ...start.initial }
  const kept = useDraft({ name, initial, parse: fieldsDraft(initial) })
  const setting = useSetPlan({ step: start.step, drop: kept.drop })
  const ground = { rung, range: start.range, today: today(), language }
  const { plan, errors: lacking } = planOfDraft(kept.value, ground)
  const errors = { ...wrongWithPlan(kept.value, ground), ...(isTried ? lacking : {}), ...refusedOf(setting.problem) }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (plan !== null && !setting.isBusy) void setting.set(plan)
    else focusError(form)
  }
  useActs({ 'plan.save': () => form.current?.requestSubmit() })
  const change = (value: PlanDraft) => {
    setting.forget()
    kept.change(value)
  }
  const isElsewhere = setting.problem !== null && Object.keys(refusedOf(setting.problem)).length === 0
  return (
    <FormContext value={{ account, kind: 'plan.set', errors: {} }}>
      <form ref={form} className="plan-form" onSubmit={submit} noValidate>
        {start.step ? <p className="section-empty">{texts.fromStep}</p> : null}
        {plays.length > 0 ? <Moves plays={plays} draft={kept.value} onChange={change} /> : null}
        <PlanFields
          draft={kept.value}
          errors={errors}
          rung={rung}
          range={start.range}
          constraint={constraint}
          onChange={change}
        />
        {isElsewhere && setting.problem ? <ProblemNotice problem={setting.problem} /> : null}
        <div className="written-acts">
          <span className="field-hint">{texts.draft}</span>
          <Button look="quiet" onClick={kept.drop}>
            {texts.discard}
          </Button>
          <Button look="main" type="submit" act="plan.save" isBusy={setting.isBusy}>
            {texts.set}
          </Button>
        </div>
      </form>
    </FormContext>
  )
}

function refusedOf(problem: Error | null): PlanErrors {
  return problem instanceof RequestProblem ? planErrorsOf(problem) : {}
}

function focusError(form: RefObject<HTMLFormElement | null>): void {
  requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
}

interface MovesProps {
  plays: readonly Play[]
  draft: PlanDraft
  onChange: (draft: PlanDraft) => void
}

/** L12: moves of the sector, to begin from instead of a blank field. */
function Moves({ plays, draft, onChange }: MovesProps) {
  const texts = useTexts(diagnoseTexts).plan
  return (
    <details className="plan-moves">
      <summary>{texts.plays}</summary>
      <PlayList
        plays={plays}
        act={({ text, signal }) => (
          <Button look="quiet" onClick={() => onChange({ ...draft, action: text, successSignal: signal })}>
            {texts.playsUse}
          </Button>
        )}
      />
    </details>
  )
}
