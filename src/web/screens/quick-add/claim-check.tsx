import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { corpusTexts } from '#words/web-corpus.ts'
import { call } from '../../client/call.ts'
import type { Output } from '../../client/call.ts'
import { useEntries } from '../../client/queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Notice } from '../../parts/notice.tsx'
import { fakeMoveName, fakeMoveText } from '../client/standing/claims-view.tsx'

type Match = NonNullable<Output<'check-claim'>['match']>

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
        match.origin === 'O' ? (
          <ObservedMatch match={match} />
        ) : (
          <Notice
            tone="caution"
            title={[fakeMoveName(match.match, language), t.entry.fakeTitle(match.ceiling)].filter(Boolean).join(' · ')}
          >
            {fakeMoveText(match, language)}
          </Notice>
        )
      ) : (
        <p className="field-hint">{match === null ? `${t.entry.fakeNone} ${t.entry.claimHint}` : t.entry.claimHint}</p>
      )}
    </div>
  )
}

/** L8: the team's own, with what was said then and what was learned. */
function ObservedMatch({ match: { match, ceiling, words } }: { match: Match }) {
  const { t } = useLanguage()
  const texts = useTexts(corpusTexts)
  const { data } = useEntries([match])
  const { said, lesson } = data?.entries[0]?.reading.data ?? {}
  const told = [
    t.client.fakeWords(words),
    ...(typeof said === 'string' ? [texts.onceSaid(said)] : []),
    ...(typeof lesson === 'string' ? [texts.onceLesson(lesson)] : []),
  ]
  return (
    <Notice tone="caution" title={`${texts.observedMark} ${texts.observed} · ${t.entry.fakeTitle(ceiling)}`}>
      <span dir="auto">{told.join(' ')}</span>
    </Notice>
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
