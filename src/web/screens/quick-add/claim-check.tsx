import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../client/call.ts'
import { useLanguage } from '../../language/language.tsx'
import { Notice } from '../../parts/notice.tsx'
import { fakeMoveName, fakeMoveText } from '../client/claims-view.tsx'

const PAUSE_MS = 250

/** L8: a claim is held against the look-alikes of depth while it is typed. */
export function ClaimCheck({ text }: { text: string }) {
  const language = useLanguage()
  const { t } = language
  const settled = useSettled(text.trim())
  const { data } = useQuery({
    queryKey: ['claim', settled],
    queryFn: ({ signal }) => call('check-claim', { text: settled }, { signal }),
    enabled: settled.length >= 3,
    placeholderData: (previous) => previous,
  })
  const match = settled.length >= 3 ? data?.match : undefined
  return (
    <div aria-live="polite">
      {match ? (
        <Notice
          tone="caution"
          title={[fakeMoveName(match.match, language), t.entry.fakeTitle(match.ceiling)].filter(Boolean).join(' · ')}
        >
          {fakeMoveText(match, language)}
        </Notice>
      ) : (
        <p className="field-hint">{match === null ? `${t.entry.fakeNone} ${t.entry.claimHint}` : t.entry.claimHint}</p>
      )}
    </div>
  )
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
