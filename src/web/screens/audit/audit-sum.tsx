import { useEffect, useRef } from 'react'
import { auditTexts } from '#words/web-audit.ts'
import { useReader } from '../../client/use-reader.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import type { AuditDraft } from './audit-draft.ts'
import { AUDIT_ORDER } from './audit-draft.ts'

interface AuditSumProps {
  draft: AuditDraft
  problem: Error | null
  onRecord: () => Promise<void>
  onDrop: () => void
}

/** All three answered: by whom, what is opinion only, and the one act that records it. */
export function AuditSum({ draft, problem, onRecord, onDrop }: AuditSumProps) {
  const texts = useTexts(auditTexts)
  const auditor = useReader()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  useActs({ 'audit.settle': () => void onRecord() })
  const hasOpinion = AUDIT_ORDER.some((dimension) => draft[dimension].evidence.length === 0)
  return (
    <section className="audit-sum" aria-labelledby="audit-sum">
      <h2 id="audit-sum" ref={head} tabIndex={-1}>
        {texts.sum}
      </h2>
      <p>{texts.by(auditor)}</p>
      {hasOpinion ? <p className="audit-opinion">{texts.opinion}</p> : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      <div className="audit-acts">
        <Button look="main" act="audit.settle" onClick={() => void onRecord()}>
          {texts.save}
        </Button>
        <Button look="quiet" onClick={onDrop}>
          {texts.drop}
        </Button>
      </div>
    </section>
  )
}
