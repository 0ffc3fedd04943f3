import { useNavigate } from '@tanstack/react-router'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { CoachReading } from '../../client/diagnose-queries.ts'
import { useEntries } from '../../client/queries.ts'
import type { ReadEntry, Standing } from '../../client/shapes.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { useActed } from '../../writes/use-act.ts'
import { ClientView } from '../client/client-view.tsx'
import { WayTo } from '../client/ways.tsx'
import { WhyRow } from '../client/why-row.tsx'
import { CoachAnswers } from './coach-answers.tsx'
import { CoachProposal } from './coach-proposal.tsx'
import { UnsentAnswers } from './unsent-answers.tsx'

interface CoachReadingViewProps {
  reading: CoachReading
  answers: readonly ReadEntry[]
  standing: Standing
}

/** What the five answers say, the entries they speak for, and the ways on from here. */
export function CoachReadingView({ reading, answers, standing }: CoachReadingViewProps) {
  const texts = useTexts(diagnoseTexts).coach
  return (
    <ClientView
      standing={standing}
      label={texts.answers}
      aside={<CoachAnswers answers={answers} title={texts.answers} />}
    >
      <UnsentAnswers answers={answers} />
      <Section title={texts.readingTitle} aside={texts.readingText}>
        <ol>
          {reading.readings.map(({ question, text, evidence }) => (
            <WhyRow
              key={question}
              why={`entries.${evidence.join(',')}`}
              mark={<span className="coach-number">{question}</span>}
              title={text}
            />
          ))}
        </ol>
      </Section>
      <Proposals ids={reading.proposed} />
      <After step={stepOf(standing.account, reading)} />
    </ClientView>
  )
}

/** The entry of the step: its id follows from the session (C2). */
function stepOf(account: string, { session }: CoachReading): string {
  return `${account}:${session}:commitment.made`
}

/** The proposed entries that nobody has decided on: each is completed where the answer left something out. */
function Proposals({ ids }: { ids: readonly string[] }) {
  const texts = useTexts(diagnoseTexts).coach
  const acted = useActed()
  const left = ids.filter((id) => !acted.has(id))
  useActs({ 'coach.answer': left.length > 0 ? sendFocused : undefined })
  return (
    <Section title={texts.proposals} aside={texts.proposalsText}>
      {left.length === 0 ? <p className="section-empty">{texts.proposalsNone}</p> : null}
      <ul>
        {left.map((id) => (
          <ProposalOf key={id} id={id} />
        ))}
      </ul>
    </Section>
  )
}

/** Each is read by itself: deciding one leaves the others, and whatever has the focus, where they are. */
function ProposalOf({ id }: { id: string }) {
  const { data, error } = useEntries([id])
  const [read] = data?.entries ?? []
  if (error) return <ProblemNotice problem={error} />
  return read === undefined ? <li className="evidence-wait" aria-busy="true" /> : <CoachProposal read={read} />
}

/** Ctrl or ⌘ with Enter accepts the proposal somebody is writing in, or else the first. */
function sendFocused(): void {
  const focused = document.activeElement?.closest<HTMLFormElement>('form.coach-proposal')
  const form = focused ?? document.querySelector<HTMLFormElement>('form.coach-proposal')
  form?.requestSubmit()
}

/** What comes of it: the plan, the card, or another round. */
function After({ step }: { step: string }) {
  const texts = useTexts(diagnoseTexts).coach
  const { t } = useLanguage()
  const navigate = useNavigate()
  const again = () => void navigate({ to: '.', search: (search) => ({ ...search, again: true, why: undefined }) })
  return (
    <Section title={texts.after}>
      <p className="section-empty">{texts.afterText}</p>
      <p className="coach-after no-print">
        <WayTo way="plan" look="main" step={step}>
          {texts.toPlan}
        </WayTo>
        <WayTo way="diagnose">{texts.toCard}</WayTo>
        <Button look="quiet" title={t.keys.acts['client.coach']} onClick={again}>
          {texts.again}
        </Button>
      </p>
    </Section>
  )
}
