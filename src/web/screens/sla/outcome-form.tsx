import { Link, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { slaTexts } from '#words/web-sla.ts'
import { fieldsDraft } from '../../drafts/shapes.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { FormContext } from '../../forms/form-context.ts'
import { PersonInput } from '../../forms/people-inputs.tsx'
import type { ActId } from '../../keys/acts.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Check, Field } from '../../parts/field.tsx'
import { Options } from '../../parts/options.tsx'
import { Section } from '../../parts/section.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import { useAct } from '../../writes/use-act.ts'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'
import type { SlaBook } from './sla-book.ts'

const OUTCOMES = ['holds', 'adjusted', 'rewritten'] as const
type Outcome = (typeof OUTCOMES)[number]
const KEYS: readonly ActId[] = ['review.first', 'review.second', 'review.third']
const BLANK = { outcome: '', signedBy: '' }

interface OutcomeFormProps {
  account: string
  book: SlaBook
}

/** What the review came to, signed by a person of the client; with the meeting that held its slot, where one is due. */
export function OutcomeForm({ account, book }: OutcomeFormProps) {
  const texts = useTexts(slaTexts)
  const { slot } = useSearch({ from: '/inside/clients/$account/sla' })
  const draft = useDraft({ name: `sla:${account}:${book.ref}`, initial: BLANK, parse: fieldsDraft(BLANK) })
  const { value } = draft
  const outcome = OUTCOMES.find((each) => each === value.outcome) ?? null
  const [isHeld, setHeld] = useState(true)
  const [isAsked, setAsked] = useState(false)
  const { done, record } = useRecord({ account, book, isHeld: isHeld && slot !== undefined })
  const place = useMemo(() => ({ account, kind: 'sla.reviewed' as const, errors: {} }), [account])
  const submit = () => {
    setAsked(true)
    const signedBy = value.signedBy.trim()
    if (outcome !== null && signedBy !== '') record({ outcome, signedBy }, draft.drop)
  }
  const choose = (each: Outcome) => draft.change({ ...value, outcome: each })
  useActs({
    ...Object.fromEntries(OUTCOMES.map((each, index) => [KEYS[index], () => choose(each)])),
    'review.decide': submit,
  })
  if (done !== null) return <Done account={account} book={book} outcome={done} />
  return (
    <Section title={texts.outcome}>
      <div className="sla-form">
        <Outcomes chosen={outcome} onChoose={choose} />
        {isAsked && outcome === null ? <p className="field-error">{texts.outcomeLacks}</p> : null}
        <FormContext value={place}>
          <Field
            label={texts.signedBy}
            hint={texts.signedHint}
            error={isAsked && value.signedBy.trim() === '' ? texts.signerLacks : null}
          >
            {(props) => (
              <PersonInput
                {...props}
                value={value.signedBy}
                onChange={(signedBy) => draft.change({ ...value, signedBy })}
              />
            )}
          </Field>
        </FormContext>
        {slot === undefined ? null : (
          <Check label={texts.held(slot)} checked={isHeld} onChange={({ target }) => setHeld(target.checked)} />
        )}
        <ActProblem about={aboutOf(account, book)} />
        <p>
          <Button look="main" act="review.decide" onClick={submit}>
            {texts.record}
          </Button>
        </p>
      </div>
    </Section>
  )
}

function Outcomes({ chosen, onChoose }: { chosen: Outcome | null; onChoose: (outcome: Outcome) => void }) {
  const texts = useTexts(slaTexts)
  const { label } = useLanguage()
  const options = OUTCOMES.map((value, index) => ({
    value,
    name: label('slaOutcome', value),
    hint: texts.hints[value],
    act: KEYS[index],
  }))
  return <Options label={texts.outcome} options={options} chosen={chosen} onChoose={onChoose} />
}

/** Recorded; and what is to be signed next, where targets or categories moved. */
function Done({ account, book, outcome }: OutcomeFormProps & { outcome: Outcome }) {
  const texts = useTexts(slaTexts)
  const { label } = useLanguage()
  const quickAdd = useQuickAdd()
  const dimensions = book.dimensions.map(({ id, name, target, unit, better, margin }) => ({
    id,
    name,
    target,
    unit,
    better,
    ...(margin === undefined ? {} : { margin }),
  }))
  return (
    <Section title={texts.outcome}>
      <p role="status">{texts.done(label('slaOutcome', outcome))}</p>
      <p className="sla-next">
        {outcome === 'holds' ? null : (
          <Button
            look="main"
            onClick={() => quickAdd.open({ account, kind: 'sla.signed', data: { ref: book.ref, dimensions } })}
          >
            {texts.signNew}
          </Button>
        )}
        <Link className="button button-plain" to="/clients/$account/delivery" params={{ account }}>
          {texts.back}
        </Link>
      </p>
    </Section>
  )
}

/** Writes the review down, and the touch that held its slot in the same act, so that both are taken back as one. */
function useRecord({ account, book, isHeld }: OutcomeFormProps & { isHeld: boolean }) {
  const texts = useTexts(slaTexts)
  const { label } = useLanguage()
  const { slot, ritual } = useSearch({ from: '/inside/clients/$account/sla' })
  const act = useAct()
  const [done, setDone] = useState<Outcome | null>(null)
  const record = async ({ outcome, signedBy }: { outcome: Outcome; signedBy: string }, onWritten: () => void) => {
    const at = new Date().toISOString()
    const review = { account, kind: 'sla.reviewed', at, data: { ref: book.ref, outcome, signedBy } }
    const held = {
      channel: 'meeting',
      initiatedBy: 'us',
      people: [signedBy],
      subject: texts.title,
      purpose: 'sla_review',
      ...(ritual === undefined ? {} : { ritual }),
      ...(slot === undefined ? {} : { slot }),
    }
    const entries = [review, ...(isHeld ? [{ account, kind: 'touch', at, data: held }] : [])]
    const said = texts.said(label('slaOutcome', outcome))
    const answered = await act({
      operation: 'record',
      input: { entries },
      account,
      about: aboutOf(account, book),
      said,
    })
    if (answered.kind === 'refused') return
    onWritten()
    setDone(outcome)
  }
  return { done, record: (...told: Parameters<typeof record>) => void record(...told) }
}

function aboutOf(account: string, { ref }: SlaBook): string {
  return `sla:${account}:${ref}`
}
