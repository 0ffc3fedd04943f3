import { useState } from 'react'
import { readDay } from '#method/text/days/typed-day.ts'
import { reviewTexts } from '#words/web-review.ts'
import { fieldsDraft } from '../../drafts/shapes.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { DayInput } from '../../forms/day-input.tsx'
import type { ActId } from '../../keys/acts.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { Field, TextArea, TextInput } from '../../parts/field.tsx'
import { Options } from '../../parts/options.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import { aboutOf } from './steps.ts'
import type { OpenStep } from './steps.ts'
import { INITIATIVE_DECISIONS, RELATIONSHIP_DECISIONS, useDecide } from './use-decide.ts'
import type { Decision } from './use-decide.ts'

interface DecisionFormProps {
  step: OpenStep
  quarter: string
  signedBy: string
  onDecided: () => void
  onSkip: () => void
  onBack: (() => void) | undefined
}

const KEYS: readonly ActId[] = ['review.first', 'review.second', 'review.third']
const BLANK = { decision: '', why: '', killText: '', killDay: '' }

/** One of three, and why: written down at once, so that the sitting can end anywhere. */
export function DecisionForm({ step, quarter, signedBy, onDecided, onSkip, onBack }: DecisionFormProps) {
  const texts = useTexts(reviewTexts)
  const choices: readonly Decision[] = step.initiative ? INITIATIVE_DECISIONS : RELATIONSHIP_DECISIONS
  const draft = useDraft({ name: `review:${quarter}:${step.key}`, initial: BLANK, parse: fieldsDraft(BLANK) })
  const { value } = draft
  const decision = choices.find((each) => each === value.decision) ?? null
  const [isAsked, setAsked] = useState(false)
  const decide = useDecide(step, quarter)
  const killBy = value.killDay === '' ? null : readDay(value.killDay, { today: today(), toward: 'future' })
  const killText = value.killText.trim()
  const isKillWhole =
    decision !== 'sharpened' || ((killText === '') === (value.killDay === '') && (killText === '' || killBy !== null))
  const submit = () => {
    setAsked(true)
    if (decision === null || value.why.trim() === '' || signedBy === '' || !isKillWhole) return
    const sharper = decision === 'sharpened' && killBy !== null ? { text: killText, by: killBy } : null
    decide({ decision, why: value.why, signedBy, sharper }, draft.drop)
    onDecided()
  }
  const choose = (each: Decision) => draft.change({ ...value, decision: each })
  useActs({
    ...Object.fromEntries(choices.map((each, index) => [KEYS[index], () => choose(each)])),
    'review.decide': submit,
  })
  return (
    <section className="sitting-form" aria-label={texts.choice}>
      <Taken step={step} />
      <Choices choices={choices} chosen={decision} onChoose={choose} />
      {isAsked && decision === null ? <p className="field-error">{texts.choiceLacks}</p> : null}
      <Field label={texts.why} hint={texts.whyHint} error={isAsked && value.why.trim() === '' ? texts.whyLacks : null}>
        {(props) => (
          <TextArea
            {...props}
            value={value.why}
            onChange={({ target }) => draft.change({ ...value, why: target.value })}
          />
        )}
      </Field>
      {decision === 'sharpened' ? (
        <KillFields
          text={value.killText}
          day={value.killDay}
          error={isAsked && !isKillWhole ? texts.killHalf : null}
          onChange={(fields) => draft.change({ ...value, ...fields })}
        />
      ) : null}
      <ActProblem about={aboutOf(step.key)} />
      <div className="sitting-acts">
        <Button look="main" act="review.decide" onClick={submit}>
          {texts.decide}
        </Button>
        <Button look="quiet" act="review.next" onClick={onSkip}>
          {texts.skip}
        </Button>
        <Button look="quiet" act="review.back" disabled={onBack === undefined} onClick={onBack}>
          {texts.back}
        </Button>
      </div>
    </section>
  )
}

/** What was decided before in this quarter. */
function Taken({ step: { relationship, initiative } }: { step: OpenStep }) {
  const texts = useTexts(reviewTexts)
  const { labelOrName } = useLanguage()
  const { decision } = initiative ?? relationship
  if (decision === null) return null
  const name = labelOrName(initiative ? 'initiativeDecision' : 'relationshipDecision', decision.decision)
  return (
    <p className="sitting-taken">
      {texts.taken(name, decision.on)} {texts.takenText}
    </p>
  )
}

interface ChoicesProps {
  choices: readonly Decision[]
  chosen: Decision | null
  onChoose: (decision: Decision) => void
}

function Choices({ choices, chosen, onChoose }: ChoicesProps) {
  const texts = useTexts(reviewTexts)
  const { labelOrName } = useLanguage()
  const group = choices === INITIATIVE_DECISIONS ? 'initiativeDecision' : 'relationshipDecision'
  const options = choices.map((value, index) => ({
    value,
    name: labelOrName(group, value),
    hint: texts.hints[value],
    act: KEYS[index],
  }))
  return <Options label={texts.choice} options={options} chosen={chosen} onChoose={onChoose} />
}

interface KillFieldsProps {
  text: string
  day: string
  error: string | null
  onChange: (fields: { killText: string } | { killDay: string }) => void
}

/** What sharpens a brief may be a nearer or clearer end of it. */
function KillFields({ text, day, error, onChange }: KillFieldsProps) {
  const texts = useTexts(reviewTexts)
  return (
    <div className="sitting-kill">
      <Field label={texts.killText} optional={texts.optional} error={error}>
        {(props) => (
          <TextInput {...props} value={text} onChange={({ target }) => onChange({ killText: target.value })} />
        )}
      </Field>
      <Field label={texts.killDay}>
        {(props) => <DayInput {...props} toward="future" value={day} onChange={(killDay) => onChange({ killDay })} />}
      </Field>
    </div>
  )
}
