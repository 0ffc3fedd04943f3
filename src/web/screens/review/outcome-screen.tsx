import { Link, useSearch } from '@tanstack/react-router'
import { reviewTexts } from '#words/web-review.ts'
import type { QuarterProgress } from '../../client/review-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Empty, Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { Table } from '../../parts/table.tsx'
import { isBare, NothingToReview } from './nothing-to-review.tsx'
import { ReviewHead } from './review-head.tsx'
import { decisionLines, signatures } from './outcome.ts'
import type { DecisionLine } from './outcome.ts'
import { useDecided } from './use-decided.ts'
import type { DecidedRead } from './use-decided.ts'

/** What a quarter's review came to: each decision with its reason, who signed it and when. It prints. */
export function OutcomeScreen() {
  const { t } = useLanguage()
  const texts = useTexts(reviewTexts)
  const whole = useDecided()
  const { review, error, retry, print, isReading, isReadingAll, more, stop, relationships } = whole
  useTitle(texts.outcome)
  const decided = review?.relationshipsDecided.decided ?? 0
  return (
    <div className="review">
      <ReviewHead review={review}>
        <Button onClick={print}>{texts.print}</Button>
      </ReviewHead>
      {error ? <ProblemNotice problem={error} act={<Button onClick={retry}>{t.problem.retry}</Button>} /> : null}
      {review ? isBare(review) ? <NothingToReview /> : <Outcome review={review} whole={whole} /> : null}
      {review || error ? null : <div className="review-wait" />}
      {isReadingAll ? (
        <Progress
          label={texts.reading}
          done={relationships.length}
          whole={Math.max(decided, relationships.length)}
          figures={texts.readOf(relationships.length, Math.max(decided, relationships.length))}
          onCancel={stop}
        />
      ) : more ? (
        <p className="no-print">
          <Button look="quiet" isBusy={isReading} onClick={more}>
            {texts.more}
          </Button>
        </p>
      ) : null}
    </div>
  )
}

function Outcome({ review, whole }: { review: QuarterProgress; whole: DecidedRead }) {
  const texts = useTexts(reviewTexts)
  const { relationshipsDecided: ours, initiativesDecided: theirs, flags, quarter, from, to } = review
  const lines = decisionLines(whole.relationships, whole.entries)
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
      {lines.length === 0 ? <NothingDecided /> : null}
      <Decisions title={texts.relationships} lines={of(false)} />
      <Decisions title={texts.initiatives} lines={of(true)} />
      <Signed lines={lines} isWhole={whole.more === undefined} />
    </article>
  )
}

function NothingDecided() {
  const texts = useTexts(reviewTexts)
  const { quarter } = useSearch({ from: '/inside/review/outcome' })
  return (
    <Empty
      title={texts.noneDecided}
      act={
        <Link className="button button-main" to="/review/sitting" search={quarter === undefined ? {} : { quarter }}>
          {texts.begin}
        </Link>
      }
    >
      <p>{texts.noneDecidedText}</p>
    </Empty>
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
              {/* On a phone who signed and when stand under what they signed. */}
              {decision === null ? null : (
                <span className="outcome-beneath">
                  {[by ?? texts.unsigned, ...(on === null ? [] : [format.day(on)])].join(' · ')}
                </span>
              )}
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
function Signed({ lines, isWhole }: { lines: readonly DecisionLine[]; isWhole: boolean }) {
  const texts = useTexts(reviewTexts)
  const signed = signatures(lines)
  if (signed.length === 0) return null
  return (
    <Section title={texts.signed} aside={isWhole ? null : texts.soFar}>
      <ul className="outcome-signed">
        {signed.map(({ by, n, from, to }) => (
          <li key={by}>{texts.signedBy(by, n, from, to)}</li>
        ))}
      </ul>
    </Section>
  )
}
