import type { Kind } from '#method/ledger/kinds.ts'
import type { ReadEntry, Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { ProblemNotice } from '../../../parts/problem-notice.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { ClientView } from '../client-view.tsx'
import { ElementSection } from './element-section.tsx'
import { OnboardingSection } from '../people/onboarding-section.tsx'
import { PartialNote } from '../partial-note.tsx'
import { FormAct } from '../row-acts.tsx'
import { ChangeSection, ScopeSection, SoldSection } from './scope-sections.tsx'
import { StateView } from '../standing/state-view.tsx'
import { textOf, thingsOf } from '../things.ts'
import type { Thing } from '../things.ts'
import { useBook } from '../use-book.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

const KINDS: readonly Kind[] = [
  'element.stated',
  'question.answered',
  'success.defined',
  'onboarding.set',
  'scope.set',
  'change.requested',
  'change.decided',
  'promise.sold',
  'promise.reconciled',
]

export function AgreementScreen() {
  const { standing } = useClient()
  return standing.data ? <AgreementTab standing={standing.data} /> : null
}

/** What both sides hold to be agreed: elements, scope, questions, success, promises of the sale, onboarding. */
function AgreementTab({ standing }: { standing: Standing }) {
  const { t } = useLanguage()
  const { entries, isWhole, error } = useBook(KINDS)
  return (
    <ClientView standing={standing} label={t.client.state} aside={<StateView state={standing.state} />}>
      {error ? <ProblemNotice problem={error} /> : null}
      <ElementSection clarity={standing.clarity} entries={entries} />
      <ScopeSection entries={entries} />
      <ChangeSection entries={entries} />
      <QuestionSection standing={standing} entries={entries} />
      <SuccessSection entries={entries} />
      <SoldSection entries={entries} />
      <OnboardingSection standing={standing} entries={entries} />
      <PartialNote isWhole={isWhole} />
    </ClientView>
  )
}

interface FromEntries {
  entries: readonly ReadEntry[] | undefined
}

const SIDES = ['what_they_bought', 'what_we_deliver'] as const

/** A2: six questions; what they think they bought stands beside what we think we deliver. */
function QuestionSection({ standing, entries }: FromEntries & { standing: Standing }) {
  const { t, labelsOf } = useLanguage()
  const { asOf } = useClient()
  const answers = entries && thingsOf(entries, 'question.answered', ({ question }) => textOf(question))
  const answerTo = (question: string) => answers?.find(({ name }) => name === question)
  const { match } = standing.questions
  return (
    <Section title={t.views.questions} aside={t.views.questionsText(standing.questions.answered)}>
      <div className="two-sides">
        {SIDES.map((question) => (
          <div key={question}>
            <h3>{question === 'what_they_bought' ? t.views.bought : t.views.deliver}</h3>
            <Answer answer={answerTo(question)} />
            {asOf === undefined ? (
              <FormAct kind="question.answered" data={{ question, text: answerTo(question)?.text ?? '' }} />
            ) : null}
          </div>
        ))}
        {match === null ? null : (
          <p className="two-sides-verdict">{match === 'match' ? t.views.match : t.views.mismatch}</p>
        )}
      </div>
      <ul>
        {labelsOf('question').map(({ name: question, label }) => {
          const answer = answerTo(question)
          if (SIDES.some((side) => side === question)) return null
          return (
            <WhyRow
              key={question}
              why={answer ? `entries.${answer.entry}` : `question.${question}`}
              title={label}
              end={answer ? null : t.views.unanswered}
              text={answer ? <Said>{answer.text}</Said> : null}
              acts={<FormAct kind="question.answered" data={{ question, text: answer?.text ?? '' }} />}
            />
          )
        })}
      </ul>
    </Section>
  )
}

/** A5: success is defined twice. */
function SuccessSection({ entries }: FromEntries) {
  const { t } = useLanguage()
  const { asOf } = useClient()
  const defined = entries && thingsOf(entries, 'success.defined', ({ side }) => textOf(side))
  return (
    <Section title={t.views.success}>
      <div className="two-sides">
        {(['client', 'us'] as const).map((side) => {
          const success = defined?.find(({ name }) => name === side)
          return (
            <div key={side}>
              <h3>{side === 'us' ? t.views.successUs : t.views.successClient}</h3>
              <Answer answer={success} />
              {asOf === undefined ? (
                <FormAct kind="success.defined" data={{ side, text: success?.text ?? '' }} />
              ) : null}
            </div>
          )
        })}
      </div>
    </Section>
  )
}

function Answer({ answer }: { answer: Thing | undefined }) {
  const { t } = useLanguage()
  return answer ? (
    <p>
      <Said>{answer.text}</Said>
    </p>
  ) : (
    <p className="section-empty">{t.views.unanswered}</p>
  )
}
