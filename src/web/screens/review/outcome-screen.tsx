import { reviewTexts } from '#words/web-review.ts'
import { useEntries } from '../../client/queries.ts'
import type { ReviewAnswer } from '../../client/review-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { Table } from '../../parts/table.tsx'
import { ReviewHead, StillReading } from './review-head.tsx'
import { decisionLines, signatures } from './outcome.ts'
import type { DecisionLine } from './outcome.ts'
import { useReview } from './use-review.ts'

/** What a quarter's review came to: each decision with its reason, who signed it and when. It prints. */
export function OutcomeScreen() {
  const { t } = useLanguage()
  const texts = useTexts(reviewTexts)
  const whole = useReview()
  const { review, relationships, error } = whole
  useTitle(texts.outcome)
  const ids = relationships
    .flatMap(({ decision, initiatives }) => [decision, ...initiatives.map((each) => each.decision)])
    .flatMap((decision) => (decision === null ? [] : [decision.entry]))
  const { data } = useEntries(ids)
  const lines = decisionLines(relationships, data?.entries ?? [])
  return (
    <div className="review">
      <ReviewHead review={review}>
        <Button onClick={() => window.print()}>{texts.print}</Button>
      </ReviewHead>
      {error ? <ProblemNotice problem={error} act={<Button onClick={whole.retry}>{t.problem.retry}</Button>} /> : null}
      {review ? <Outcome review={review} lines={lines} /> : <div className="review-wait" />}
      <StillReading whole={whole} />
    </div>
  )
}

function Outcome({ review, lines }: { review: ReviewAnswer; lines: readonly DecisionLine[] }) {
  const texts = useTexts(reviewTexts)
  const { relationshipsDecided: ours, initiativesDecided: theirs, flags, quarter, from, to } = review
  const open = ours.total - ours.decided + theirs.total - theirs.decided
  const of = (isInitiative: boolean) => lines.filter(({ initiative }) => (initiative !== null) === isInitiative)
  return (
    <article className="outcome">
      <p className="outcome-span">{`${texts.quarterName(quarter)} · ${texts.span(from, to)}`}</p>
      {open > 0 ? <Notice tone="caution">{texts.notYet(open)}</Notice> : null}
      {open > 0
        ? null
        : flags.map(({ code, text }) => (
            <p key={code} className="review-flag">
              {text}
            </p>
          ))}
      <Decisions title={texts.relationships} lines={of(false)} />
      <Decisions title={texts.initiatives} lines={of(true)} />
      <Signed lines={lines} />
    </article>
  )
}

function Decisions({ title, lines }: { title: string; lines: readonly DecisionLine[] }) {
  const texts = useTexts(reviewTexts)
  const { labelOrName, format } = useLanguage()
  if (lines.length === 0) return null
  const isInitiatives = lines.some(({ initiative }) => initiative !== null)
  const columns = [
    { name: isInitiatives ? texts.initiative : texts.client },
    { name: texts.decision },
    { name: texts.reasons },
    { name: texts.by },
    { name: texts.on },
  ]
  return (
    <Section title={title}>
      <Table caption={title} columns={columns}>
        {lines.map(({ key, client, initiative, decision, reasons, by, on }) => (
          <tr key={key}>
            <th scope="row">
              <Said>{initiative ?? client}</Said>
              {initiative === null ? null : (
                <span className="outcome-client">
                  <Said>{client}</Said>
                </span>
              )}
            </th>
            <td className="outcome-decision">
              {decision === null
                ? texts.undecided
                : labelOrName(isInitiatives ? 'initiativeDecision' : 'relationshipDecision', decision)}
            </td>
            <td className="outcome-why">
              {reasons.map((reason, index) => (
                <span key={index}>
                  <Said>{reason}</Said>
                </span>
              ))}
            </td>
            <td className="outcome-by">{decision === null ? '' : (by ?? texts.unsigned)}</td>
            <td>{on === null ? '' : format.day(on)}</td>
          </tr>
        ))}
      </Table>
    </Section>
  )
}

/** Who signed, how many decisions, and when. */
function Signed({ lines }: { lines: readonly DecisionLine[] }) {
  const texts = useTexts(reviewTexts)
  const signed = signatures(lines)
  if (signed.length === 0) return null
  return (
    <Section title={texts.signed}>
      <ul className="outcome-signed">
        {signed.map(({ by, n, from, to }) => (
          <li key={by}>{texts.signedBy(by, n, from, to)}</li>
        ))}
      </ul>
    </Section>
  )
}
