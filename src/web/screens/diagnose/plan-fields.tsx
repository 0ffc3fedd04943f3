import { useId } from 'react'
import type { Rung } from '#method/ledger/signals.ts'
import type { TrustDimension } from '#method/standing-types.ts'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import { DayInput } from '../../forms/day-input.tsx'
import { PartyInput } from '../../forms/people-inputs.tsx'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Choice, Field, TextArea } from '../../parts/field.tsx'
import { SHOWING, TRUST } from './plan-draft.ts'
import type { PlanDraft, PlanErrors, PlanField, PlanRange } from './plan-draft.ts'
import { signalChoices } from './signal-choices.ts'

interface PlanFieldsProps {
  draft: PlanDraft
  errors: PlanErrors
  rung: Rung
  range: PlanRange
  constraint: TrustDimension | null
  onChange: (draft: PlanDraft) => void
}

/** The fields of a plan, in the order in which one thinks it: where to, what differently, how one would see it, who, when. */
export function PlanFields(props: PlanFieldsProps) {
  const { draft, errors, onChange } = props
  const texts = useTexts(diagnoseTexts).plan
  const set = (name: PlanField) => (value: string) => onChange({ ...draft, [name]: value })
  return (
    <>
      <TargetField {...props} />
      <Field label={texts.requirement} error={errors.requirement}>
        {(input) => (
          <TextArea
            {...input}
            dir="auto"
            value={draft.requirement}
            onChange={({ target }) => set('requirement')(target.value)}
          />
        )}
      </Field>
      <Field label={texts.action} hint={texts.actionHint} error={errors.action}>
        {(input) => (
          <TextArea {...input} rows={3} value={draft.action} onChange={({ target }) => set('action')(target.value)} />
        )}
      </Field>
      <SignalField {...props} />
      <WhoAndWhen {...props} />
    </>
  )
}

const RUNGS: readonly Rung[] = [1, 2, 3, 4, 5]

/** Every rung is there to be chosen; one that can't be climbed to says why, in its place. */
function TargetField({ draft, errors, rung: held, onChange }: PlanFieldsProps) {
  const texts = useTexts(diagnoseTexts).plan
  const { label } = useLanguage()
  const name = useId()
  return (
    <fieldset className="plan-target" aria-describedby={errors.targetRung ? `${name}-error` : undefined}>
      <legend className="field-legend">{texts.target}</legend>
      {RUNGS.map((rung) => (
        <label key={rung} className="check">
          <input
            type="radio"
            name={name}
            value={rung}
            checked={draft.targetRung === String(rung)}
            {...(errors.targetRung && draft.targetRung === String(rung) ? { 'aria-invalid': true } : {})}
            onChange={() => onChange({ ...draft, targetRung: String(rung) })}
          />
          <span>
            {`${rung} ${label('rung', rung)}`}
            {rung === held ? <span className="plan-here">{texts.here}</span> : null}
          </span>
        </label>
      ))}
      {errors.targetRung ? (
        <p className="field-error" id={`${name}-error`} role="alert">
          {errors.targetRung}
        </p>
      ) : null}
    </fieldset>
  )
}

/** Signs that reach the rung planned for stand first; those that support less stay to be chosen, and say so. */
function SignalField({ draft, errors, onChange }: PlanFieldsProps) {
  const texts = useTexts(diagnoseTexts).plan
  const { label } = useLanguage()
  const target = Number(draft.targetRung)
  const choices = signalChoices(SHOWING, {
    nameOf: (signal) => label('signal', signal),
    groupOf: (supports) => (supports < target ? texts.signalBelow(target) : texts.signalReaches(supports)),
  })
  return (
    <Field label={texts.signal} hint={texts.signalHint} error={errors.successSignal}>
      {(input) => (
        <Choice
          {...input}
          none={texts.chooseSignal}
          choices={choices}
          value={draft.successSignal}
          onChange={({ target: { value } }) => onChange({ ...draft, successSignal: value })}
        />
      )}
    </Field>
  )
}

function WhoAndWhen({ draft, errors, range, constraint, onChange }: PlanFieldsProps) {
  const texts = useTexts(diagnoseTexts).plan
  const { t, label, labelOrName } = useLanguage()
  return (
    <div className="plan-pair">
      <Field label={labelOrName('field', 'owner')} error={errors.owner}>
        {(input) => <PartyInput {...input} value={draft.owner} onChange={(owner) => onChange({ ...draft, owner })} />}
      </Field>
      <Field label={labelOrName('field', 'due')} hint={texts.range(range.from, range.to)} error={errors.due}>
        {(input) => (
          <DayInput {...input} value={draft.due} toward="future" onChange={(due) => onChange({ ...draft, due })} />
        )}
      </Field>
      <Field
        label={texts.depends}
        hint={constraint === null ? texts.dependsUnknown : texts.dependsHint(label('trust', constraint))}
        error={errors.dependsOn}
      >
        {(input) => (
          <Choice
            {...input}
            none={t.entry.choose}
            choices={TRUST.map((value) => ({ value, name: label('trust', value) }))}
            value={draft.dependsOn}
            onChange={({ target }) => onChange({ ...draft, dependsOn: target.value })}
          />
        )}
      </Field>
    </div>
  )
}
