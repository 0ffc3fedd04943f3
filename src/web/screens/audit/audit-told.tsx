import type { ReactNode } from 'react'
import type { TrustDimension } from '#method/standing-types.ts'
import { auditTexts } from '#words/web-audit.ts'
import type { Trust } from '../../client/shapes.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Said } from '../../parts/said.tsx'
import type { Answer } from './audit-draft.ts'

interface SettledAnswerProps {
  dimension: TrustDimension
  answer: Answer
  /** As it was audited before: shown only beside an answer that stands. */
  last: Trust[TrustDimension]
  onAgain: () => void
}

/** An answer that stands, beside the last audit's. */
export function SettledAnswer({ dimension, answer, last, onAgain }: SettledAnswerProps) {
  const { label } = useLanguage()
  const texts = useTexts(auditTexts)
  const rating = answer.rating ?? 0
  return (
    <section className="audit-settled" aria-label={label('trust', dimension)}>
      <h2>{label('trust', dimension)}</h2>
      <p>
        <strong>{texts.yours(rating)}</strong>
        {' · '}
        <span data-opinion={answer.evidence.length === 0 || undefined}>{texts.rests(answer.evidence.length)}</span>
      </p>
      <p className="audit-last">
        {last.rating === null || last.auditedOn === null
          ? texts.never
          : `${texts.last(last.rating, last.auditedOn, label('trustStatus', last.status))} · ${texts.apart(rating - last.rating)}`}
      </p>
      {answer.note.trim() === '' ? null : (
        <p className="audit-note">
          <Said>{answer.note}</Said>
        </p>
      )}
      <Button look="quiet" onClick={onAgain}>
        {texts.again}
      </Button>
    </section>
  )
}

/** What an audit changed: each dimension, and which of them holds the others back (T3). */
export function AuditOutcome({ before, after, children }: AuditOutcomeProps) {
  const { label, t } = useLanguage()
  const texts = useTexts(auditTexts)
  const constraintOf = ({ primaryConstraint }: Trust) =>
    primaryConstraint === null ? texts.noConstraint : label('trust', primaryConstraint)
  const markOf = ({ rating, status }: Trust[TrustDimension]) =>
    rating === null ? texts.unknown : `${t.client.of5(rating)} (${label('trustStatus', status)})`
  const said = (was: string, is: string) => (was === is ? texts.same(is) : texts.from(was, is))
  return (
    <section className="audit-outcome" aria-labelledby="audit-changed">
      <h2 id="audit-changed">{texts.changed}</h2>
      <dl>
        <div className="audit-constraint">
          <dt>{texts.constraint}</dt>
          <dd>{said(constraintOf(before), constraintOf(after))}</dd>
        </div>
        {(['competence', 'integrity', 'benevolence'] as const).map((dimension) => (
          <div key={dimension}>
            <dt>{label('trust', dimension)}</dt>
            <dd>{said(markOf(before[dimension]), markOf(after[dimension]))}</dd>
          </div>
        ))}
      </dl>
      {after.auditDue === null ? null : <p>{texts.nextDue(after.auditDue)}</p>}
      {children}
    </section>
  )
}

interface AuditOutcomeProps {
  before: Trust
  after: Trust
  children: ReactNode
}
