import { useState } from 'react'
import type { FormEvent } from 'react'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { Ladder } from '../../client/shapes.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { Field, TextArea } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Section } from '../../parts/section.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import { useAct, useActed } from '../../writes/use-act.ts'
import { PlanRow } from '../client/plan/plan-row.tsx'
import { FormAct } from '../client/row-acts.tsx'
import { useClient } from '../client/use-client.ts'

type Plan = NonNullable<Ladder['plan']>

/** L13: a plan that is open closes when its signal was seen, or with the reason why not; only then comes another. */
export function ClosePlan({ plan }: { plan: Plan }) {
  const texts = useTexts(diagnoseTexts).plan
  const { t } = useLanguage()
  const acted = useActed()
  const about = `plan ${plan.ref}`
  if (acted.has(about)) return <div className="diagnose-wait" aria-busy="true" />
  return (
    <>
      <Notice tone="plain" title={texts.open}>
        {texts.openText}
      </Notice>
      <Section title={t.client.plan} aside={t.client.planTo(plan.targetRung, plan.due)}>
        <ul>
          <PlanRow plan={plan} />
        </ul>
      </Section>
      <Section title={texts.close}>
        <Observed plan={plan} about={about} />
        <DropForm plan={plan} about={about} />
        <ActProblem about={about} />
      </Section>
    </>
  )
}

interface ClosingProps {
  plan: Plan
  about: string
}

function Observed({ plan, about }: ClosingProps) {
  const texts = useTexts(diagnoseTexts).plan
  const { t } = useLanguage()
  const { account } = useClient()
  const act = useAct()
  const [seen] = plan.observed.toReversed()
  if (seen === undefined) {
    return (
      <p className="section-empty">
        {texts.unseen} <FormAct kind="signal" data={{ signal: plan.successSignal }} />
      </p>
    )
  }
  const input = { account, ref: plan.ref, outcome: 'observed' as const, entry: seen, at: today() }
  const close = () => void act({ operation: 'close-plan', input, account, about, said: t.views.said.planClosed })
  return (
    <p>
      <Button look="main" onClick={close}>
        {texts.seen}
      </Button>
    </p>
  )
}

function DropForm({ plan, about }: ClosingProps) {
  const texts = useTexts(diagnoseTexts).plan
  const { account } = useClient()
  const act = useAct()
  const [why, setWhy] = useState('')
  const reason = why.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason === '') return
    const input = { account, ref: plan.ref, outcome: 'dropped' as const, why: reason, at: today() }
    void act({ operation: 'close-plan', input, account, about, said: texts.dropped })
  }
  return (
    <form className="plan-form" onSubmit={submit}>
      <Field label={texts.dropWhy} hint={texts.dropHint}>
        {(field) => <TextArea {...field} value={why} onChange={({ target }) => setWhy(target.value)} />}
      </Field>
      <div className="written-acts">
        <Button type="submit" disabled={reason === ''}>
          {texts.drop}
        </Button>
      </div>
    </form>
  )
}
