import { useEffect, useRef, useState } from 'react'
import type { TrustDimension } from '#method/standing-types.ts'
import { auditTexts } from '#words/web-audit.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import type { ActId } from '../../keys/acts.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextArea } from '../../parts/field.tsx'
import { Options } from '../../parts/options.tsx'
import type { Answer } from './audit-draft.ts'
import { EvidenceList } from './evidence-list.tsx'

interface DimensionFormProps {
  dimension: TrustDimension
  answer: Answer
  entries: readonly ReadEntry[] | undefined
  onChange: (answer: Answer) => void
}

const RATINGS: readonly { rating: number; act: ActId }[] = [
  { rating: 1, act: 'audit.one' },
  { rating: 2, act: 'audit.two' },
  { rating: 3, act: 'audit.three' },
  { rating: 4, act: 'audit.four' },
  { rating: 5, act: 'audit.five' },
]

/** One's own answer on one dimension: a rating by what each step looks like, what shows it, and a note. */
export function DimensionForm({ dimension, answer, entries, onChange }: DimensionFormProps) {
  const { label } = useLanguage()
  const texts = useTexts(auditTexts)
  const head = useRef<HTMLHeadingElement>(null)
  const [isUnrated, setUnrated] = useState(false)
  // The next dimension is read from its heading on.
  useEffect(() => head.current?.focus(), [dimension])
  const rate = (rating: number) => {
    setUnrated(false)
    onChange({ ...answer, rating })
  }
  const settle = () => {
    if (answer.rating === null) setUnrated(true)
    else onChange({ ...answer, isSettled: true })
  }
  useActs({
    'audit.settle': settle,
    ...Object.fromEntries(RATINGS.map(({ rating, act }) => [act, () => rate(rating)])),
  })
  return (
    <section className="audit-form" aria-labelledby="audit-dimension">
      <h2 id="audit-dimension" ref={head} tabIndex={-1}>
        {label('trust', dimension)}
        <span className="audit-question">{label('trustQuestion', dimension)}</span>
      </h2>
      <Ratings dimension={dimension} rating={answer.rating} onRate={rate} />
      {isUnrated ? (
        <p className="field-error" role="alert">
          {texts.unrated}
        </p>
      ) : null}
      <div className="audit-evidence">
        <h3>{texts.evidence}</h3>
        <p className="audit-hint">{texts.evidenceText}</p>
        <EvidenceList
          dimension={dimension}
          entries={entries}
          chosen={answer.evidence}
          onChange={(evidence) => onChange({ ...answer, evidence })}
        />
      </div>
      <Field label={texts.note}>
        {(props) => (
          <TextArea
            {...props}
            value={answer.note}
            onChange={({ target }) => onChange({ ...answer, note: target.value })}
          />
        )}
      </Field>
      <p className="audit-opinion" aria-live="polite">
        {answer.rating !== null && answer.evidence.length === 0 ? texts.opinion : '\u00a0'}
      </p>
      <div className="audit-acts">
        <Button look="main" act="audit.settle" onClick={settle}>
          {texts.settle}
        </Button>
      </div>
    </section>
  )
}

interface RatingsProps {
  dimension: TrustDimension
  rating: number | null
  onRate: (rating: number) => void
}

/** One to five, each by what it looks like. */
function Ratings({ dimension, rating, onRate }: RatingsProps) {
  const texts = useTexts(auditTexts)
  const options = RATINGS.map(({ rating: value }) => ({
    value,
    name: String(value),
    hint: texts.anchors[dimension][value - 1] ?? '',
  }))
  return <Options label={texts.rating} options={options} chosen={rating} onChoose={onRate} />
}
