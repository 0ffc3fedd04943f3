import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { CoachQuestion } from '../../client/diagnose-queries.ts'
import { DayInput } from '../../forms/day-input.tsx'
import { FormContext } from '../../forms/form-context.ts'
import { PartyInput, PersonInput } from '../../forms/people-inputs.tsx'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Choice, Field } from '../../parts/field.tsx'
import { useClient } from '../client/use-client.ts'
import type { CoachDraft, CoachErrors } from './coach-draft.ts'
import { signalChoices } from './signal-choices.ts'

interface CoachStepProps {
  question: CoachQuestion
  draft: CoachDraft
  errors: CoachErrors
  onChange: (draft: CoachDraft) => void
}

/** What the fifth question asks for beside words: who, to whom, by when, and the signal that would show it. */
export function CoachStep(props: CoachStepProps) {
  const { question, draft, errors, onChange } = props
  const texts = useTexts(diagnoseTexts).coach
  const { t, labelOrName } = useLanguage()
  const { account } = useClient()
  const set = (name: keyof CoachDraft) => (value: string) => onChange({ ...draft, [name]: value })
  const { from, to } = question.ask.params
  return (
    <FormContext value={{ account, kind: 'coach.answered', errors: {} }}>
      <fieldset className="coach-step">
        <legend className="unseen">{texts.details}</legend>
        <Field label={labelOrName('field', 'owner')} error={errors.owner}>
          {(input) => <PartyInput {...input} value={draft.owner} onChange={set('owner')} />}
        </Field>
        <Field label={texts.to} optional={t.entry.optional} hint={texts.toHint} error={errors.to}>
          {(input) => <PersonInput {...input} value={draft.to} onChange={set('to')} />}
        </Field>
        <Field label={labelOrName('field', 'due')} hint={texts.range(String(from), String(to))} error={errors.due}>
          {(input) => <DayInput {...input} value={draft.due} toward="future" onChange={set('due')} />}
        </Field>
        <SignalField {...props} />
      </fieldset>
    </FormContext>
  )
}

function SignalField({ question, draft, errors, onChange }: CoachStepProps) {
  const texts = useTexts(diagnoseTexts)
  const { label, labelOrName } = useLanguage()
  const choices = signalChoices(question.signals, {
    nameOf: (signal) => label('signal', signal),
    groupOf: texts.plan.signalReaches,
  })
  return (
    <Field label={labelOrName('field', 'signal')} error={errors.signal}>
      {(input) => (
        <Choice
          {...input}
          none={texts.coach.chooseSignal}
          choices={choices}
          value={draft.signal}
          onChange={({ target }) => onChange({ ...draft, signal: target.value })}
        />
      )}
    </Field>
  )
}
