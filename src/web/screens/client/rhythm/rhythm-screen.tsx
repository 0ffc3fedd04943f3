import type { Kind } from '#method/ledger/kinds.ts'
import type { Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { ProblemNotice } from '../../../parts/problem-notice.tsx'
import { ClientView } from '../client-view.tsx'
import { DueView } from '../due-view.tsx'
import { PartialNote } from '../partial-note.tsx'
import { AskSection, DecisionSection, FeedbackSection, MilestoneSection } from './exchange-sections.tsx'
import { CommitmentSection } from './commitment-section.tsx'
import { RitualPresets } from './ritual-presets.tsx'
import { PromisesView, RhythmView } from './rhythm-view.tsx'
import { useBook } from '../use-book.ts'
import { useClient } from '../use-client.ts'

const KINDS: readonly Kind[] = [
  'commitment.made',
  'commitment.kept',
  'commitment.missed',
  'commitment.moved',
  'commitment.withdrawn',
  'ask.received',
  'ask.answered',
  'feedback.received',
  'feedback.answered',
  'milestone.set',
  'milestone.reached',
  'milestone.moved',
  'milestone.missed',
  'decision.needed',
  'decision.made',
]

export function RhythmScreen() {
  const { standing } = useClient()
  return standing.data ? <RhythmTab standing={standing.data} /> : null
}

/** What is done again and again, and what was promised meanwhile, on both sides. */
function RhythmTab({ standing }: { standing: Standing }) {
  const { t } = useLanguage()
  const { entries, isWhole, error } = useBook(KINDS)
  return (
    <ClientView
      standing={standing}
      label={t.client.nextDue}
      aside={<DueView due={standing.due} account={standing.account} />}
    >
      <RhythmView cadence={standing.cadence} hasActs />
      <RitualPresets account={standing.account} isBegun={standing.cadence.rituals.length > 0} />
      {error ? <ProblemNotice problem={error} /> : null}
      <PromisesView commitments={standing.commitments} hasAct={false} />
      <CommitmentSection side="us" entries={entries} />
      <CommitmentSection side="client" entries={entries} />
      <AskSection entries={entries} />
      <DecisionSection entries={entries} />
      <MilestoneSection entries={entries} />
      <FeedbackSection entries={entries} />
      <PartialNote isWhole={isWhole} />
    </ClientView>
  )
}
