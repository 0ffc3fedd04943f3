import { useQuery } from '@tanstack/react-query'
import type { Kind } from '#method/ledger/kinds.ts'
import { bookQuery } from '../../client/client-queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { IconButton } from '../../parts/button.tsx'
import { useEntries, useLatestOfKinds } from '../../client/queries.ts'
import { EntryLine } from '../../entries/entry-line.tsx'
import { EntryLink } from '../../entries/entry-link.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { useEvidence } from './evidence-context.tsx'
import { evidenceOf } from './evidence-of.ts'
import { MissingList } from './missing-list.tsx'
import type { Evidence } from './evidence-context.tsx'
import type { ReadEntry } from '../../client/shapes.ts'
import './evidence-pane.css'

/** The exact entries behind the line that is open: beside it, never over it. */
export function EvidencePane() {
  const language = useLanguage()
  const { standing, openKey, toggle } = useEvidence()
  const evidence = openKey === null ? null : evidenceOf(openKey, standing, language)
  const { t } = language
  if (!evidence) return null
  return (
    <section className="evidence-pane" aria-label={t.client.evidenceFor(evidence.title)}>
      <header>
        <div>
          <p className="evidence-eyebrow">{t.client.evidence}</p>
          <h2>{evidence.title}</h2>
        </div>
        <IconButton icon="close" label={t.shell.close} onClick={() => toggle(evidence.key)} />
      </header>
      {evidence.text ? <p className="evidence-text">{evidence.text}</p> : null}
      {evidence.hasMissing ? <MissingList standing={standing} /> : null}
      {evidence.hasMissing && evidence.ids.length > 0 ? <h3>{t.views.heldBy}</h3> : null}
      {evidence.isOf && evidence.kinds ? (
        <EvidenceOfThing account={standing.account} kinds={evidence.kinds} isOf={evidence.isOf} />
      ) : evidence.kinds ? (
        <EvidenceOfKinds account={standing.account} kinds={evidence.kinds} />
      ) : (
        <EvidenceOfIds evidence={evidence} />
      )}
    </section>
  )
}

function EvidenceOfIds({ evidence }: { evidence: Evidence }) {
  const { t } = useLanguage()
  const { data, error } = useEntries(evidence.ids)
  if (error) return <ProblemNotice problem={error} />
  if (evidence.ids.length === 0) return <p className="evidence-none">{t.client.noEvidence}</p>
  return (
    <>
      {evidence.isPast ? <p className="evidence-none">{t.client.lastEvidence}</p> : null}
      <EvidenceList entries={data?.entries} expected={evidence.ids.length} />
    </>
  )
}

function EvidenceOfKinds({ account, kinds }: { account: string; kinds: readonly Kind[] }) {
  const { t } = useLanguage()
  const { data, error } = useLatestOfKinds(account, kinds)
  if (error) return <ProblemNotice problem={error} />
  if (data?.entries.length === 0) return <p className="evidence-none">{t.client.noEvidence}</p>
  return <EvidenceList entries={data?.entries} expected={6} />
}

interface EvidenceOfThingProps {
  account: string
  kinds: readonly Kind[]
  isOf: NonNullable<Evidence['isOf']>
}

/** Everything told of one thing: the promise and what became of it. */
function EvidenceOfThing({ account, kinds, isOf }: EvidenceOfThingProps) {
  const { t } = useLanguage()
  const { data, error } = useQuery(bookQuery(account, kinds))
  if (error) return <ProblemNotice problem={error} />
  const entries = data?.entries.filter(({ reading }) => isOf(reading.data))
  if (entries?.length === 0) return <p className="evidence-none">{t.client.noEvidence}</p>
  return <EvidenceList entries={entries} expected={2} />
}

function EvidenceList({ entries, expected }: { entries: readonly ReadEntry[] | undefined; expected: number }) {
  const { format } = useLanguage()
  // Newest first: what happened last is what one wants to check.
  const newest = entries?.toSorted((a, b) => (a.reading.at < b.reading.at ? 1 : -1))
  return (
    <ol className="evidence-list" aria-busy={entries === undefined}>
      {newest
        ? newest.map((read) => (
            <li key={read.entry.id}>
              <EntryLink read={read}>
                <time dateTime={read.reading.at}>{format.day(read.reading.at.slice(0, 10))}</time>
                <EntryLine read={read} />
              </EntryLink>
            </li>
          ))
        : Array.from({ length: Math.min(expected, 8) }, (_, index) => <li key={index} className="evidence-wait" />)}
    </ol>
  )
}
