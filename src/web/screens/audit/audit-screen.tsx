import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { TrustDimension } from '#method/standing-types.ts'
import { auditTexts } from '#words/web-audit.ts'
import { accountQuery } from '../../client/account-facts.ts'
import { bookQuery } from '../../client/client-queries.ts'
import { standingQuery } from '../../client/queries.ts'
import type { ReadEntry, Trust } from '../../client/shapes.ts'
import { useReader } from '../../client/use-reader.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { useAct } from '../../writes/use-act.ts'
import { RunnerHead } from '../runners/runner-head.tsx'
import { AUDIT_ORDER, EMPTY_AUDIT, openDimension, ratingOf, readAuditDraft } from './audit-draft.ts'
import type { Answer, AuditDraft } from './audit-draft.ts'
import { AuditOutcome, SettledAnswer } from './audit-told.tsx'
import { AuditSum } from './audit-sum.tsx'
import { DimensionForm } from './dimension-form.tsx'
import { isEvidence, OBSERVED } from './observations.ts'
import './audit.css'

/** A trust audit of a client: three dimensions, one after the other, then recorded by one act. */
export function AuditScreen() {
  const { account } = useParams({ from: '/inside/clients/$account/audit' })
  const { label } = useLanguage()
  const { data: client } = useQuery(accountQuery(account))
  const standing = useQuery(standingQuery(account, undefined))
  useTitle(client ? `${label('kind', 'trust.audited')} · ${client.name}` : undefined)
  return (
    <article className="audit">
      <RunnerHead title={label('kind', 'trust.audited')} account={account} name={client?.name} />
      {standing.error ? <ProblemNotice problem={standing.error} /> : null}
      {standing.data ? <Audit key={account} account={account} trust={standing.data.trust} /> : null}
    </article>
  )
}

function Audit({ account, trust }: { account: string; trust: Trust }) {
  const texts = useTexts(auditTexts)
  const draft = useDraft({ name: `audit:${account}`, initial: EMPTY_AUDIT, parse: readAuditDraft })
  const { before, problem, record } = useRecorded(account, trust, draft)
  const open = openDimension(draft.value)
  const entries = useObserved(account)
  if (before !== null) {
    return (
      <AuditOutcome before={before} after={trust}>
        <Link className="button button-main" to="/clients/$account" params={{ account }}>
          {texts.back}
        </Link>
      </AuditOutcome>
    )
  }
  const change = (dimension: TrustDimension, answer: Answer) => draft.change({ ...draft.value, [dimension]: answer })
  return (
    <>
      {open === null ? null : <p className="audit-intro">{draft.isTakenUp ? texts.takenUp : texts.intro}</p>}
      {AUDIT_ORDER.filter((dimension) => draft.value[dimension].isSettled).map((dimension) => (
        <SettledAnswer
          key={dimension}
          dimension={dimension}
          answer={draft.value[dimension]}
          last={trust[dimension]}
          onAgain={() => change(dimension, { ...draft.value[dimension], isSettled: false })}
        />
      ))}
      {open === null ? (
        <AuditSum draft={draft.value} problem={problem} onRecord={record} onDrop={draft.drop} />
      ) : (
        <>
          <p className="audit-step">{texts.step(AUDIT_ORDER.indexOf(open) + 1, AUDIT_ORDER.length)}</p>
          <DimensionForm
            key={open}
            dimension={open}
            answer={draft.value[open]}
            entries={entries}
            onChange={(answer) => change(open, answer)}
          />
        </>
      )}
    </>
  )
}

/** Records the audit by its act, and keeps how trust stood before: what changed is shown against it. */
function useRecorded(account: string, trust: Trust, draft: { value: AuditDraft; drop: () => void }) {
  const texts = useTexts(auditTexts)
  const auditor = useReader()
  const act = useAct()
  const [before, setBefore] = useState<Trust | null>(null)
  const [problem, setProblem] = useState<Error | null>(null)
  const record = async () => {
    const { competence, integrity, benevolence } = draft.value
    setProblem(null)
    const answered = await act({
      operation: 'audit-trust',
      input: {
        account,
        at: new Date().toISOString(),
        auditor,
        competence: ratingOf(competence),
        integrity: ratingOf(integrity),
        benevolence: ratingOf(benevolence),
      },
      account,
      about: `audit:${account}`,
      said: texts.saved,
    })
    if (answered.kind === 'refused') return setProblem(answered.problem)
    setBefore(trust)
    draft.drop()
  }
  return { before, problem, record }
}

/** The entries a rating may rest on, latest first. */
function useObserved(account: string): readonly ReadEntry[] | undefined {
  const { data } = useQuery(bookQuery(account, OBSERVED))
  return data?.entries.filter((read) => read.reading.status === 'confirmed' && isEvidence(read))
}
