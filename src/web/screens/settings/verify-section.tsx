import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { dataTexts } from '#words/web-data.ts'
import type { Output } from '../../client/call.ts'
import { callLong } from '../../client/long-work.ts'
import type { Advance } from '../../client/long-work.ts'
import { workspaceQuery } from '../../client/queries.ts'
import { localZone } from '../../entries/entry-text.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Section } from '../../parts/section.tsx'

/** Walks every chain when asked to, and says what it found: whole, or where it is not. */
export function VerifySection() {
  const texts = useTexts(dataTexts).data
  const { data: workspace } = useQuery(workspaceQuery)
  const stop = useRef<AbortController>(null)
  const [come, setCome] = useState<Advance>({})
  const walk = useMutation({
    mutationFn: async () => {
      stop.current = new AbortController()
      setCome({})
      const found = await callLong('verify', {}, { signal: stop.current.signal, onAdvance: setCome })
      return { found, at: new Date().toISOString() }
    },
  })
  // Until the first answer the ledger's own count is the best guess at how long the walk is.
  const { done = 0, whole = workspace?.entries ?? 0 } = come
  const wasStopped = walk.error instanceof DOMException
  return (
    <Section title={texts.verify}>
      <p className="settings-note">{texts.verifyText}</p>
      {walk.isPending ? (
        <Progress
          label={texts.verifying(whole)}
          done={done}
          whole={whole}
          figures={texts.verified(done, whole)}
          onCancel={() => stop.current?.abort()}
        />
      ) : (
        <p className="settings-acts">
          <Button onClick={() => walk.mutate()}>{texts.verifyStart}</Button>
        </p>
      )}
      <div role="status">{walk.data && !walk.isPending ? <Outcome {...walk.data} /> : null}</div>
      {walk.error && !wasStopped ? <ProblemNotice problem={walk.error} /> : null}
    </Section>
  )
}

function Outcome({ found, at }: { found: Output<'verify'>; at: string }) {
  const { format } = useLanguage()
  const texts = useTexts(dataTexts).data
  const when = texts.checkedAt(format.instant(at, { zone: localZone(), zoneName: false }))
  if (found.isWhole) {
    return (
      <p>
        {texts.whole(found.accounts, found.entries)} <span className="settings-list-fact">{when}</span>
      </p>
    )
  }
  return (
    <Notice tone="alert" title={texts.broken(found.breaks.length)}>
      <ul>
        {found.breaks.map(({ account, entry, position, what }) => (
          <li key={account}>
            <Link to="/clients/$account/timeline" params={{ account }}>
              {account}
            </Link>{' '}
            · {texts.breaks[what]} {texts.breakAt(entry, position)}
          </li>
        ))}
      </ul>
      <p>{texts.brokenText}</p>
    </Notice>
  )
}
